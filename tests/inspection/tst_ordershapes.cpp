// One order in all its forms, found in files whose tables nobody here was told of.
#include "inspection/reading/ordershapes.h"
#include "inspection/reading/storereader.h"
#include "inspection/sampleevening.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_ordershapes {

using restaurant::testing::SampleEvening;

namespace {

/// "order_line 7 1 ramen queued"
QStringList told(const std::vector<FoundRow> &rows)
{
    QStringList lines;
    for (const FoundRow &row : rows) {
        QStringList words{QString::fromStdString(row.of.table)};
        for (const CellValue &cell : row.cells)
            words += QString::fromStdString(cell.text);
        lines += words.join(u' ');
    }
    return lines;
}

} // namespace

class TestOrderShapes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsAreFoundByKeysAndReferences();
    void eventsAreFoundInTheirStreamsAndInThoseOfTheStock();
    void documentsAreFoundByWhatTheySay();
    void anUnknownOrderIsNowhere();
    void withoutTablesOfOrdersItSaysSo();

private:
    [[nodiscard]] OrderShapes shapes(int order) const
    {
        const StoreReader log(m_evening.path("evening.restaurant"));
        const StoreReader kitchen(m_evening.path("evening.kitchen.view"));
        return shapesOf(OrderId{order}, {&log, &kitchen});
    }
    const SampleEvening m_evening;
};

void TestOrderShapes::initTestCase()
{
    run(m_evening.log, "CREATE TABLE tip(number INTEGER PRIMARY KEY, \"order\" INTEGER) STRICT");
    run(m_evening.log, "INSERT INTO tip VALUES (1, 7), (2, 8), (7, 9)");
}

void TestOrderShapes::rowsAreFoundByKeysAndReferences()
{
    const OrderShapes found = shapes(7);
    QVERIFY(found.hasTables);
    QCOMPARE(told(found.rows),
             QStringList({QStringLiteral("order_line 7 1 ramen queued"),
                          QStringLiteral("order_line 7 2 rice queued"),
                          QStringLiteral("orders 7 table 3"), QStringLiteral("reservation 1 7 1"),
                          QStringLiteral("tip 1 7")}));
    QCOMPARE(found.rows.front().of.file, std::string("evening.restaurant"));
    QCOMPARE(found.rows.front().columns.front(), std::string("order_number"));
}

void TestOrderShapes::eventsAreFoundInTheirStreamsAndInThoseOfTheStock()
{
    QCOMPARE(told(shapes(7).events),
             QStringList({QStringLiteral("event 1 order-7 OrderPlaced {}"),
                          QStringLiteral("event 2 stock-ramen StockReserved {\"order\":7}")}));
}

void TestOrderShapes::documentsAreFoundByWhatTheySay()
{
    QCOMPARE(told(shapes(7).documents),
             QStringList({QStringLiteral("dish_card ramen {\"left\":7,\"orders\":[70,7]}"),
                          QStringLiteral("ticket 7 {\"order\":7,\"state\":\"open\"}")}));
}

void TestOrderShapes::anUnknownOrderIsNowhere()
{
    const OrderShapes found = shapes(12);
    QVERIFY(found.hasTables);
    QVERIFY(found.rows.empty() && found.events.empty() && found.documents.empty());
}

void TestOrderShapes::withoutTablesOfOrdersItSaysSo()
{
    const StoreReader kitchen(m_evening.path("evening.kitchen.view"));
    QVERIFY(!shapesOf(OrderId{7}, {&kitchen}).hasTables);
}

RESTAURANT_TEST(TestOrderShapes)

} // namespace restaurant::testing::tst_ordershapes
#include "tst_ordershapes.moc"
