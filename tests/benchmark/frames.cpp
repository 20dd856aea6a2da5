// What a frame costs: the floor alone, then the real window with an evening that runs at sixty
// times the real time, with the story in front, the log, the data flow, and the charts; then with
// many open orders, and two evenings side by side. Prints percentiles, how much of the time the
// thread was busy, and each pane's own cost.
#include "framereport.h"
#include "openorders.h"

#include "evening/evening.h"
#include "floor/floormodels.h"
#include "floor/floorpane.h"
#include "twin/twinpace.h"
#include "twin/twinwindow.h"
#include "views/floorsamples.h"
#include "window/mainwindow.h"
#include "window/paneset.h"

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QEventLoop>
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

/// Forty guests inside, and everybody of the staff is sent to another table each second.
void floorAlone(FrameMeter &meter, double seconds)
{
    FloorModels models;
    samples::fillUp(models);
    FloorPane pane(&models);
    pane.setObjectName(QStringLiteral("floor pane"));
    pane.resize(1280, 720);
    pane.show();
    Instant now = samples::now;
    QElapsedTimer clock;
    clock.start();
    QTimer news;
    int round = 0;
    QObject::connect(&news, &QTimer::timeout, &pane, [&] {
        now = samples::now + std::chrono::milliseconds(clock.elapsed() * 60);
        models.setNow(now);
        pane.setClock(now, 60, true);
        if (clock.elapsed() / 1000 < round)
            return;
        ++round;
        int table = round;
        for (FloorStaff staff : samples::staffs()) {
            staff.spot = samples::at(TableId{1 + table++ * 5 % 24});
            staff.since = now;
            models.staff.apply(samples::one(staff));
        }
    });
    news.start(16);
    meter.reset();
    runFor(seconds);
    print("Floor alone, 24 tables, everybody walks:", meter.frames(), seconds);
}

/// An evening in the real window.
struct Part
{
    const char *title;
    QString scenario;
    std::optional<Instant> from;
    QString front;         ///< The pane that is brought to the front; empty: as the window opens.
    bool switches = false; ///< It stands, and its architecture is changed each second.
};

/// In an evening that stands, everybody is given another architecture each second.
void switchEachSecond(Evening &evening, double seconds)
{
    std::size_t next = 0;
    QTimer switches;
    QObject::connect(&switches, &QTimer::timeout, &evening, [&] {
        const ArchitectureKind kind = allArchitectures[next++ % allArchitectures.size()];
        evening.changeArchitecture(usual(kind), QStringLiteral("measured"));
    });
    switches.start(1000);
    runFor(seconds);
}

void window(FrameMeter &meter, const Part &part, double speed, double seconds)
{
    WindowOptions options;
    options.size = QSize(1600, 1000);
    options.speed = speed;
    options.at = part.from;
    MainWindow main(options);
    main.show();
    QEventLoop ready;
    QObject::connect(&main, &MainWindow::settled, &ready, &QEventLoop::quit);
    main.open(eveningSourceFor(part.scenario));
    ready.exec();
    if (!part.front.isEmpty())
        main.findChild<PaneSet *>()->bringForward(part.front);
    auto *const evening = main.findChild<Evening *>();
    if (!part.switches)
        evening->run();
    runFor(1); // the first second pays for the layout
    meter.reset();
    if (part.switches)
        switchEachSecond(*evening, seconds);
    else
        runFor(seconds);
    print(part.title, meter.frames(), seconds);
}

/// The same evening twice, live, the waiter view late in one of them.
void twins(FrameMeter &meter, const QString &scenario, Instant from, double speed, double seconds)
{
    TwinWindow both({scenario, {Variant{}, variantFrom("delay=waiter:120").value()}});
    both.resize(1600, 1000);
    both.show();
    QEventLoop there;
    int done = 0;
    const auto oneMore = [&there, &done] {
        if (++done == 2)
            there.quit();
    };
    QObject::connect(&both, &TwinWindow::opened, &there, oneMore);
    QObject::connect(&both, &TwinWindow::searched, &there, oneMore); // it would go on beside them
    there.exec();
    QObject::connect(both.pace(), &TwinPace::moved, &there, [&](Instant now) {
        if (now == from)
            there.quit();
    });
    both.pace()->goTo(from);
    there.exec();
    both.setSpeed(speed);
    both.pace()->run();
    runFor(1); // the first second pays for the layout
    meter.reset();
    const Instant begun = both.pace()->now();
    runFor(seconds);
    print("Two evenings side by side:", meter.frames(), seconds);
    const std::chrono::duration<double> gone = both.pace()->now() - begun;
    std::printf("  kept a pace of x%.1f of x%.1f\n", gone.count() / seconds, speed);
}

} // namespace
} // namespace restaurant::bench

int main(int argc, char **argv)
{
    using namespace restaurant;
    qputenv("QT_QPA_PLATFORM", "offscreen"); // what is measured is the painting, not a display
    bench::FrameMeter meter(argc, argv);
    std::string scenario = SOURCE_DIR "/resources/scenarios/friday-rush.scenario.json";
    std::string from = "19:00:00";
    std::string late = "21:30:00";
    double seconds = 20;
    double speed = 60;
    int orders = 500;
    std::string front;
    CLI::App parser("Measures what a frame of the real window costs.");
    parser.add_option("scenario", scenario, "The evening to run")->capture_default_str();
    parser.add_option("--from", from, "Where to begin")->capture_default_str();
    parser.add_option("--late", late, "Where architectures are changed")->capture_default_str();
    parser.add_option("--seconds", seconds, "How long each part runs")->capture_default_str();
    parser.add_option("--speed", speed, "Restaurant seconds per second")->capture_default_str();
    parser.add_option("--orders", orders, "Open orders of the last part")->capture_default_str();
    parser.add_option("--front", front,
                      "Only the parts with this pane in front, as story; or twin");
    CLI11_PARSE(parser, argc, argv);

    if (front.empty())
        bench::floorAlone(meter, seconds);
    const QString evening = QString::fromStdString(scenario);
    const auto at = instantFrom(from);
    const bench::OpenOrders open(orders);
    const auto story = QStringLiteral("story");
    const auto log = QStringLiteral("log");
    for (const bench::Part &part :
         {bench::Part{"The real window, an evening with guests, the story in front:", evening, at,
                      story},
          bench::Part{"The same, the log in front:", evening, at, log},
          bench::Part{"The same, the data flow in front:", evening, at, QStringLiteral("flow")},
          bench::Part{"The same, the charts in front:", evening, at, QStringLiteral("charts")},
          bench::Part{"The real window, many open orders, the story in front:", open.file(),
                      open.from(), story},
          bench::Part{"The same, the log in front:", open.file(), open.from(), log},
          bench::Part{"Late in the evening, another architecture each second:",
                      evening,
                      instantFrom(late),
                      {},
                      true}})
        if (front.empty() || part.front == QString::fromStdString(front))
            bench::window(meter, part, speed, seconds);
    if (front.empty() || front == "twin")
        bench::twins(meter, evening, at.value(), speed, seconds);
    return 0;
}
