#include "phonesinwindow.h"

#include "framereport.h"

#include "doors/doorscontroller.h"
#include "doors/doorswindow.h"
#include "evening/evening.h"
#include "window/mainwindow.h"
#include "window/paneset.h"

#include <QAction>
#include <QEventLoop>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

namespace restaurant::bench {

namespace {

void runFor(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

/// As a person opens them: in their window, which is closed again.
void openDoors(const MainWindow &main)
{
    main.findChild<DoorsController *>()->action()->trigger();
    auto *doors = main.findChild<DoorsWindow *>();
    doors->findChild<QPushButton *>(QStringLiteral("openDoorsButton"))->click();
    runFor(1);
    doors->close();
}

} // namespace

void phonesInWindow(FrameMeter &meter, const char *program, int phones, double seconds)
{
    WindowOptions options;
    options.size = QSize(1600, 1000);
    MainWindow main(options);
    main.show();
    QEventLoop ready;
    QObject::connect(&main, &MainWindow::settled, &ready, &QEventLoop::quit);
    main.open(eveningSourceFor(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/the-board.scenario.json")));
    ready.exec();
    main.findChild<PaneSet *>()->bringForward(QStringLiteral("story"));
    openDoors(main);
    main.findChild<Evening *>()->run();
    const auto *doors = main.findChild<DoorsController *>();
    QProcess others;
    others.start(QString::fromLocal8Bit(program),
                 {QStringLiteral("--link"), doors->state().link, QStringLiteral("--phones"),
                  QString::number(phones), QStringLiteral("--seconds"), QString::number(seconds)});
    runFor(5); // until all are in
    meter.reset();
    runFor(seconds - 5);
    print("The real window, the story in front, with phones:", meter.frames(), seconds - 5);
    std::printf("  %zu guests with phones at the end\n", doors->state().guests.size());
    others.waitForFinished(20'000);
}

} // namespace restaurant::bench
