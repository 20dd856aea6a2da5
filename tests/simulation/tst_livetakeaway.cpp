// Takeaway guests, told as what happens to them line by line.
#include "liveharm.h"
#include "liverun.h"
#include "testprogram.h"
#include "tinyhouse.h"

#include <QtTest>

#include <algorithm>

namespace restaurant::testing::tst_livetakeaway {

using namespace std::chrono_literals;

namespace {

Scenario houseWith(GuestProfile guests)
{
    Scenario house = tinyHouse();
    house.live.guests = {std::move(guests)};
    return house;
}

Scenario counterAt(std::initializer_list<Duration> afterNoon)
{
    return houseWith(guestsAt(GuestKind::Takeaway, afterNoon));
}

/// Nobody comes but those on phones, and the board that they read is late.
Scenario houseOfPhones(Duration statusIsLate = {})
{
    Scenario house = tinyHouse();
    if (statusIsLate > 0s)
        house.live.delays = {{ViewName::Status, statusIsLate}};
    return house;
}

constexpr GuestId heron{1};

/// He comes, orders a soup and pays for it.
void orderByPhone(LiveRun &run)
{
    const std::string name = "Guest 1, heron";
    run.engine.carryOut(PhoneDeed{GuestCame{heron, GuestKind::Takeaway, 1, name}});
    WantedLine line;
    line.dish = soup;
    run.submit(name, Role::Guest,
               PlaceOrder{OrderId{41}, OrderKind::Takeaway, {}, *Name::from(name), {line}});
    run.playUntil(run.engine.now());
    run.submit(name, Role::Guest, TakePayment{OrderId{41}, PaymentMethod::Card, true});
    run.playUntil(run.engine.now());
}

void wish(LiveRun &run, PhoneWish what, std::optional<OrderId> order = OrderId{41})
{
    run.engine.carryOut(PhoneDeed{PhoneWished{heron, what, order}});
}

void lookAtBoard(LiveRun &run, Position shown)
{
    run.engine.carryOut(PhoneDeed{ViewConsulted{{}, ViewName::Status, shown, {}, heron, true}});
}

} // namespace

class TestLiveTakeaway : public QObject
{
    Q_OBJECT

private slots:
    void aGuestOrdersPaysWaitsAndCollects()
    {
        LiveRun run(counterAt({0min}));
        run.play();
        QCOMPARE(run.lines(), linesIn(R"(
            12:00:00 staffing: 3 pools
            12:00:00 guest 1 came, 1
            12:00:00 guest 1 waits: order
            12:00:00 work 1: take order
            12:00:00 work 1 begun: Charlie until 12:00:50
            12:00:10 guest 1 waited: order
            12:00:30 Charlie PlaceOrder
            12:00:50 Charlie TakePayment
            12:00:50 guest 1 waits: food
            12:00:50 work 1 done
            12:00:50 work 2: cook
            12:00:50 work 2 begun: Mei until 12:01:50
            12:00:50 Mei StartCooking
            12:01:50 Mei FinishLine
            12:01:50 Mei BumpTicket
            12:01:50 work 3: serve
            12:01:50 work 3 begun: Roger until 12:02:20
            12:01:50 work 2 done
            12:02:00 Roger PickUpOrder
            12:02:20 Roger DeliverOrder
            12:02:20 work 3 done
            12:02:20 guest 1 waited: food
            12:02:20 guest 1 left: served)"));
        QCOMPARE(run.views.complaints(), QStringList{});
    }

    void aGuestOnAPhoneOrdersHimselfAndIsHandedItWhenHeComesForIt()
    {
        LiveRun run(houseOfPhones());
        run.playUntil(noon);
        orderByPhone(run);
        run.playUntil(noon + 3min);
        wish(run, PhoneWish::Collect);
        run.playUntil(noon + 5min);
        wish(run, PhoneWish::Leave, {});
        QCOMPARE(run.lines(), linesIn(R"(
            12:00:00 staffing: 3 pools
            12:00:00 guest 1 came, 1
            12:00:00 Guest 1, heron PlaceOrder
            12:00:00 Guest 1, heron TakePayment
            12:00:00 guest 1 waits: food
            12:00:00 work 1: cook
            12:00:00 work 1 begun: Mei until 12:01:00
            12:00:00 Mei StartCooking
            12:01:00 Mei FinishLine
            12:01:00 Mei BumpTicket
            12:01:00 work 1 done
            12:03:00 guest 1 wishes: collect
            12:03:00 work 2: serve
            12:03:00 work 2 begun: Roger until 12:03:30
            12:03:10 Roger PickUpOrder
            12:03:30 Roger DeliverOrder
            12:03:30 work 2 done
            12:03:30 guest 1 waited: food
            12:05:00 guest 1 wishes: leave
            12:05:00 guest 1 left: served)"));
        QCOMPARE(run.views.complaints(), QStringList{});
    }

    void whoAsksOnAPhoneIsAnsweredBySomebodyWhoseTimeItTakes()
    {
        LiveRun run(houseOfPhones());
        run.playUntil(noon);
        orderByPhone(run);
        run.playUntil(noon + 30s);
        wish(run, PhoneWish::Ask);
        run.playUntil(noon + 2min);
        QCOMPARE(run.linesWith("Roger"), linesIn("12:00:30 work 2 begun: Roger until 12:01:00"));
        const ToldWhere told{heron, OrderId{41}, "Roger", CarryStage::Ready, noon + 1min};
        QVERIFY(run.answers == std::vector<ToldWhere>{told});
    }

    void whoComesTooSoonIsToldSo()
    {
        LiveRun run(houseOfPhones());
        run.playUntil(noon);
        orderByPhone(run);
        wish(run, PhoneWish::Collect);
        run.playUntil(noon + 50s);
        QCOMPARE(run.answers.size(), std::size_t{1});
        QVERIFY(run.answers.front().stage == CarryStage::InKitchen);
        wish(run, PhoneWish::Collect);
        run.playUntil(noon + 2min);
        QCOMPARE(run.linesWith("DeliverOrder").size(), 1);
    }

    void whatALateBoardCostsAPersonStandsInTheLedgerAsSuch()
    {
        LiveRun run(houseOfPhones(2min));
        run.playUntil(noon);
        orderByPhone(run);
        run.playUntil(noon + 2min + 10s); // accepted is shown, ready is not
        const auto shown = std::find_if(run.writeSide.log().begin(), run.writeSide.log().end(),
                                        [](const RecordedEvent &one) {
                                            return std::holds_alternative<OrderAccepted>(one.event);
                                        });
        lookAtBoard(run, shown->position);
        run.playUntil(noon + 3min);
        wish(run, PhoneWish::Collect);
        run.playUntil(noon + 5min);
        const HarmSummary ledger = harmOf(run);
        QCOMPARE(ledger.entries.size(), std::size_t{1});
        QVERIFY(ledger.entries.front().kind == HarmKind::StillCooking);
        QCOMPARE(ledger.entries.front().who, std::string("Guest 1, heron"));
        QVERIFY(ledger.entries.front().guest == heron);
        QCOMPARE(ledger.ofPersons().count, 1);
        QCOMPARE(ledger.ofPersons().price.waited, Duration(50s)); // until the board showed it
    }

    void whatCannotBeIsPassedOver()
    {
        LiveRun run(houseOfPhones());
        run.playUntil(noon);
        wish(run, PhoneWish::Leave, {}); // nobody is here yet
        run.engine.carryOut(PhoneDeed{GuestCame{GuestId{7}, GuestKind::Takeaway, 1, "Guest 7"}});
        orderByPhone(run);
        wish(run, PhoneWish::Ask, OrderId{42}); // not his
        wish(run, PhoneWish::Leave, {});
        wish(run, PhoneWish::Leave, {}); // twice
        QCOMPARE(run.linesWith("guest"), linesIn(R"(
            12:00:00 guest 1 came, 1
            12:00:00 guest 1 waits: food
            12:00:00 guest 1 wishes: leave
            12:00:00 guest 1 left: lost patience waiting for food)"));
        run.play();
        QCOMPARE(run.linesWith("BumpTicket").size(), 1); // it is cooked all the same
    }

    void whoSeesTheQueueDoesNotComeIn()
    {
        Scenario house = counterAt({0s, 1s, 2s, 3s});
        house.live.guests.front().balksAt = 2;
        LiveRun run(house);
        run.play();
        // One is being walked to, one waits.
        QCOMPARE(run.linesWith("balked"), linesIn(R"(
            12:00:02 guest 3 left: balked waiting for order
            12:00:03 guest 4 left: balked waiting for order)"));
    }

    void whoRunsOutOfPatienceInTheQueueLeaves()
    {
        Scenario house = counterAt({0s, 1s, 2s});
        house.live.guests.front().patience = {{WaitKind::Order, Deterministic{1min}}};
        LiveRun run(house);
        run.play();
        // Charlie is on the way to the second when his minute is over, and busy when the third's
        // is.
        QCOMPARE(run.linesWith("left: lost patience"),
                 linesIn("12:01:02 guest 3 left: lost patience waiting for order"));
        QCOMPARE(run.linesWith("left: served").size(), 2);
    }

    void whoseCardIsDeclinedGoesAndTheOrderWithHim()
    {
        Scenario house = counterAt({0s});
        house.live.guests.front().declined = 100;
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("left"), linesIn("12:00:50 guest 1 left: declined"));
        QVERIFY(run.writeSide.orders().at(OrderId{1}).stage == OrderStage::Rejected);
        QCOMPARE(run.writeSide.stock(soup).left, 50);
    }

    void thePromiseHasPassedSoTheGuestAsksAgainAndAgain()
    {
        Scenario house = counterAt({0s});
        house.live.guests.front().asksAfterPromise = Deterministic{1min};
        house.live.rota = {{noon + 5min, "Mei comes", "At last.", house.live.pools}};
        house.live.pools.pop_back(); // no kitchen
        LiveRun run(house);
        run.play();
        // Promised for 12:02:50: a minute to cook, and a minute on top.
        QCOMPARE(run.linesWith("answer"), linesIn(R"(
            12:03:50 guest 1 waits: answer
            12:03:50 work 3: answer
            12:04:00 guest 1 waited: answer
            12:05:20 guest 1 waits: answer
            12:05:20 work 4: answer
            12:05:30 guest 1 waited: answer)"));
        QCOMPARE(run.linesWith("left: served").size(), 1);
    }

    void whoseNumberIsNotShownAsks()
    {
        Scenario house = counterAt({0s});
        house.live.guests.front().asksUnlisted = Deterministic{20s};
        house.live.delays = {{ViewName::Status, 3min}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("waits: answer"), linesIn("12:01:10 guest 1 waits: answer"));
    }

    /// The waiter view knows better than the status view.
    void whoIsToldThatItIsReadyCollectsIt()
    {
        Scenario house = counterAt({0s});
        house.live.guests.front().asksUnlisted = Deterministic{1min};
        house.live.delays = {{ViewName::Status, 10min}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("answer").first(), QStringLiteral("12:01:50 guest 1 waits: answer"));
        QCOMPARE(run.linesWith("left"), linesIn("12:02:50 guest 1 left: served"));
    }

    void aStatusViewThatIsLateMakesFoodWait()
    {
        Scenario house = counterAt({0s});
        house.live.delays = {{ViewName::Status, 10min}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("PickUpOrder"), linesIn("12:12:00 Roger PickUpOrder"));
    }

    void whoHasEnoughOfAskingGivesThatUpButNotTheFood()
    {
        Scenario house = counterAt({0s});
        house.live.guests.front().asksUnlisted = Deterministic{1s};
        house.live.guests.front().patience = {{WaitKind::Answer, Deterministic{20s}}};
        house.live.delays = {{ViewName::Status, 1min}};
        house.live.pools[1].kinds = {WorkKind::Serve}; // nobody answers
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("waited: answer"), linesIn("12:01:11 guest 1 waited: answer"));
        QCOMPARE(run.linesWith("work 3 dropped").size(), 1);
        QCOMPARE(run.linesWith("left: served").size(), 1);
    }

    void whoCancelsGetsHisMoneyBack()
    {
        Scenario house = counterAt({0s});
        house.live.guests.front().patience = {{WaitKind::Food, Deterministic{5min}}};
        house.live.pools.pop_back(); // no kitchen
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("left"),
                 linesIn("12:05:50 guest 1 left: lost patience waiting for food"));
        QCOMPARE(run.writeSide.payment(OrderId{1}).refunded.cents, 400);
    }

    /// The second learns at the till that the last soup is gone, and the view shows it all the
    /// same.
    void whatIsSoldOutMeanwhileIsAskedForTwiceAtMost()
    {
        Scenario house = counterAt({6min, 6min + 1s}); // the view shows what is on the shelf
        house.restaurant.menu.dishes[0].stock = 1;
        house.live.guests.front().dishes = {{soup, 1000000}, {ramen, 1}};
        house.live.delays = {{ViewName::Waiter, 5min}};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.linesWith("TakePayment"), linesIn(R"(
            12:06:50 Charlie TakePayment
            12:07:40 Charlie TakePayment: payment-not-requested
            12:08:30 Charlie TakePayment: payment-not-requested)"));
        QCOMPARE(run.linesWith("in vain").size(), 2);
        QCOMPARE(run.linesWith("guest 2 left"), linesIn("12:08:30 guest 2 left: nothing to order"));
    }

    void whoseOrderAManagerCancelsGoes()
    {
        Scenario house = counterAt({0s});
        house.live.pools.pop_back();
        LiveRun run(house);
        run.playUntil(noon + 2min);
        run.submit("Nadia", Role::Manager, CancelOrder{OrderId{1}, *WhyText::from("fire")});
        run.play();
        QCOMPARE(run.linesWith("left"),
                 linesIn("12:02:00 guest 1 left: nothing to order waiting for food"));
    }

    /// The reservation ends between order and payment, and the soup is off the menu by then.
    void whoPaysForWhatIsNoLongerHeldGetsHisMoneyBackAndGoes()
    {
        Scenario house = counterAt({0s});
        house.restaurant.limits.reservation = 10s;
        LiveRun run(house);
        run.playUntil(noon + 45s);
        run.submit("Mei", Role::Cook, MarkSoldOut{soup});
        run.play();
        const auto left = run.all<GuestLeft>();
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().first, noon + 50s);
        QVERIFY(left.front().second.why == LeaveReason::NothingToOrder);
        QVERIFY(run.engine.fulfilment().open().empty());
        QCOMPARE(run.views.complaints(), QStringList{});
    }

    /// The payment expires before anybody takes the money: it is ordered again, once.
    void whoIsTooLateToPayIsAskedAgain()
    {
        Scenario house = counterAt({0s});
        house.restaurant.limits.payment = 10s;
        LiveRun run(house);
        run.play();
        QCOMPARE(run.accepted<PlaceOrder>().size(), std::size_t{2});
        QCOMPARE(run.all<GuestLeft>().size(), std::size_t{1});
        QVERIFY(run.engine.fulfilment().open().empty());
    }

    void theOrderOfAPersonIsCookedAndHandedOver()
    {
        LiveRun run(counterAt({}));
        run.playUntil(noon);
        WantedLine line;
        line.dish = soup;
        run.submit("Charlie", Role::Taker,
                   PlaceOrder{OrderId{3}, OrderKind::Takeaway, {}, *Name::from("Ada"), {line}});
        run.playUntil(noon + 10s);
        run.submit("Charlie", Role::Taker, TakePayment{OrderId{3}, PaymentMethod::Cash, true});
        run.play();
        QCOMPARE(run.linesWith("Roger DeliverOrder"), linesIn("12:01:40 Roger DeliverOrder"));
    }

    void namesAreTakenInTurn()
    {
        Scenario house = counterAt({0min, 1min, 2min});
        house.live.guests.front().names = {*Name::from("Ada"), *Name::from("Ben")};
        LiveRun run(house);
        run.play();
        QStringList names;
        for (const SentCommand &sent : run.accepted<PlaceOrder>())
            names += QString::fromStdString(std::get<PlaceOrder>(sent.command).guest.text());
        QCOMPARE(names.join(u' '), QStringLiteral("Ada Ben Ada"));
    }
};

RESTAURANT_TEST(TestLiveTakeaway)

} // namespace restaurant::testing::tst_livetakeaway
#include "tst_livetakeaway.moc"
