#include "domain/orderstories.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_cooking {

namespace {

LineState stateOf(Given story, LineId line)
{
    return story.world().order(order41).find(line)->state;
}

Story firing(int course)
{
    return {CourseFired{order41, Course{course}}};
}

} // namespace

class TestCooking final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstCourseIsFiredByAcceptance();
    void theLowestCourseIsTheFirstWhateverItsNumber();
    void coursesAreFiredOneAfterTheOther();
    void aCourseWhoseLinesAreVoidIsPassedOver();

    void aFiredLineIsCookedOnce();
    void nothingIsCookedBeforeItsTime_data();
    void nothingIsCookedBeforeItsTime();
    void aLineIsFinishedOnce();
    void theLastLineMakesTheOrderReady();
    void linesOfCoursesThatWaitDoNotHoldUpTheOrder();
    void nothingOfACancelledOrderIsCooked();
    void finishingTheSecondOrdersDishFirstWorks();

    void aReadyTicketIsBumpedOnce();
    void theTicketOfACancelledOrderIsBumped();
    void recallUndoesABump();
    void aTicketIsNotRecalledOnceItsFoodWasPickedUp();
    void anOrderWhoseOnlyReadyLineIsVoidIsNotReady();
    void firingACourseUndoesReadyAndBumped();
};

void TestCooking::theFirstCourseIsFiredByAcceptance()
{
    QVERIFY(stateOf(given(threeCourses()), line1) == LineState::Fired);
    QVERIFY(stateOf(given(threeCourses()), line2) == LineState::Accepted);
    QCOMPARE(given(threeCourses()).when(FireCourse{order41, Course{1}}),
             rejected(Reason::CourseFired));
}

void TestCooking::theLowestCourseIsTheFirstWhateverItsNumber()
{
    const Story story =
        placed({ordered(1, "ramen", 1, 3), ordered(2, "soup", 1, 2)}) + accepted({line1, line2});
    QVERIFY(stateOf(given(story), line2) == LineState::Fired);
    QVERIFY(stateOf(given(story), line1) == LineState::Accepted);
}

void TestCooking::coursesAreFiredOneAfterTheOther()
{
    QCOMPARE(given(threeCourses()).when(FireCourse{order41, Course{2}}), happened(firing(2)));
    QCOMPARE(given(threeCourses()).when(FireCourse{order41, Course{3}}),
             rejected(Reason::NotFired));
    QCOMPARE(given(threeCourses()).when(FireCourse{order41, Course{4}}),
             rejected(Reason::NoSuchCourse));
    QCOMPARE(given(threeCourses()).when(FireCourse{order41, Course{0}}),
             rejected(Reason::NoSuchCourse));
    QCOMPARE(given(threeCourses() + firing(2)).when(FireCourse{order41, Course{3}}),
             happened(firing(3)));
    QCOMPARE(given(threeCourses() + firing(2)).when(FireCourse{order41, Course{2}}),
             rejected(Reason::CourseFired));
    QCOMPARE(given(placed({ordered(1, "soup")})).when(FireCourse{order41, Course{1}}),
             rejected(Reason::NotAccepted));
}

void TestCooking::aCourseWhoseLinesAreVoidIsPassedOver()
{
    const Story story = threeCourses() + Story{LineVoided{order41, line2, false, {}}};
    QCOMPARE(given(story).when(FireCourse{order41, Course{2}}), rejected(Reason::NoSuchCourse));
    QCOMPARE(given(story).when(FireCourse{order41, Course{3}}), happened(firing(3)));
}

void TestCooking::aFiredLineIsCookedOnce()
{
    const StartCooking start{order41, line1};
    QCOMPARE(given(twoFired()).when(start), happened(cooking(line1)));
    QCOMPARE(given(twoFired() + cooking(line1)).when(start), rejected(Reason::AlreadyCooking));
    QCOMPARE(given(twoFired() + cooked(line1)).when(start), rejected(Reason::LineReady));
    QCOMPARE(given(pickedUp()).when(start), rejected(Reason::AlreadyPickedUp));
    QCOMPARE(given(delivered()).when(start), rejected(Reason::AlreadyDelivered));
}

void TestCooking::nothingIsCookedBeforeItsTime_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<int>("line");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("not accepted") << placed({ordered(1, "soup")}) << 1 << Reason::NotAccepted;
    QTest::newRow("added, not accepted")
        << twoFired() + Story{LinesAdded{order41, {ordered(3, "soup")}}} << 3
        << Reason::NotAccepted;
    QTest::newRow("takeaway, not paid")
        << placedTakeaway({ordered(1, "soup")}) << 1 << Reason::NotAccepted;
    QTest::newRow("course not fired") << threeCourses() << 2 << Reason::NotFired;
    QTest::newRow("voided") << twoFired() + Story{LineVoided{order41, line1, false, {}}} << 1
                            << Reason::LineVoided;
    QTest::newRow("no such line") << twoFired() << 3 << Reason::NoSuchLine;
}

void TestCooking::nothingIsCookedBeforeItsTime()
{
    QFETCH(Story, story);
    QFETCH(int, line);
    QFETCH(Reason, reason);
    QCOMPARE(given(story).when(StartCooking{order41, LineId{line}}), rejected(reason));
    QCOMPARE(given(story).when(FinishLine{order41, LineId{line}}), rejected(reason));
}

void TestCooking::aLineIsFinishedOnce()
{
    const FinishLine finish{order41, line1};
    QCOMPARE(given(twoFired()).when(finish), rejected(Reason::NotCooking));
    QCOMPARE(given(twoFired() + cooking(line1)).when(finish),
             happened({LineReady{order41, line1}}));
    QCOMPARE(given(twoFired() + cooked(line1)).when(finish), rejected(Reason::LineReady));
}

void TestCooking::theLastLineMakesTheOrderReady()
{
    QCOMPARE(given(twoFired() + cooked(line2) + cooking(line1)).when(FinishLine{order41, line1}),
             happened({LineReady{order41, line1}, OrderReady{order41}}));
}

void TestCooking::linesOfCoursesThatWaitDoNotHoldUpTheOrder()
{
    QCOMPARE(given(threeCourses() + cooking(line1)).when(FinishLine{order41, line1}),
             happened({LineReady{order41, line1}, OrderReady{order41}}));
}

void TestCooking::nothingOfACancelledOrderIsCooked()
{
    const Story story = twoFired() + cooking(line2) + cancelled();
    for (const Command &command :
         {Command{StartCooking{order41, line1}}, Command{FinishLine{order41, line2}},
          Command{FireCourse{order41, Course{1}}}, Command{PickUpOrder{order41}},
          Command{DeliverOrder{order41}}, Command{RecallTicket{order41}}})
        QCOMPARE(given(story).when(command), rejected(Reason::OrderCancelled));
}

void TestCooking::finishingTheSecondOrdersDishFirstWorks()
{
    const OrderId second{42};
    const Story story =
        seated() + twoFired() +
        Story{OrderPlaced{
                  second, OrderKind::DineIn, TableId{4}, PartyId{7}, {}, {ordered(1, "soup")}},
              OrderAccepted{second, {line1}}, CookingStarted{order41, line1},
              CookingStarted{second, line1}};
    QCOMPARE(given(story).when(FinishLine{second, line1}),
             happened({LineReady{second, line1}, OrderReady{second}}));
    const Story secondReady = story + Story{LineReady{second, line1}, OrderReady{second}};
    QCOMPARE(given(secondReady).when(PickUpOrder{second}),
             happened({OrderPickedUp{second, {line1}}}));
    QCOMPARE(given(secondReady).when(PickUpOrder{order41}), rejected(Reason::NotReady));
    QCOMPARE(given(secondReady).when(FinishLine{order41, line1}),
             happened({LineReady{order41, line1}}));
}

void TestCooking::aReadyTicketIsBumpedOnce()
{
    const BumpTicket bump{order41};
    QCOMPARE(given(twoFired()).when(bump), rejected(Reason::NotReady));
    QCOMPARE(given(placed({ordered(1, "soup")})).when(bump), rejected(Reason::NotAccepted));
    QCOMPARE(given(twoReady()).when(bump), happened({TicketBumped{order41}}));
    QCOMPARE(given(twoReady() + Story{TicketBumped{order41}}).when(bump),
             rejected(Reason::AlreadyBumped));
    // Carried away is another fact than bumped: the ticket still hangs there.
    QCOMPARE(given(pickedUp()).when(bump), happened({TicketBumped{order41}}));
    QCOMPARE(given(delivered()).when(bump), happened({TicketBumped{order41}}));
}

void TestCooking::theTicketOfACancelledOrderIsBumped()
{
    const BumpTicket bump{order41};
    QCOMPARE(given(twoFired() + cancelled()).when(bump), happened({TicketBumped{order41}}));
    QCOMPARE(given(twoFired() + cancelled() + Story{TicketBumped{order41}}).when(bump),
             rejected(Reason::AlreadyBumped));
    // The kitchen has never heard of this one.
    QCOMPARE(given(placed({ordered(1, "soup")}) + cancelled()).when(bump),
             rejected(Reason::OrderCancelled));
}

void TestCooking::recallUndoesABump()
{
    const Story bumped = twoReady() + Story{TicketBumped{order41}};
    QCOMPARE(given(bumped).when(RecallTicket{order41}), happened({TicketRecalled{order41}}));
    QCOMPARE(given(twoReady()).when(RecallTicket{order41}), rejected(Reason::NotBumped));
    const Story recalled = bumped + Story{TicketRecalled{order41}};
    QCOMPARE(given(recalled).when(RecallTicket{order41}), rejected(Reason::NotBumped));
    QCOMPARE(given(recalled).when(BumpTicket{order41}), happened({TicketBumped{order41}}));
}

void TestCooking::aTicketIsNotRecalledOnceItsFoodWasPickedUp()
{
    QCOMPARE(given(pickedUp() + Story{TicketBumped{order41}}).when(RecallTicket{order41}),
             rejected(Reason::AlreadyPickedUp));
}

void TestCooking::anOrderWhoseOnlyReadyLineIsVoidIsNotReady()
{
    const Story ready = threeCourses() + cooked(line1) + Story{OrderReady{order41}};
    const Story voided = Story{LineVoided{order41, line1, true, why("cold")}};
    QVERIFY(!given(ready + voided).world().order(order41).ready);
    QCOMPARE(given(ready + voided).when(PickUpOrder{order41}), rejected(Reason::NotReady));
    QCOMPARE(given(ready + voided).when(BumpTicket{order41}), rejected(Reason::NotReady));
    QCOMPARE(given(ready + Story{TicketBumped{order41}} + voided).when(RecallTicket{order41}),
             rejected(Reason::NotReady));
    QCOMPARE(given(ready + voided + firing(2) + cooking(line2)).when(FinishLine{order41, line2}),
             happened({LineReady{order41, line2}, OrderReady{order41}}));
}

void TestCooking::firingACourseUndoesReadyAndBumped()
{
    const Story bumped =
        threeCourses() + cooked(line1) + Story{OrderReady{order41}, TicketBumped{order41}};
    Given story = given(bumped + firing(2));
    QVERIFY(!story.world().order(order41).ready);
    QVERIFY(!story.world().order(order41).bumped);
    QCOMPARE(story.when(PickUpOrder{order41}), rejected(Reason::NotReady));
    QCOMPARE(given(bumped + firing(2) + cooking(line2)).when(FinishLine{order41, line2}),
             happened({LineReady{order41, line2}, OrderReady{order41}}));
}

RESTAURANT_TEST(TestCooking)

} // namespace restaurant::testing::tst_cooking
#include "tst_cooking.moc"
