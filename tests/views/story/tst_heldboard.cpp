#include "heldsamples.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_heldboard {

using namespace restaurant::samples;

namespace {

using HeldStatus = HeldBoard<StatusBoard>;
using enum StatusStage;

StatusNumber shows(int order, StatusStage stage)
{
    return {OrderId{order}, OrderKind::Takeaway, stage, now, now + minutes(9)};
}

HeldStatus::Batch change(StatusNumber number)
{
    return {one(number)};
}
HeldStatus::Batch gone(int order)
{
    return {Changes<StatusNumber>{{}, {OrderId{order}}, false}};
}

/// "41 preparing, 43 ready"
QString textOf(const HeldStatus &board)
{
    QStringList numbers;
    for (const auto &[order, shown] : board.documents<StatusNumber>())
        numbers += QStringLiteral("%1 %2").arg(
            QString::number(number(order)),
            shown.document.stage == Ready ? QStringLiteral("ready") : QStringLiteral("preparing"));
    return numbers.join(QStringLiteral(", "));
}

/// Two numbers, as of event 280.
HeldStatus begun()
{
    HeldStatus board;
    board.hold({whole<StatusNumber>({shows(41, Preparing), shows(43, Preparing)})}, Position{280});
    return board;
}

Position changedAt(const HeldStatus &board, int order)
{
    return board.documents<StatusNumber>().at(OrderId{order}).changedAt;
}

} // namespace

class TestHeldBoard final : public QObject
{
    Q_OBJECT

private slots:
    void whereNothingIsHeldNothingIsReleased()
    {
        HeldStatus board;
        QVERIFY(!board.release(Position{300}));
        QVERIFY(!board.settle());
        QVERIFY(!board.hasBegun());
        QCOMPARE(board.released().at, Position{});
    }

    void whatAnEveningBeginsWithIsShownAtOnceAndIsNoChange()
    {
        const HeldStatus board = begun();
        QCOMPARE(textOf(board), QStringLiteral("41 preparing, 43 preparing"));
        QCOMPARE(board.position(), Position{280});
        QCOMPARE(changedAt(board, 43), Position{});
        QVERIFY(board.released().documents.empty());
    }

    void aChangeIsShownWhenItsEventHasArrived()
    {
        HeldStatus board = begun();
        board.hold(change(shows(43, Ready)), Position{284});
        QVERIFY(!board.release(Position{283}));
        QCOMPARE(textOf(board), QStringLiteral("41 preparing, 43 preparing"));
        QVERIFY(board.release(Position{284}));
        QCOMPARE(textOf(board), QStringLiteral("41 preparing, 43 ready"));
        QCOMPARE(board.position(), Position{284});
        QCOMPARE(changedAt(board, 43), Position{284});
        QCOMPARE(changedAt(board, 41), Position{});
        QVERIFY(!board.release(Position{290}));
    }

    void batchesAreShownInTheirOrder()
    {
        HeldStatus board = begun();
        board.hold(change(shows(44, Preparing)), Position{281});
        board.hold(change(shows(44, Ready)), Position{285});
        board.hold(gone(44), Position{288});
        QVERIFY(board.release(Position{286}));
        QCOMPARE(textOf(board), QStringLiteral("41 preparing, 43 preparing, 44 ready"));
        QVERIFY(board.settle());
        QCOMPARE(textOf(board), QStringLiteral("41 preparing, 43 preparing"));
        QCOMPARE(board.held(), 0u);
    }

    void theLastChangeSaysWhichDocumentsItTouchedAndWithWhichEvent()
    {
        HeldStatus board = begun();
        board.hold(change(shows(43, Ready)), Position{284});
        board.hold(gone(41), Position{285});
        QVERIFY(board.release(Position{284}));
        QCOMPARE(board.released().at, Position{284});
        QVERIFY(board.released().documents ==
                std::vector{nameOf<StatusNumber>(ViewName::Status, OrderId{43})});
        QVERIFY(board.release(Position{285}));
        QVERIFY(board.released().documents ==
                std::vector{nameOf<StatusNumber>(ViewName::Status, OrderId{41})});
    }

    void aDocumentThatSaysTheSameAsBeforeHasNotChanged()
    {
        HeldStatus board = begun();
        board.hold(change(shows(43, Preparing)), Position{284});
        QVERIFY(!board.release(Position{284}));
        QCOMPARE(board.position(), Position{284});
        QCOMPARE(changedAt(board, 43), Position{});
    }

    void aWholeBatchReplacesAndIsHeldLikeOthers()
    {
        HeldStatus board = begun();
        board.hold({whole<StatusNumber>({shows(43, Ready), shows(45, Preparing)})}, Position{290});
        QVERIFY(!board.release(Position{289}));
        QVERIFY(board.release(Position{290}));
        QCOMPARE(textOf(board), QStringLiteral("43 ready, 45 preparing"));
        QCOMPARE(board.released().documents.size(), 3u); // one of them is 41, which is gone
    }

    void goingBackShowsWhatStoodThereAndForgetsWhatWasToCome()
    {
        HeldStatus board = begun();
        board.hold(change(shows(43, Ready)), Position{284});
        board.hold({whole<StatusNumber>({shows(41, Preparing)})}, Position{250});
        QCOMPARE(textOf(board), QStringLiteral("41 preparing"));
        QCOMPARE(board.position(), Position{250});
        QCOMPARE(board.held(), 0u);
        QVERIFY(!board.release(Position{284}));
        QCOMPARE(textOf(board), QStringLiteral("41 preparing"));
    }

    void goingBackALittleForgetsWhatLiesBehindThatMoment()
    {
        HeldStatus board = begun();
        board.hold(change(shows(41, Ready)), Position{281});
        board.hold(change(shows(43, Ready)), Position{284});
        board.hold({whole<StatusNumber>({shows(41, Ready), shows(43, Preparing)})}, Position{282});
        QVERIFY(board.release(Position{281}));
        QCOMPARE(textOf(board), QStringLiteral("41 ready, 43 preparing"));
        QVERIFY(!board.settle());
        QCOMPARE(textOf(board), QStringLiteral("41 ready, 43 preparing"));
    }

    void whileThePictureStandsForLongNothingIsForgottenAndNothingEarly()
    {
        HeldStatus board = begun();
        const int all = 3 * static_cast<int>(HeldStatus::mostHeld);
        for (int i = 1; i <= all; ++i)
            board.hold(i % 2 == 0 ? gone(42) : change(shows(42, Ready)), Position{280 + i});
        board.hold(change(shows(50, Ready)), Position{281 + all});
        QCOMPARE(board.held(), HeldStatus::mostHeld);
        QVERIFY(board.release(Position{280 + all}));
        QVERIFY(!board.find<StatusNumber>(OrderId{50}));
        QVERIFY(board.release(Position{281 + all}));
        QCOMPARE(textOf(board), QStringLiteral("41 preparing, 43 preparing, 50 ready"));
    }

    void anEmptyBatchSaysThatNothingChangedUpToThere()
    {
        HeldStatus board = begun();
        board.hold({}, Position{284});
        board.hold({}, Position{286});
        QCOMPARE(board.held(), 1u);
        QVERIFY(!board.release(Position{286}));
        QCOMPARE(board.position(), Position{286});
        QCOMPARE(board.unchangedSince(), Position{280});
        HeldStatus unknown;
        unknown.hold({}, Position{300});
        QVERIFY(!unknown.settle());
        QVERIFY(!unknown.hasBegun());
    }

    void aChangeThatIsToldBehindTheNewsOfAFurtherPositionIsNotKeptForThat()
    {
        HeldStatus board = begun();
        board.hold({}, Position{290});
        board.hold(change(shows(43, Ready)), Position{288});
        QVERIFY(board.release(Position{288}));
        QCOMPARE(textOf(board), QStringLiteral("41 preparing, 43 ready"));
    }

    void whereTheNextChangeIsKnownTheBoardStandsAsFarAsEventsHaveArrived()
    {
        HeldStatus board = begun();
        QVERIFY(!board.release(Position{283}));
        QCOMPARE(board.position(), Position{280}); // a change may still be told
        board.hold(change(shows(43, Ready)), Position{290});
        QVERIFY(!board.release(Position{283}));
        QCOMPARE(board.position(), Position{283});
        QVERIFY(board.release(Position{290}));
        QCOMPARE(board.unchangedSince(), Position{290});
    }

    void aBoardOfSeveralKindsHoldsThemAll()
    {
        HeldBoard<WaiterBoard> board;
        board.hold({whole(tables()), whole(waiterOrders()), whole(dishes())}, Position{10});
        QCOMPARE(board.documents<TableCard>().size(), tables().size());
        QCOMPARE(board.find<WaiterOrder>(OrderId{43})->stage, CarryStage::PickedUp);
        board.hold(changed(order(43, 0, CarryStage::Delivered, seconds(0))), Position{11});
        QVERIFY(board.release(Position{11}));
        QCOMPARE(board.find<WaiterOrder>(OrderId{43})->stage, CarryStage::Delivered);
    }

    void withManyOpenOrdersAFrameCostsWhatHasChanged()
    {
        HeldBoard<KitchenBoard> board;
        std::vector<Ticket> all;
        for (int i = 1; i <= 500; ++i)
            all.push_back(ticket(i, 1 + i % 20, minutes(3), tickets()[1].lines));
        board.hold({whole(all)}, Position{1000});
        const Ticket *untouched = board.find<Ticket>(OrderId{7});
        for (int i = 1; i <= 500; ++i) {
            Ticket changed = all[0];
            changed.sentAt += seconds(i);
            board.hold({one(changed)}, Position{1000 + i});
        }
        QBENCHMARK_ONCE
        {
            for (int i = 1; i <= 500; ++i)
                QVERIFY(board.release(Position{1000 + i}));
        }
        QCOMPARE(board.find<Ticket>(OrderId{7}), untouched);
        QCOMPARE(board.released().documents.size(), 1u);
    }
};

RESTAURANT_TEST(TestHeldBoard)

} // namespace restaurant::testing::tst_heldboard
#include "tst_heldboard.moc"
