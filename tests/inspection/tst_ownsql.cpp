// A line of SQL that anybody may type, on the files of a running evening.
#include "acceptance/passes.h"
#include "inspection/reading/ownsql.h"
#include "inspection/reading/storereader.h"
#include "inspection/sampleevening.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

namespace restaurant::testing::tst_ownsql {

using restaurant::testing::SampleEvening;

namespace {

/// What the system says of this process, in KiB.
qint64 memoryInKib(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toLongLong();
    return -1;
}

} // namespace

class TestOwnSql final : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionIsAnswered();
    void aStoredQueryCanBeRead();
    void anEmptyLineAnswersNothing();
    void anErrorIsToldInSqlitesWords();
    void whatWritesIsRefusedByTheFile_data();
    void whatWritesIsRefusedByTheFile();
    void whatReachesBeyondTheFileIsNotAuthorized_data();
    void whatReachesBeyondTheFileIsNotAuthorized();
    void aPragmaThatTellsIsAnswered();
    void whatNeverEndsIsStoppedAfterASecond_data();
    void whatNeverEndsIsStoppedAfterASecond();
    void rowsEndAtTheirLimitAndStay();
    void anAnswerThatIsTooLargeEnds();
    void memoryIsBounded();
    void aValueThatIsTooLongIsRefused();
    void onlyOneStatementAtATime();
    void nothingStaysOpenAndTheLimitsAreLifted();
};

void TestOwnSql::aQuestionIsAnswered()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const SqlAnswer answer =
        askOwn(reader, "SELECT dish, NULL, 1.5, x'0aff' FROM order_line WHERE line = 2");
    QCOMPARE(answer.trouble, std::string());
    QCOMPARE(answer.columns.front(), std::string("dish"));
    QCOMPARE(answer.rows.size(), std::size_t{1});
    QCOMPARE(answer.rows[0][0].text, std::string("rice"));
    QVERIFY(answer.rows[0][1].kind == CellValue::Kind::Null);
    QCOMPARE(answer.rows[0][2].text, std::string("1.5"));
    QVERIFY(answer.rows[0][3].kind == CellValue::Kind::Bytes);
    QCOMPARE(answer.rows[0][3].text, std::string("0aff"));
    QVERIFY(answer.nanoseconds > 0);
}

void TestOwnSql::aStoredQueryCanBeRead()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QCOMPARE(askOwn(reader, "SELECT stream FROM event WHERE position = 1").rows[0][0].text,
             std::string("order-7"));
}

void TestOwnSql::anEmptyLineAnswersNothing()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    for (const char *sql : {"", "  ", ";", "-- a remark"}) {
        const SqlAnswer answer = askOwn(reader, sql);
        QCOMPARE(answer.trouble, std::string());
        QVERIFY(answer.rows.empty() && answer.columns.empty());
    }
}

void TestOwnSql::anErrorIsToldInSqlitesWords()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QCOMPARE(askOwn(reader, "SELECT * FROM lasagne").trouble,
             std::string("no such table: lasagne"));
    QCOMPARE(askOwn(reader, "SELEKT 1").trouble, std::string("near \"SELEKT\": syntax error"));
}

void TestOwnSql::whatWritesIsRefusedByTheFile_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"INSERT INTO orders VALUES (8, 'nowhere')", "UPDATE orders SET place = 'nowhere'",
          "DELETE FROM orders", "DROP TABLE orders", "CREATE TABLE mine(a)",
          "ALTER TABLE orders RENAME TO mine", "REPLACE INTO orders VALUES (7, 'nowhere')",
          "CREATE INDEX mine ON orders(place)", "REINDEX", "VACUUM",
          "DELETE FROM orders RETURNING *", "UPDATE sqlite_schema SET sql = ''",
          "WITH x AS (SELECT 1) INSERT INTO orders SELECT 9, 'nowhere' FROM x"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestOwnSql::whatWritesIsRefusedByTheFile()
{
    QFETCH(QString, sql);
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const SqlAnswer answer = askOwn(reader, sql.toStdString());
    QVERIFY2(!answer.trouble.empty(), "it was carried out");
    QCOMPARE(text(evening.log, "SELECT group_concat(number || place) FROM orders"),
             std::string("7table 3,70table 4"));
    QCOMPARE(integer(evening.log, "SELECT count(*) FROM sqlite_schema WHERE name = 'mine'"), 0);
}

void TestOwnSql::whatReachesBeyondTheFileIsNotAuthorized_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"ATTACH '/tmp/stolen.db' AS stolen",
                            "ATTACH ':memory:' AS m",
                            "DETACH main",
                            "PRAGMA writable_schema=ON",
                            "PRAGMA writable_schema=RESET",
                            "PRAGMA query_only=OFF",
                            "PRAGMA journal_mode=DELETE",
                            "PRAGMA wal_checkpoint(TRUNCATE)",
                            "PRAGMA user_version=9",
                            "PRAGMA application_id(9)",
                            "PRAGMA temp_store_directory='/tmp'",
                            "PRAGMA trusted_schema=ON",
                            "PRAGMA hard_heap_limit=1",
                            "PRAGMA mmap_size=1000000",
                            "PRAGMA locking_mode=EXCLUSIVE",
                            "SELECT load_extension('/tmp/evil.so')",
                            "SELECT * FROM pragma_wal_checkpoint",
                            "BEGIN",
                            "BEGIN IMMEDIATE",
                            "SAVEPOINT mine",
                            "COMMIT",
                            "CREATE TEMP TABLE mine(a)",
                            "CREATE TEMP VIEW mine AS SELECT 1",
                            "CREATE VIRTUAL TABLE temp.mine USING fts5(a)",
                            "VACUUM INTO '/tmp/stolen.db'"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestOwnSql::whatReachesBeyondTheFileIsNotAuthorized()
{
    QFETCH(QString, sql);
    QFile::remove(QStringLiteral("/tmp/stolen.db"));
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QVERIFY2(!askOwn(reader, sql.toStdString()).trouble.empty(), "it was carried out");
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/stolen.db")));
    QCOMPARE(integer(evening.log, "PRAGMA user_version"), 0);
    QVERIFY(sqlite3_get_autocommit(reader.connection().handle()) != 0);
    QCOMPARE(integer(reader.connection(), "PRAGMA query_only"), 1);
}

void TestOwnSql::aPragmaThatTellsIsAnswered()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    for (const char *sql :
         {"PRAGMA table_info(orders)", "PRAGMA page_count", "PRAGMA foreign_key_list(order_line)",
          "PRAGMA integrity_check", "SELECT * FROM pragma_table_info('orders')",
          "EXPLAIN QUERY PLAN SELECT * FROM orders", "VALUES (1)"}) {
        const SqlAnswer answer = askOwn(reader, sql);
        QCOMPARE(answer.trouble, std::string());
        QVERIFY2(!answer.rows.empty(), sql);
    }
}

void TestOwnSql::whatNeverEndsIsStoppedAfterASecond_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("recursion without rows")
        << "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c";
    QTest::newRow("a join of everything with everything")
        << "SELECT count(*) FROM order_line a, order_line b, order_line c, order_line d, "
           "order_line e, order_line f, order_line g, order_line h, order_line i, order_line j, "
           "order_line k, order_line l, order_line m, order_line n, order_line o, order_line p, "
           "order_line q, order_line r, order_line s, order_line t, order_line u";
    QTest::newRow("a search for what is nearly there")
        << "WITH RECURSIVE a(s) AS (SELECT replace(hex(zeroblob(100000)), '0', 'a')), "
           "c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
           "SELECT sum(instr(s, substr(s, 1, 90000) || 'b')) FROM a, c";
    QTest::newRow("a pattern of many parts")
        << "WITH RECURSIVE a(s) AS (SELECT replace(hex(zeroblob(100000)), '0', 'a')), "
           "c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
           "SELECT sum(s LIKE '%a%a%a%a%a%a%a%a%a%a%a%a%a%b') FROM a, c";
}

void TestOwnSql::whatNeverEndsIsStoppedAfterASecond()
{
    QFETCH(QString, sql);
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QElapsedTimer timer;
    timer.start();
    const SqlAnswer answer = askOwn(reader, sql.toStdString());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(answer.trouble, std::string("interrupted"));
    // On a fast machine what is in between takes all memory before the second is over.
    QVERIFY(answer.stopped == SqlAnswer::Stop::Time || answer.stopped == SqlAnswer::Stop::Size);
}

void TestOwnSql::rowsEndAtTheirLimitAndStay()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    const SqlAnswer answer =
        askOwn(reader, "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                       "SELECT x FROM c");
    QVERIFY(answer.stopped == SqlAnswer::Stop::Rows);
    QCOMPARE(answer.rows.size(), std::size_t{10'000});
    QCOMPARE(answer.rows.back()[0].text, std::string("10000"));
    QCOMPARE(answer.trouble, std::string());
    QVERIFY(askOwn(reader, "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c "
                           "LIMIT 10000) SELECT x FROM c")
                .stopped == SqlAnswer::Stop::None);
}

void TestOwnSql::anAnswerThatIsTooLargeEnds()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    SqlLimits limits;
    limits.bytes = 100'000;
    const SqlAnswer answer =
        askOwn(reader,
               "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
               "SELECT hex(zeroblob(2000)) FROM c",
               limits);
    QVERIFY(answer.stopped == SqlAnswer::Stop::Size);
    QVERIFY(answer.rows.size() < 100);
}

void TestOwnSql::memoryIsBounded()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    QVERIFY(peak.open(QIODevice::WriteOnly) && peak.write("5") == 1); // the peak begins anew
    peak.close();
    const qint64 before = memoryInKib("VmRSS");
    const SqlAnswer answer =
        askOwn(reader, "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                       "SELECT x, zeroblob(200000) || x AS big FROM c ORDER BY big, x DESC");
    QVERIFY(answer.stopped != SqlAnswer::Stop::None);
    const qint64 used = memoryInKib("VmHWM") - before;
    QVERIFY2(isSanitized || used < (128 << 10), qPrintable(QString::number(used)));
}

void TestOwnSql::aValueThatIsTooLongIsRefused()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QCOMPARE(askOwn(reader, "SELECT length(zeroblob(1000000000))").trouble,
             std::string("string or blob too big"));
}

void TestOwnSql::onlyOneStatementAtATime()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QVERIFY(!askOwn(reader, "SELECT 1; SELECT 2").trouble.empty());
    QCOMPARE(askOwn(reader, "SELECT 1;  ").trouble, std::string());
}

void TestOwnSql::nothingStaysOpenAndTheLimitsAreLifted()
{
    const SampleEvening evening;
    const StoreReader reader(evening.path("evening.restaurant"));
    QVERIFY(askOwn(reader, "SELECT * FROM orders").trouble.empty());
    QVERIFY(sqlite3_next_stmt(reader.connection().handle(), nullptr) == nullptr);
    QCOMPARE(integer(reader.connection(), "SELECT length(zeroblob(1000000))"), 1'000'000);
    run(evening.log, "INSERT INTO orders VALUES (8, 'bar')");
    QCOMPARE(askOwn(reader, "SELECT count(*) FROM orders").rows[0][0].text, std::string("3"));
}

RESTAURANT_TEST(TestOwnSql)

} // namespace restaurant::testing::tst_ownsql
#include "tst_ownsql.moc"
