#include "domain/event.h"
#include "domain/stream.h"
#include "testprogram.h"

#include <QTest>

#include <unordered_set>

namespace restaurant::testing::tst_streams {

class TestStreams final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReadAndWritten_data();
    void namesAreReadAndWritten();
    void whatIsNoStreamIsNothing_data();
    void whatIsNoStreamIsNothing();
    void streamsOfEqualNumbersDiffer();
    void anEventIsNarrowedToItsOwnServiceOnly();
};

void TestStreams::namesAreReadAndWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"order-41", "table-4", "stock-sea-bass", "payment-2147483647"})
        QTest::newRow(text) << QByteArray{text};
}

void TestStreams::namesAreReadAndWritten()
{
    QFETCH(QByteArray, text);
    const auto stream = StreamId::from(text.toStdString());
    QVERIFY(stream);
    QCOMPARE(QByteArray::fromStdString(stream->toText()), text);
}

void TestStreams::whatIsNoStreamIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "order", "order-", "order-0", "order-01", "order--1", "order-+1",
                             "order-1 ", "order-2147483648", "stock-", "stock-Ramen", "party-1"})
        QTest::newRow(text) << QByteArray{text};
}

void TestStreams::whatIsNoStreamIsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!StreamId::from(text.toStdString()));
}

void TestStreams::streamsOfEqualNumbersDiffer()
{
    const std::unordered_set<StreamId> streams{
        StreamId::of(OrderId{4}), StreamId::of(TableId{4}), StreamId::ofPayment(OrderId{4}),
        StreamId::of(OrderId{5}), StreamId::of(DishId::from("soup").value())};
    QCOMPARE(streams.size(), std::size_t{5});
    QVERIFY(streams.contains(StreamId::from("payment-4").value()));
    QVERIFY(!streams.contains(StreamId::from("stock-ramen").value()));
}

void TestStreams::anEventIsNarrowedToItsOwnServiceOnly()
{
    const Event event = OrderReady{OrderId{4}};
    QVERIFY(narrow<OrderEvent>(event) == std::optional<OrderEvent>{OrderReady{OrderId{4}}});
    QVERIFY(!narrow<TableEvent>(event));
    QVERIFY(!narrow<StockEvent>(event));
    QVERIFY(!narrow<PaymentEvent>(event));
}

RESTAURANT_TEST(TestStreams)

} // namespace restaurant::testing::tst_streams
#include "tst_streams.moc"
