#include "domain/orderstories.h"
#include "domain/writingside.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_orderfulfilment {

namespace {

const DishId ramen = dish("ramen");
const DishId soup = dish("soup");

/// Ten of each dish, and party 7 at table 4.
WritingSide opened()
{
    WritingSide evening;
    evening.receive(10);
    evening.play(SeatParty{TableId{4}, PartyId{7}, 3}, Role::Taker);
    return evening;
}

PlaceOrder dineIn(std::vector<WantedLine> lines)
{
    return {order41, OrderKind::DineIn, TableId{4}, {}, std::move(lines)};
}

PlaceOrder takeaway(std::vector<WantedLine> lines)
{
    return {order41, OrderKind::Takeaway, {}, name("Ada"), std::move(lines)};
}

void cook(WritingSide &evening, LineId line)
{
    evening.play(StartCooking{order41, line}, Role::Cook);
    evening.play(FinishLine{order41, line}, Role::Cook);
}

Answer serve(WritingSide &evening)
{
    evening.play(PickUpOrder{order41}, Role::Runner);
    return evening.play(DeliverOrder{order41}, Role::Runner);
}

Answer pay(WritingSide &evening, bool approved = true)
{
    return evening.play(TakePayment{order41, PaymentMethod::Card, approved}, Role::Runner);
}

Answer cancel(WritingSide &evening)
{
    return evening.play(CancelOrder{order41, why("no time")}, Role::Runner);
}

} // namespace

class TestOrderFulfilment final : public QObject
{
    Q_OBJECT

private slots:
    void aDineInOrderReachesTheKitchenOnceItsStockIsHeld();
    void aTakeawayOrderPaysBeforeTheKitchenHearsOfIt();
    void anOrderForASoldOutDishIsRejected();
    void anOrderForMoreThanIsLeftIsRejectedAndHoldsNothing();
    void aDeclinedCardReleasesTheStockAndRejectsTheOrder();

    void aCancelledOrderReleasesWhatIsNotCookingAndRefunds();
    void aCancelledDineInOrderRefundsNothing();
    void cancellingBeforeStockAnswersReleasesIt();
    void cancellingWhileTheCardIsReadRefunds();
    void cancellingWhileTheCardIsDeclinedEndsIt();

    void aVoidedLineReleasesItsStock();
    void aVoidedCookedLineKeepsItsStockUsed();
    void aVoidedPrepaidLineIsRefunded();
    void aLineVoidedWhileTheGuestPaysIsRefundedAfterwards();
    void aLineVoidedBeforeStockAnswersIsReleased();
    void aShortLineThatWasVoidedDoesNotEndTheOrder();

    void addedLinesReachTheKitchen();
    void addedLinesThatAreShortAreVoidedAndNoOthers();
    void anOrderLeftWithRefusedLinesOnlyIsCancelled();

    void cookingUsesTheStock();
    void whoDinedInPaysWhenAllIsServed();
    void voidingTheLastOpenLineOfAServedOrderAsksForPayment();
    void whenGuestsLeaveWhatTheyStillWaitForIsCancelled();
    void whenGuestsLeaveWhatIsServedWhollyStands();
    void whenGuestsLeaveOthersAreServedAllTheSame();
    void finishedOrdersAreForgotten();
    void reactingGoesOnFromASnapshot();
};

void TestOrderFulfilment::aDineInOrderReachesTheKitchenOnceItsStockIsHeld()
{
    WritingSide evening = opened();
    QCOMPARE(evening.play(dineIn({wanted("ramen", 2), wanted("soup")}), Role::Taker),
             happened(placed({ordered(1, "ramen", 2), ordered(2, "soup")}) +
                      Story{StockReserved{ramen, order41, line1, 2, 8},
                            StockReserved{soup, order41, line2, 1, 9}} +
                      accepted({line1, line2})));
}

void TestOrderFulfilment::aTakeawayOrderPaysBeforeTheKitchenHearsOfIt()
{
    WritingSide evening = opened();
    QCOMPARE(evening.play(takeaway({wanted("ramen", 2)}), Role::Guest),
             happened(placedTakeaway({ordered(1, "ramen", 2)}) +
                      Story{StockReserved{ramen, order41, line1, 2, 8},
                            PaymentRequested{order41, Money{2400}, true}}));
    QCOMPARE(evening.play(StartCooking{order41, line1}, Role::Cook), rejected(Reason::NotAccepted));
    QCOMPARE(pay(evening), happened(Story{PaymentTaken{order41, Money{2400}, PaymentMethod::Card}} +
                                    accepted({line1})));
}

void TestOrderFulfilment::anOrderForASoldOutDishIsRejected()
{
    WritingSide evening = opened();
    evening.play(MarkSoldOut{dish("sea-bass")}, Role::Cook);
    QCOMPARE(evening.play(dineIn({wanted("soup"), wanted("sea-bass")}), Role::Taker),
             happened(placed({ordered(1, "soup"), ordered(2, "sea-bass")}) +
                      Story{ReservationRefused{dish("sea-bass"), order41, line2, 1, 10, true},
                            OrderRejected{order41, why("Sea bass is sold out")}}));
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::anOrderForMoreThanIsLeftIsRejectedAndHoldsNothing()
{
    WritingSide evening = opened();
    QCOMPARE(evening.play(takeaway({wanted("soup", 2), wanted("ramen", 11)}), Role::Guest),
             happened(placedTakeaway({ordered(1, "soup", 2), ordered(2, "ramen", 11)}) +
                      Story{ReservationRefused{ramen, order41, line2, 11, 10, false},
                            OrderRejected{order41, why("Ramen: 11 wanted, only 10 left")}}));
    QCOMPARE(evening.world().stock(soup).left, 10);
}

void TestOrderFulfilment::aDeclinedCardReleasesTheStockAndRejectsTheOrder()
{
    WritingSide evening = opened();
    evening.play(takeaway({wanted("ramen", 10)}), Role::Guest);
    QCOMPARE(pay(evening, false),
             happened({PaymentDeclined{order41, Money{12000}, true},
                       ReservationReleased{ramen, order41, line1, 10, 10}, DishRestored{ramen, 10},
                       OrderRejected{order41, why("The card was declined")}}));
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::aCancelledOrderReleasesWhatIsNotCookingAndRefunds()
{
    WritingSide evening = opened();
    evening.play(takeaway({wanted("ramen"), wanted("soup")}), Role::Guest);
    pay(evening);
    evening.play(StartCooking{order41, line1}, Role::Cook);
    QCOMPARE(cancel(evening),
             happened(cancelled() + Story{ReservationReleased{soup, order41, line2, 1, 10},
                                          PaymentRefunded{order41, Money{1650}, why("no time")}}));
    QCOMPARE(evening.world().stock(ramen).used, 1);
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::aCancelledDineInOrderRefundsNothing()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("soup")}), Role::Taker);
    QCOMPARE(cancel(evening),
             happened(cancelled() + Story{ReservationReleased{soup, order41, line1, 1, 10}}));
}

void TestOrderFulfilment::cancellingBeforeStockAnswersReleasesIt()
{
    WritingSide evening = opened();
    evening.send(dineIn({wanted("ramen"), wanted("soup")}), Role::Taker);
    QCOMPARE(evening.send(CancelOrder{order41, {}}, Role::Guest),
             happened({OrderCancelled{order41, {}}}));
    evening.settle();
    QCOMPARE(evening.world().stock(ramen).left, 10);
    QCOMPARE(evening.world().stock(soup).left, 10);
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::cancellingWhileTheCardIsReadRefunds()
{
    WritingSide evening = opened();
    evening.play(takeaway({wanted("soup")}), Role::Guest);
    QCOMPARE(cancel(evening),
             happened(cancelled() + Story{ReservationReleased{soup, order41, line1, 1, 10}}));
    QCOMPARE(pay(evening),
             happened({PaymentTaken{order41, Money{450}, PaymentMethod::Card},
                       PaymentRefunded{order41, Money{450}, why("The order was cancelled")}}));
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::cancellingWhileTheCardIsDeclinedEndsIt()
{
    WritingSide evening = opened();
    evening.play(takeaway({wanted("soup")}), Role::Guest);
    cancel(evening);
    QCOMPARE(pay(evening, false), happened({PaymentDeclined{order41, Money{450}, true}}));
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::aVoidedLineReleasesItsStock()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("ramen"), wanted("soup", 2)}), Role::Taker);
    QCOMPARE(evening.play(VoidLine{order41, line2, why("wrong table")}, Role::Taker),
             happened({LineVoided{order41, line2, false, why("wrong table")},
                       ReservationReleased{soup, order41, line2, 2, 10}}));
}

void TestOrderFulfilment::aVoidedCookedLineKeepsItsStockUsed()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("ramen"), wanted("soup")}), Role::Taker);
    cook(evening, line2);
    QCOMPARE(evening.play(VoidLine{order41, line2, why("dropped")}, Role::Manager),
             happened({LineVoided{order41, line2, true, why("dropped")}}));
    QCOMPARE(evening.world().stock(soup).used, 1);
    QCOMPARE(evening.world().stock(soup).left, 9);
}

void TestOrderFulfilment::aVoidedPrepaidLineIsRefunded()
{
    WritingSide evening = opened();
    evening.play(takeaway({wanted("ramen"), wanted("soup", 2)}), Role::Guest);
    pay(evening);
    QCOMPARE(evening.play(VoidLine{order41, line2, why("changed his mind")}, Role::Taker),
             happened({LineVoided{order41, line2, false, why("changed his mind")},
                       ReservationReleased{soup, order41, line2, 2, 10},
                       PaymentRefunded{order41, Money{900}, why("changed his mind")}}));
    QCOMPARE(cancel(evening),
             happened(cancelled() + Story{ReservationReleased{ramen, order41, line1, 1, 10},
                                          PaymentRefunded{order41, Money{1200}, why("no time")}}));
}

void TestOrderFulfilment::aLineVoidedWhileTheGuestPaysIsRefundedAfterwards()
{
    WritingSide evening = opened();
    evening.play(takeaway({wanted("ramen"), wanted("soup")}), Role::Guest);
    evening.play(VoidLine{order41, line2, {}}, Role::Taker);
    QCOMPARE(pay(evening),
             happened(Story{PaymentTaken{order41, Money{1650}, PaymentMethod::Card}} +
                      accepted({line1}) +
                      Story{PaymentRefunded{order41, Money{450}, why("A line was voided")}}));
}

void TestOrderFulfilment::aLineVoidedBeforeStockAnswersIsReleased()
{
    WritingSide evening = opened();
    evening.send(dineIn({wanted("ramen"), wanted("soup")}), Role::Taker);
    evening.send(VoidLine{order41, line2, {}}, Role::Taker);
    evening.settle();
    QCOMPARE(evening.world().stock(soup).left, 10);
    QCOMPARE(evening.world().stock(ramen).left, 9);
    QVERIFY(evening.world().order(order41).find(line1)->state == LineState::Fired);
    QVERIFY(evening.refusedReactions().empty());
}

void TestOrderFulfilment::aShortLineThatWasVoidedDoesNotEndTheOrder()
{
    WritingSide evening = opened();
    evening.play(MarkSoldOut{soup}, Role::Cook);
    evening.send(dineIn({wanted("ramen"), wanted("soup")}), Role::Taker);
    evening.send(VoidLine{order41, line2, {}}, Role::Taker);
    evening.settle();
    QVERIFY(evening.world().order(order41).stage == OrderStage::Accepted);
    QCOMPARE(evening.world().stock(ramen).left, 9);
}

void TestOrderFulfilment::addedLinesReachTheKitchen()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("ramen")}), Role::Taker);
    QCOMPARE(evening.play(AddLines{order41, {wanted("soup")}}, Role::Taker),
             happened(Story{LinesAdded{order41, {ordered(2, "soup")}},
                            StockReserved{soup, order41, line2, 1, 9}} +
                      accepted({line2})));
}

void TestOrderFulfilment::addedLinesThatAreShortAreVoidedAndNoOthers()
{
    WritingSide evening = opened();
    evening.play(MarkSoldOut{dish("sea-bass")}, Role::Cook);
    evening.play(dineIn({wanted("ramen")}), Role::Taker);
    // Two requests are on their way at once; only the first is short.
    evening.send(AddLines{order41, {wanted("soup"), wanted("sea-bass")}}, Role::Taker);
    evening.send(AddLines{order41, {wanted("falafel-bowl")}}, Role::Taker);
    evening.settle();
    const Order &order = evening.world().order(order41);
    QVERIFY(order.find(line1)->state == LineState::Fired);
    QVERIFY(order.find(line2)->state == LineState::Void);
    QVERIFY(order.find(line3)->state == LineState::Void);
    QVERIFY(order.find(LineId{4})->state == LineState::Fired);
    QCOMPARE(evening.world().stock(soup).left, 10);
}

void TestOrderFulfilment::anOrderLeftWithRefusedLinesOnlyIsCancelled()
{
    WritingSide evening = opened();
    evening.play(MarkSoldOut{soup}, Role::Cook);
    evening.play(dineIn({wanted("ramen")}), Role::Taker);
    evening.send(AddLines{order41, {wanted("soup")}}, Role::Taker);
    evening.send(VoidLine{order41, line1, {}}, Role::Taker);
    evening.settle();
    QVERIFY(evening.world().order(order41).stage == OrderStage::Cancelled);
    QCOMPARE(evening.world().order(order41).endedWhy.text(), std::string{"Soup is sold out"});
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::cookingUsesTheStock()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("ramen", 3)}), Role::Taker);
    QCOMPARE(evening.play(StartCooking{order41, line1}, Role::Cook),
             happened({CookingStarted{order41, line1}, StockUsed{ramen, order41, line1, 3}}));
}

void TestOrderFulfilment::whoDinedInPaysWhenAllIsServed()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("soup", 2, 1), wanted("ramen", 1, 2)}), Role::Taker);
    cook(evening, line1);
    QCOMPARE(serve(evening), happened({OrderDelivered{order41, {line1}, false}}));
    QCOMPARE(pay(evening), rejected(Reason::PaymentNotRequested));
    evening.play(FireCourse{order41, Course{2}}, Role::Taker);
    cook(evening, line2);
    QCOMPARE(serve(evening), happened({OrderDelivered{order41, {line2}, true},
                                       PaymentRequested{order41, Money{2100}, false}}));
    QCOMPARE(pay(evening, false), happened({PaymentDeclined{order41, Money{2100}, false}}));
    QCOMPARE(pay(evening), happened({PaymentTaken{order41, Money{2100}, PaymentMethod::Card}}));
}

void TestOrderFulfilment::voidingTheLastOpenLineOfAServedOrderAsksForPayment()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("soup", 1, 1), wanted("ramen", 1, 2)}), Role::Taker);
    cook(evening, line1);
    serve(evening);
    QCOMPARE(evening.play(VoidLine{order41, line2, why("full")}, Role::Runner),
             happened({LineVoided{order41, line2, false, why("full")},
                       ReservationReleased{ramen, order41, line2, 1, 10},
                       PaymentRequested{order41, Money{450}, false}}));
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::whenGuestsLeaveWhatTheyStillWaitForIsCancelled()
{
    const WhyText gone = why("The guests have left");
    const TableCleared cleared{TableId{4}, PartyId{7}};
    {
        WritingSide evening = opened();
        evening.play(dineIn({wanted("ramen")}), Role::Taker);
        QCOMPARE(evening.play(ClearTable{TableId{4}}, Role::Runner),
                 happened({cleared, OrderCancelled{order41, gone},
                           ReservationReleased{ramen, order41, line1, 1, 10}}));
        QVERIFY(evening.policy().open().empty());
    }
    // Even what a person cannot cancel, because some of it is eaten.
    WritingSide evening = opened();
    evening.play(dineIn({wanted("soup", 1, 1), wanted("ramen", 1, 2)}), Role::Taker);
    cook(evening, line1);
    serve(evening);
    QCOMPARE(cancel(evening), rejected(Reason::AlreadyDelivered));
    QCOMPARE(evening.play(ClearTable{TableId{4}}, Role::Runner),
             happened({cleared, OrderCancelled{order41, gone},
                       ReservationReleased{ramen, order41, line2, 1, 10}}));
    QVERIFY(evening.policy().open().empty());
}

void TestOrderFulfilment::whenGuestsLeaveWhatIsServedWhollyStands()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("ramen")}), Role::Taker);
    cook(evening, line1);
    serve(evening);
    QCOMPARE(evening.play(ClearTable{TableId{4}}, Role::Runner),
             happened({TableCleared{TableId{4}, PartyId{7}}}));
    QCOMPARE(evening.send(CancelOrder{order41, why("gone")}, Role::Policy),
             rejected(Reason::AlreadyDelivered));
}

void TestOrderFulfilment::whenGuestsLeaveOthersAreServedAllTheSame()
{
    WritingSide evening = opened();
    evening.play(dineIn({wanted("ramen")}), Role::Taker);
    evening.play(SeatParty{TableId{5}, PartyId{8}, 2}, Role::Runner);
    QCOMPARE(evening.play(ClearTable{TableId{5}}, Role::Runner),
             happened({TableCleared{TableId{5}, PartyId{8}}}));
    QVERIFY(evening.policy().open().contains(order41));
}

void TestOrderFulfilment::finishedOrdersAreForgotten()
{
    for (const bool here : {true, false}) {
        WritingSide evening = opened();
        evening.play(here ? dineIn({wanted("soup")}) : takeaway({wanted("soup")}), Role::Manager);
        if (!here)
            pay(evening);
        QCOMPARE(evening.policy().open().size(), std::size_t{1});
        cook(evening, line1);
        serve(evening);
        QVERIFY(evening.policy().open().empty());
    }
}

void TestOrderFulfilment::reactingGoesOnFromASnapshot()
{
    WritingSide evening = opened();
    evening.play(takeaway({wanted("soup")}), Role::Guest);
    OrderFulfilment restored{Limits{}};
    restored.restore(evening.policy().open());
    const Event paid = PaymentTaken{order41, Money{450}, PaymentMethod::Cash};
    QVERIFY(restored.react(paid, {Position{9}, at("12:01")}) ==
            (std::vector<Command>{AcceptOrder{order41, {line1}}}));
}

RESTAURANT_TEST(TestOrderFulfilment)

} // namespace restaurant::testing::tst_orderfulfilment
#include "tst_orderfulfilment.moc"
