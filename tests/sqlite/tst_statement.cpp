#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/longwork.h"
#include "sqlite/query.h"
#include "sqlite/statement.h"
#include "sqlite/statementcost.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <optional>

namespace restaurant::testing::tst_statement {

/// Statements and transactions on a file with one table: plate(number unique, dish, mark).
class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsBoundComesBack();
    void anEmptyTextIsNotNull();
    void aBrokenConstraintIsAnAnswer();
    void aStatementIsUsableAfterAFailure();
    void anUncommittedTransactionIsRolledBack();
    void aCommittedTransactionStays();
    void aSecondWriterIsRefusedWhileATransactionIsOpen();
    void anErrorSaysWhatAndWhere();
    void aStatementWithoutEndEndsWhenNobodyWaits();
    void whatStatementsCostIsCounted();
    void aReadMomentDoesNotSeeWhatIsWrittenMeanwhile();

private:
    std::int64_t plates() const { return integer(*m_connection, "SELECT count(*) FROM plate"); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Connection> m_connection;
};

void TestStatement::init()
{
    m_folder.emplace();
    m_connection.emplace(m_folder->filePath(QStringLiteral("plates")).toStdString(),
                         Purpose::WriteStore, IfMissing::Create);
    run(*m_connection,
        "CREATE TABLE plate(number INTEGER PRIMARY KEY, dish TEXT, mark BLOB) STRICT");
}

void TestStatement::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void TestStatement::aStatementWithoutEndEndsWhenNobodyWaits()
{
    constexpr auto endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                             " SELECT count(*) FROM n";
    int asked = 0;
    bool isGivenUp = false;
    {
        const LongWork work({[&asked] { return ++asked > 10; }, {}});
        try {
            (void)integer(*m_connection, endless);
        } catch (const StoreError &error) {
            isGivenUp = error.why() == StoreTrouble::GivenUp;
        }
    }
    QVERIFY(isGivenUp);
    QCOMPARE(plates(), std::int64_t{0}); // others go on
    QCOMPARE(asked, 11);
}

void TestStatement::whatIsBoundComesBack()
{
    const std::vector<std::uint8_t> mark{0, 1, 255};
    Statement insert(*m_connection, "INSERT INTO plate VALUES (?, ?, ?)");
    insert.bind(1, std::int64_t{9'007'199'254'740'993}).bind(2, "Crème brûlée").bindBytes(3, mark);
    insert.run();
    Statement select(*m_connection, "SELECT number, dish, mark FROM plate");
    QVERIFY(select.next());
    QCOMPARE(select.integer(0), std::int64_t{9'007'199'254'740'993});
    QCOMPARE(select.text(1), std::string_view("Crème brûlée"));
    QVERIFY(std::ranges::equal(select.bytes(2), mark));
    QVERIFY(!select.next());
}

void TestStatement::anEmptyTextIsNotNull()
{
    Statement insert(*m_connection, "INSERT INTO plate VALUES (1, ?, ?)");
    insert.bind(1, std::string_view{}).bindNull(2);
    insert.run();
    Statement select(*m_connection, "SELECT dish, mark FROM plate");
    const ResetAtEnd reset(select);
    QVERIFY(select.next());
    QVERIFY(!select.isNull(0));
    QVERIFY(select.isNull(1));
}

void TestStatement::aBrokenConstraintIsAnAnswer()
{
    Statement insert(*m_connection, "INSERT INTO plate(number) VALUES (7)");
    QVERIFY(insert.tryRun());
    QVERIFY(!insert.tryRun());
    QCOMPARE(plates(), std::int64_t{1});
}

void TestStatement::aStatementIsUsableAfterAFailure()
{
    Statement insert(*m_connection, "INSERT INTO plate(number) VALUES (?)");
    insert.bind(1, 1).run();
    QVERIFY_THROWS_EXCEPTION(StoreError, insert.bind(1, 1).run());
    insert.bind(1, 2).run();
    QCOMPARE(plates(), std::int64_t{2});
}

void TestStatement::anUncommittedTransactionIsRolledBack()
{
    {
        const Transaction transaction(*m_connection);
        run(*m_connection, "INSERT INTO plate(number) VALUES (1)");
    }
    QCOMPARE(plates(), std::int64_t{0});
}

void TestStatement::aCommittedTransactionStays()
{
    {
        Transaction transaction(*m_connection);
        run(*m_connection, "INSERT INTO plate(number) VALUES (1)");
        transaction.commit();
    }
    QCOMPARE(plates(), std::int64_t{1});
}

void TestStatement::aSecondWriterIsRefusedWhileATransactionIsOpen()
{
    const Connection second(m_connection->path(), Purpose::WriteStore);
    run(second, "PRAGMA busy_timeout=20");
    const Transaction transaction(*m_connection);
    try {
        const Transaction another(second);
        QFAIL("two transactions were open for writing");
    } catch (const StoreError &error) {
        QCOMPARE(error.why(), StoreTrouble::Busy);
    }
}

void TestStatement::anErrorSaysWhatAndWhere()
{
    try {
        const Statement statement(*m_connection, "SELECT glass FROM plate");
        QFAIL("an unknown column was accepted");
    } catch (const StoreError &error) {
        const std::string what = error.what();
        QVERIFY(what.find(m_connection->path()) != std::string::npos);
        QVERIFY(what.find("SELECT glass") != std::string::npos);
        QVERIFY(what.find("no such column") != std::string::npos);
    }
}

void TestStatement::whatStatementsCostIsCounted()
{
    Statement insert(*m_connection, "INSERT INTO plate(number, dish) VALUES (?, 'soup')");
    for (int plate = 101; plate <= 110; ++plate)
        insert.bind(1, std::int64_t{plate}).run();
    Statement walk(*m_connection, "SELECT count(*) FROM plate WHERE dish = 'soup'");
    const StatementCost before = costOfStatements(*m_connection);
    while (walk.next()) {
    }
    const StatementCost cost = costOfStatements(*m_connection) - before;
    QCOMPARE(cost.runs, 1);
    QVERIFY(cost.scanned >= 9);
    QVERIFY(cost.steps > cost.scanned);
}

void TestStatement::aReadMomentDoesNotSeeWhatIsWrittenMeanwhile()
{
    const Connection reading(m_connection->path(), Purpose::ReadOnly);
    const auto count = [&] { return integer(reading, "SELECT count(*) FROM plate"); };
    const auto before = count();
    {
        const ReadMoment moment(reading);
        QCOMPARE(count(), before);
        run(*m_connection, "INSERT INTO plate(number, dish) VALUES (201, 'soup')");
        QCOMPARE(count(), before);
        const ReadMoment inner(reading); // part of the outer one
        QCOMPARE(count(), before);
    }
    QCOMPARE(count(), before + 1);
}

RESTAURANT_TEST(TestStatement)

} // namespace restaurant::testing::tst_statement
#include "tst_statement.moc"
