#include "domain/orderstories.h"
#include "domain/writingside.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_todo {

using namespace std::chrono_literals;

namespace {

const DishId ramen = dish("ramen");

const Limits tenAndFive{10min, 5min};
const Limits twoAndFive{2min, 5min}; ///< The reservation ends first.

/// Ten of each dish, and Ada orders ten ramen: 120.00, to be paid at once.
WritingSide waiting(const Limits &limits)
{
    WritingSide evening(limits);
    evening.receive(10);
    evening.play(PlaceOrder{order41, OrderKind::Takeaway, {}, name("Ada"), {wanted("ramen", 10)}},
                 Role::Guest);
    return evening;
}

Answer pay(WritingSide &evening, bool approved = true)
{
    return evening.play(TakePayment{order41, PaymentMethod::Card, approved}, Role::Guest);
}

/// Somebody else takes the last ramen, and waits for nothing.
void takeTheRest(WritingSide &evening)
{
    evening.play(SeatParty{TableId{4}, PartyId{7}, 3}, Role::Taker);
    evening.play(PlaceOrder{OrderId{42}, OrderKind::DineIn, TableId{4}, {}, {wanted("ramen", 8)}},
                 Role::Taker);
}

const PaymentTaken taken{order41, Money{12000}, PaymentMethod::Card};
const Story expired{ReservationExpired{ramen, order41, line1, 10, 10}, DishRestored{ramen, 10}};

/// Paid, cancelled, and the bank has not let the refund through.
WritingSide owing()
{
    WritingSide evening = waiting({});
    pay(evening);
    evening.play(CancelOrder{order41, why("no time")}, Role::Runner);
    evening.play(DeclineRefund{order41}, Role::Runner);
    return evening;
}

} // namespace

class TestTodo final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWaitedForHasABeginningAndAnEnd()
    {
        WritingSide evening = waiting(tenAndFive);
        const std::vector<Todo> list = evening.todo();
        QCOMPARE(list.size(), std::size_t{2});
        QVERIFY(list[0].what == Awaited::Hold);
        QVERIFY(list[0].lines == std::vector{line1});
        QVERIFY(*list[0].until == list[0].since.at + 10min);
        QVERIFY(list[1].what == Awaited::Payment);
        QVERIFY(list[1].amount == Money{12000});
        QVERIFY(*list[1].until == list[1].since.at + 5min);
    }

    void withoutALimitItWaitsForEver()
    {
        WritingSide evening = waiting({});
        QCOMPARE(evening.todo().size(), std::size_t{2});
        QVERIFY(!evening.todo()[0].until && !evening.todo()[1].until);
        QCOMPARE(evening.wait(6h), happened({}));
        QCOMPARE(pay(evening), happened(Story{taken} + accepted({line1})));
    }

    void whatCameInTimeLeavesTheList()
    {
        WritingSide evening = waiting(tenAndFive);
        evening.wait(4min);
        pay(evening);
        QVERIFY(evening.todo().empty());
        QCOMPARE(evening.wait(1h), happened({}));
    }

    void aPaymentThatDoesNotComeReleasesTheStockAndRejectsTheOrder()
    {
        WritingSide evening = waiting(tenAndFive);
        QCOMPARE(
            evening.wait(5min),
            happened({PaymentExpired{order41, Money{12000}},
                      ReservationReleased{ramen, order41, line1, 10, 10}, DishRestored{ramen, 10},
                      OrderRejected{order41, why("It was not paid in time")}}));
        QVERIFY(evening.policy().open().empty());
        const Answer late = pay(evening);
        QCOMPARE(late, rejected(Reason::PaymentClosed));
        QVERIFY(late.sentence().find("was not paid in time") != std::string::npos);
    }

    void aReservationEndsWhileTheGuestStillPays()
    {
        WritingSide evening = waiting(twoAndFive);
        QCOMPARE(evening.wait(2min), happened(expired));
        QCOMPARE(evening.todo().size(), std::size_t{1});
        QVERIFY(evening.todo()[0].what == Awaited::Payment);
    }

    /// The hold expires while the card is read, and nobody else wants the ramen.
    void paidAfterTheHoldTheStockIsReservedAnew()
    {
        WritingSide evening = waiting(twoAndFive);
        evening.wait(3min);
        QCOMPARE(pay(evening), happened(Story{taken, StockReserved{ramen, order41, line1, 10, 0},
                                              DishSoldOut{ramen, false}} +
                                        accepted({line1})));
    }

    /// The same, but others have ordered it meanwhile.
    void paidAfterTheHoldWhenNoneIsLeftTheMoneyGoesBack()
    {
        const WhyText reason = why("No longer reserved when it was paid: "
                                   "Ramen: 10 wanted, only 2 left");
        WritingSide evening = waiting(twoAndFive);
        evening.wait(3min);
        takeTheRest(evening);
        QCOMPARE(pay(evening),
                 happened({taken, ReservationRefused{ramen, order41, line1, 10, 2, false},
                           OrderRejected{order41, reason},
                           PaymentRefunded{order41, Money{12000}, reason}}));
        QVERIFY(!evening.policy().open().contains(order41));
    }

    void cancelledWhileItIsReservedAnewAllGoesBack()
    {
        WritingSide evening = waiting(twoAndFive);
        evening.wait(3min);
        evening.send(TakePayment{order41, PaymentMethod::Card, true}, Role::Guest);
        evening.play(CancelOrder{order41, why("no time")}, Role::Runner);
        QCOMPARE(evening.world().stock(ramen).left, 10);
        QVERIFY(evening.world().payment(order41).refunded == Money{12000});
        QVERIFY(evening.policy().open().empty());
    }

    /// The bill of a cancelled order may still be paid, and goes back then; but not for ever.
    void theBillOfACancelledOrderExpires()
    {
        WritingSide evening = waiting(tenAndFive);
        evening.play(CancelOrder{order41, why("no time")}, Role::Runner);
        QVERIFY(evening.policy().open().contains(order41));
        QCOMPARE(evening.wait(5min), happened({PaymentExpired{order41, Money{12000}}}));
        QVERIFY(evening.policy().open().empty());
    }

    /// The reservation's end and the payment cross each other: the stock service hears of the end
    /// after the order was paid.
    void paidWhileTheHoldIsBeingEndedItIsAskedForOnceMore()
    {
        WritingSide evening = waiting(twoAndFive);
        evening.send(RestoreDish{dish("soup")}, Role::Cook); // a second goes by
        evening.wait(2min - 1s);
        evening.letExpire();
        evening.send(TakePayment{order41, PaymentMethod::Card, true}, Role::Guest);
        evening.settle();
        QVERIFY(evening.world().order(order41).stage == OrderStage::Accepted);
        QCOMPARE(evening.world().stock(ramen).reserved.size(), std::size_t{1});
        QVERIFY(evening.policy().open().contains(order41));
    }

    void stockThatIsSilentEndsTheOrderAndIsUndoneLater()
    {
        WritingSide evening(tenAndFive);
        evening.receive(10);
        evening.send(PlaceOrder{order41, OrderKind::Takeaway, {}, name("Ada"), {wanted("ramen")}},
                     Role::Guest); // its reservation stays in the queue
        const std::vector<Todo> list = evening.todo();
        QCOMPARE(list.size(), std::size_t{1});
        QVERIFY(list.front().what == Awaited::Stock);
        const auto commands = whenOver(list.front(), evening.policy().open().at(order41));
        QVERIFY(commands ==
                (std::vector<Command>{RejectOrder{order41, why("Stock did not answer in time")}}));
        evening.send(commands.front(), Role::Policy);
        evening.settle();
        QCOMPARE(evening.world().stock(ramen).left, 10);
        QVERIFY(evening.policy().open().empty());
    }

    void addedLinesThatStockIsSilentAboutAreVoided()
    {
        WritingSide evening(tenAndFive);
        evening.receive(10);
        evening.play(SeatParty{TableId{4}, PartyId{7}, 3}, Role::Taker);
        evening.play(PlaceOrder{order41, OrderKind::DineIn, TableId{4}, {}, {wanted("ramen")}},
                     Role::Taker);
        evening.send(AddLines{order41, {wanted("soup")}}, Role::Taker);
        const std::vector<Todo> list = evening.todo();
        QCOMPARE(list.size(), std::size_t{1});
        const WhyText reason = why("Stock did not answer in time");
        QVERIFY(whenOver(list.front(), evening.policy().open().at(order41)) ==
                (std::vector<Command>{VoidLine{order41, line2, reason}}));
    }

    void aTillThatIsSilentEndsTheOrderAndNobodyIsAskedLater()
    {
        WritingSide evening(tenAndFive);
        evening.receive(10);
        evening.send(PlaceOrder{order41, OrderKind::Takeaway, {}, name("Ada"), {wanted("ramen")}},
                     Role::Guest);
        evening.reactOnce(); // stock has answered; the request for money stays in the queue
        const std::vector<Todo> list = evening.todo();
        QVERIFY(list.back().what == Awaited::Till);
        for (const Command &command : whenOver(list.back(), evening.policy().open().at(order41)))
            evening.send(command, Role::Policy);
        evening.settle();
        QVERIFY(evening.world().payment(order41).expired);
        QCOMPARE(evening.world().stock(ramen).left, 10);
        QVERIFY(evening.policy().open().empty());
    }

    void aBillAtTheEndDoesNotExpire()
    {
        WritingSide evening(tenAndFive);
        evening.receive(10);
        evening.play(SeatParty{TableId{4}, PartyId{7}, 3}, Role::Taker);
        evening.play(PlaceOrder{order41, OrderKind::DineIn, TableId{4}, {}, {wanted("ramen")}},
                     Role::Taker);
        QVERIFY(evening.todo().empty());
        QCOMPARE(evening.wait(2h), happened({}));
    }

    void aRefundThatIsDeclinedIsOwed()
    {
        WritingSide evening = owing();
        QCOMPARE(evening.todo().size(), std::size_t{1});
        QVERIFY(evening.todo()[0].what == Awaited::Refund);
        QVERIFY(evening.todo()[0].amount == Money{12000});
        QVERIFY(!evening.todo()[0].until);
        QCOMPARE(evening.play(DeclineRefund{order41}, Role::Runner), rejected(Reason::NotPaid));
    }

    void aManagerTriesItAgain()
    {
        WritingSide evening = owing();
        QCOMPARE(evening.play(RetryRefund{order41}, Role::Runner), rejected(Reason::NotAllowed));
        QCOMPARE(evening.play(RetryRefund{order41}, Role::Manager),
                 happened({PaymentRefunded{order41, Money{12000}, {}}}));
        QVERIFY(evening.todo().empty());
        QVERIFY(evening.policy().open().empty());
        QCOMPARE(evening.play(RetryRefund{order41}, Role::Manager), rejected(Reason::NotPaid));
    }

    /// Declined again, it is owed again.
    void itMayBeDeclinedAgain()
    {
        WritingSide evening = owing();
        evening.play(RetryRefund{order41}, Role::Manager);
        QCOMPARE(evening.play(DeclineRefund{order41}, Role::Taker),
                 happened({RefundDeclined{order41, Money{12000}}}));
        QCOMPARE(evening.todo().size(), std::size_t{1});
    }

    void whatIsOwedGoesWithTheNextRefund()
    {
        WritingSide evening;
        evening.receive(10);
        evening.play(
            PlaceOrder{
                order41, OrderKind::Takeaway, {}, name("Ada"), {wanted("ramen"), wanted("soup")}},
            Role::Guest);
        pay(evening);
        evening.play(VoidLine{order41, line2, why("none")}, Role::Taker);
        evening.play(DeclineRefund{order41}, Role::Taker);
        evening.play(CancelOrder{order41, why("no time")}, Role::Runner);
        QVERIFY(evening.world().payment(order41).refunded == Money{1650});
        QVERIFY(evening.todo().empty());
    }

    void idsOfWhatExpiresDerive()
    {
        WritingSide evening = waiting(tenAndFive);
        const Todo payment = evening.todo()[1];
        const CommandId cause = uuidV5({}, "cause");
        const CommandId id = expiryId(cause, payment, *payment.until, 0);
        QVERIFY(id == expiryId(cause, payment, *payment.until, 0));
        QVERIFY(isDerived(id));
        QVERIFY(id != expiryId(cause, evening.todo()[0], *payment.until, 0));
        QVERIFY(id != expiryId(cause, payment, *payment.until, 1));
        QVERIFY(id != reactionId(cause, payment.since.position, *payment.until, 0));
    }
};

RESTAURANT_TEST(TestTodo)

} // namespace restaurant::testing::tst_todo
#include "tst_todo.moc"
