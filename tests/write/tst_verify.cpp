#include "sqlite/query.h"
#include "sqlite/storeerror.h"
#include "write/support.h"
#include "write/verify.h"

#include <QTest>

#include <optional>

using namespace restaurant;
using namespace restaurant::test;

/// Every planted fault is found, and named. The log: deliveries at 1 to 100, a refused command,
/// a seated party at 101, one that moves at 102 and 103.
class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_evening.reset(); }

    void aWholeLogHasNoDifference();
    void everyPlantedFaultIsFound_data();
    void everyPlantedFaultIsFound();
    void aDamagedEndIsNoticedWhenTheStoreIsOpened();
    void aFactInTheWrongStreamIsFoundByFolding();
    void equalEveningsHaveEqualDigests();
    void aDigestCoversIdsTimesAndRefusedCommands();

private:
    std::optional<Evening> m_evening;
};

void TestVerify::init()
{
    m_evening.emplace();
    m_evening->receive(100);
    m_evening->carryOut(sent(1, ramen(7, 1)));
    m_evening->carryOut(sent(2, seat(1, 5)));
    m_evening->carryOut(sent(3, MoveParty{TableId{1}, TableId{2}}));
}

void TestVerify::aWholeLogHasNoDifference()
{
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestVerify::everyPlantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char *name, const char *fault, int position, const char *what) {
        QTest::newRow(name) << QByteArray(fault) << position << QByteArray(what);
    };
    row("a changed fact", "UPDATE recorded SET data = replace(data, '1', '2') WHERE position = 40",
        40, "hash");
    row("a changed time", "UPDATE recorded SET at = at + 1 WHERE position = 41", 41, "hash");
    row("a changed version", "UPDATE recorded SET version = 999 WHERE position = 42", 42, "hash");
    row("another actor", "UPDATE command SET actor = 'Roger' WHERE number = 43", 43, "hash");
    row("another hash", "UPDATE recorded SET hash = zeroblob(32) WHERE position = 44", 44, "hash");
    row("a stream without a name", "DELETE FROM dish", 1, "stream");
    row("a lost event", "DELETE FROM recorded WHERE position = 45", 45, "missing");
    row("a lost end", "DELETE FROM recorded WHERE position = 103", 104, "accounts for");
    row("an unknown schema", "UPDATE recorded SET schema = 9 WHERE position = 46", 46, "hash");
    row("a command of other events", "UPDATE command SET last_position = 102 WHERE number = 103",
        103, "account for");
    row("a lost refusal", "DELETE FROM command WHERE number = 101", 101, "command 101 is missing");
    row("a refusal that wrote", "UPDATE command SET first_position = 5 WHERE number = 101", 5,
        "refused and yet wrote");
    row("a snapshot of another state",
        "UPDATE snapshot SET data = replace(data, '\"left\":100', '\"left\":99')", 100, "snapshot");
}

void TestVerify::everyPlantedFaultIsFound()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, position);
    QFETCH(QByteArray, what);
    m_evening->close();
    run(Connection(m_evening->path(), Purpose::WriteStore), fault.constData());
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    QVERIFY2(difference->what.find(what.toStdString()) != std::string::npos,
             difference->what.c_str());
    QCOMPARE(difference->position, Position{position});
}

void TestVerify::aDamagedEndIsNoticedWhenTheStoreIsOpened()
{
    m_evening->close();
    run(Connection(m_evening->path(), Purpose::WriteStore),
        "UPDATE recorded SET data = replace(data, '5', '6') WHERE position = 101");
    try {
        m_evening->open();
        QFAIL("a damaged log was opened for writing");
    } catch (const StoreError &error) {
        QVERIFY(error.isDamage());
        QVERIFY(error.detail().find("position 101") != std::string::npos);
    }
}

void TestVerify::aFactInTheWrongStreamIsFoundByFolding()
{
    EventStore &store = m_evening->store();
    store.beginGroup();
    const SentCommand command = sent(9, seat(3, 6));
    QVERIFY(store.log().appendCommand(command, std::nullopt, 1));
    QVERIFY(store.log().appendEvent(command, StreamId::of(OrderId{7}), 1,
                                    PartySeated{TableId{3}, PartyId{6}, 2}));
    store.commitGroup();
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    QCOMPARE(difference->position, Position{104});
    QVERIFY(difference->what.find("does not belong into order-7") != std::string::npos);
}

void TestVerify::equalEveningsHaveEqualDigests()
{
    const std::string first = digestOf(m_evening->path());
    QCOMPARE(first.size(), std::size_t{64});
    init(); // the same commands once more, in another store
    QCOMPARE(digestOf(m_evening->path()), first);
}

void TestVerify::aDigestCoversIdsTimesAndRefusedCommands()
{
    const std::string before = digestOf(m_evening->path());
    m_evening->carryOut(sent(8, ramen(7, 3)));
    QVERIFY(digestOf(m_evening->path()) != before);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
