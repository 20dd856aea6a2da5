#include "read/story.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_waiterboard {

namespace {

constexpr OrderId order{41};

Story ramen()
{
    return Story().seat(4, 1).dineIn(41, 4, {wanted("ramen", 2)});
}

WaiterBoard boardAfter(const Story &story)
{
    return folded<WaiterBoard>(story.log());
}

TableCard tableAfter(const Story &story, int table)
{
    return *boardAfter(story).tables.find(TableId{table});
}

/// "Pick up Table 4: 2 Ramen", one on a line.
QString tasksAfter(const Story &story)
{
    const WaiterBoard board = boardAfter(story);
    QString text;
    for (const WaiterTask &task : tasksFor(board.tables.sorted(), board.orders.sorted()))
        text += QString::fromStdString("\n" + std::string(labelOf(task.kind)) + " " + task.where +
                                       ": " + task.what);
    return text;
}

} // namespace

class TestWaiterBoard : public QObject
{
    Q_OBJECT
private slots:
    void beforeTheFirstEventAllTablesAreFreeAndAllDishesThere()
    {
        const WaiterBoard board(house());
        QCOMPARE(board.tables.size(), house().tables.size());
        QCOMPARE(board.dishes.size(), house().menu.dishes.size());
        QCOMPARE(board.tables.find(TableId{4})->stage, TableStage::Free);
        QCOMPARE(board.tables.find(TableId{4})->seats, 4);
    }
    void aTableGoesThroughItsStages()
    {
        Story story;
        const auto isAt = [&](TableStage stage) { return tableAfter(story, 4).stage == stage; };
        story.seat(4, 1);
        QVERIFY(isAt(TableStage::WantsToOrder));
        story.dineIn(41, 4, {wanted("ramen")});
        QVERIFY(isAt(TableStage::WaitsForFood));
        story.cook(41, 1);
        QVERIFY(isAt(TableStage::FoodReady));
        story.play(PickUpOrder{order});
        QVERIFY(isAt(TableStage::FoodReady));
        story.play(DeliverOrder{order});
        QVERIFY(isAt(TableStage::Eating));
        story.play(TakePayment{order});
        QVERIFY(isAt(TableStage::Paid));
        story.play(ClearTable{TableId{4}});
        QVERIFY(isAt(TableStage::Free));
        QCOMPARE(boardAfter(story).orders.size(), 0U);
    }
    void guestsEatUntilTheyPayAndWaitWhenTheirCardIsDeclined()
    {
        Story story = ramen().serve(41, 1);
        QVERIFY(std::holds_alternative<PaymentRequested>(story.log().back().event));
        QCOMPARE(tableAfter(story, 4).stage, TableStage::Eating);
        story.play(TakePayment{order, PaymentMethod::Card, false});
        QCOMPARE(tableAfter(story, 4).stage, TableStage::WantsToPay);
        story.play(TakePayment{order, PaymentMethod::Cash});
        QCOMPARE(tableAfter(story, 4).stage, TableStage::Paid);
    }
    void theStageClockRunsFromTheChangeOfStage()
    {
        Story story = ramen();
        const Instant since = tableAfter(story, 4).since;
        story.dineIn(42, 4, {wanted("soup")});
        QCOMPARE(tableAfter(story, 4).since, since);
        QVERIFY(tableAfter(story.cook(41, 1), 4).since > since);
    }
    void theMostUrgentOrderDecidesTheStageOfItsTable()
    {
        Story story = ramen().dineIn(42, 4, {wanted("soup")}).serve(42, 1);
        QCOMPARE(tableAfter(story, 4).stage, TableStage::WaitsForFood); // 41 is not cooked yet
        story.serve(41, 1);
        QCOMPARE(tableAfter(story, 4).stage, TableStage::Eating);
        story.play(TakePayment{OrderId{42}});
        QCOMPARE(tableAfter(story, 4).stage, TableStage::Eating);
        story.play(TakePayment{OrderId{41}});
        QCOMPARE(tableAfter(story, 4).stage, TableStage::Paid);
    }
    void aCancelledOrderLeavesItsTableWantingToOrder()
    {
        Story story = ramen().play(CancelOrder{order, why("changed their minds")});
        QCOMPARE(tableAfter(story, 4).stage, TableStage::WantsToOrder);
        QVERIFY(tableAfter(story, 4).orders.empty());
    }
    void aMovedPartyTakesStageAndOrdersAlong()
    {
        Story story = ramen();
        const TableCard before = tableAfter(story, 4);
        story.play(MoveParty{TableId{4}, TableId{5}});
        const TableCard after = tableAfter(story, 5);
        QCOMPARE(after.stage, before.stage);
        QCOMPARE(after.since, before.since);
        QCOMPARE(after.orders, before.orders);
        QCOMPARE(after.guests, before.guests);
        QCOMPARE(boardAfter(story).orders.find(order)->table, TableId{5});
        QCOMPARE(tableAfter(story, 4).stage, TableStage::Free);
        QVERIFY(tableAfter(story, 4).orders.empty());
    }

    void theTasksOfADineInOrder()
    {
        Story story;
        QCOMPARE(tasksAfter(story.seat(4, 1)), u"\nTake order Table 4: 2 guests"_qs);
        QCOMPARE(tasksAfter(story.dineIn(41, 4, {wanted("ramen", 2), wanted("soup")})), QString());
        QCOMPARE(tasksAfter(story.cook(41, 1)), QString());
        QCOMPARE(tasksAfter(story.cook(41, 2)), u"\nPick up Table 4: 2 Ramen, 1 Soup"_qs);
        QCOMPARE(tasksAfter(story.play(PickUpOrder{order})),
                 u"\nServe Table 4: 2 Ramen, 1 Soup"_qs);
        QCOMPARE(tasksAfter(story.play(DeliverOrder{order})),
                 u"\nTake payment Table 4: Bill 28.50"_qs);
        QCOMPARE(tasksAfter(story.play(TakePayment{order})), u"\nClear Table 4: Paid"_qs);
        QCOMPARE(tasksAfter(story.play(ClearTable{TableId{4}})), QString());
    }
    /// The write side takes 0.00 as soon as it asks for it.
    void whereThereIsNothingToPayTheTableIsToBeCleared()
    {
        Story story = ramen().serve(41, 1);
        std::vector<RecordedEvent> log = story.log();
        RecordedEvent &asked = log.back();
        asked.event = PaymentRequested{order, Money{}, false};
        RecordedEvent taken = asked;
        taken.position = Position{number(asked.position) + 1};
        taken.event = PaymentTaken{order, Money{}, PaymentMethod::Cash};
        log.push_back(taken);
        const auto board = folded<WaiterBoard>(log);
        QCOMPARE(board.tables.find(TableId{4})->stage, TableStage::Paid);
        const auto tasks = tasksFor(board.tables.sorted(), board.orders.sorted());
        QCOMPARE(tasks.size(), 1U);
        QCOMPARE(tasks[0].kind, TaskKind::ClearTable);
    }
    void theTasksOfATakeawayOrder()
    {
        Story story;
        QCOMPARE(tasksAfter(story.takeaway(7, "Ada", {wanted("soup")})),
                 u"\nTake payment Counter, Ada: Bill 4.50"_qs);
        QCOMPARE(tasksAfter(story.play(TakePayment{OrderId{7}})), QString());
        QCOMPARE(tasksAfter(story.cook(7, 1)), u"\nPick up Counter, Ada: 1 Soup"_qs);
        QCOMPARE(tasksAfter(story.play(PickUpOrder{OrderId{7}})),
                 u"\nHand over Counter, Ada: 1 Soup"_qs);
        QCOMPARE(tasksAfter(story.play(DeliverOrder{OrderId{7}})), QString());
        QCOMPARE(boardAfter(story).orders.size(), 0U);
    }
    void whoWaitsLongestComesFirst()
    {
        Story story = ramen().cook(41, 1).seat(5, 2, 4);
        QCOMPARE(tasksAfter(story), u"\nPick up Table 4: 2 Ramen\nTake order Table 5: 4 guests"_qs);
    }
    void whatIsReadyWaitsForWhatIsFiredAfterIt()
    {
        Story story =
            Story().seat(4, 1).dineIn(41, 4, {wanted("soup", 1, 1), wanted("ramen", 1, 2)});
        QCOMPARE(boardAfter(story.cook(41, 1)).orders.find(order)->stage, CarryStage::Ready);
        story.play(FireCourse{order, Course{2}});
        QCOMPARE(boardAfter(story).orders.find(order)->stage, CarryStage::InKitchen);
        QCOMPARE(tasksAfter(story.cook(41, 2)), u"\nPick up Table 4: 1 Soup, 1 Ramen"_qs);
    }
    void aVoidedLineIsNotCarried()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup"), wanted("ramen")});
        story.cook(41, 1).cook(41, 2).play(VoidLine{order, LineId{1}, why("hair in it")});
        QCOMPARE(tasksAfter(story), u"\nPick up Table 4: 1 Ramen"_qs);
    }

    void dishesSayWhatIsLeft()
    {
        const auto left = [](const Story &story) {
            return boardAfter(story).dishes.find(dish("ramen"))->left;
        };
        Story story;
        QCOMPARE(left(story), 9);
        QCOMPARE(left(story.seat(4, 1).dineIn(41, 4, {wanted("ramen", 2)})), 7);
        QCOMPARE(left(story.play(CancelOrder{order, why("left")})), 9);
        QCOMPARE(left(story.play(ReceiveStock{dish("ramen"), 3})), 12);
    }
    void aDishIsSoldOutAndComesBack()
    {
        const auto isSoldOut = [](const Story &story) {
            return boardAfter(story).dishes.find(dish("ramen"))->soldOut;
        };
        Story story;
        QVERIFY(isSoldOut(story.takeaway(7, "Ada", {wanted("ramen", 9)})));
        QVERIFY(!isSoldOut(story.play(TakePayment{OrderId{7}, PaymentMethod::Card, false})));
        QVERIFY(isSoldOut(story.play(MarkSoldOut{dish("ramen")})));
        QVERIFY(!isSoldOut(story.play(RestoreDish{dish("ramen")})));
    }
};

RESTAURANT_TEST(TestWaiterBoard)

} // namespace restaurant::testing::tst_waiterboard
#include "tst_waiterboard.moc"
