#include "domain/storeerror.h"
#include "sqlite/query.h"
#include "store/logreader.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <optional>

namespace restaurant::testing::tst_eventstore {

using namespace restaurant::test;

using Lines = std::vector<std::string>;

/// The contract of the store: what a command handler and a reader may rely on.
class TestEventStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_evening.emplace(); }
    void cleanup() { m_evening.reset(); }

    void aNewStoreIsEmptyAndSaysWhatItIs();
    void anExistingFileIsNotOverwritten();
    void whatWasCommittedIsThereAfterReopening();
    void whatWasNotCommittedIsGoneAfterReopening();
    void oneCommandMayWriteSeveralStreams();
    void positionsAreDenseOverRefusedAndRepeatedCommands();
    void anUndoneAttemptLeavesNothingAndBurnsNoPosition();
    void aCheckpointIsCommittedWithTheEvents();
    void aCopyIsTheSameLogInAnotherStore();
    void aCopyMayReplaceAnotherFile();
    void everyTableIsStrict();
    void anySqliteToolCanReadTheLog();
    void theFileIsAloneAfterAnOrderlyEnd();

private:
    QString inFolder(const char *name) const
    {
        return QFileInfo(QString::fromStdString(m_evening->path()))
            .dir()
            .filePath(QString::fromUtf8(name));
    }
    std::optional<TestStore> m_evening;
};

void TestEventStore::aNewStoreIsEmptyAndSaysWhatItIs()
{
    const LogReader reader(m_evening->path());
    const StoreHeader header = reader.header();
    QVERIFY(!header.store.isNull());
    QCOMPARE(header.seed, std::uint64_t{7});
    QCOMPARE(header.scenario, std::string("{}"));
    QCOMPARE(logLines(m_evening->path()), Lines{});
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestEventStore::anExistingFileIsNotOverwritten()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->close();
    QVERIFY_THROWS_EXCEPTION(StoreError,
                             static_cast<void>(EventStore::create(m_evening->path(), {})));
    QCOMPARE(logLines(m_evening->path()).size(), std::size_t{1});
}

void TestEventStore::whatWasCommittedIsThereAfterReopening()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->open();
    m_evening->carryOut(sent(2, ramen(7, 1)));
    QCOMPARE(logLines(m_evening->path()),
             (Lines{"1 table-1 1 PartySeated", "2 order-7 1 OrderPlaced"}));
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestEventStore::whatWasNotCommittedIsGoneAfterReopening()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    static_cast<void>(m_evening->handler().handle(sent(2, seat(2, 2))));
    m_evening->open();
    QCOMPARE(logLines(m_evening->path()), Lines{"1 table-1 1 PartySeated"});
    QCOMPARE(m_evening->carryOut(sent(2, seat(2, 2))).kind, OutcomeKind::Accepted);
}

void TestEventStore::oneCommandMayWriteSeveralStreams()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    const Outcome moved = m_evening->carryOut(sent(2, MoveParty{TableId{1}, TableId{2}}));
    QCOMPARE(moved.first, Position{2});
    QCOMPARE(moved.last, Position{3});
    QCOMPARE(
        logLines(m_evening->path()),
        (Lines{"1 table-1 1 PartySeated", "2 table-1 2 PartyMoved", "3 table-2 1 PartyMoved"}));
}

void TestEventStore::positionsAreDenseOverRefusedAndRepeatedCommands()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->carryOut(sent(2, seat(1, 2))); // taken
    m_evening->carryOut(sent(1, seat(1, 1))); // again
    m_evening->carryOut(sent(3, seat(2, 3)));
    QCOMPARE(logLines(m_evening->path()),
             (Lines{"1 table-1 1 PartySeated", "2 table-2 1 PartySeated"}));
    LogReader reader(m_evening->path());
    QCOMPARE(reader.lastCommand(), CommandNumber{3});
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestEventStore::anUndoneAttemptLeavesNothingAndBurnsNoPosition()
{
    EventStore &store = m_evening->store();
    store.beginGroup();
    {
        const EventStore::Attempt attempt(store);
        QVERIFY(store.log().appendCommand(sent(1, stock(3)), std::nullopt, 1));
        QVERIFY(store.log().appendEvent(sent(1, stock(3)), StreamId::of(dish("ramen")), 1,
                                        StockReceived{dish("ramen"), 3, 3}));
    }
    store.commitGroup();
    QCOMPARE(logLines(m_evening->path()), Lines{});
    m_evening->carryOut(sent(2, ReceiveStock{dish("falafel"), 1}));
    QCOMPARE(logLines(m_evening->path()), Lines{"1 stock-falafel 1 StockReceived"});
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestEventStore::aCheckpointIsCommittedWithTheEvents()
{
    const Subscription at1{Position{1}, R"({"open":[]})"};
    static_cast<void>(m_evening->handler().handle(sent(1, seat(1, 1))));
    m_evening->handler().saveSubscription("order-fulfilment", at1);
    QVERIFY(!LogReader(m_evening->path()).subscription("order-fulfilment"));
    m_evening->handler().commit();
    QVERIFY(LogReader(m_evening->path()).subscription("order-fulfilment") == at1);
}

void TestEventStore::aCopyIsTheSameLogInAnotherStore()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    const std::string copy = inFolder("copy.restaurant").toStdString();
    m_evening->store().copyTo(copy);
    QCOMPARE(logLines(copy), logLines(m_evening->path()));
    QCOMPARE(digestOf(copy), digestOf(m_evening->path()));
    QVERIFY(LogReader(copy).header().store != LogReader(m_evening->path()).header().store);
    QVERIFY(!verifyLog(copy));
    QVERIFY(EventStore::open(copy) != nullptr);
}

void TestEventStore::aCopyMayReplaceAnotherFile()
{
    const QString copy = inFolder("copy.restaurant");
    QFile old(copy);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("something else") > 0);
    old.close();
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->store().copyTo(copy.toStdString());
    QCOMPARE(QFileInfo(copy).dir().entryList({QStringLiteral("copy*")}).size(), 1);
    QVERIFY(!verifyLog(copy.toStdString()));
}

void TestEventStore::everyTableIsStrict()
{
    const Connection &connection = m_evening->store().connection();
    QCOMPARE(integer(connection, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main'"
                                 " AND type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = 0"),
             std::int64_t{0});
    QVERIFY(integer(connection, "SELECT count(*) FROM pragma_table_list WHERE strict = 1") >= 8);
}

void TestEventStore::anySqliteToolCanReadTheLog()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->carryOut(sent(2, ramen(7, 1)));
    m_evening->carryOut(sent(3, stock(4)));
    m_evening->carryOut(sent(4, seat(1, 9)));
    const auto answer = [this](const char *sql) {
        QProcess tool;
        tool.start(QStringLiteral("sqlite3"),
                   {QString::fromStdString(m_evening->path()), QString::fromUtf8(sql)});
        if (!tool.waitForFinished())
            return QStringLiteral("(the program sqlite3 is not there)");
        return QString::fromUtf8(tool.readAllStandardOutput() + tool.readAllStandardError());
    };
    QCOMPARE(answer("SELECT position, stream, version, type, actor, role, clock FROM event"),
             QStringLiteral("1|table-1|1|PartySeated|Charlie|manager|12:00:01\n"
                            "2|order-7|1|OrderPlaced|Charlie|manager|12:00:02\n"
                            "3|stock-ramen|1|StockReceived|Charlie|manager|12:00:03\n"));
    QCOMPARE(answer("SELECT data ->> 'party' FROM event WHERE stream = 'table-1'"),
             QStringLiteral("1\n"));
    QCOMPARE(answer("SELECT number, type, outcome, reason, first_position FROM command_log"
                    " WHERE number > 2"),
             QStringLiteral("3|ReceiveStock|accepted||3\n4|SeatParty|rejected|table-taken|\n"));
}

void TestEventStore::theFileIsAloneAfterAnOrderlyEnd()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->close();
    QCOMPARE(QFileInfo(QString::fromStdString(m_evening->path())).dir().entryList(QDir::Files),
             QStringList{QStringLiteral("evening.restaurant")});
}

RESTAURANT_TEST(TestEventStore)

} // namespace restaurant::testing::tst_eventstore
#include "tst_eventstore.moc"
