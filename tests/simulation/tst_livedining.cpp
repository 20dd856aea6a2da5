// Parties that dine in, told as what happens to them line by line.
#include "liverun.h"
#include "testprogram.h"
#include "tinyhouse.h"

#include <QtTest>

namespace restaurant::testing::tst_livedining {

using namespace std::chrono_literals;

namespace {

Scenario houseWith(GuestProfile guests)
{
    Scenario house = tinyHouse();
    house.live.guests = {std::move(guests)};
    return house;
}

GuestProfile partiesOf(int persons, std::initializer_list<Duration> afterNoon)
{
    GuestProfile guests = guestsAt(GuestKind::DineIn, afterNoon);
    guests.sizes = {{persons, 1}};
    return guests;
}

} // namespace

class TestLiveDining : public QObject
{
    Q_OBJECT

private slots:
    void aPartyIsSeatedServedAndPays()
    {
        LiveRun run(houseWith(guestsAt(GuestKind::DineIn, {1min})));
        run.play();
        QCOMPARE(run.lines(), linesIn(R"(
            12:00:00 staffing: 3 pools
            12:01:00 guest 1 came, 1
            12:01:00 guest 1 waits: table
            12:01:00 work 1: take order
            12:01:00 work 1 begun: Charlie until 12:01:10
            12:01:10 Charlie SeatParty
            12:01:10 guest 1 waited: table
            12:01:10 guest 1 at table 1
            12:01:10 guest 1 chooses until 12:02:10
            12:01:10 work 1 done
            12:02:10 guest 1 waits: order
            12:02:10 work 2: take order
            12:02:10 work 2 begun: Charlie until 12:02:40
            12:02:20 guest 1 waited: order
            12:02:40 Charlie PlaceOrder
            12:02:40 guest 1 waits: food
            12:02:40 work 2 done
            12:02:40 work 3: cook
            12:02:40 work 3 begun: Mei until 12:03:40
            12:02:40 Mei StartCooking
            12:03:40 Mei FinishLine
            12:03:40 Mei BumpTicket
            12:03:40 work 4: serve
            12:03:40 work 4 begun: Roger until 12:04:10
            12:03:40 work 3 done
            12:03:50 Roger PickUpOrder
            12:04:10 Roger DeliverOrder
            12:04:10 work 4 done
            12:04:10 guest 1 waited: food
            12:04:10 guest 1 eats until 12:14:10
            12:14:10 guest 1 waits: bill
            12:14:10 work 5: bill
            12:14:10 work 5 begun: Roger until 12:14:40
            12:14:20 guest 1 waited: bill
            12:14:40 Roger TakePayment
            12:14:40 Roger ClearTable
            12:14:40 guest 1 left: served
            12:14:40 work 5 done)"));
        QCOMPARE(run.views.complaints(), QStringList{});
    }

    /// Four sit at table 3 only; two may pass them.
    void aPartyWaitsForATableThatIsLargeEnough()
    {
        Scenario house = houseWith(partiesOf(4, {0min, 1min}));
        house.live.guests.push_back(partiesOf(2, {2min}));
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("at table"), linesIn(R"(
            12:00:10 guest 1 at table 3
            12:02:10 guest 3 at table 1
            12:13:50 guest 2 at table 3)"));
    }

    void whoSeesTheQueueAtTheDoorDoesNotComeIn()
    {
        Scenario house = houseWith(partiesOf(4, {0min, 1min, 2min}));
        house.live.guests.front().balksAt = 1;
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("guest 3"), linesIn(R"(
            12:02:00 guest 3 came, 4
            12:02:00 guest 3 left: balked waiting for table)"));
    }

    void whoRunsOutOfPatienceAtTheDoorLeaves()
    {
        Scenario house = houseWith(partiesOf(4, {0min, 1min}));
        house.live.guests.front().patience = {{WaitKind::Table, Deterministic{5min}}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("guest 2").last(),
                 QStringLiteral("12:06:00 guest 2 left: lost patience waiting for table"));
        QCOMPARE(run.linesWith("guest 1").last(), QStringLiteral("12:13:40 guest 1 left: served"));
    }

    /// Nobody takes orders any more; somebody still makes the table free.
    void whoRunsOutOfPatienceAtTheTableLeavesAndTheTableIsCleared()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        house.live.guests.front().patience = {{WaitKind::Order, Deterministic{4min}}};
        house.live.rota = {{noon + 30s, "Charlie goes", "He goes.", {house.live.pools.at(1)}}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.lines().mid(run.lines().indexOf(linesIn("12:01:10 guest 1 waits: order")[0])),
                 linesIn(R"(
            12:01:10 guest 1 waits: order
            12:01:10 work 2: take order, nobody's
            12:05:10 work 2 dropped
            12:05:10 guest 1 left: lost patience waiting for order
            12:05:10 work 3: bill
            12:05:10 work 3 begun: Roger until 12:05:20
            12:05:20 Roger ClearTable
            12:05:20 work 3 done)"));
        QVERIFY(run.writeSide.table(TableId{1}).isFree());
    }

    void foodThatNobodyCooksIsCancelled()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        house.live.guests.front().patience = {{WaitKind::Food, Deterministic{5min}}};
        house.live.pools.pop_back(); // no kitchen
        LiveRun run(house);
        run.play();
        QCOMPARE(run.lines().mid(run.lines().indexOf(linesIn("12:01:40 work 2 done")[0])),
                 linesIn(R"(
            12:01:40 work 2 done
            12:01:40 work 3: cook, nobody's
            12:06:40 Guest 1 CancelOrder
            12:06:40 guest 1 left: lost patience waiting for food
            12:06:40 work 4: bill
            12:06:40 work 4 begun: Roger until 12:06:50
            12:06:40 work 3 dropped
            12:06:50 Roger ClearTable
            12:06:50 work 4 done)"));
        QCOMPARE(run.writeSide.stock(soup).left, 50);
    }

    void foodThatCooksIsWaitedForAllTheSame()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        house.live.guests.front().dishes = {{ramen, 1}};
        house.live.guests.front().patience = {{WaitKind::Food, Deterministic{2min}}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("CancelOrder"), QStringList{});
        QCOMPARE(run.linesWith("left"), linesIn("12:16:40 guest 1 left: served"));
    }

    void whoIsOfTheOtherSortDoesNotCancel()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        house.live.guests.front().patience = {{WaitKind::Food, Deterministic{5min}}};
        house.live.guests.front().cancels = 0;
        house.live.pools.pop_back();
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("CancelOrder"), QStringList{});
        QCOMPARE(run.linesWith("left"), QStringList{});
    }

    void aSecondRoundIsAnOrderOfItsOwnAndBothArePaid()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        house.live.guests.front().anotherRound = 100;
        LiveRun run(house);
        run.play();
        QCOMPARE(run.accepted<PlaceOrder>().size(), std::size_t{2});
        QCOMPARE(run.accepted<TakePayment>().size(), std::size_t{2});
        QCOMPARE(run.linesWith("eats").size(), 2);
        QCOMPARE(run.linesWith("ClearTable").size(), 1);
        QCOMPARE(run.linesWith("left").size(), 1);
    }

    void whoseCardIsDeclinedPaysInCash()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        house.live.guests.front().declined = 100;
        LiveRun run(house);
        run.play();
        const auto payments = run.accepted<TakePayment>();
        QCOMPARE(payments.size(), std::size_t{2});
        QVERIFY(!std::get<TakePayment>(payments[0].command).approved);
        QVERIFY(std::get<TakePayment>(payments[1].command).method == PaymentMethod::Cash);
        QVERIFY(run.writeSide.payment(OrderId{1}).stage == PaymentStage::Taken);
    }

    void whatIsShownAsSoldOutIsNotChosen()
    {
        Scenario house = houseWith(partiesOf(2, {0min, 5min}));
        house.restaurant.menu.dishes[0].stock = 3;
        house.live.guests.front().dishes = {{soup, 1000000}, {ramen, 1}};
        LiveRun run(house);
        run.play();
        const auto orders = run.accepted<PlaceOrder>();
        QCOMPARE(orders.size(), std::size_t{2});
        const auto &second = std::get<PlaceOrder>(orders[1].command).lines;
        QCOMPARE(second.size(), std::size_t{2});
        QVERIFY(second[0].dish == soup && second[1].dish == ramen);
        QVERIFY(run.writeSide.orders().at(OrderId{2}).stage == OrderStage::Accepted);
    }

    void whoFindsNothingToOrderLeaves()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        house.restaurant.menu.dishes[0].stock = 0;
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("left"), linesIn("12:01:40 guest 1 left: nothing to order"));
        QCOMPARE(run.linesWith("ClearTable").size(), 1);
    }

    /// The view still shows the last soup when both parties order it, three seconds apart.
    void aMenuThatIsLateLetsTheSecondPartyOrderAgain()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {10s, 13s}));
        house.restaurant.menu.dishes[0].stock = 1;
        house.live.guests.front().dishes = {{soup, 1000000}, {ramen, 1}};
        house.live.delays = {{ViewName::Waiter, 5s}};
        house.live.pools[0] = pool("orders", {WorkKind::TakeOrder}, {"Charlie", "Nadia"});
        LiveRun run(house);
        run.play();
        QVERIFY(run.writeSide.orders().at(OrderId{2}).stage == OrderStage::Rejected);
        const auto orders = run.accepted<PlaceOrder>();
        QCOMPARE(orders.size(), std::size_t{3});
        QVERIFY(std::get<PlaceOrder>(orders[2].command).lines.at(0).dish == ramen);
        QCOMPARE(run.linesWith("left: served").size(), 2);
    }

    /// Table 1 is still shown as free when the second party is led there.
    void aWaiterViewThatIsLateCostsAWalkInVain()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min, 20s}));
        house.live.delays = {{ViewName::Waiter, 2min}};
        LiveRun run(house);
        run.playUntil(noon + 1min);
        QCOMPARE(run.lines().mid(8), linesIn(R"(
            12:00:10 guest 1 chooses until 12:01:10
            12:00:10 work 1 done
            12:00:20 guest 2 came, 1
            12:00:20 guest 2 waits: table
            12:00:20 work 2: take order
            12:00:20 work 2 begun: Charlie until 12:00:30
            12:00:30 Charlie SeatParty: table-taken
            12:00:30 work 3: take order
            12:00:30 work 2 in vain
            12:00:30 work 3 begun: Charlie until 12:00:40
            12:00:40 Charlie SeatParty
            12:00:40 guest 2 waited: table
            12:00:40 guest 2 at table 2
            12:00:40 guest 2 chooses until 12:01:40
            12:00:40 work 3 done)"));
        const SentCommand &refused = run.handled.at(run.handled.size() - 2).sent;
        QVERIFY(refused.seen == (SeenView{ViewName::Waiter, Position{}}));
    }

    void everyCommandSaysWhatItWasDecidedOn()
    {
        LiveRun run(houseWith(guestsAt(GuestKind::DineIn, {0min})));
        run.play();
        for (const HandledCommand &one : run.handled) {
            const bool byStaff = one.sent.actor.role == Role::Taker ||
                                 one.sent.actor.role == Role::Runner ||
                                 one.sent.actor.role == Role::Cook;
            QCOMPARE(one.sent.seen.has_value(), byStaff);
        }
        for (const auto &[at, look] : run.all<ViewConsulted>())
            QVERIFY(look.position == look.head); // nothing is late here
    }

    void notesAndAllergiesGoWithTheLines()
    {
        Scenario house = houseWith(partiesOf(4, {0min}));
        house.live.guests.front().notes = {100, {*Note::from("hot")}};
        house.live.guests.front().allergies = {100, {*Note::from("egg")}};
        LiveRun run(house);
        run.play();
        const auto lines = std::get<PlaceOrder>(run.accepted<PlaceOrder>().at(0).command).lines;
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].quantity.count(), 4);
        QCOMPARE(lines[0].note.text(), std::string("hot"));
        QCOMPARE(lines[0].allergy.text(), std::string("egg"));
    }

    void whatAPersonOrdersForAPartyIsWhatItEats()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0min}));
        LiveRun run(house);
        run.playUntil(noon + 1min);
        WantedLine line;
        line.dish = ramen;
        run.submit("Charlie", Role::Taker,
                   PlaceOrder{run.engine.nextOrder(), OrderKind::DineIn, TableId{1}, {}, {line}});
        run.play();
        QCOMPARE(run.accepted<PlaceOrder>().size(), std::size_t{1});
        QCOMPARE(run.linesWith("left"), linesIn("12:16:00 guest 1 left: served"));
    }

    void theOrderOfAPersonsPartyIsCookedAndServed()
    {
        Scenario house = tinyHouse();
        house.live.guests.clear();
        LiveRun run(house);
        run.playUntil(noon);
        WantedLine line;
        line.dish = soup;
        run.submit("Charlie", Role::Taker, SeatParty{TableId{2}, run.engine.nextParty(), 2});
        run.submit("Charlie", Role::Taker,
                   PlaceOrder{OrderId{7}, OrderKind::DineIn, TableId{2}, {}, {line}});
        run.play();
        QCOMPARE(run.linesWith("Order"), linesIn(R"(
            12:00:00 Charlie PlaceOrder
            12:01:10 Roger PickUpOrder
            12:01:30 Roger DeliverOrder)"));
    }

    void whoseTableIsClearedByAPersonLeaves()
    {
        LiveRun run(houseWith(guestsAt(GuestKind::DineIn, {0min})));
        run.playUntil(noon + 1min + 30s);
        run.submit("Nadia", Role::Manager, ClearTable{TableId{1}});
        run.play();
        QCOMPARE(run.linesWith("left").size(), 1);
        QCOMPARE(run.linesWith("in vain").size(), 1); // Charlie, who was taking the order
        QCOMPARE(run.accepted<PlaceOrder>().size(), std::size_t{0});
    }

    void numbersOfPersonsNeverMeetThoseOfGuests()
    {
        LiveRun run(houseWith(guestsAt(GuestKind::DineIn, {0min, 1min, 2min})));
        const OrderId mine = run.engine.nextOrder();
        const PartyId party = run.engine.nextParty();
        run.play();
        for (const SentCommand &sent : run.accepted<PlaceOrder>())
            QVERIFY(std::get<PlaceOrder>(sent.command).order < mine);
        for (const SentCommand &sent : run.accepted<SeatParty>())
            QVERIFY(std::get<SeatParty>(sent.command).party < party);
    }
};

RESTAURANT_TEST(TestLiveDining)

} // namespace restaurant::testing::tst_livedining
#include "tst_livedining.moc"
