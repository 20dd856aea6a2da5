// What writing connections do, seen by somebody who looks on.
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "sqlite/statement.h"
#include "sqlite/trace.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace restaurant::testing::tst_trace {

namespace {

void write(const Connection &connection, std::int64_t number, std::string_view note)
{
    Transaction transaction(connection);
    Statement insert(connection, "INSERT INTO plate VALUES (?1, ?2)");
    insert.bind(1, number).bind(2, note).run();
    transaction.commit();
}

QStringList textsOf(const std::vector<TracedStatement> &statements)
{
    QStringList texts;
    for (const TracedStatement &statement : statements)
        texts += QString::fromStdString(statement.expanded);
    return texts;
}

} // namespace

class TestTrace final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsKeptUnlessSomebodyLooksOn();
    void statementsAreToldWithTheirValues();
    void statementsOfOneTransactionBelongTogether();
    void itIsBounded();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestTrace::init()
{
    m_connection.reset();
    const QString path = m_folder.filePath(QStringLiteral("plates"));
    QFile::remove(path);
    m_connection =
        std::make_unique<Connection>(path.toStdString(), Purpose::WriteStore, IfMissing::Create);
    run(*m_connection, "CREATE TABLE plate(number INTEGER PRIMARY KEY, note TEXT) STRICT");
}

void TestTrace::nothingIsKeptUnlessSomebodyLooksOn()
{
    write(*m_connection, 1, "before");
    std::int64_t last = 0;
    {
        const StatementTrace trace;
        QVERIFY(trace.since(0).empty());
        write(*m_connection, 2, "seen");
        QVERIFY(!trace.since(0).empty());
        last = trace.since(0).back().number;
    }
    write(*m_connection, 3, "after");
    const StatementTrace trace;
    QVERIFY(trace.since(0).empty());
    write(*m_connection, 4, "seen again");
    QVERIFY(trace.since(last).front().number > last);
}

void TestTrace::statementsAreToldWithTheirValues()
{
    const StatementTrace trace;
    write(*m_connection, 2, "it's hot");
    const auto statements = trace.since(0);
    QCOMPARE(textsOf(statements),
             QStringList({QStringLiteral("BEGIN IMMEDIATE"),
                          QStringLiteral("INSERT INTO plate VALUES (2, 'it''s hot')"),
                          QStringLiteral("COMMIT")}));
    QCOMPARE(statements[1].sql, std::string("INSERT INTO plate VALUES (?1, ?2)"));
    QCOMPARE(statements[1].file, m_connection->path());
    for (const TracedStatement &statement : statements)
        QVERIFY(statement.nanoseconds > 0);
    QVERIFY(trace.since(statements.back().number).empty());
}

void TestTrace::statementsOfOneTransactionBelongTogether()
{
    const StatementTrace trace;
    write(*m_connection, 2, "a");
    write(*m_connection, 3, "b");
    const auto statements = trace.since(0);
    QCOMPARE(statements.size(), std::size_t{6});
    QCOMPARE(statements[0].transaction, statements[2].transaction);
    QCOMPARE(statements[3].transaction, statements[5].transaction);
    QVERIFY(statements[2].transaction < statements[3].transaction);
}

void TestTrace::itIsBounded()
{
    const StatementTrace trace;
    write(*m_connection, 1, std::string(100'000, 'x'));
    QVERIFY(trace.since(0)[1].expanded.size() <= StatementTrace::longest + 3);
    Transaction transaction(*m_connection);
    for (std::size_t number = 2; number < StatementTrace::most + 50; ++number)
        run(*m_connection, "INSERT INTO plate VALUES (?, '')", {static_cast<qint64>(number)});
    transaction.commit();
    QCOMPARE(trace.since(0).size(), StatementTrace::most);
}

RESTAURANT_TEST(TestTrace)

} // namespace restaurant::testing::tst_trace
#include "tst_trace.moc"
