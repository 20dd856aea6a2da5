#include "read/story.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_kitchenboard {

namespace {

constexpr OrderId order{41};

Story ramenAndSoup()
{
    return Story().seat(4, 1).dineIn(41, 4, {wanted("ramen", 2), wanted("soup")});
}

Story twoCourses()
{
    return Story().seat(4, 1).dineIn(41, 4, {wanted("soup", 1, 1), wanted("ramen", 1, 2)});
}

} // namespace

class TestKitchenBoard : public QObject
{
    Q_OBJECT
private slots:
    void anAcceptedOrderIsATicket()
    {
        QCOMPARE(ramenAndSoup().text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  2 Ramen fired, 1 Soup fired)"_qs);
    }
    void takeawayIsNoTicketBeforeItIsPaid()
    {
        Story story;
        story.takeaway(7, "Ada", {wanted("soup")});
        QCOMPARE(story.text<KitchenBoard>(), QString());
        story.play(TakePayment{OrderId{7}});
        QCOMPARE(story.text<KitchenBoard>(), uR"(
7  Takeaway Ada  open  12:00:09  1 Soup fired)"_qs);
    }
    void aTicketIsReadyWhenItsLastLineIs()
    {
        Story story = ramenAndSoup().cook(41, 1);
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  2 Ramen ready, 1 Soup fired)"_qs);
        QCOMPARE(story.cook(41, 2).text<KitchenBoard>(), uR"(
41  Table 4  ready  12:00:08  2 Ramen ready, 1 Soup ready)"_qs);
    }
    void aBumpedTicketStaysUntilItIsPickedUp()
    {
        Story story = ramenAndSoup().cook(41, 1).cook(41, 2).play(BumpTicket{order});
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  bumped  12:00:08  2 Ramen ready, 1 Soup ready)"_qs);
        QCOMPARE(story.play(PickUpOrder{order}).text<KitchenBoard>(), QString());
    }
    void recallBringsABumpedTicketBack()
    {
        Story story = ramenAndSoup().cook(41, 1).cook(41, 2).play(BumpTicket{order});
        QCOMPARE(story.play(RecallTicket{order}).text<KitchenBoard>(), uR"(
41  Table 4  ready  12:00:08  2 Ramen ready, 1 Soup ready)"_qs);
    }
    void aLaterCourseWaitsUntilItIsFired()
    {
        Story story = twoCourses();
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  1 Soup fired, 1 Ramen waiting)"_qs);
        QCOMPARE(story.play(FireCourse{order, Course{2}}).text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  1 Soup fired, 1 Ramen fired)"_qs);
    }
    void aTicketIsOpenAgainOnceItsFirstCourseIsCarriedAway()
    {
        QCOMPARE(twoCourses().cook(41, 1).play(PickUpOrder{order}).text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  1 Soup served, 1 Ramen waiting)"_qs);
    }
    void aVoidedLineStaysToBeStruckThrough()
    {
        Story story = ramenAndSoup().play(VoidLine{order, LineId{1}, why("wrong table")});
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  2 Ramen void, 1 Soup fired)"_qs);
    }
    void addedLinesComeWhenTheyAreAccepted()
    {
        Story story = ramenAndSoup().play(AddLines{order, {wanted("sea-bass")}});
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  2 Ramen fired, 1 Soup fired, 1 Sea bass fired)"_qs);
    }
    void aCancelledTicketStaysUntilItIsBumped()
    {
        Story story = ramenAndSoup().play(CancelOrder{order, why("guest left")});
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  cancelled  12:00:08  2 Ramen void, 1 Soup void)"_qs);
        QCOMPARE(story.play(BumpTicket{order}).text<KitchenBoard>(), QString());
    }
    void aTicketIsOpenAgainOnceItsOnlyReadyLineIsVoid()
    {
        Story story = twoCourses().cook(41, 1).play(VoidLine{order, LineId{1}, why("cold")});
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  open  12:00:08  1 Soup void, 1 Ramen waiting)"_qs);
    }
    void aBumpedTicketGoesWhenItsOrderIsCancelled()
    {
        Story story = ramenAndSoup().cook(41, 1).cook(41, 2).play(BumpTicket{order});
        story.play(CancelOrder{order, why("left")});
        QCOMPARE(story.text<KitchenBoard>(), QString());
    }
    void aTicketWhoseGuestsHaveLeftIsStruckThroughUntilItIsBumped()
    {
        Story story = ramenAndSoup().play(ClearTable{TableId{4}});
        QCOMPARE(story.text<KitchenBoard>(), uR"(
41  Table 4  cancelled  12:00:08  2 Ramen void, 1 Soup void)"_qs);
        // Another party of that number has nothing to do with it.
        story.seat(4, 1).play(MoveParty{TableId{4}, TableId{5}});
        QCOMPARE(folded<KitchenBoard>(story.log()).tickets.find(order)->table, TableId{4});
        QCOMPARE(story.play(BumpTicket{order}).text<KitchenBoard>(), QString());
    }
    void aMovedPartyTakesAllItsTicketsAlong()
    {
        Story story = ramenAndSoup().dineIn(42, 4, {wanted("soup")});
        QCOMPARE(story.play(MoveParty{TableId{4}, TableId{5}}).text<KitchenBoard>(), uR"(
41  Table 5  open  12:00:08  2 Ramen fired, 1 Soup fired
42  Table 5  open  12:00:11  1 Soup fired)"_qs);
    }
    void aMoveThatIsRecordedTwiceIsOneMove()
    {
        Story story = ramenAndSoup().play(MoveParty{TableId{4}, TableId{5}});
        KitchenBoard board = folded<KitchenBoard>(story.log());
        static_cast<void>(board.tickets.takeChanges());
        RecordedEvent again = story.log().back();
        QVERIFY(std::holds_alternative<PartyMoved>(again.event));
        again.position = Position{number(again.position) + 1};
        apply(board, again);
        QVERIFY(board.tickets.takeChanges().isEmpty());
    }
    void whatIsStillToBeCookedIsCounted()
    {
        Story story =
            ramenAndSoup().cook(41, 2).dineIn(42, 4, {wanted("ramen"), wanted("soup", 3)});
        const auto counts = allDayCounts(folded<KitchenBoard>(story.log()).tickets.sorted());
        QCOMPARE(counts, (std::vector{AllDayCount{"Ramen", 3}, AllDayCount{"Soup", 3}}));
    }
    void nothingIsKeptOfAFinishedOrder()
    {
        const auto board = folded<KitchenBoard>(ramenAndSoup().serve(41, 2).log());
        QCOMPARE(board.tickets.size(), 0U);
        QCOMPARE(board.orders.size(), 0U);
    }
    void onlyWhatChangedIsTold()
    {
        Story story = ramenAndSoup().dineIn(42, 4, {wanted("soup")});
        KitchenBoard board = folded<KitchenBoard>(story.log());
        QCOMPARE(board.tickets.takeChanges().upserted.size(), 2U);
        QVERIFY(board.tickets.takeChanges().isEmpty());

        const std::size_t before = story.log().size();
        const auto log = story.cook(42, 1).log();
        for (std::size_t i = before; i < log.size(); ++i)
            apply(board, log[i]);
        const Changes<Ticket> changes = board.tickets.takeChanges();
        QCOMPARE(changes.upserted, std::vector{*board.tickets.find(OrderId{42})});
        QVERIFY(changes.removed.empty());
    }
};

RESTAURANT_TEST(TestKitchenBoard)

} // namespace restaurant::testing::tst_kitchenboard
#include "tst_kitchenboard.moc"
