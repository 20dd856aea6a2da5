// Pools, queues and the kitchen: who does what, when, and in which order.
#include "liverun.h"
#include "testprogram.h"
#include "tinyhouse.h"

#include <QtTest>

#include <algorithm>

namespace restaurant::testing::tst_livestaff {

using namespace std::chrono_literals;

namespace {

Scenario takeaway(std::initializer_list<Duration> afterNoon)
{
    Scenario house = tinyHouse();
    house.live.guests = {guestsAt(GuestKind::Takeaway, afterNoon)};
    return house;
}

WantedLine lineOf(const DishId &dish)
{
    WantedLine line;
    line.dish = dish;
    return line;
}

/// A person's order of these dishes, paid, so that the kitchen has it at noon.
void order(LiveRun &run, int id, std::vector<WantedLine> lines)
{
    run.submit("Charlie", Role::Taker,
               PlaceOrder{OrderId{id}, OrderKind::Takeaway, {}, *Name::from("Ada"), lines});
    run.playUntil(run.engine.now());
    run.submit("Charlie", Role::Taker, TakePayment{OrderId{id}, PaymentMethod::Cash, true});
    run.playUntil(run.engine.now());
}

} // namespace

class TestLiveStaff : public QObject
{
    Q_OBJECT

private slots:
    /// While Roger takes the second order, the first one lies at the pass.
    void oneServerForEverythingLetsFoodLieAtThePass()
    {
        Scenario house = takeaway({0s, 50s, 51s});
        LiveRun split(house);
        split.play();
        house.live.pools = oneServerForEverything();
        LiveRun one(house);
        one.play();
        QCOMPARE(split.linesWith("PickUpOrder").first(),
                 QStringLiteral("12:02:00 Roger PickUpOrder"));
        QCOMPARE(one.linesWith("PickUpOrder").first(),
                 QStringLiteral("12:02:40 Roger PickUpOrder"));
    }

    void workIsDoneInTheOrderInWhichItCame()
    {
        Scenario house = takeaway({0s, 50s, 110s, 111s});
        house.live.pools = oneServerForEverything();
        LiveRun run(house);
        run.play();
        QStringList begun;
        for (const QString &line : run.linesWith("begun: Roger"))
            begun += line.section(u' ', 2, 2);
        QStringList sorted = begun;
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
        QCOMPARE(begun, sorted);
    }

    void byKindTheKindThatIsListedFirstIsDoneFirst()
    {
        Scenario house = takeaway({0s, 50s, 51s, 52s});
        house.live.pools = oneServerForEverything();
        LiveRun fifo(house);
        fifo.play();
        house.live.pools[0].kinds = {WorkKind::Serve, WorkKind::TakeOrder};
        house.live.pools[0].discipline = QueueDiscipline::ByKind;
        LiveRun ranked(house);
        ranked.play();
        QCOMPARE(fifo.linesWith("DeliverOrder").first(),
                 QStringLiteral("12:03:50 Roger DeliverOrder"));
        QCOMPARE(ranked.linesWith("DeliverOrder").first(),
                 QStringLiteral("12:03:00 Roger DeliverOrder"));
    }

    void aNewStaffingHoldsAtOnceAndWorkAtHandIsFinished()
    {
        Scenario house = takeaway({0s, 1s, 2s});
        LiveRun run(house);
        run.playUntil(noon + 20s);
        const Cue cue = run.engine.setStaffing(
            {{"orders", {WorkKind::TakeOrder}, {"Roger", "Nadia"}}}, "Charlie is tired");
        QCOMPARE(cue.title, std::string("Charlie is tired"));
        QCOMPARE(cue.at, noon + 20s);
        run.playUntil(noon + 70s);
        QCOMPARE(run.linesWith("begun"), linesIn(R"(
            12:00:00 work 1 begun: Charlie until 12:00:50
            12:00:20 work 2 begun: Roger until 12:01:10
            12:00:20 work 3 begun: Nadia until 12:01:10)"));
        QCOMPARE(run.linesWith("work 1 done"), linesIn("12:00:50 work 1 done"));
    }

    /// As when somebody of a class has a waiter's seat.
    void foodThatAPersonBringsIsEatenAndTakenAway()
    {
        Scenario house = tinyHouse();
        house.live.guests = {guestsAt(GuestKind::DineIn, {0s}),
                             guestsAt(GuestKind::Takeaway, {30s, 90s})};
        LiveRun run(house);
        run.playUntil(noon);
        static_cast<void>(
            run.engine.setStaffing({{"takers", {WorkKind::TakeOrder}, {"Charlie"}},
                                    {"runners", {WorkKind::Answer, WorkKind::Bill}, {"Roger"}},
                                    {"kitchen", {WorkKind::Cook}, {"Mei"}}},
                                   "Somebody else serves"));
        std::size_t read = 0;
        for (Instant now = noon; now < noon + 40min; now += 1min) {
            run.playUntil(now);
            std::vector<OrderId> ready;
            for (; read < run.writeSide.log().size(); ++read)
                if (const auto *event = std::get_if<OrderReady>(&run.writeSide.log()[read].event))
                    ready.push_back(event->order);
            for (const OrderId order : ready) {
                run.submit("Nadia", Role::Manager, PickUpOrder{order});
                run.submit("Nadia", Role::Manager, DeliverOrder{order});
            }
        }
        run.play();
        QCOMPARE(run.linesWith("Roger PickUpOrder"), QStringList());
        QCOMPARE(run.accepted<DeliverOrder>().size(), std::size_t{3});
        const auto left = run.all<GuestLeft>();
        QCOMPARE(left.size(), std::size_t{3});
        for (const auto &[at, guest] : left)
            QVERIFY(guest.why == LeaveReason::Served);
    }

    void whoIsBusyWhenThePoolsChangeGoesOnInHisNewPool()
    {
        Scenario house = takeaway({0s, 1s});
        LiveRun run(house);
        run.playUntil(noon + 20s);
        static_cast<void>(run.engine.setStaffing(
            {{"one", {WorkKind::TakeOrder, WorkKind::Serve}, {"Nadia", "Charlie"}}}, "again"));
        run.playUntil(noon + 40s);
        // The second order is Nadia's; Charlie still has the first, and takes nothing else.
        QCOMPARE(run.linesWith("begun"), linesIn(R"(
            12:00:00 work 1 begun: Charlie until 12:00:50
            12:00:20 work 2 begun: Nadia until 12:01:10)"));
    }

    void theRotaChangesThePoolsAndTellsTheAudience()
    {
        Scenario house = takeaway({0s});
        house.live.rota = {
            {noon + 10min, "One for all", "Only Roger is left.", oneServerForEverything()}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.cues.size(), std::size_t{1});
        QCOMPARE(run.cues[0].title, std::string("One for all"));
        const auto changes = run.all<StaffingChanged>();
        QCOMPARE(changes.size(), std::size_t{2});
        QCOMPARE(changes[1].first, noon + 10min);
        QCOMPARE(changes[1].second.why, std::string("One for all"));
        QCOMPARE(changes[1].second.pools.size(), std::size_t{2});
    }

    /// The write side in memory hears of no staffing: to it Charlie takes orders.
    void whoIsNotAllowedToDoHisWorkWalksInVain()
    {
        Scenario house = takeaway({0s});
        house.live.pools[1] = pool("service", {WorkKind::Serve}, {"Charlie"});
        house.live.pools[0] = pool("orders", {WorkKind::TakeOrder}, {"Roger"});
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("Charlie"), linesIn(R"(
            12:01:50 work 3 begun: Charlie until 12:02:20
            12:02:00 Charlie PickUpOrder: not-in-role)"));
    }

    // The kitchen.

    void anOrderIsReadyWithItsLastLine()
    {
        Scenario house = tinyHouse();
        house.live.pools[2] = pool("kitchen", {WorkKind::Cook}, {"Mei", "Tomas"});
        LiveRun run(house);
        run.playUntil(noon);
        order(run, 9, {lineOf(ramen), lineOf(soup)});
        run.play();
        QCOMPARE(run.linesWith(" cook").size(), 2);
        QCOMPARE(run.linesWith("Mei"), linesIn(R"(
            12:00:00 work 1 begun: Mei until 12:04:00
            12:00:00 Mei StartCooking
            12:04:00 Mei FinishLine
            12:04:00 Mei BumpTicket)"));
        QCOMPARE(run.linesWith("Tomas"), linesIn(R"(
            12:00:00 work 2 begun: Tomas until 12:01:00
            12:00:00 Tomas StartCooking
            12:01:00 Tomas FinishLine)"));
    }

    void moreDoesNotCookAtOnceThanAStationHasPlaces()
    {
        Scenario house = tinyHouse();
        house.live.pools[2] = pool("kitchen", {WorkKind::Cook}, {"Mei", "Tomas"});
        house.live.places = {{"pot", 1}};
        LiveRun run(house);
        run.playUntil(noon);
        order(run, 9, {lineOf(soup)});
        order(run, 10, {lineOf(soup)});
        run.play();
        QCOMPARE(run.linesWith("cook").size(), 2); // both wait in the queue from the beginning
        QCOMPARE(run.linesWith("StartCooking"), linesIn(R"(
            12:00:00 Mei StartCooking
            12:01:00 Tomas StartCooking)"));
    }

    void moreDoesNotCookAtOnceThanThereAreCooks()
    {
        LiveRun run(tinyHouse());
        run.playUntil(noon);
        order(run, 9, {lineOf(soup), lineOf(ramen)});
        run.play();
        QCOMPARE(run.linesWith("StartCooking"), linesIn(R"(
            12:00:00 Mei StartCooking
            12:01:00 Mei StartCooking)"));
    }

    void aCookWhoseHandsAreFreeStartsTheNextDish()
    {
        Scenario house = tinyHouse();
        house.live.work.push_back({WorkKind::Cook, Deterministic{5s}, Deterministic{10s}});
        LiveRun run(house);
        run.playUntil(noon);
        order(run, 9, {lineOf(ramen), lineOf(soup)});
        run.play();
        QCOMPARE(run.linesWith("Mei"), linesIn(R"(
            12:00:00 work 1 begun: Mei until 12:00:15
            12:00:05 Mei StartCooking
            12:00:15 work 2 begun: Mei until 12:00:30
            12:00:20 Mei StartCooking
            12:01:20 Mei FinishLine
            12:04:05 Mei FinishLine
            12:04:05 Mei BumpTicket)"));
    }

    /// The kitchen's screen does not show yet that the order is cancelled.
    void aKitchenViewThatIsLateCostsAWalkInVain()
    {
        Scenario house = tinyHouse();
        house.live.work.push_back({WorkKind::Cook, Deterministic{5s}, std::nullopt});
        house.live.delays = {{ViewName::Kitchen, 30s}};
        LiveRun run(house);
        run.playUntil(noon);
        order(run, 9, {lineOf(ramen)});
        run.playUntil(noon + 10s);
        run.submit("Nadia", Role::Manager, CancelOrder{OrderId{9}, *WhyText::from("mistake")});
        run.play();
        QCOMPARE(run.lines().mid(run.lines().size() - 5), linesIn(R"(
            12:00:30 work 1: cook
            12:00:30 work 1 begun: Mei until 12:04:35
            12:00:35 Mei StartCooking: order-cancelled
            12:00:35 work 1 in vain
            12:00:40 Mei BumpTicket)"));
    }

    void aLineThatIsVoidedWhileItWaitsIsNotCooked()
    {
        LiveRun run(tinyHouse());
        run.playUntil(noon);
        order(run, 9, {lineOf(ramen), lineOf(soup)});
        run.submit("Nadia", Role::Manager, VoidLine{OrderId{9}, LineId{2}, *WhyText::from("no")});
        run.play();
        QCOMPARE(run.linesWith("work 2"), linesIn(R"(
            12:00:00 work 2: cook
            12:00:00 work 2 dropped)"));
        QCOMPARE(run.linesWith("DeliverOrder").size(), 1);
    }

    void whatAPersonCooksNobodyElseBeginsWith()
    {
        LiveRun run(tinyHouse());
        run.playUntil(noon);
        order(run, 9, {lineOf(ramen), lineOf(soup)});
        run.submit("Tomas", Role::Cook, StartCooking{OrderId{9}, LineId{2}});
        run.play();
        QCOMPARE(run.linesWith("Mei StartCooking").size(), 1);
        QCOMPARE(run.linesWith("work 2 dropped").size(), 1);
    }
};

RESTAURANT_TEST(TestLiveStaff)

} // namespace restaurant::testing::tst_livestaff
#include "tst_livestaff.moc"
