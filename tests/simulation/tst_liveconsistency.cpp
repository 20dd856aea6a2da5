// What the staff waits for between two pieces of work, and what that is good for.
#include "liverun.h"
#include "testprogram.h"
#include "tinyhouse.h"

#include <QtTest>

#include <algorithm>

namespace restaurant::testing::tst_liveconsistency {

using namespace std::chrono_literals;

namespace {

ConsistencyChoice waitFor(ViewName view, Duration limit)
{
    return {Consistency::ThisView, view, limit};
}

/// Two parties, and a waiter view that is two minutes late.
Scenario lateHouse(const ConsistencyChoice &ofTakers)
{
    Scenario house = tinyHouse();
    house.live.guests = {guestsAt(GuestKind::DineIn, {0min, 20s})};
    house.live.delays = {{ViewName::Waiter, 2min}};
    house.live.pools[0].consistency = ofTakers;
    return house;
}

std::vector<StepBegan> waitsIn(const LiveRun &run)
{
    std::vector<StepBegan> waits;
    for (const auto &[at, step] : run.all<StepBegan>())
        if (step.step == WorkStep::AwaitView)
            waits.push_back(step);
    return waits;
}

int inVain(const LiveRun &run)
{
    const auto ended = run.all<WorkEnded>();
    return static_cast<int>(std::count_if(ended.begin(), ended.end(),
                                          [](const auto &one) { return one.second.inVain; }));
}

} // namespace

class TestLiveConsistency : public QObject
{
    Q_OBJECT

private slots:
    /// Charlie has led guest 1 to table 1, and stands there until the waiter view shows it: so
    /// guest 2 is led to table 2, and nobody walks in vain.
    void whoWaitsForHisViewReadsWhatHeWrote()
    {
        LiveRun run(lateHouse(waitFor(ViewName::Waiter, 5min)));
        run.playUntil(noon + 3min);
        QCOMPARE(run.lines().mid(8, 10), linesIn(R"(
            12:00:10 guest 1 chooses until 12:01:10
            12:00:10 work 1: await-view until 12:05:10
            12:00:20 guest 2 came, 1
            12:00:20 guest 2 waits: table
            12:00:20 work 2: take order
            12:01:10 guest 1 waits: order
            12:01:10 work 3: take order
            12:02:10 work 1 done
            12:02:10 work 2 begun: Charlie until 12:02:20
            12:02:20 Charlie SeatParty)"));
        QCOMPARE(run.linesWith("table-taken"), QStringList());
        QCOMPARE(run.linesWith("guest 2 at").first(),
                 QStringLiteral("12:02:20 guest 2 at table 2"));
    }

    void nobodyWaitsLongerThanHisLimit()
    {
        LiveRun run(lateHouse(waitFor(ViewName::Waiter, 30s)));
        run.playUntil(noon + 1min);
        QCOMPARE(run.linesWith("work 1"), linesIn(R"(
            12:00:00 work 1: take order
            12:00:00 work 1 begun: Charlie until 12:00:10
            12:00:10 work 1: await-view until 12:00:40
            12:00:40 work 1 done)"));
        // The view still shows the table free, and so the walk is in vain after all.
        QCOMPARE(run.linesWith("table-taken").size(), 1);
    }

    void nobodyWaitsForAViewThatIsNotLate()
    {
        LiveRun run(lateHouse(waitFor(ViewName::Kitchen, 5min)));
        run.play();
        QVERIFY(waitsIn(run).empty());
    }

    void forAllViewsTheSlowestIsWaitedFor()
    {
        Scenario house = lateHouse({Consistency::AllViews, {}, 5min});
        house.live.delays = {{ViewName::Waiter, 1min}, {ViewName::Status, 3min}};
        LiveRun run(house);
        run.playUntil(noon + 4min);
        QCOMPARE(run.linesWith("work 1 done"), linesIn("12:03:10 work 1 done"));
    }

    void aJobThatRunsSeldomIsWaitedForToo()
    {
        Scenario house = lateHouse(waitFor(ViewName::Waiter, 5min));
        house.live.delays.clear();
        house.architecture = {ArchitectureKind::Poll, 1min, PollBy::Position, true};
        LiveRun run(house);
        run.playUntil(noon + 2min);
        QCOMPARE(run.linesWith("work 1 done"), linesIn("12:01:00 work 1 done"));
    }

    void whoDidNothingWaitsForNothing()
    {
        Scenario house = lateHouse(waitFor(ViewName::Waiter, 5min));
        house.live.pools[1].consistency = waitFor(ViewName::Waiter, 5min);
        LiveRun run(house);
        run.play();
        for (const StepBegan &wait : waitsIn(run)) {
            const auto queued = run.all<WorkQueued>();
            const auto found = std::find_if(queued.begin(), queued.end(), [&](const auto &one) {
                return one.second.work == wait.work;
            });
            QVERIFY(found->second.kind != WorkKind::Answer);
        }
        QVERIFY(!waitsIn(run).empty());
    }

    void aCookWhoStaysWithTheDishWaitsForTheEndOfIt()
    {
        Scenario house = tinyHouse();
        house.live.guests = {guestsAt(GuestKind::DineIn, {0min})};
        house.live.delays = {{ViewName::Kitchen, 10s}};
        house.live.pools[2].consistency = waitFor(ViewName::Kitchen, 1min);
        LiveRun run(house);
        run.play();
        const QString begun = run.linesWith("begun: Mei").first();
        const QString work = begun.section(u' ', 1, 2);
        const QStringList its = run.linesWith(qPrintable(work + QLatin1Char(' ')));
        QCOMPARE(its.last().section(u' ', 1), work + QStringLiteral(" done"));
        QCOMPARE(waitsIn(run).size(), std::size_t{1});
    }

    /// Nothing is waited for, and yet Charlie does not lead anybody to a table that he has just
    /// given away.
    void whoIsOptimisticKnowsWhatHeDidBeforeTheViewShowsIt()
    {
        LiveRun run(lateHouse({Consistency::Optimistic, {}, {}}));
        run.playUntil(noon + 1min);
        QCOMPARE(run.linesWith("table-taken"), QStringList());
        QCOMPARE(run.linesWith("guest 2 at").first(),
                 QStringLiteral("12:00:30 guest 2 at table 2"));
        QVERIFY(waitsIn(run).empty());
    }

    /// What another one did he knows from the view alone.
    void whoIsOptimisticKnowsNothingOfOthers()
    {
        Scenario house = lateHouse({Consistency::Optimistic, {}, {}});
        house.live.guests = {guestsAt(GuestKind::DineIn, {0min, 11s})};
        house.live.pools[0].staff = {*Name::from("Charlie"), *Name::from("Nadia")};
        house.live.rota = {
            {noon + 10s, "Nadia", "Nadia leads guests to tables.", house.live.pools}};
        house.live.rota[0].pools[0].staff = {*Name::from("Nadia")};
        LiveRun run(house);
        run.playUntil(noon + 1min);
        QCOMPARE(run.linesWith("table-taken").size(), 1);
    }

    void inOneTransactionNobodyEverWaits()
    {
        Scenario house = lateHouse({Consistency::SameTransaction, {}, {}});
        house.architecture = usual(ArchitectureKind::Crud);
        LiveRun run(house);
        run.play();
        QVERIFY(waitsIn(run).empty());
        for (const auto &[at, look] : run.all<ViewConsulted>())
            QCOMPARE(look.position, look.head);
    }

    void whoWaitsWhenThePoolsChangeIsNotLost()
    {
        Scenario house = lateHouse(waitFor(ViewName::Waiter, 5min));
        LiveRun run(house);
        run.playUntil(noon + 1min);
        static_cast<void>(run.engine.setStaffing({{"one", {WorkKind::TakeOrder}, {"Nadia"}}},
                                                 "Charlie goes home"));
        run.playUntil(noon + 3min);
        QCOMPARE(run.linesWith("work 1 done"), linesIn("12:02:10 work 1 done"));
        QVERIFY(!run.linesWith("begun: Nadia").isEmpty());
        QCOMPARE(run.linesWith("begun: Charlie").size(), 1);
    }

    void whenTheViewsAreCopiedOtherwiseTheWaitIsOver()
    {
        Scenario house = lateHouse(waitFor(ViewName::Waiter, 5min));
        house.architectures = {{noon + 1min, "crud", "One model.", usual(ArchitectureKind::Crud)}};
        LiveRun run(house);
        run.playUntil(noon + 90s);
        QCOMPARE(run.linesWith("work 1 done"), linesIn("12:01:00 work 1 done"));
    }

    void allWaitsAddUpInTheFiguresOfThePool()
    {
        LiveRun run(lateHouse(waitFor(ViewName::Waiter, 5min)));
        run.play();
        Duration waited{};
        const auto steps = run.all<StepBegan>();
        for (const auto &[from, step] : steps)
            for (const auto &[until, ended] : run.all<WorkEnded>())
                if (ended.work == step.work)
                    waited += until - from;
        const MeasuresBoard board = run.measuresAt(run.engine.now());
        QCOMPARE(board.pools.find("orders")->awaiting, waited);
        QVERIFY(waited > 0s);
        QCOMPARE(board.pools.find("orders")->lookingUp, Duration{});
    }

    /// Several kinds at once, at late views, under every architecture: everybody is served or
    /// gone, and everybody at work is free again.
    void howeverTheyWaitNobodyIsLost()
    {
        const std::array choices{
            ConsistencyChoice{}, ConsistencyChoice{Consistency::Optimistic, {}, {}},
            waitFor(ViewName::Waiter, 90s), ConsistencyChoice{Consistency::AllViews, {}, 40s}};
        for (std::size_t seed = 0; seed < 24; ++seed) {
            Scenario house = tinyHouse();
            house.seed = seed + 1;
            house.live.guests = {
                guestsAt(GuestKind::DineIn, {0min, 20s, 1min, 3min, 200s, 9min, 15min}),
                guestsAt(GuestKind::Takeaway, {10s, 40s, 2min, 5min, 301s, 11min})};
            house.live.delays = {{ViewName::Waiter, seed % 5 * 25s},
                                 {ViewName::Kitchen, seed % 3 * 20s}};
            house.architecture = usual(allArchitectures[seed % allArchitectures.size()]);
            for (std::size_t pool = 0; pool < house.live.pools.size(); ++pool)
                house.live.pools[pool].consistency = choices[(seed / 2 + pool) % choices.size()];
            LiveRun run(house);
            run.play();
            const QByteArray which = QByteArray("seed ") + QByteArray::number(seed + 1);
            QVERIFY2(run.all<GuestLeft>().size() == 13, which.constData());
            QVERIFY2(run.all<WorkStarted>().size() == run.all<WorkEnded>().size(),
                     which.constData());
            QVERIFY2(run.views.complaints().isEmpty(), which.constData());
        }
    }

    /// The price, and what it buys: looks at what is old by then, walks in vain, time.
    void whoWaitsLooksAtLessThatIsOld()
    {
        const auto played = [](const ConsistencyChoice &choice) {
            Scenario house = lateHouse(choice);
            house.live.guests = {guestsAt(GuestKind::DineIn,
                                          {0min, 20s, 40s, 5min, 6min, 7min, 20min, 21min, 22min})};
            house.live.pools[1].consistency = choice;
            return LiveRun(house);
        };
        LiveRun forgetful = played({});
        LiveRun waiting = played(waitFor(ViewName::Waiter, 5min));
        forgetful.play();
        waiting.play();
        QVERIFY(inVain(forgetful) > inVain(waiting));
        QCOMPARE(inVain(waiting), 0);
        QVERIFY(waiting.all<GuestLeft>().back().first > forgetful.all<GuestLeft>().back().first);
    }
};

RESTAURANT_TEST(TestLiveConsistency)

} // namespace restaurant::testing::tst_liveconsistency
#include "tst_liveconsistency.moc"
