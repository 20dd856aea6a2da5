#include "evening.h"
#include "testprogram.h"
#include "timeline/timelineband.h"
#include "timeline/timelinepane.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_timelinepane {

using namespace std::chrono_literals;

class TestTimelinePane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelinePane> m_pane;

    template <typename Widget> Widget *find(const char *name) const
    {
        return m_pane->findChild<Widget *>(QLatin1String(name));
    }
    void moveCursor(Duration now, bool live = false, bool playing = false)
    {
        TimelineCursor cursor;
        cursor.now = opening + now;
        cursor.end = opening + 40min;
        cursor.event = Position{12};
        cursor.endEvent = Position{1284};
        cursor.live = live;
        cursor.playing = playing;
        m_model->setCursor(cursor);
    }

private slots:
    void init()
    {
        m_model = std::make_unique<TimelineModel>();
        m_model->begin(opening, opening + 1h);
        m_pane = std::make_unique<TimelinePane>(m_model.get());
        m_pane->resize(900, 320);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        moveCursor(20min);
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void theHeaderSaysWhereTheCursorStands()
    {
        QVERIFY(
            find<QLabel>("progress")->toolTip().contains(QStringLiteral("12:20:00 · event 12")));
        QVERIFY(find<QLabel>("progress")->toolTip().contains(QStringLiteral("in the past")));
        moveCursor(40min, true);
        QVERIFY(find<QLabel>("progress")->toolTip().contains(QStringLiteral("live")));
    }
    void thePlayheadIsDragged()
    {
        auto *band = find<TimelineBand>("timelineBand");
        QSignalSpy sought(m_pane.get(), &TimelinePane::seekRequested);
        const QPoint at(band->xOf(opening + 10min), band->height() / 2);
        QTest::mouseClick(band, Qt::LeftButton, {}, at);
        QCOMPARE(sought.count(), 1);
        const Duration off = sought[0][0].value<Instant>() - (opening + 10min);
        QVERIFY(std::chrono::abs(off) < 10s);
    }
    void nobodyGoesWhereTheEveningHasNotBeen()
    {
        auto *band = find<TimelineBand>("timelineBand");
        QSignalSpy sought(m_pane.get(), &TimelinePane::seekRequested);
        QTest::mouseClick(band, Qt::LeftButton, {},
                          QPoint(band->xOf(opening + 55min), band->height() / 2));
        QCOMPARE(sought[0][0].value<Instant>(), opening + 40min);
    }
    void keysMoveTheCursor_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("direction");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers,
                            CursorStep step, int direction) {
            QTest::newRow(name) << int(key) << modifiers << static_cast<int>(step) << direction;
        };
        row("left", Qt::Key_Left, {}, CursorStep::ByEvent, -1);
        row("right", Qt::Key_Right, {}, CursorStep::ByEvent, 1);
        row("shift+left", Qt::Key_Left, Qt::ShiftModifier, CursorStep::ByCommand, -1);
        row("shift+right", Qt::Key_Right, Qt::ShiftModifier, CursorStep::ByCommand, 1);
        row("page up", Qt::Key_PageUp, {}, CursorStep::ByCue, -1);
        row("page down", Qt::Key_PageDown, {}, CursorStep::ByCue, 1);
    }
    void keysMoveTheCursor()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(int, step);
        QFETCH(int, direction);
        QSignalSpy stepped(m_pane.get(), &TimelinePane::stepRequested);
        auto *band = find<TimelineBand>("timelineBand");
        band->setFocus();
        QTest::keyClick(band, static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(stepped.count(), 1);
        QCOMPARE(static_cast<int>(stepped[0][0].value<CursorStep>()), step);
        QCOMPARE(stepped[0][1].toInt(), direction);
    }
    void homeEndAndBranchHaveKeys()
    {
        auto *band = find<TimelineBand>("timelineBand");
        band->setFocus();
        QSignalSpy sought(m_pane.get(), &TimelinePane::seekRequested);
        QSignalSpy live(m_pane.get(), &TimelinePane::liveRequested);
        QSignalSpy branch(m_pane.get(), &TimelinePane::branchRequested);
        QTest::keyClick(band, Qt::Key_Home);
        QTest::keyClick(band, Qt::Key_End);
        QTest::keyClick(band, Qt::Key_B);
        QCOMPARE(sought[0][0].value<Instant>(), opening);
        QCOMPARE(live.count(), 1);
        QCOMPARE(branch.count(), 1);
    }
    void spacePlaysAndPauses()
    {
        auto *band = find<TimelineBand>("timelineBand");
        band->setFocus();
        QSignalSpy play(m_pane.get(), &TimelinePane::playRequested);
        QSignalSpy pause(m_pane.get(), &TimelinePane::pauseRequested);
        QTest::keyClick(band, Qt::Key_Space);
        QCOMPARE(play.count(), 1);
        QCOMPARE(play[0][0].toBool(), false);
        moveCursor(20min, false, true);
        QTest::keyClick(band, Qt::Key_Space);
        QCOMPARE(pause.count(), 1);
        QTest::keyClick(band, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(play[1][0].toBool(), true);
    }
    void aNoteIsWrittenForThisMoment()
    {
        QSignalSpy written(m_pane.get(), &TimelinePane::noteWritten);
        auto *text = find<QLineEdit>("noteText");
        QTest::keyClicks(text, QStringLiteral("look at the pass b"));
        QTest::keyClick(text, Qt::Key_Enter);
        QCOMPARE(written.count(), 1);
        QCOMPARE(written[0][0].toString(), QStringLiteral("look at the pass b"));
        QVERIFY(text->text().isEmpty());
    }
    void aNoteIsRemoved()
    {
        m_model->setNotes({mark(1min, MarkKind::Noted, "look here", 7)});
        QSignalSpy removed(m_pane.get(), &TimelinePane::noteRemoved);
        auto *table = find<QTableView>("marks");
        table->setCurrentIndex(m_model->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(removed[0][0].toLongLong(), 7);
    }
    void aMarkIsGoneTo()
    {
        m_model->addMark(mark(5min, MarkKind::Cue, "Charlie is back"));
        QSignalSpy sought(m_pane.get(), &TimelinePane::seekRequested);
        emit find<QTableView>("marks")->activated(m_model->index(0, 0));
        QCOMPARE(sought[0][0].value<Instant>(), opening + 5min);
    }
    void aStretchIsLooped()
    {
        using Loop = std::optional<std::pair<Instant, Instant>>;
        QSignalSpy looped(m_pane.get(), &TimelinePane::loopRequested);
        find<QAction>("loopFromAction")->trigger();
        moveCursor(25min);
        find<QAction>("loopToAction")->trigger();
        QCOMPARE(looped[0][0].value<Loop>(), Loop(std::pair(opening + 20min, opening + 25min)));
        find<QAction>("loopToAction")->trigger();
        QCOMPARE(looped[1][0].value<Loop>(), Loop());
    }
    void itRunsUntilAnOrderIsDelivered()
    {
        QSignalSpy until(m_pane.get(), &TimelinePane::untilRequested);
        QVERIFY(!find<QSpinBox>("untilNumber")->isVisible());
        find<QComboBox>("untilKind")->setCurrentIndex(1);
        QVERIFY(find<QSpinBox>("untilNumber")->isVisible());
        find<QSpinBox>("untilNumber")->setValue(41);
        QTest::mouseClick(find<QToolButton>("untilGo"), Qt::LeftButton);
        QCOMPARE(until[0][0].value<UntilKind>(), UntilKind::Delivered);
        QCOMPARE(until[0][1].toInt(), 41);
    }
};

RESTAURANT_TEST(TestTimelinePane)

} // namespace restaurant::testing::tst_timelinepane
#include "tst_timelinepane.moc"
