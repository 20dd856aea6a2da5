#include "domain/orderstories.h"
#include "testprogram.h"

#include <QTest>

#include <limits>

namespace restaurant::testing::tst_stock {

namespace {

const DishId ramen = dish("ramen");
const DishId soup = dish("soup");

Story received(const DishId &id, int quantity)
{
    return {StockReceived{id, quantity, quantity}};
}

/// Three ramen received, all of them held for line 1 of order 41.
Story ramenPromised()
{
    return received(ramen, 3) +
           Story{StockReserved{ramen, order41, line1, 3, 0}, DishSoldOut{ramen, false}};
}

ReserveStock reserving(std::vector<StockLine> lines)
{
    return {order41, std::move(lines)};
}

ReleaseStock releasing(std::vector<StockLine> lines)
{
    return {order41, std::move(lines)};
}

} // namespace

class TestStock final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReceivedCanBePromised();
    void nothingOrTooMuchIsNotReceived_data();
    void nothingOrTooMuchIsNotReceived();
    void onlyDishesOfTheMenuHaveStock();

    void aReservationSpansSeveralDishesEachInItsStream();
    void aReservationIsAllOrNothing();
    void linesOfTheSameDishShareWhatIsLeft();
    void theLastOnePromisedMakesTheDishSoldOut();
    void aLineIsReservedOnce();
    void aReservationOfNothingIsRejected();

    void releasingGivesBackAndRestoresTheDish();
    void onlyWhatIsHeldIsReleased();
    void whatIsHeldIsUsedOnce();

    void aDishMarkedSoldOutCannotBeOrdered();
    void aDishMarkedSoldOutStaysSoUntilRestored();
    void markingAndRestoringTwiceIsRejected();
    void aDishOfWhichNothingIsLeftIsNotRestored();
};

void TestStock::whatIsReceivedCanBePromised()
{
    QCOMPARE(given({}).when(ReceiveStock{ramen, 3}), happened(received(ramen, 3)));
    QCOMPARE(given(received(ramen, 3)).when(ReceiveStock{ramen, 2}),
             happened({StockReceived{ramen, 2, 5}}));
    QCOMPARE(given(ramenPromised()).when(ReceiveStock{ramen, 2}),
             happened({StockReceived{ramen, 2, 2}, DishRestored{ramen, 2}}));
}

void TestStock::nothingOrTooMuchIsNotReceived_data()
{
    QTest::addColumn<int>("quantity");
    QTest::newRow("nothing") << 0;
    QTest::newRow("less than nothing") << -1;
    QTest::newRow("more than can be counted") << std::numeric_limits<int>::max();
}

void TestStock::nothingOrTooMuchIsNotReceived()
{
    QFETCH(int, quantity);
    QCOMPARE(given(received(ramen, 3)).when(ReceiveStock{ramen, quantity}),
             rejected(Reason::BadAmount));
}

void TestStock::onlyDishesOfTheMenuHaveStock()
{
    const DishId pizza = dish("pizza");
    for (const Command &command : {Command{ReceiveStock{pizza, 3}}, Command{MarkSoldOut{pizza}},
                                   Command{RestoreDish{pizza}}})
        QCOMPARE(given({}).when(command), rejected(Reason::UnknownDish));
}

void TestStock::aReservationSpansSeveralDishesEachInItsStream()
{
    Given story = given(received(ramen, 3) + received(soup, 5));
    const Decision decision =
        story.decided(reserving({{line1, ramen, 2}, {line2, soup, 1}}), Role::Policy);
    QVERIFY(
        std::get<std::vector<NewEvent>>(decision) ==
        (std::vector<NewEvent>{{StreamId::of(ramen), StockReserved{ramen, order41, line1, 2, 1}},
                               {StreamId::of(soup), StockReserved{soup, order41, line2, 1, 4}}}));
}

void TestStock::aReservationIsAllOrNothing()
{
    const Story story = received(ramen, 3) + received(soup, 1);
    QCOMPARE(given(story).when(reserving({{line1, ramen, 1}, {line2, soup, 2}})),
             happened({ReservationRefused{soup, order41, line2, 2, 1, false}}));
    QCOMPARE(given({}).when(reserving({{line1, ramen, 1}, {line2, soup, 2}})),
             happened({ReservationRefused{ramen, order41, line1, 1, 0, false}}));
}

void TestStock::linesOfTheSameDishShareWhatIsLeft()
{
    QCOMPARE(given(received(ramen, 3)).when(reserving({{line1, ramen, 2}, {line2, ramen, 1}})),
             happened({StockReserved{ramen, order41, line1, 2, 1},
                       StockReserved{ramen, order41, line2, 1, 0}, DishSoldOut{ramen, false}}));
    QCOMPARE(given(received(ramen, 3)).when(reserving({{line1, ramen, 2}, {line2, ramen, 2}})),
             happened({ReservationRefused{ramen, order41, line2, 2, 1, false}}));
}

void TestStock::theLastOnePromisedMakesTheDishSoldOut()
{
    QCOMPARE(given(received(ramen, 3)).when(reserving({{line1, ramen, 3}})),
             happened({StockReserved{ramen, order41, line1, 3, 0}, DishSoldOut{ramen, false}}));
    QCOMPARE(given(ramenPromised()).when(reserving({{line2, ramen, 1}})),
             happened({ReservationRefused{ramen, order41, line2, 1, 0, true}}));
}

void TestStock::aLineIsReservedOnce()
{
    const Story story = received(ramen, 5) + Story{StockReserved{ramen, order41, line1, 2, 3}};
    QCOMPARE(given(story).when(reserving({{line1, ramen, 2}})), rejected(Reason::AlreadyReserved));
    QCOMPARE(given(received(ramen, 5)).when(reserving({{line1, ramen, 2}, {line1, ramen, 2}})),
             rejected(Reason::AlreadyReserved));
    const ReserveStock another{OrderId{42}, {{line1, ramen, 2}}};
    QCOMPARE(given(story).when(another),
             happened({StockReserved{ramen, OrderId{42}, line1, 2, 1}}));
}

void TestStock::aReservationOfNothingIsRejected()
{
    QCOMPARE(given(received(ramen, 3)).when(reserving({})), rejected(Reason::NothingOrdered));
    QCOMPARE(given(received(ramen, 3)).when(reserving({{line1, ramen, 0}})),
             rejected(Reason::BadAmount));
}

void TestStock::releasingGivesBackAndRestoresTheDish()
{
    QCOMPARE(given(ramenPromised()).when(releasing({{line1, ramen, 3}})),
             happened({ReservationReleased{ramen, order41, line1, 3, 3}, DishRestored{ramen, 3}}));
    const Story twoLines = received(ramen, 5) + Story{StockReserved{ramen, order41, line1, 2, 3},
                                                      StockReserved{ramen, order41, line2, 1, 2}};
    QCOMPARE(given(twoLines).when(releasing({{line1, ramen, 2}, {line2, ramen, 1}})),
             happened({ReservationReleased{ramen, order41, line1, 2, 4},
                       ReservationReleased{ramen, order41, line2, 1, 5}}));
}

void TestStock::onlyWhatIsHeldIsReleased()
{
    const Story story = ramenPromised() + received(soup, 5);
    QCOMPARE(given(story).when(releasing({{line2, soup, 1}, {line1, ramen, 3}, {line1, ramen, 3}})),
             happened({ReservationReleased{ramen, order41, line1, 3, 3}, DishRestored{ramen, 3}}));
    QCOMPARE(given(story).when(releasing({{line2, soup, 1}})), rejected(Reason::NotReserved));
    QCOMPARE(given(story).when(releasing({})), rejected(Reason::NotReserved));
    QCOMPARE(given(story).when(ReleaseStock{OrderId{42}, {{line1, ramen, 3}}}),
             rejected(Reason::NotReserved));
}

void TestStock::whatIsHeldIsUsedOnce()
{
    const UseStock use{order41, line1, ramen};
    const Story used = ramenPromised() + Story{StockUsed{ramen, order41, line1, 3}};
    QCOMPARE(given(ramenPromised()).when(use), happened({StockUsed{ramen, order41, line1, 3}}));
    QCOMPARE(given(used).when(use), rejected(Reason::NotReserved));
    QCOMPARE(given(used).when(releasing({{line1, ramen, 3}})), rejected(Reason::NotReserved));
    const Stock stock = given(used).world().stock(ramen);
    QCOMPARE(stock.used, 3);
    QCOMPARE(stock.left, 0);
    QVERIFY(stock.reserved.empty());
}

void TestStock::aDishMarkedSoldOutCannotBeOrdered()
{
    const Story story = received(ramen, 3) + Story{DishSoldOut{ramen, true}};
    QCOMPARE(given(story).when(reserving({{line1, ramen, 1}})),
             happened({ReservationRefused{ramen, order41, line1, 1, 3, true}}));
    QCOMPARE(given(story + Story{DishRestored{ramen, 3}}).when(reserving({{line1, ramen, 1}})),
             happened({StockReserved{ramen, order41, line1, 1, 2}}));
}

void TestStock::aDishMarkedSoldOutStaysSoUntilRestored()
{
    const Story story = received(ramen, 3) +
                        Story{StockReserved{ramen, order41, line1, 1, 2}, DishSoldOut{ramen, true}};
    QCOMPARE(given(story).when(ReceiveStock{ramen, 4}), happened({StockReceived{ramen, 4, 6}}));
    QCOMPARE(given(story).when(releasing({{line1, ramen, 1}})),
             happened({ReservationReleased{ramen, order41, line1, 1, 3}}));
    QCOMPARE(given(story).when(RestoreDish{ramen}), happened({DishRestored{ramen, 2}}));
}

void TestStock::markingAndRestoringTwiceIsRejected()
{
    const Story marked = received(ramen, 3) + Story{DishSoldOut{ramen, true}};
    QCOMPARE(given(received(ramen, 3)).when(MarkSoldOut{ramen}),
             happened({DishSoldOut{ramen, true}}));
    QCOMPARE(given(marked).when(MarkSoldOut{ramen}), rejected(Reason::AlreadySoldOut));
    QCOMPARE(given(received(ramen, 3)).when(RestoreDish{ramen}), rejected(Reason::NotSoldOut));
    // By hand says more than "the last one is promised": it holds when more comes in.
    QCOMPARE(given(ramenPromised()).when(MarkSoldOut{ramen}), happened({DishSoldOut{ramen, true}}));
}

void TestStock::aDishOfWhichNothingIsLeftIsNotRestored()
{
    const Answer answer = given(ramenPromised()).when(RestoreDish{ramen});
    QCOMPARE(answer, rejected(Reason::NothingLeft));
    QCOMPARE(answer.sentence(), std::string{"Nothing is left of Ramen; receive some first."});
}

RESTAURANT_TEST(TestStock)

} // namespace restaurant::testing::tst_stock
#include "tst_stock.moc"
