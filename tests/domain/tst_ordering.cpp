#include "domain/orderstories.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_ordering {

namespace {

PlaceOrder dineIn(std::vector<WantedLine> lines)
{
    return {order41, OrderKind::DineIn, TableId{4}, {}, std::move(lines)};
}

PlaceOrder takeaway(std::string_view guest, std::vector<WantedLine> lines)
{
    return {order41, OrderKind::Takeaway, {}, name(guest), std::move(lines)};
}

AddLines add(std::vector<WantedLine> lines)
{
    return {order41, std::move(lines)};
}

VoidLine voiding(LineId line, std::string_view reason = "wrong table")
{
    return {order41, line, why(reason)};
}

LineVoided voided(LineId line, bool wasCooking)
{
    return {order41, line, wasCooking, why("wrong table")};
}

} // namespace

class TestOrdering final : public QObject
{
    Q_OBJECT

private slots:
    void anOrderIsPlacedForThePartyAtTheTableAtThePricesOfTheMenu();
    void aTakeawayOrderNeedsANameAndIsOneCourse();
    void placingTwiceIsRejected();
    void aSecondRoundIsOneMoreOrderOfTheSameParty();
    void nobodyOrdersAtAFreeOrUnknownTable();
    void anOrderHasAtLeastOneLineAndAtMostFifty();
    void onlyDishesOfTheMenuAreOrdered();
    void coursesAndOrdersAreNumberedFromOne();

    void linesAreAddedWhileTheKitchenIsBusy();
    void nothingIsAddedToAnOrderThatIsNotOpen_data();
    void nothingIsAddedToAnOrderThatIsNotOpen();
    void anAddedLineOfAFiredCourseIsFiredByAcceptance();

    void aLineIsVoidedUntilItIsCooking();
    void onlyAManagerWithAReasonVoidsWhatTheKitchenBegan_data();
    void onlyAManagerWithAReasonVoidsWhatTheKitchenBegan();
    void voidingAnUnknownLineIsRejected();
    void whatWasVoidedOrCarriedAwayIsNotVoided_data();
    void whatWasVoidedOrCarriedAwayIsNotVoided();
    void theLastLineIsNotVoided();
    void voidingTheLastUncookedLineMakesTheOrderReady();

    void anOrderIsCancelledUntilSomethingWasPickedUp();
    void onlyAGuestCancelsWithoutAReason();
    void aCancelledOrderSaysWhen();

    void acceptanceNamesTheLinesThatAreStillWanted();
    void acceptingTwiceIsRejected();
    void anOrderIsRejectedBeforeAcceptanceOnly();
    void anOrderNobodyPlacedIsUnknown();
};

void TestOrdering::anOrderIsPlacedForThePartyAtTheTableAtThePricesOfTheMenu()
{
    WantedLine ramen = wanted("ramen", 2, 2);
    ramen.note = Note::from("no egg").value();
    ramen.allergy = Note::from("sesame").value();
    OrderedLine asPlaced = ordered(2, "ramen", 2, 2);
    asPlaced.note = ramen.note;
    asPlaced.allergy = ramen.allergy;
    QCOMPARE(given(seated()).when(dineIn({wanted("soup"), ramen})),
             happened(placed({ordered(1, "soup"), asPlaced})));
}

void TestOrdering::aTakeawayOrderNeedsANameAndIsOneCourse()
{
    QCOMPARE(given({}).when(takeaway("Ada", {wanted("soup"), wanted("ramen", 1, 3)})),
             happened(placedTakeaway({ordered(1, "soup"), ordered(2, "ramen", 1, 1)})));
    QCOMPARE(given({}).when(takeaway("", {wanted("soup")})), rejected(Reason::NameNeeded));
}

void TestOrdering::placingTwiceIsRejected()
{
    QCOMPARE(given(seated() + placed({ordered(1, "soup")})).when(dineIn({wanted("soup")})),
             rejected(Reason::OrderExists));
}

void TestOrdering::aSecondRoundIsOneMoreOrderOfTheSameParty()
{
    PlaceOrder second = dineIn({wanted("soup")});
    second.order = OrderId{42};
    QCOMPARE(
        given(seated() + placed({ordered(1, "ramen")})).when(second),
        happened({OrderPlaced{
            OrderId{42}, OrderKind::DineIn, TableId{4}, PartyId{7}, {}, {ordered(1, "soup")}}}));
}

void TestOrdering::nobodyOrdersAtAFreeOrUnknownTable()
{
    const Answer free = given({}).when(dineIn({wanted("soup")}));
    QCOMPARE(free, rejected(Reason::TableFree));
    QCOMPARE(free.sentence(), std::string{"Nobody sits at table 4."});

    PlaceOrder nowhere = dineIn({wanted("soup")});
    nowhere.table = TableId{9};
    QCOMPARE(given({}).when(nowhere), rejected(Reason::UnknownTable));
}

void TestOrdering::anOrderHasAtLeastOneLineAndAtMostFifty()
{
    QCOMPARE(given(seated()).when(dineIn({})), rejected(Reason::NothingOrdered));
    const std::vector<WantedLine> fifty(50, wanted("soup"));
    QVERIFY(!given(seated()).when(dineIn(fifty)).rejection);
    const std::vector<WantedLine> fiftyOne(51, wanted("soup"));
    QCOMPARE(given(seated()).when(dineIn(fiftyOne)), rejected(Reason::TooManyLines));
    QCOMPARE(given(twoFired()).when(add({})), rejected(Reason::NothingOrdered));
    QCOMPARE(given(twoFired()).when(add(fifty)), rejected(Reason::TooManyLines));
}

void TestOrdering::onlyDishesOfTheMenuAreOrdered()
{
    const Answer answer = given(seated()).when(dineIn({wanted("soup"), wanted("pizza")}));
    QCOMPARE(answer, rejected(Reason::UnknownDish));
    QCOMPARE(answer.sentence(), std::string{"There is no \"pizza\" on the menu."});
}

void TestOrdering::coursesAndOrdersAreNumberedFromOne()
{
    QCOMPARE(given(seated()).when(dineIn({wanted("soup", 1, 0)})), rejected(Reason::NoSuchCourse));
    PlaceOrder zero = dineIn({wanted("soup")});
    zero.order = OrderId{0};
    QCOMPARE(given(seated()).when(zero), rejected(Reason::UnknownOrder));
}

void TestOrdering::linesAreAddedWhileTheKitchenIsBusy()
{
    QCOMPARE(given(twoFired() + cooking(line1)).when(add({wanted("falafel-bowl"), wanted("soup")})),
             happened({LinesAdded{order41, {ordered(3, "falafel-bowl"), ordered(4, "soup")}}}));
}

void TestOrdering::nothingIsAddedToAnOrderThatIsNotOpen_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("takeaway") << placedTakeaway({ordered(1, "soup")}) + accepted({line1})
                              << Reason::PrepaidOrder;
    QTest::newRow("not accepted") << placed({ordered(1, "soup")}) << Reason::NotAccepted;
    QTest::newRow("ready") << twoReady() << Reason::OrderReady;
    QTest::newRow("picked up") << pickedUp() << Reason::AlreadyPickedUp;
    QTest::newRow("delivered") << delivered() << Reason::AlreadyDelivered;
    QTest::newRow("cancelled") << twoFired() + cancelled() << Reason::OrderCancelled;
    QTest::newRow("rejected") << placed({ordered(1, "soup")}) + Story{OrderRejected{order41, {}}}
                              << Reason::OrderRejected;
}

void TestOrdering::nothingIsAddedToAnOrderThatIsNotOpen()
{
    QFETCH(Story, story);
    QFETCH(Reason, reason);
    QCOMPARE(given(story).when(add({wanted("ramen")})), rejected(reason));
}

void TestOrdering::anAddedLineOfAFiredCourseIsFiredByAcceptance()
{
    Given story = given(threeCourses() +
                        Story{LinesAdded{order41, {ordered(4, "soup"), ordered(5, "soup", 1, 2)}}});
    QVERIFY(story.world().order(order41).find(LineId{4})->state == LineState::Placed);

    story = given(threeCourses() +
                  Story{LinesAdded{order41, {ordered(4, "soup"), ordered(5, "soup", 1, 2)}}} +
                  accepted({LineId{4}, LineId{5}}));
    QVERIFY(story.world().order(order41).find(LineId{4})->state == LineState::Fired);
    QVERIFY(story.world().order(order41).find(LineId{5})->state == LineState::Accepted);
}

void TestOrdering::aLineIsVoidedUntilItIsCooking()
{
    QCOMPARE(given(placed({ordered(1, "ramen"), ordered(2, "soup")})).when(voiding(line2)),
             happened({voided(line2, false)}));
    QCOMPARE(given(twoFired()).when(voiding(line2)), happened({voided(line2, false)}));
    QCOMPARE(given(threeCourses()).when(voiding(line3)), happened({voided(line3, false)}));
}

void TestOrdering::onlyAManagerWithAReasonVoidsWhatTheKitchenBegan_data()
{
    QTest::addColumn<Story>("story");
    QTest::newRow("cooking") << twoFired() + cooking(line1);
    QTest::newRow("cooked") << twoFired() + cooked(line1);
    QTest::newRow("ready") << twoReady();
}

void TestOrdering::onlyAManagerWithAReasonVoidsWhatTheKitchenBegan()
{
    QFETCH(Story, story);
    for (const Role role : {Role::Taker, Role::Runner, Role::Policy})
        QCOMPARE(given(story).when(voiding(line1), role), rejected(Reason::ManagerOnly));
    QCOMPARE(given(story).when(voiding(line1, ""), Role::Manager), rejected(Reason::ReasonNeeded));
    QCOMPARE(given(story).when(voiding(line1), Role::Manager), happened({voided(line1, true)}));
}

void TestOrdering::voidingAnUnknownLineIsRejected()
{
    for (const int line : {0, 3, -1})
        QCOMPARE(given(twoFired()).when(voiding(LineId{line})), rejected(Reason::NoSuchLine));
}

void TestOrdering::whatWasVoidedOrCarriedAwayIsNotVoided_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("voided") << twoFired() + Story{voided(line1, false)} << Reason::LineVoided;
    QTest::newRow("picked up") << pickedUp() << Reason::AlreadyPickedUp;
    QTest::newRow("delivered") << delivered() << Reason::AlreadyDelivered;
    QTest::newRow("cancelled") << twoFired() + cancelled() << Reason::OrderCancelled;
}

void TestOrdering::whatWasVoidedOrCarriedAwayIsNotVoided()
{
    QFETCH(Story, story);
    QFETCH(Reason, reason);
    QCOMPARE(given(story).when(voiding(line1), Role::Manager), rejected(reason));
}

void TestOrdering::theLastLineIsNotVoided()
{
    const Answer answer = given(twoFired() + Story{voided(line1, false)}).when(voiding(line2));
    QCOMPARE(answer, rejected(Reason::LastLine));
    QCOMPARE(answer.sentence(),
             std::string{"Line 2 (soup) of order 41 is its last one; cancel the order instead."});
}

void TestOrdering::voidingTheLastUncookedLineMakesTheOrderReady()
{
    QCOMPARE(given(twoFired() + cooked(line1)).when(voiding(line2)),
             happened({voided(line2, false), OrderReady{order41}}));
    // Nothing waits at the pass, so there is nothing to call anybody for.
    QCOMPARE(given(pickedUp() + Story{CourseFired{order41, Course{2}}}).when(voiding(line2)),
             rejected(Reason::AlreadyPickedUp));
}

void TestOrdering::anOrderIsCancelledUntilSomethingWasPickedUp()
{
    const CancelOrder cancel{order41, why("no time")};
    for (const Story &story :
         {placed({ordered(1, "soup")}), twoFired(), twoFired() + cooking(line1), twoReady(),
          placedTakeaway({ordered(1, "soup")})})
        QCOMPARE(given(story).when(cancel), happened(cancelled()));
    QCOMPARE(given(pickedUp()).when(cancel), rejected(Reason::AlreadyPickedUp));
    QCOMPARE(given(delivered()).when(cancel), rejected(Reason::AlreadyDelivered));
    QCOMPARE(given(twoFired() + cancelled()).when(cancel), rejected(Reason::OrderCancelled));
}

void TestOrdering::onlyAGuestCancelsWithoutAReason()
{
    const CancelOrder silent{order41, {}};
    QCOMPARE(given(twoFired()).when(silent, Role::Guest), happened({OrderCancelled{order41, {}}}));
    QCOMPARE(given(twoFired()).when(silent, Role::Taker), rejected(Reason::ReasonNeeded));
}

void TestOrdering::aCancelledOrderSaysWhen()
{
    // The fourth event of the story, so it happened at 12:00:03.
    const Answer answer =
        given(seated() + twoFired() + cancelled()).when(AcceptOrder{order41, {line1}});
    QCOMPARE(answer, rejected(Reason::OrderCancelled));
    QCOMPARE(answer.sentence(), std::string{"Order 41 was cancelled at 12:00:03."});
}

void TestOrdering::acceptanceNamesTheLinesThatAreStillWanted()
{
    const Story story = placed({ordered(1, "ramen"), ordered(2, "soup")});
    const AcceptOrder accept{order41, {line1, line2, line1}};
    QCOMPARE(given(story).when(accept), happened(accepted({line1, line2})));
    QCOMPARE(given(story + Story{voided(line1, false)}).when(accept), happened(accepted({line2})));
    QCOMPARE(given(story).when(AcceptOrder{order41, {line3}}), rejected(Reason::NoSuchLine));
    QCOMPARE(given(story).when(AcceptOrder{order41, {}}), rejected(Reason::OrderAccepted));
}

void TestOrdering::acceptingTwiceIsRejected()
{
    QCOMPARE(given(twoFired()).when(AcceptOrder{order41, {line1, line2}}),
             rejected(Reason::OrderAccepted));
}

void TestOrdering::anOrderIsRejectedBeforeAcceptanceOnly()
{
    const RejectOrder reject{order41, why("Ramen is sold out")};
    QCOMPARE(given(placed({ordered(1, "ramen")})).when(reject),
             happened({OrderRejected{order41, why("Ramen is sold out")}}));
    QCOMPARE(given(twoFired()).when(reject), rejected(Reason::OrderAccepted));
    QCOMPARE(given(placed({ordered(1, "ramen")}) + cancelled()).when(reject),
             rejected(Reason::OrderCancelled));
}

void TestOrdering::anOrderNobodyPlacedIsUnknown()
{
    const std::vector<Command> commands{
        add({wanted("soup")}),        voiding(line1),
        CancelOrder{order41, {}},     AcceptOrder{order41, {line1}},
        RejectOrder{order41, {}},     FireCourse{order41, Course{1}},
        StartCooking{order41, line1}, FinishLine{order41, line1},
        BumpTicket{order41},          RecallTicket{order41},
        PickUpOrder{order41},         DeliverOrder{order41}};
    for (const Command &command : commands)
        QCOMPARE(given({}).when(command), rejected(Reason::UnknownOrder));
    QCOMPARE(given({}).when(BumpTicket{order41}).sentence(), std::string{"There is no order 41."});
}

RESTAURANT_TEST(TestOrdering)

} // namespace restaurant::testing::tst_ordering
#include "tst_ordering.moc"
