// What makes the difference between ways to share the work: time lost by switching, answers that
// have to be looked up, guests who ask where their order is, and boards that tell them.
#include "liverun.h"
#include "testprogram.h"
#include "tinyhouse.h"

#include <QtTest>

#include <algorithm>

namespace restaurant::testing::tst_livecauses {

using namespace std::chrono_literals;

namespace {

Scenario houseWith(GuestKind kind, std::initializer_list<Duration> afterNoon)
{
    Scenario house = tinyHouse();
    house.live.guests = {guestsAt(kind, afterNoon)};
    return house;
}

/// At noon a guest who asks every so many seconds for a ramen, which takes four minutes.
Scenario hungry(GuestKind kind, Duration every)
{
    Scenario house = houseWith(kind, {0s});
    house.live.guests.front().dishes = {{ramen, 1}};
    house.live.guests.front().asksEvery = Deterministic{every};
    return house;
}

/// "12:01:40 asks" for each question, in their order.
QStringList questions(const LiveRun &run)
{
    QStringList asked;
    for (const auto &[at, wait] : run.all<WaitBegan>())
        if (wait.kind == WaitKind::Answer)
            asked += QString::fromStdString(clockText(at));
    return asked;
}

std::ptrdiff_t looksOfGuests(const LiveRun &run)
{
    const auto looks = run.all<ViewConsulted>();
    return std::count_if(looks.begin(), looks.end(), [](const auto &look) {
        return look.second.guest && look.second.view == ViewName::Status;
    });
}

} // namespace

class TestLiveCauses : public QObject
{
    Q_OBJECT

private slots:
    void whoChangesToAnotherKindOfWorkLosesTime()
    {
        Scenario house = houseWith(GuestKind::Takeaway, {0s});
        house.live.pools = oneServerForEverything();
        house.live.switching = Deterministic{15s};
        LiveRun run(house);
        run.play();
        // The first work of an evening is no change; serving after taking an order is one.
        QCOMPARE(run.linesWith("switching"), linesIn("12:01:50 work 3: switching until 12:02:05"));
        QCOMPARE(run.linesWith("work 3"), linesIn(R"(
            12:01:50 work 3: serve
            12:01:50 work 3 begun: Roger until 12:02:35
            12:01:50 work 3: switching until 12:02:05
            12:02:05 work 3: work until 12:02:35
            12:02:35 work 3 done)"));
    }

    void whoGoesOnWithTheSameKindLosesNone()
    {
        Scenario house = houseWith(GuestKind::Takeaway, {0s, 1s, 2s});
        house.live.switching = Deterministic{15s};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("switching"), QStringList{}); // a pool for each kind of work
    }

    void aGuestWhoWaitsAsksAgainAndAgain_data()
    {
        QTest::addColumn<GuestKind>("kind");
        QTest::newRow("at a table") << GuestKind::DineIn;
        QTest::newRow("at the counter") << GuestKind::Takeaway;
    }
    void aGuestWhoWaitsAsksAgainAndAgain()
    {
        QFETCH(GuestKind, kind);
        LiveRun run(hungry(kind, 1min));
        run.play();
        // Waits from ordering on; each answer takes a way of 10 s and 20 s of talking.
        const QStringList expected = kind == GuestKind::DineIn
                                         ? linesIn("12:02:40\n12:04:10\n12:05:40")
                                         : linesIn("12:01:50\n12:03:20\n12:04:50");
        QCOMPARE(questions(run).mid(0, 3), expected.mid(0, questions(run).size()));
        QVERIFY(questions(run).size() >= 2);
        QCOMPARE(run.linesWith("left: served").size(), 1);
    }

    void patienceWithAskingGrows()
    {
        Scenario house = hungry(GuestKind::Takeaway, 40s);
        house.live.guests.front().asksSlower = 100;
        LiveRun run(house);
        run.play();
        // 40 s after paying; the answer at 12:02:00; then 80 s.
        QCOMPARE(questions(run), linesIn("12:01:30\n12:03:20"));
    }

    void anAnswerCostsAWalkToTheKitchen()
    {
        Scenario house = hungry(GuestKind::Takeaway, 1min);
        house.live.lookingUp = Deterministic{30s};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("look-up").mid(0, 1),
                 linesIn("12:02:00 work 3: look-up until 12:02:30"));
        QCOMPARE(run.linesWith("work 3 done"), linesIn("12:02:50 work 3 done"));
    }

    void notIfTheStaffHasABoardAtHand()
    {
        Scenario house = hungry(GuestKind::Takeaway, 1min);
        house.live.lookingUp = Deterministic{30s};
        house.live.boards = {{BoardFor::Staff, {}, {}}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("look-up"), QStringList{});
        house.live.boards = {{BoardFor::Staff, noon + 2min, {}}};
        LiveRun later(house);
        later.play();
        QCOMPARE(later.linesWith("look-up").size(), 1); // before it hung there
    }

    void whoHasABoardInSightReadsAndDoesNotAsk()
    {
        Scenario house = hungry(GuestKind::DineIn, 1min);
        house.live.boards = {{BoardFor::DineIn, {}, Deterministic{20s}}};
        LiveRun run(house);
        run.play();
        QCOMPARE(questions(run), QStringList{});
        QVERIFY(looksOfGuests(run) > 10);
        QCOMPARE(run.linesWith("left: served").size(), 1);
    }

    void whoseOrderTheBoardDoesNotShowAsksAllTheSame()
    {
        Scenario house = hungry(GuestKind::Takeaway, 1min);
        house.live.boards = {{BoardFor::Takeaway, {}, {}}};
        house.live.delays = {{ViewName::Status, 2min}};
        LiveRun run(house);
        run.play();
        QCOMPARE(questions(run), linesIn("12:01:50"));
    }

    void aBoardForOthersHelpsNobodyElse()
    {
        Scenario house = hungry(GuestKind::Takeaway, 1min);
        house.live.boards = {{BoardFor::DineIn, {}, Deterministic{20s}}};
        LiveRun run(house);
        run.play();
        QVERIFY(!questions(run).isEmpty());
    }

    void whoIsServedAsksNothingMore()
    {
        LiveRun run(hungry(GuestKind::DineIn, 30s));
        run.play();
        const auto eats = run.all<GuestEating>();
        QCOMPARE(eats.size(), std::size_t{1});
        for (const auto &[at, wait] : run.all<WaitBegan>())
            QVERIFY(wait.kind != WaitKind::Answer || at <= eats.front().first);
        QCOMPARE(run.views.complaints(), QStringList{});
    }

    void theTimeLostIsMeasured()
    {
        Scenario house = hungry(GuestKind::Takeaway, 1min);
        house.live.pools = oneServerForEverything();
        house.live.switching = Deterministic{15s};
        house.live.lookingUp = Deterministic{30s};
        LiveRun run(house);
        run.play();
        const MeasuresBoard board = run.measuresAt(house.ends);
        const PoolMeasure &pool = *board.pools.find("one");
        QCOMPARE(pool.lookingUp.count(),
                 Duration(30s * board.guests.find(GuestKind::Takeaway)->questions).count());
        QCOMPARE(pool.switching.count(), Duration(15s * run.linesWith("switching").size()).count());
        QVERIFY(pool.looks > 0);
    }

    void anEveningEndsWhenTheScenarioSaysSo()
    {
        LiveRun run(houseWith(GuestKind::Takeaway, {0s}));
        run.play();
        const auto ended = run.all<EveningEnded>();
        QCOMPARE(ended.size(), std::size_t{1});
        QCOMPARE(ended.front().first, run.scenario.ends);
    }
};

RESTAURANT_TEST(TestLiveCauses)

} // namespace restaurant::testing::tst_livecauses
#include "tst_livecauses.moc"
