// A store for each service, beside the journal: what each holds, what comes through the outboxes,
// and what a dual write loses.
#include "store/support.h"
#include "testprogram.h"

#include "domain/storeerror.h"
#include "sqlite/query.h"
#include "store/services/servicecheck.h"
#include "store/services/servicelog.h"
#include "store/verify.h"

#include <QFile>
#include <QTest>

namespace restaurant::testing::tst_servicelog {

using namespace restaurant::test;

namespace {

/// Where the program ends, in the tests.
struct Crash
{
};

/// An evening with stores of services, which can be closed and opened again.
class House
{
public:
    explicit House(ServiceStores stores = ServiceStores::Each)
        : m_stores(stores)
    {
        StoreHeader header;
        header.seed = 7;
        header.scenario = "{}";
        m_journal = EventStore::create(path(), header);
        open();
    }
    [[nodiscard]] std::string path() const
    {
        return m_folder.filePath(QStringLiteral("evening.restaurant")).toStdString();
    }
    [[nodiscard]] std::string path(Service service) const
    {
        return serviceFilePath(path(), service);
    }
    void open()
    {
        if (!m_journal)
            m_journal = EventStore::open(path());
        m_log = std::make_unique<ServiceLog>(*m_journal, m_stores);
        m_handler = std::make_unique<CommandHandler>(*m_log, smallRestaurant());
    }
    void close()
    {
        m_handler.reset();
        m_log.reset();
        m_journal.reset();
    }
    Outcome carryOut(const SentCommand &command)
    {
        Outcome outcome = m_handler->handle(command);
        m_handler->commit();
        return outcome;
    }
    /// Ends between the service's commit and the journal, and is opened again.
    void crashAfter(const SentCommand &command)
    {
        m_log->betweenCommitAndRelay([] { throw Crash(); });
        try {
            (void)carryOut(command);
        } catch (const Crash &) {
            close();
            return;
        }
        QFAIL("There was no crash.");
    }
    [[nodiscard]] EventStore &journal() { return *m_journal; }
    [[nodiscard]] CommandHandler &handler() { return *m_handler; }
    [[nodiscard]] ServiceState state(Service service) const
    {
        return verifyService(path(), service).value();
    }

private:
    QTemporaryDir m_folder;
    ServiceStores m_stores;
    std::unique_ptr<EventStore> m_journal;
    std::unique_ptr<ServiceLog> m_log;
    std::unique_ptr<CommandHandler> m_handler;
};

/// Commands of all three services, by turns.
std::vector<SentCommand> byTurns()
{
    return {sent(1, stock(5), Role::Cook),
            sent(2, seat(1, 1)),
            sent(3, ramen(1, 1)),
            sent(4, ReserveStock{OrderId{1}, {{LineId{1}, dish("ramen"), 1}}}, Role::Policy),
            sent(5, RequestPayment{OrderId{1}, Money{1250}, false}, Role::Policy),
            sent(6, AcceptOrder{OrderId{1}, {}}, Role::Policy),
            sent(7, stock(3), Role::Runner)};
}

std::int64_t rowsOf(const std::string &path, const char *sql)
{
    return integer(Connection(path, Purpose::ReadOnly), sql);
}

std::string refusalOf(House &house)
{
    try {
        house.open();
    } catch (const StoreError &error) {
        house.close();
        return error.what();
    }
    return {};
}

} // namespace

class TestServiceLog : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandAndStreamIsSomeServices();
    void theJournalIsTheOneThatOneStoreMakes();
    void eachStoreHoldsItsOwnStreamsOnly();
    void anIdThatAnotherServiceHasIsTaken();
    void whatIsRelayedLeavesTheOutbox();
    void whatACrashLeavesInAnOutboxIsRelayedOnce();
    void whoSendsItAgainHearsThatItIsThere();
    void aDualWriteLosesItAndItIsNamed();
    void aStoreThatIsNotThereIsMadeFromTheJournal();
    void anotherEveningsStoreIsRefused();
    void anOlderCopyOfTheJournalIsRefused();
    void aCopyIsTheJournalAlone();
    void aGroupThatFailsKeepsWhatAServiceHasCommitted();
};

void TestServiceLog::everyCommandAndStreamIsSomeServices()
{
    QCOMPARE(ownerOf(StreamId::of(TableId{4})), Service::Orders);
    QCOMPARE(ownerOf(StreamId::ofPayment(OrderId{4})), Service::Payment);
    QCOMPARE(ownerOf(Command{stock(1)}), Service::Stock);
    QCOMPARE(ownerOf(Command{ramen(1, 1)}), Service::Orders);
}

void TestServiceLog::theJournalIsTheOneThatOneStoreMakes()
{
    House house;
    TestStore evening; // with the same header
    for (const SentCommand &command : byTurns()) {
        const Outcome found = house.carryOut(command);
        const Outcome right = evening.carryOut(command);
        QCOMPARE(found.kind, right.kind);
        QCOMPARE(found.number, right.number);
        QCOMPARE(found.first, right.first);
        QVERIFY(found.events == right.events);
    }
    house.close();
    evening.close();
    QCOMPARE(digestOf(house.path()), digestOf(evening.path()));
    QVERIFY(!verifyLog(house.path()));
}

void TestServiceLog::eachStoreHoldsItsOwnStreamsOnly()
{
    House house;
    for (const SentCommand &command : byTurns())
        (void)house.carryOut(command);
    house.close();
    QCOMPARE(rowsOf(house.path(Service::Orders), "SELECT count(*) FROM command"), 3);
    QCOMPARE(rowsOf(house.path(Service::Stock), "SELECT count(*) FROM command"), 3);
    QCOMPARE(rowsOf(house.path(Service::Payment), "SELECT count(*) FROM command"), 1);
    QCOMPARE(rowsOf(house.path(Service::Stock), "SELECT count(*) FROM recorded"),
             rowsOf(house.path(), "SELECT count(*) FROM recorded WHERE stream % 4 = 2"));
    for (const Service service : allServices)
        QVERIFY(house.state(service).notArrived.empty());
}

void TestServiceLog::anIdThatAnotherServiceHasIsTaken()
{
    House house;
    (void)house.carryOut(sent(1, stock(5), Role::Cook));
    const Outcome other = house.carryOut(sent(1, seat(1, 1)));
    QCOMPARE(other.kind, OutcomeKind::Rejected);
    QCOMPARE(other.rejection->reason, Reason::IdTaken);
    QCOMPARE(house.carryOut(sent(1, stock(5), Role::Cook)).kind, OutcomeKind::Repeated);
    house.close();
    QCOMPARE(rowsOf(house.path(), "SELECT count(*) FROM command"), 1);
}

void TestServiceLog::whatIsRelayedLeavesTheOutbox()
{
    House house;
    for (const SentCommand &command : byTurns())
        (void)house.carryOut(command);
    house.close();
    for (const Service service : allServices)
        QCOMPARE(rowsOf(house.path(service), "SELECT count(*) FROM outbox"), 0);
}

void TestServiceLog::whatACrashLeavesInAnOutboxIsRelayedOnce()
{
    House house;
    (void)house.carryOut(sent(1, seat(1, 1)));
    house.crashAfter(sent(2, ramen(1, 1)));
    QCOMPARE(house.state(Service::Orders).notArrived.size(), std::size_t{1});
    QVERIFY(house.state(Service::Orders).notArrived.front().isWaiting);
    QCOMPARE(rowsOf(house.path(), "SELECT max(number) FROM command"), 1);
    for (int times = 0; times < 2; ++times) {
        house.open();
        QCOMPARE(number(house.journal().head().command), 2);
        house.close();
    }
    QVERIFY(house.state(Service::Orders).notArrived.empty());
    QVERIFY(!verifyLog(house.path()));
}

void TestServiceLog::whoSendsItAgainHearsThatItIsThere()
{
    House house;
    house.crashAfter(sent(1, seat(1, 1)));
    house.open();
    const Outcome again = house.carryOut(sent(1, seat(1, 1)));
    QCOMPARE(again.kind, OutcomeKind::Repeated);
    QCOMPARE(again.first, Position{1});
}

void TestServiceLog::aDualWriteLosesItAndItIsNamed()
{
    House house(ServiceStores::EachWithoutOutbox);
    (void)house.carryOut(sent(1, seat(1, 1)));
    house.crashAfter(sent(2, ramen(1, 1)));
    const ServiceState state = house.state(Service::Orders);
    QVERIFY(state.firstLost());
    QCOMPARE(nameOf(*state.firstLost()), std::string("order-1 version 1 (OrderPlaced)"));
    const std::string refused = refusalOf(house);
    QVERIFY2(refused.find("order-1 version 1 (OrderPlaced)") != std::string::npos, refused.c_str());
    QVERIFY(!verifyLog(house.path()));
}

void TestServiceLog::aStoreThatIsNotThereIsMadeFromTheJournal()
{
    House house;
    for (const SentCommand &command : byTurns())
        (void)house.carryOut(command);
    house.close();
    for (const Service service : allServices)
        removeStoreFiles(house.path(service));
    house.open();
    QCOMPARE(house.carryOut(sent(8, ClearTable{TableId{1}})).kind, OutcomeKind::Accepted);
    house.close();
    QCOMPARE(house.state(Service::Orders).commands, 4);
}

void TestServiceLog::anotherEveningsStoreIsRefused()
{
    House house;
    House other;
    house.close();
    other.close();
    QVERIFY(QFile::remove(QString::fromStdString(house.path(Service::Stock))));
    QVERIFY(QFile::copy(QString::fromStdString(other.path(Service::Stock)),
                        QString::fromStdString(house.path(Service::Stock))));
    QVERIFY(refusalOf(house).find("another evening") != std::string::npos);
    QVERIFY(QFile::remove(QString::fromStdString(house.path(Service::Stock))));
    QVERIFY(QFile::copy(QString::fromStdString(house.path(Service::Payment)),
                        QString::fromStdString(house.path(Service::Stock))));
    QVERIFY(refusalOf(house).find("another service") != std::string::npos);
}

void TestServiceLog::anOlderCopyOfTheJournalIsRefused()
{
    House house;
    (void)house.carryOut(sent(1, seat(1, 1)));
    house.close();
    const QString path = QString::fromStdString(house.path());
    QVERIFY(QFile::copy(path, path + QStringLiteral("-old")));
    house.open();
    (void)house.carryOut(sent(2, ramen(1, 1)));
    house.close();
    QVERIFY(QFile::remove(path) && QFile::rename(path + QStringLiteral("-old"), path));
    QVERIFY(refusalOf(house).find("never reached the journal") != std::string::npos);
}

void TestServiceLog::aCopyIsTheJournalAlone()
{
    House house;
    House replaced;
    (void)house.carryOut(sent(1, seat(1, 1)));
    replaced.close();
    copyEvening(house.journal(), replaced.path());
    house.close();
    for (const Service service : allServices)
        QVERIFY(!fileExists(replaced.path(service)));
    replaced.open();
    QCOMPARE(replaced.carryOut(sent(1, seat(1, 1))).kind, OutcomeKind::Repeated);
}

void TestServiceLog::aGroupThatFailsKeepsWhatAServiceHasCommitted()
{
    House house;
    (void)house.handler().handle(sent(1, seat(1, 1)));
    (void)house.handler().handle(sent(2, stock(5), Role::Cook)); // the first is committed by now
    removeStoreFiles(house.path());                              // under its writer
    QVERIFY_THROWS_EXCEPTION(StoreError, house.handler().commit());
    house.close();
    QCOMPARE(rowsOf(house.path(Service::Orders), "SELECT count(*) FROM outbox"), 1);
}

RESTAURANT_TEST(TestServiceLog)

} // namespace restaurant::testing::tst_servicelog
#include "tst_servicelog.moc"
