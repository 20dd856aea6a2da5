// The window from the keyboard: Tab goes through what is seen, keys bring panes to the front, and
// everything stands in a menu.
#include "log/loglist.h"
#include "presenter/captionband.h"
#include "presenter/panezoom.h"
#include "presenter/presenteroverlay.h"
#include "status/statusboardwidget.h"
#include "status/statuspane.h"
#include "story/storypane.h"
#include "testprogram.h"
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
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace restaurant::testing::tst_keysinwindow {

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

    /// As by a remote control, over the pane of the story.
    void present()
    {
        open("quiet-lunch");
        find<QAction>("storyPaneAction")->trigger();
        press(Qt::Key_F5);
        QVERIFY(find<CaptionBand>("captionBand")->isVisible());
        m_window->resize(1920, 1080);
        QCoreApplication::processEvents();
    }
    void turnWheel(QWidget *over, Qt::KeyboardModifiers modifiers) const
    {
        const QPointF place = QRectF(over->rect()).center();
        QWheelEvent turn(place, over->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, modifiers,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(over, &turn);
    }
    /// What can be read on the screen, titles of windows included.
    [[nodiscard]] static QStringList readable()
    {
        QStringList texts;
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (widget->visibleRegion().isEmpty())
                continue;
            if (widget->isWindow())
                texts += widget->windowTitle();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts += label->text();
        }
        return texts;
    }

private slots:
    void cleanup() { m_window.reset(); }

    // On a projector.

    void presentingLeavesThePictureAndACaptionForTheLastRow()
    {
        present();
        for (const QToolBar *bar : m_window->findChildren<QToolBar *>())
            QCOMPARE(bar->isVisible(), bar->objectName() == QStringLiteral("captionBand"));
        QVERIFY(!m_window->menuBar()->isVisible());
        QVERIFY(!m_window->statusBar()->isVisible());
        int panes = 0;
        for (const PaneDock *dock : m_window->findChildren<PaneDock *>())
            panes += dock->isVisible() ? 1 : 0;
        QCOMPARE(panes, 1);
        for (const QSize size : {QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            const int height = m_window->height();
            const QFontMetrics caption(find<CaptionBand>("captionBand")->font());
            QVERIFY(30 * caption.height() >= height);
            QTRY_VERIFY(30 * QFontMetrics(theme().fonts.body).height() >= height);
        }
        press(Qt::Key_Escape);
        QVERIFY(m_window->menuBar()->isVisible());
        QVERIFY(find("runBar")->isVisible());
        QVERIFY(!find("captionBand")->isVisible());
    }

    void aRemoteControlLeadsFromCueToCueAndMakesTheScreenBlack()
    {
        present();
        const auto *band = find<CaptionBand>("captionBand");
        find<QAction>("teacherNotesAction")->trigger();
        const QString next = find<QLabel>("teacherNext")->text();
        QVERIFY(next.contains(QLatin1Char(':')));
        m_window->activateWindow();
        const QString now = band->caption();
        press(Qt::Key_PageUp);
        QTRY_VERIFY(band->caption() != now);
        QTRY_VERIFY(find<QLabel>("teacherNext")->text() != next);
        press(Qt::Key_PageDown);
        QTRY_COMPARE(band->caption(), now);
        const auto *overlay = find<PresenterOverlay>("presenterOverlay");
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period}) {
            press(key);
            QVERIFY(overlay->isBlack() && overlay->isVisible());
            press(key);
            QVERIFY(!overlay->isBlack());
        }
        press(Qt::Key_B);
        press(Qt::Key_Escape);
        QVERIFY(!overlay->isBlack());
        QVERIFY(band->isVisible()); // presenting goes on
    }

    void aRemoteControlLetsALivingEveningRunToItsNextCue()
    {
        open("charlie-and-roger");
        press(Qt::Key_5, Qt::ControlModifier); // as fast as it can
        press(Qt::Key_F5);
        const auto *band = find<CaptionBand>("captionBand");
        const QString before = band->caption();
        press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(band->caption() != before, patience);
        QTRY_VERIFY(!find<QAction>("runAction")->isChecked());
    }

    /// A desktop takes a window that needs more than the screen off it again.
    void aCaptionIsNotAsHighAsItsBandWasNarrow()
    {
        open("quiet-lunch");
        auto *band = find<CaptionBand>("captionBand");
        band->resize(100, 20); // never laid out yet
        band->say(QStringLiteral("words ").repeated(30));
        QVERIFY2(band->minimumHeight() * 4 < m_window->height(),
                 qPrintable(QString::number(band->minimumHeight())));
    }

    void whatIsPointedAtIsLitOrMagnified()
    {
        present();
        const auto *overlay = find<PresenterOverlay>("presenterOverlay");
        press(Qt::Key_S);
        QVERIFY(overlay->spot());
        press(Qt::Key_S);
        QVERIFY(!overlay->spot());
        QVERIFY(overlay->keys().isEmpty());
        press(Qt::Key_K);
        press(Qt::Key_PageDown);
        QCOMPARE(overlay->keys(),
                 QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
        auto *zoom = find<PaneZoom>("paneZoom");
        turnWheel(find("story"), Qt::NoModifier);
        QVERIFY(!zoom->isVisible());
        turnWheel(find("story"), Qt::ControlModifier);
        turnWheel(zoom, Qt::ControlModifier);
        QVERIFY(zoom->isVisible());
        QVERIFY(zoom->factor() > 1.5);
        press(Qt::Key_Escape);
        QVERIFY(!zoom->isVisible());
        QVERIFY(find("captionBand")->isVisible());
    }

    void nobodysNameAndNoFolderIsOnTheClasssScreen()
    {
        present();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("CQRS Restaurant[*]"));
        const QStringList personal{QDir::homePath(), QDir::tempPath(), m_home.path(),
                                   QStringLiteral(SOURCE_DIR)};
        for (const PaneDock *dock : m_window->findChildren<PaneDock *>()) {
            find<QAction>(qPrintable(dock->name() + QStringLiteral("PaneAction")))->trigger();
            QCoreApplication::processEvents();
            for (const QString &text : readable())
                for (const QString &secret : personal)
                    QVERIFY2(!text.contains(secret), qPrintable(dock->name() + text));
        }
    }

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

RESTAURANT_TEST(TestKeysInWindow)

} // namespace restaurant::testing::tst_keysinwindow
#include "tst_keysinwindow.moc"
