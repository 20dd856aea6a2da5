// The last stretch is played once more, slowly, and then everything is where it was.
#include "evening/evening.h"
#include "testprogram.h"

#include <QtTest>

namespace restaurant::testing::tst_again {

using namespace std::chrono_literals;

namespace {

const QString quietLunch =
    QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");

class Watched
{
public:
    Watched()
        : evening(eveningSourceFor(quietLunch))
    {
        QObject::connect(&evening, &Evening::opened, &evening,
                         [this](const EveningInfo &opened) { starts = opened.scenario.starts; });
        QObject::connect(&evening, &Evening::cursorMoved, &evening, [this](const CursorState &to) {
            cursor = to;
            if (to.again)
                replayed.push_back(to);
        });
        evening.listen<KitchenBoard>(&evening, [this](const auto &changes) {
            applyTo(tickets, std::get<Changes<Ticket>>(changes));
        });
    }

    bool runsTo(Duration sinceItBegan)
    {
        QSignalSpy opened(&evening, &Evening::opened);
        evening.open();
        if (!opened.wait(30'000))
            return false;
        QSignalSpy arrived(&evening, &Evening::arrived);
        evening.runUntil(starts + sinceItBegan);
        return arrived.wait(60'000);
    }
    bool seek(Duration sinceItBegan)
    {
        evening.seek(starts + sinceItBegan);
        return QTest::qWaitFor([&] { return !cursor.live && cursor.now == starts + sinceItBegan; },
                               10'000);
    }
    /// It has begun, and is over.
    bool isPlayedAgain()
    {
        return QTest::qWaitFor([this] { return cursor.again; }, 10'000) &&
               QTest::qWaitFor([this] { return !cursor.again; }, 20'000);
    }

    Evening evening;
    Instant starts{};
    CursorState cursor;
    std::vector<CursorState> replayed;
    std::map<OrderId, Ticket> tickets;
};

} // namespace

class TestAgain : public QObject
{
    Q_OBJECT

private slots:
    void fromTheEndItGoesBackAndIsLiveAgain()
    {
        Watched watched;
        QVERIFY(watched.runsTo(25min));
        const auto tickets = watched.tickets;
        const Instant end = watched.cursor.now;
        watched.evening.setSpeed(120);
        watched.evening.again(2min);
        QVERIFY(!watched.evening.isLive());
        QVERIFY(watched.isPlayedAgain());
        QVERIFY(watched.cursor.live);
        QVERIFY(!watched.cursor.playing);
        QCOMPARE(watched.cursor.now, end);
        QVERIFY(watched.tickets == tickets);
        QVERIFY(watched.replayed.size() > 10);
        QVERIFY(watched.replayed.front().now >= end - 2min);
        QVERIFY(watched.replayed.front().now < end - 90s);
        for (const CursorState &one : watched.replayed) {
            QCOMPARE(one.speed, 60.0);
            QVERIFY(one.playing && !one.live);
        }
    }

    void whatRanGoesOnLive()
    {
        Watched watched;
        QVERIFY(watched.runsTo(25min));
        watched.evening.setSpeed(60);
        watched.evening.run();
        QTRY_VERIFY(watched.cursor.playing);
        watched.evening.again(30s);
        QVERIFY(watched.isPlayedAgain());
        QTRY_VERIFY(watched.cursor.live && watched.cursor.playing);
        const Instant then = watched.cursor.now;
        QTRY_VERIFY(watched.cursor.now > then + 30s);
        QCOMPARE(watched.cursor.speed, 60.0);
    }

    void inThePastItEndsAtTheVeryEvent()
    {
        Watched watched;
        QVERIFY(watched.runsTo(40min));
        QVERIFY(watched.seek(25min));
        watched.evening.stepCursor(StepBy::OneEvent, 1);
        QTRY_VERIFY(watched.cursor.now > watched.starts + 25min);
        const StoryMark mark = watched.cursor.mark;
        const auto tickets = watched.tickets;
        watched.evening.setSpeed(120);
        watched.evening.again(1min);
        QVERIFY(watched.isPlayedAgain());
        QVERIFY(!watched.cursor.live && !watched.cursor.playing);
        QCOMPARE(watched.cursor.mark, mark);
        QVERIFY(watched.tickets == tickets);
    }

    void whatWasPlayedIsPlayedOn()
    {
        Watched watched;
        QVERIFY(watched.runsTo(40min));
        QVERIFY(watched.seek(25min));
        watched.evening.setSpeed(60);
        watched.evening.run();
        QTRY_VERIFY(watched.cursor.playing);
        watched.evening.again(20s);
        QVERIFY(watched.isPlayedAgain());
        QVERIFY(!watched.cursor.live && watched.cursor.playing);
        QCOMPARE(watched.cursor.speed, 60.0);
        QTRY_VERIFY(watched.cursor.now > watched.replayed.back().now + 30s);
    }

    void itCanBeHeldAndGoesOn()
    {
        Watched watched;
        QVERIFY(watched.runsTo(25min));
        watched.evening.setSpeed(60);
        watched.evening.again(1min);
        QTRY_VERIFY(watched.cursor.again);
        watched.evening.pause();
        QTRY_VERIFY(!watched.cursor.playing);
        QVERIFY(watched.cursor.again);
        watched.evening.setSpeed(600);
        watched.evening.run();
        QTRY_VERIFY(watched.cursor.live);
    }

    void whoMovesTheCursorEndsIt()
    {
        Watched watched;
        QVERIFY(watched.runsTo(25min));
        watched.evening.setSpeed(10);
        watched.evening.again(2min);
        QTRY_VERIFY(watched.cursor.again);
        QVERIFY(watched.seek(10min));
        QVERIFY(!watched.cursor.again && !watched.cursor.playing);
        watched.evening.again(2h); // from the beginning, at most
        QTRY_VERIFY(watched.cursor.again);
        QVERIFY(watched.replayed.back().now < watched.starts + 1min);
        watched.evening.goLive();
        QTRY_VERIFY(watched.cursor.live && !watched.cursor.again);
    }
};

RESTAURANT_TEST(TestAgain)

} // namespace restaurant::testing::tst_again
#include "tst_again.moc"
