// What is found in the files of an evening while they are written.
#include "domain/storeerror.h"
#include "inspection/reading/storereader.h"
#include "inspection/rowchanges.h"
#include "inspection/sampleevening.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

namespace restaurant::testing::tst_storereader {

using restaurant::testing::SampleEvening;

namespace {

const StoreTable &tableOf(const StoreFile &file, const std::string &name)
{
    const auto found = std::find_if(file.tables.begin(), file.tables.end(),
                                    [&](const StoreTable &table) { return table.name == name; });
    if (found == file.tables.end())
        qFatal("there is no table %s", name.c_str());
    return *found;
}

PageWish wish(const char *table, std::int64_t first = 0, bool newestFirst = true)
{
    return {{"evening.restaurant", table}, first, newestFirst};
}

} // namespace

class TestStoreReader final : public QObject
{
    Q_OBJECT

private slots:
    void theFilesOfAnEveningAreFoundByItsName();
    void aFileThatIsNotThereIsRefused();
    void tablesAreToldWithKeysAndSizes();
    void referencesNameTheirColumns();
    void aPageIsInTheOrderOfItsKey();
    void pagesFollowOneAnother();
    void namesNeedNotBePlain();
    void aLongValueIsCutBetweenCharacters();
    void aPlanIsToldStepByStep();
    void aStatementThatWritesIsExplainedAndNotRun();
    void commitsOfOthersAreNoticed();
    void aFileThatWasReplacedIsNoticed();
    void whatWasWrittenLightsUp();
};

void TestStoreReader::theFilesOfAnEveningAreFoundByItsName()
{
    const SampleEvening evening;
    evening.write("evening.notes.txt", "not a database");
    evening.write("evening.empty.view", "");
    evening.write("other.kitchen.view", "SQLite format 3");
    const Connection service(evening.path("evening.orders.db"), Purpose::WriteStore,
                             IfMissing::Create);
    run(service, "CREATE TABLE outbox(number INTEGER PRIMARY KEY)");
    for (const char *name : {"evening2.orders.db", "evening.late.restaurant",
                             "evening.late.kitchen.view", "evening.restaurant-part"}) {
        const Connection other(evening.path(name), Purpose::WriteStore, IfMissing::Create);
        run(other, "CREATE TABLE outbox(number INTEGER PRIMARY KEY)");
    }
    const std::vector<std::string> wanted{evening.path("evening.restaurant"),
                                          evening.path("evening.kitchen.view"),
                                          evening.path("evening.orders.db")};
    QCOMPARE(filesOfEvening(evening.path("evening.restaurant")), wanted);
}

void TestStoreReader::aFileThatIsNotThereIsRefused()
{
    const SampleEvening evening;
    QVERIFY_THROWS_EXCEPTION(StoreError, StoreReader(evening.path("evening.waiter.view")));
}

void TestStoreReader::tablesAreToldWithKeysAndSizes()
{
    const SampleEvening evening;
    const StoreFile file = StoreReader(evening.path("evening.restaurant")).describe();
    QCOMPARE(file.name, std::string("evening.restaurant"));
    QVERIFY(file.pages > 4);
    QVERIFY(file.pageSize >= 512);
    QVERIFY(file.bytes + file.logBytes > 0);
    const StoreTable &lines = tableOf(file, "order_line");
    QCOMPARE(lines.rows, std::optional<std::int64_t>(3));
    QVERIFY(lines.pages >= 2); // the table, and the index of its key
    QCOMPARE(*lines.bytes, *lines.pages * file.pageSize);
    QCOMPARE(lines.columns.size(), std::size_t{4});
    QCOMPARE(lines.columns[1].name, std::string("line"));
    QCOMPARE(lines.columns[1].key, 2);
    QVERIFY(lines.columns[1].required);
    QCOMPARE(lines.columns[3].key, 0);
    QVERIFY(tableOf(file, "event").isView);
    QVERIFY(!tableOf(file, "event").rows);
}

void TestStoreReader::referencesNameTheirColumns()
{
    const SampleEvening evening;
    const StoreFile file = StoreReader(evening.path("evening.restaurant")).describe();
    const std::vector<StoreReference> plain{{"orders", {"order_number"}, {}}};
    QVERIFY(tableOf(file, "order_line").references == plain);
    const std::vector<StoreReference> pair{{"order_line", {"o", "l"}, {"order_number", "line"}}};
    QVERIFY(tableOf(file, "reservation").references == pair);
}

void TestStoreReader::aPageIsInTheOrderOfItsKey()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const RowsPage newest = reader.page(wish("order_line"));
    QCOMPARE(newest.cells.size(), std::size_t{3});
    QCOMPARE(newest.cells[0][2].text, std::string("soup"));
    QCOMPARE(newest.rows, std::optional<std::int64_t>(3));
    const std::vector<std::size_t> key{0, 1};
    QCOMPARE(newest.key, key);
    const RowsPage oldest = reader.page(wish("order_line", 0, false));
    QCOMPARE(oldest.cells[0][2].text, std::string("ramen"));
    QCOMPARE(reader.page(wish("lasagne")).trouble, std::string("no such table: lasagne"));
}

void TestStoreReader::pagesFollowOneAnother()
{
    const SampleEvening evening;
    run(evening.log, "WITH RECURSIVE c(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM c "
                     "WHERE x < 319) INSERT INTO orders SELECT x, 'bar' FROM c");
    const StoreReader reader(evening.path("evening.restaurant"));
    const RowsPage first = reader.page(wish("orders", 0, false));
    const RowsPage second = reader.page(wish("orders", rowsOnAPage, false));
    const RowsPage third = reader.page(wish("orders", 2 * rowsOnAPage, false));
    QCOMPARE(first.cells.size(), std::size_t{rowsOnAPage});
    QVERIFY(first.isFull);
    QCOMPARE(first.cells.back()[0].text, std::string("197"));
    QCOMPARE(second.cells.front()[0].text, std::string("198"));
    QCOMPARE(third.cells.size(), std::size_t{22});
    QVERIFY(!third.isFull);
    QVERIFY(reader.page(wish("orders", 1000, false)).cells.empty());
}

void TestStoreReader::namesNeedNotBePlain()
{
    const SampleEvening evening;
    run(evening.log, "CREATE TABLE \"a \"\"b'; DROP\"(\"c \"\"d\" INTEGER PRIMARY KEY)");
    run(evening.log, "INSERT INTO \"a \"\"b'; DROP\" VALUES (5)");
    const StoreReader reader(evening.path("evening.restaurant"));
    const RowsPage page = reader.page(wish("a \"b'; DROP"));
    QCOMPARE(page.trouble, std::string());
    QCOMPARE(page.columns[0], std::string("c \"d"));
    QCOMPARE(page.cells[0][0].text, std::string("5"));
}

void TestStoreReader::aLongValueIsCutBetweenCharacters()
{
    const SampleEvening evening;
    run(evening.log, "INSERT INTO orders VALUES (1000, ?)", {QString(5000, QChar(0x20AC))});
    const CellValue cell =
        StoreReader(evening.path("evening.restaurant")).page(wish("orders")).cells[0][1];
    QVERIFY(cell.isCut);
    QCOMPARE(QString::fromStdString(cell.text), QString(1365, QChar(0x20AC)));
}

void TestStoreReader::aPlanIsToldStepByStep()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const QueryPlan plan =
        reader.plan("SELECT * FROM order_line WHERE order_number = ?1 AND line = ?2");
    QCOMPARE(plan.trouble, std::string());
    QCOMPARE(plan.steps.size(), std::size_t{1});
    QVERIFY(plan.steps[0].text.starts_with("SEARCH order_line"));
    const QueryPlan deep = reader.plan("SELECT (SELECT max(number) FROM orders) FROM recorded");
    QVERIFY(deep.steps.back().depth == 1);
    QVERIFY(!reader.plan("SELEKT").trouble.empty());
}

void TestStoreReader::aStatementThatWritesIsExplainedAndNotRun()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const QueryPlan plan = reader.plan("DELETE FROM orders WHERE place = ?1");
    QCOMPARE(plan.trouble, std::string());
    QVERIFY(!plan.steps.empty());
    QVERIFY(reader.plan("INSERT INTO orders VALUES (?1, ?2)").steps.empty());
    QCOMPARE(integer(evening.log, "SELECT count(*) FROM orders"), 2);
}

void TestStoreReader::commitsOfOthersAreNoticed()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const std::int64_t before = reader.version();
    QCOMPARE(reader.version(), before);
    run(evening.log, "INSERT INTO orders VALUES (8, 'bar')");
    QVERIFY(reader.version() != before);
}

void TestStoreReader::aFileThatWasReplacedIsNoticed()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QVERIFY(reader.isStillThere());
    QVERIFY(QFile::rename(QString::fromStdString(evening.path("evening.restaurant")),
                          QString::fromStdString(evening.path("moved.restaurant"))));
    QVERIFY(!reader.isStillThere());
}

void TestStoreReader::whatWasWrittenLightsUp()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const RowsPage before = reader.page(wish("order_line"));
    run(evening.log, "UPDATE order_line SET state = 'cooking' WHERE order_number = 7 AND line = 1");
    const ShownRows shown = changedSince(before, reader.page(wish("order_line")));
    QVERIFY(tellsChange(shown));
    QVERIFY(shown.rows[2].fate == RowFate::Changed);
    QCOMPARE(shown.rows[2].before[3].text, std::string("queued"));
    QCOMPARE(shown.rows[2].now[3].text, std::string("cooking"));
}

RESTAURANT_TEST(TestStoreReader)

} // namespace restaurant::testing::tst_storereader
#include "tst_storereader.moc"
