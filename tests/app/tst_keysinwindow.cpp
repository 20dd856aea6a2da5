// The window from the keyboard: Tab goes through what is seen, keys bring panes to the front, and
// everything stands in a menu.
#include "log/loglist.h"
#include "status/statusboardwidget.h"
#include "status/statuspane.h"
#include "story/storypane.h"
#include "timeline/timelinepane.h"
#include "why/whypane.h"
#include "window/panedock.h"
#include "window/tabstops.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

using namespace restaurant;
using namespace std::chrono_literals;

namespace {

QString nameOf(const QWidget *widget)
{
    return widget ? QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                widget->objectName())
                  : QStringLiteral("nothing");
}

} // namespace

class TestKeysInWindow final : public WindowTest
{
    Q_OBJECT

private:
    void open(const char *scenario)
    {
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.tell = [](auto &&...) {};
        WindowOptions options;
        options.at = Instant{12h} + 20min;
        options.size = QSize(1366, 768);
        show(options, prompts);
        openFile(scenarioFile(scenario));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] static bool isSeen(const QWidget *widget)
    {
        return !widget->visibleRegion().isEmpty();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

private slots:
    void cleanup() { m_window.reset(); }

    void tabGoesThroughAllThatIsSeenAndNothingElse()
    {
        open("charlie-is-back");
        QWidget *first = tabStops(m_window.get()).first();
        first->setFocus();
        QList<QWidget *> visited{first};
        for (press(Qt::Key_Tab); QApplication::focusWidget() != first; press(Qt::Key_Tab)) {
            QWidget *stop = QApplication::focusWidget();
            const QString where =
                nameOf(stop) + QStringLiteral(" behind ") + nameOf(visited.last());
            QVERIFY2(isSeen(stop), qPrintable(where));
            QVERIFY2(!visited.contains(stop), qPrintable(where));
            visited += stop;
        }
        for (QWidget *stop : tabStops(m_window.get()))
            QVERIFY2(visited.contains(stop), qPrintable(nameOf(stop)));
        QVERIFY(visited.size() > 20);
        press(Qt::Key_Backtab);
        QCOMPARE(nameOf(QApplication::focusWidget()), nameOf(visited.last()));
    }

    void tabGoesOnInAPaneBeforeItGoesToTheNext()
    {
        open("charlie-is-back");
        QList<const QWidget *> parts;
        for (const QWidget *stop : tabStops(m_window.get())) {
            const QWidget *part = stop;
            while (part->parentWidget() != m_window.get())
                part = part->parentWidget();
            if (parts.isEmpty() || parts.last() != part) {
                QVERIFY2(!parts.contains(part), qPrintable(nameOf(part)));
                parts += part;
            }
        }
        QVERIFY(parts.indexOf(find("order-entryDock")) < parts.indexOf(find("storyDock")));
        QVERIFY(parts.indexOf(find("storyDock")) >= 0);
    }

    void aKeyBringsAPaneToTheFrontAndNeverClosesIt()
    {
        open("charlie-is-back");
        QDockWidget *charts = find<QDockWidget>("chartsDock");
        QVERIFY(!isSeen(charts->widget())); // behind the story
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_8, Qt::AltModifier);
            QTRY_VERIFY(isSeen(charts->widget()));
            QVERIFY(charts->isAncestorOf(QApplication::focusWidget()));
        }
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(nameOf(QApplication::focusWidget()), nameOf(find("findDish")));
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!find("order-entryDock")->isVisible());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(find("order-entryDock")->isVisible());
    }

    void thePaneInFrontFillsTheScreen()
    {
        open("charlie-is-back");
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_F11);
        QTRY_VERIFY(m_window->isFullScreen());
        QVERIFY(isSeen(find("kitchenPane")));
        QVERIFY(!find("storyDock")->isVisible());
        press(Qt::Key_F11);
        QTRY_VERIFY(!m_window->isFullScreen());
        QTRY_VERIFY(isSeen(find("storyDock")));
    }

    void theBoardAloneSaysHowOldItIs()
    {
        open("charlie-is-back");
        press(Qt::Key_5, Qt::AltModifier);
        press(Qt::Key_F11);
        QWidget *board = nullptr;
        const auto isThere = [&board] {
            for (QWidget *top : QApplication::topLevelWidgets())
                if (top->objectName() == QLatin1String("statusScreen"))
                    board = top;
            return board && board->isVisible();
        };
        QTRY_VERIFY(isThere());
        const QRegularExpression age(QStringLiteral("^at \\d+ · (up to date|\\d+ on the way)"));
        QTRY_VERIFY2(board->accessibleDescription().contains(age),
                     qPrintable(board->accessibleDescription()));
        QVERIFY(!m_window->isFullScreen());
        find<StatusPane>("statusPane")->showFullScreenBoard(false);
    }

    void everyMnemonicIsSingle()
    {
        open("charlie-is-back");
        const auto check = [](const QStringList &texts) {
            QStringList keys;
            for (const QString &text : texts)
                if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
                    QVERIFY2(!keys.contains(key.toString()), qPrintable(text));
                    keys += key.toString();
                }
        };
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts += action->text();
            check(texts);
        }
        QStringList texts;
        for (const QAction *action : m_window->menuBar()->actions())
            texts += action->text();
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            texts += button->text();
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->buddy())
                texts += label->text();
        check(texts);
    }

    void everyActionOfStoryTimelineAndWhyStandsInAMenu()
    {
        open("charlie-is-back");
        QList<QAction *> inMenus = m_window->menuBar()->actions();
        for (qsizetype i = 0; i < inMenus.size(); ++i) // those of the menus in them, too
            if (const QMenu *menu = inMenus[i]->menu())
                inMenus += menu->actions();
        const QList<QAction *> wanted = find<StoryPane>("storyPane")->commands() +
                                        find<TimelinePane>("timelinePane")->commands() +
                                        find<WhyPane>("whyPane")->commands();
        QVERIFY(wanted.size() > 18);
        for (const QAction *action : wanted)
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }

    /// And is as it was where others stand beside it again; bars never grow.
    void aPaneShownAloneCanBeReadFromTheLastRow()
    {
        open("charlie-is-back");
        m_window->resize(1920, 1080);
        const auto docks = m_window->findChildren<PaneDock *>();
        const auto title = [](const PaneDock *dock) {
            return QFontInfo(dock->findChild<QLabel *>(QStringLiteral("title"))->font())
                .pixelSize();
        };
        const int usual = title(docks.first());
        const int bar = find("runBar")->height();
        for (const PaneDock *alone : docks) {
            for (PaneDock *dock : docks)
                dock->setVisible(dock == alone);
            QTRY_VERIFY2(title(alone) >= usual * 3 / 2, qPrintable(alone->name()));
            QCOMPARE(find("runBar")->height(), bar);
        }
        for (PaneDock *dock : docks)
            dock->show();
        for (const PaneDock *dock : docks)
            QTRY_COMPARE(title(dock), usual);
    }
};

QTEST_MAIN(TestKeysInWindow)
#include "tst_keysinwindow.moc"
