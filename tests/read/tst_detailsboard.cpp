#include "read/story.h"
#include "testprogram.h"
#include "words/ordertext.h"

#include <QTest>

namespace restaurant::testing::tst_detailsboard {

namespace {

OrderDetails detailsAfter(const Story &story, int order)
{
    return *folded<DetailsBoard>(story.log()).details.find(OrderId{order});
}

} // namespace

class TestDetailsBoard : public QObject
{
    Q_OBJECT
private slots:
    void orderStockAndPaymentStandTogether()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")}).serve(41, 1);
        QString text;
        for (const std::string &line : linesOf(detailsAfter(story, 41)))
            text += u'\n' + QString::fromStdString(line);
        QCOMPARE(text, uR"(
Order 41  Table 4  Delivered, awaits payment  asked 4.50, taken 0.00
  1 Soup  4.50  delivered  stock used
  6   12:00:06  OrderPlaced
  7   12:00:07  StockReserved
  8   12:00:08  OrderAccepted
  9   12:00:09  CookingStarted
  10  12:00:10  StockUsed
  11  12:00:11  LineReady
  12  12:00:11  OrderReady
  13  12:00:12  OrderPickedUp
  14  12:00:13  OrderDelivered
  15  12:00:14  PaymentRequested)"_qs);
    }
    void whereAnOrderStandsIsSaidInWords()
    {
        Story story;
        const auto stage = [&] { return OrderText::stage(detailsAfter(story, 41)).toStdString(); };
        story.seat(4, 1).dineIn(41, 4, {wanted("soup")});
        QCOMPARE(stage(), std::string("In the kitchen"));
        story.play(StartCooking{OrderId{41}, LineId{1}});
        QCOMPARE(stage(), std::string("Cooking"));
        story.play(FinishLine{OrderId{41}, LineId{1}});
        QCOMPARE(stage(), std::string("Ready"));
        story.play(PickUpOrder{OrderId{41}});
        QCOMPARE(stage(), std::string("On its way"));
        story.play(DeliverOrder{OrderId{41}});
        QCOMPARE(stage(), std::string("Delivered, awaits payment"));
        story.play(TakePayment{OrderId{41}});
        QCOMPARE(stage(), std::string("Delivered and paid"));
    }
    void whoLeavesWithoutPayingIsToldApartFromWhoWillPay()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")}).serve(41, 1);
        story.play(ClearTable{TableId{4}});
        QCOMPARE(OrderText::stage(detailsAfter(story, 41)).toStdString(),
                 std::string("Delivered, left without paying"));
        QVERIFY(isClosed(detailsAfter(story, 41)));
    }
    void anOrderWhoseGuestsHaveLeftIsCancelled()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")});
        story.play(ClearTable{TableId{4}});
        QCOMPARE(OrderText::stage(detailsAfter(story, 41)).toStdString(),
                 std::string("Cancelled: The guests have left"));
    }
    void aRejectedOrderSaysWhy()
    {
        Story story;
        story.takeaway(7, "Ada", {wanted("soup", 12)});
        QCOMPARE(OrderText::stage(detailsAfter(story, 7)).toStdString(),
                 std::string("Rejected: Soup: 12 wanted, only 9 left"));
        QCOMPARE(detailsAfter(story, 7).lines.front().stock, LineStock::Refused);
    }
    void aCancelledOrderIsPaidBackAndReleased()
    {
        Story story;
        story.takeaway(7, "Ada", {wanted("soup", 2)}).play(TakePayment{OrderId{7}});
        story.play(CancelOrder{OrderId{7}, why("no time")});
        const OrderDetails details = detailsAfter(story, 7);
        QCOMPARE(OrderText::stage(details).toStdString(), std::string("Cancelled: no time"));
        QCOMPARE(details.taken, Money{900});
        QCOMPARE(details.refunded, Money{900});
        QCOMPARE(details.lines.front().stock, LineStock::Released);
        QVERIFY(isClosed(details));
    }
    void aMovedPartyTakesItsOpenOrdersAlong()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")}).serve(41, 1);
        story.play(TakePayment{OrderId{41}}).dineIn(42, 4, {wanted("soup")});
        story.play(MoveParty{TableId{4}, TableId{5}});
        QCOMPARE(detailsAfter(story, 41).table, TableId{4}); // was eaten there
        QCOMPARE(detailsAfter(story, 42).table, TableId{5});
    }
    void anOrderClosesWhenItIsDeliveredAndPaid()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")}).serve(41, 1);
        QVERIFY(!isClosed(detailsAfter(story, 41)));
        QVERIFY(isClosed(detailsAfter(story.play(TakePayment{OrderId{41}}), 41)));
    }
    void aForgottenOrderIsAskedForWhenALateEventComes()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")}).serve(41, 1);
        story.play(TakePayment{OrderId{41}});
        DetailsBoard board = folded<DetailsBoard>(story.log());
        const OrderDetails kept = *board.details.find(OrderId{41});
        const Event late = PaymentRefunded{OrderId{41}, Money{100}, why("cold")};
        QVERIFY(!missingFor(board, late));
        board.details.forget(OrderId{41});
        QCOMPARE(missingFor(board, late), std::optional(OrderId{41}));
        board.details.restore(kept);
        QVERIFY(!missingFor(board, late));
        OrderPlaced another;
        another.order = OrderId{42};
        QVERIFY(!missingFor(board, another));
        QVERIFY(!missingFor(board, Event{DishSoldOut{dish("soup"), true}}));
    }
};

RESTAURANT_TEST(TestDetailsBoard)

} // namespace restaurant::testing::tst_detailsboard
#include "tst_detailsboard.moc"
