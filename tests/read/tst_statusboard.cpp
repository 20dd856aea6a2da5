#include "read/boardjson.h"
#include "read/story.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_statusboard {

class TestStatusBoard : public QObject
{
    Q_OBJECT
private slots:
    void aNumberAppearsWithAPromiseWhenItsOrderIsAccepted()
    {
        Story story;
        story.takeaway(7, "Ada", {wanted("soup")});
        QCOMPARE(story.text<StatusBoard>(), QString());
        story.play(TakePayment{OrderId{7}});
        // Accepted at 12:00:09, six minutes in the kitchen, five on top.
        QCOMPARE(story.text<StatusBoard>(), uR"(
7  takeaway  preparing  promised 12:11:09)"_qs);
    }
    void bothKindsAreShown()
    {
        Story story;
        story.seat(4, 1).dineIn(41, 4, {wanted("soup")}).takeaway(42, "Ada", {wanted("soup")});
        story.play(TakePayment{OrderId{42}}).cook(41, 1);
        QCOMPARE(story.text<StatusBoard>(), uR"(
41  dine-in   ready      promised 12:11:08
42  takeaway  preparing  promised 12:11:13)"_qs);
    }
    void aNumberGoesWhenEverythingIsDelivered()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")});
        story.cook(41, 1).play(PickUpOrder{OrderId{41}});
        QCOMPARE(story.text<StatusBoard>(), uR"(
41  dine-in  ready  promised 12:11:08)"_qs);
        QCOMPARE(story.play(DeliverOrder{OrderId{41}}).text<StatusBoard>(), QString());
        QCOMPARE(folded<StatusBoard>(story.log()).orders.size(), 0U);
    }
    void aNumberGoesWhenItsOrderIsCancelled()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")});
        story.play(CancelOrder{OrderId{41}, why("left")});
        QCOMPARE(story.text<StatusBoard>(), QString());
    }
    void aLaterCourseIsPreparedAndPromisedAnew()
    {
        Story story =
            Story().seat(4, 1).dineIn(41, 4, {wanted("soup", 1, 1), wanted("ramen", 1, 2)});
        story.serve(41, 1);
        QCOMPARE(story.text<StatusBoard>(), uR"(
41  dine-in  preparing  promised 12:11:08)"_qs);
        story.play(FireCourse{OrderId{41}, Course{2}});
        QCOMPARE(story.text<StatusBoard>(), uR"(
41  dine-in  preparing  promised 12:11:14)"_qs);
    }
    void itIsReadyWhileTheNextCourseWaitsThoughTheFirstIsJustDelivered()
    {
        Story story =
            Story().seat(4, 1).dineIn(41, 4, {wanted("soup", 1, 1), wanted("ramen", 1, 2)});
        const auto stage = [&] {
            return folded<StatusBoard>(story.log()).numbers.find(OrderId{41})->stage;
        };
        story.cook(41, 1).play(PickUpOrder{OrderId{41}});
        QCOMPARE(stage(), StatusStage::Ready); // on its way
        story.play(FireCourse{OrderId{41}, Course{2}});
        QCOMPARE(stage(), StatusStage::Preparing);
        QCOMPARE((story.cook(41, 2), stage()), StatusStage::Ready);
        story.play(DeliverOrder{OrderId{41}});
        QCOMPARE(stage(), StatusStage::Ready);
    }
    void itIsNotReadyOnceItsOnlyReadyLineIsVoid()
    {
        Story story =
            Story().seat(4, 1).dineIn(41, 4, {wanted("soup", 1, 1), wanted("ramen", 1, 2)});
        story.cook(41, 1).play(VoidLine{OrderId{41}, LineId{1}, why("cold")});
        QCOMPARE(story.text<StatusBoard>(), uR"(
41  dine-in  preparing  promised 12:11:08)"_qs);
    }
    void aNumberGoesWhenItsGuestsHaveLeft()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")});
        QCOMPARE(story.play(ClearTable{TableId{4}}).text<StatusBoard>(), QString());
    }
    void theLastOpenLineVoidedEndsTheOrder()
    {
        Story story =
            Story().seat(4, 1).dineIn(41, 4, {wanted("soup", 1, 1), wanted("ramen", 1, 2)});
        story.serve(41, 1).play(VoidLine{OrderId{41}, LineId{2}, why("full")});
        QCOMPARE(story.text<StatusBoard>(), QString());
    }
    void noNameAndNoMoneyIsInItsDocuments()
    {
        Story story;
        story.takeaway(7, "Ada", {wanted("soup")}).play(TakePayment{OrderId{7}});
        const std::string json = jsonOf(folded<StatusBoard>(story.log()));
        QVERIFY(json.find("Ada") == std::string::npos);
        QVERIFY(json.find("450") == std::string::npos);
    }
};

RESTAURANT_TEST(TestStatusBoard)

} // namespace restaurant::testing::tst_statusboard
#include "tst_statusboard.moc"
