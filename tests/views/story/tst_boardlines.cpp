#include "heldsamples.h"
#include "story/boardlines.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

namespace restaurant::testing::tst_boardlines {

using namespace restaurant::samples;

namespace {

constexpr std::size_t allOfThem = 20;

QStringList textsOf(const std::vector<BoardLine> &lines)
{
    QStringList texts;
    for (const BoardLine &line : lines) {
        const QString age = line.ageAt(now);
        texts += age.isEmpty() ? line.text() : line.text() + QLatin1Char(' ') + age;
    }
    return texts;
}

std::vector<BoardLine> kitchenLines(const HeldBoard<KitchenBoard> &board, std::size_t most)
{
    return linesOf(board, most, ServiceTimes{});
}

/// Milliseconds for one call.
template <typename Call> double timeOf(const Call &call)
{
    constexpr int times = 20;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        call();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
}

} // namespace

class TestBoardLines final : public QObject
{
    Q_OBJECT

private slots:
    void theStatusBoardNamesWhatIsReadyFirst()
    {
        QCOMPARE(
            textsOf(linesOf(heldStatus(statusNumbers(3)), allOfThem)),
            (QStringList{QStringLiteral("Ready 43 38"), QStringLiteral("Preparing 44 45 46")}));
        QCOMPARE(textsOf(linesOf(heldStatus(statusNumbers(3)), 1)),
                 QStringList{QStringLiteral("Ready 43 38")});
    }

    void numbersForWhichThereIsNoRoomAreCounted()
    {
        const std::vector<BoardLine> lines = linesOf(heldStatus(statusNumbers(500)), allOfThem);
        QCOMPARE(lines[1].numbers.size(), 40u);
        QVERIFY(lines[1].text().endsWith(QStringLiteral(" 83 +460 more")));
    }

    void theWaiterBoardNamesWhatIsToBeDoneNext()
    {
        QCOMPARE(
            textsOf(linesOf(heldWaiter(tables(), waiterOrders()), allOfThem)),
            (QStringList{QStringLiteral("T3 pick up 2 Ramen 11:32"),
                         QStringLiteral("43 Counter hand over 1 Falafel bowl, 2 Lemonade 6:40"),
                         QStringLiteral("T6 take order 3:02"),
                         QStringLiteral("T5 pick up 2 Margherita 1:00"),
                         QStringLiteral("T7 bill 41.00 1:15"), QStringLiteral("T8 clear 0:41")}));
    }

    void theKitchenBoardNamesTicketsOnWhichSomethingIsStillToBeCooked()
    {
        QCOMPARE(textsOf(kitchenLines(heldKitchen(tickets()), allOfThem)),
                 (QStringList{QStringLiteral("38 T3 2 Ramen 12:32"),
                              QStringLiteral("41 T12 1 Soup of the day, 2 Lemonade 9:10"),
                              QStringLiteral("44 T2 2 Margherita 4:10"),
                              QStringLiteral("45 takeaway 3 Falafel bowl 2:05"),
                              QStringLiteral("47 T4 2 Margherita, 1 Lemonade 0:33")}));
    }

    void theLastLineSaysHowManyThereAreMore()
    {
        QCOMPARE(textsOf(kitchenLines(heldKitchen(tickets()), 3)),
                 (QStringList{QStringLiteral("38 T3 2 Ramen 12:32"),
                              QStringLiteral("41 T12 1 Soup of the day, 2 Lemonade 9:10"),
                              QStringLiteral("+3 more")}));
        QCOMPARE(textsOf(linesOf(heldWaiter(tables(), waiterOrders()), 1)),
                 QStringList{QStringLiteral("+6 more")});
        QVERIFY(kitchenLines(heldKitchen(tickets()), 0).empty());
        QCOMPARE(kitchenLines(heldKitchen(tickets()), 5).size(), 5u);
        QCOMPARE(kitchenLines(heldKitchen(tickets()), 5).back().more, 0);
    }

    void anEmptyBoardHasNoLines()
    {
        QVERIFY(linesOf(heldStatus({}), 3).empty());
        QVERIFY(linesOf(heldWaiter({}, {}), 3).empty());
        QVERIFY(kitchenLines(heldKitchen({}), 3).empty());
        QVERIFY(linesOf(HeldBoard<StatusBoard>(), 3).empty());
    }

    void aLineGetsOrangeAndThenRed()
    {
        const BoardLine ticket = kitchenLines(heldKitchen(tickets()), allOfThem).front();
        QCOMPARE(ticket.hueAt(*ticket.since + minutes(8) - seconds(1)), Hue::Neutral);
        QCOMPARE(ticket.hueAt(*ticket.since + minutes(8)), Hue::EventOrange);
        QCOMPARE(ticket.hueAt(*ticket.since + minutes(12)), Hue::TroubleRed);
    }

    void whatNobodyWaitsForStaysCalm()
    {
        const std::vector<BoardLine> lines = linesOf(heldWaiter(tables(), waiterOrders()), 20);
        QCOMPARE(lines.front().hueAt(now), Hue::TroubleRed);
        QCOMPARE(lines.back().hueAt(now + minutes(60)), Hue::Neutral); // T8, to be cleared
    }

    void aLineKnowsItsDocumentAndWhenThatChanged()
    {
        HeldBoard<WaiterBoard> board = heldWaiter(tables(), waiterOrders());
        WaiterOrder ready = order(45, 0, CarryStage::Ready, minutes(20));
        ready.carries = "1 Soup";
        board.hold(changed(ready), Position{1234});
        QVERIFY(board.release(Position{1234}));
        const std::vector<BoardLine> lines = linesOf(board, allOfThem);
        QCOMPARE(lines[0].text(), QStringLiteral("45 Counter pick up 1 Soup"));
        QVERIFY(lines[0].documents == std::vector{nameOf(ViewName::Waiter, ready)});
        QCOMPARE(lines[0].changedAt, Position{1234});
        QCOMPARE(lines[1].changedAt, Position{});
        QVERIFY((lines[3].documents ==
                 std::vector{nameOf<TableCard>(ViewName::Waiter, TableId{6})})); // T6 take order
    }

    void aNumberOfTheStatusBoardKnowsWhenItChanged()
    {
        HeldBoard<StatusBoard> board = heldStatus(statusNumbers(3));
        board.hold(
            {one(StatusNumber{OrderId{45}, OrderKind::Takeaway, StatusStage::Ready, now, now})},
            Position{1210});
        QVERIFY(board.release(Position{1210}));
        const BoardLine line = linesOf(board, 2).front();
        QCOMPARE(line.text(), QStringLiteral("Ready 45 43 38"));
        QCOMPARE(line.changedAt, Position{1210});
        QCOMPARE(line.numbers[0].changedAt, Position{1210});
        QCOMPARE(line.numbers[1].changedAt, Position{});
    }

    void fiveHundredOpenOrdersAreTold()
    {
        std::vector<Ticket> open;
        std::vector<WaiterOrder> ready;
        for (int i = 1; i <= 500; ++i) {
            open.push_back(ticket(i, 1 + i % 20, seconds(i), tickets()[1].lines));
            ready.push_back(order(i, 1 + i % 20, CarryStage::Ready, seconds(i)));
            ready.back().lines.resize(3);
        }
        const auto kitchen = heldKitchen(open);
        const auto waiter = heldWaiter(tables(), ready);
        const auto status = heldStatus(statusNumbers(500));
        QCOMPARE(kitchenLines(kitchen, 4).back().more, 497);
        const double took = timeOf([&] { static_cast<void>(kitchenLines(kitchen, 4)); });
        const double tookWaiter = timeOf([&] { static_cast<void>(linesOf(waiter, 4)); });
        const double tookStatus = timeOf([&] { static_cast<void>(linesOf(status, 4)); });
        qInfo("500 orders: kitchen %.3f ms, waiter %.3f ms, status %.3f ms", took, tookWaiter,
              tookStatus);
        QVERIFY(took + tookWaiter + tookStatus < 100);
    }
};

RESTAURANT_TEST(TestBoardLines)

} // namespace restaurant::testing::tst_boardlines
#include "tst_boardlines.moc"
