#include "delivery/memorylog.h"
#include "domain/storeerror.h"
#include "read/audited.h"
#include "read/randomlog.h"
#include "read/store/liveview.h"
#include "read/store/queries.h"
#include "sqlite/query.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace restaurant::testing::tst_viewqueries {

namespace {

const LogIdentity ourLog{*uuidFrom("00000000-0000-0000-0000-000000000001"), 1};

} // namespace

namespace {

/// Whether every view has something to be asked for.
bool isBusy(const std::vector<RecordedEvent> &events)
{
    return folded<KitchenBoard>(events).tickets.size() > 0 &&
           folded<StatusBoard>(events).numbers.size() > 0;
}

} // namespace

class TestViewQueries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        std::vector<RecordedEvent> events;
        for (std::uint64_t seed = 7; !isBusy(events); ++seed) // some evenings end quietly
            events = randomLog(seed, 600);
        m_log.append(events);
        keep<KitchenBoard>();
        keep<WaiterBoard>();
        keep<StatusBoard>();
        keep<DetailsBoard>();
    }

    void queriesAnswerWithTheDocumentsOfTheBoards()
    {
        const auto kitchen = folded<KitchenBoard>(m_log.all());
        const auto waiter = folded<WaiterBoard>(m_log.all());
        const auto status = folded<StatusBoard>(m_log.all());
        const auto details = folded<DetailsBoard>(m_log.all());
        QVERIFY(kitchen.tickets.size() > 0 && status.numbers.size() > 0);
        QVERIFY(ViewQueries(pathOf(ViewName::Kitchen)).all<Ticket>() == kitchen.tickets.sorted());
        QVERIFY(ViewQueries(pathOf(ViewName::Waiter)).all<TableCard>() == waiter.tables.sorted());
        QVERIFY(ViewQueries(pathOf(ViewName::Waiter)).all<WaiterOrder>() == waiter.orders.sorted());
        QVERIFY(ViewQueries(pathOf(ViewName::Waiter)).all<DishCard>() == waiter.dishes.sorted());
        QVERIFY(ViewQueries(pathOf(ViewName::Status)).all<StatusNumber>() ==
                status.numbers.sorted());
        QVERIFY(ViewQueries(pathOf(ViewName::Details)).all<OrderDetails>() ==
                details.details.sorted());
    }
    void oneDocumentIsFoundByItsNumber()
    {
        const auto kitchen = folded<KitchenBoard>(m_log.all());
        const ViewQueries queries(pathOf(ViewName::Kitchen));
        for (const Ticket &ticket : kitchen.tickets.sorted())
            QCOMPARE(queries.find<Ticket>(ticket.order), std::optional(ticket));
        QCOMPARE(queries.find<Ticket>(OrderId{999'999}), std::nullopt);
    }
    void aStoreSaysWhichViewItIsAndUpToWhere()
    {
        const ViewHeader header = ViewQueries(pathOf(ViewName::Status)).header();
        QCOMPARE(header.view, ViewName::Status);
        QCOMPARE(header.log, ourLog);
        QCOMPARE(header.checkpoint, m_log.head());
    }
    void anotherViewsDocumentsAreNotThere()
    {
        QVERIFY_THROWS_EXCEPTION(
            StoreError, static_cast<void>(ViewQueries(pathOf(ViewName::Status)).all<Ticket>()));
    }

    void noQueryCanWrite_data()
    {
        QTest::addColumn<QByteArray>("attempt");
        for (const char *attempt :
             {"INSERT INTO ticket(key, open, data) VALUES(1, 1, '{}')", "UPDATE ticket SET key = 0",
              "DELETE FROM ticket", "DROP TABLE ticket", "CREATE TABLE more(a)",
              "UPDATE meta SET checkpoint = 0", "PRAGMA user_version = 7"})
            QTest::newRow(attempt) << QByteArray(attempt);
    }
    void noQueryCanWrite()
    {
        QFETCH(QByteArray, attempt);
        const ViewQueries queries(pathOf(ViewName::Kitchen));
        run(queries.connection(), "PRAGMA query_only = OFF"); // even so: the file is opened to read
        try {
            run(queries.connection(), attempt.constData());
            QFAIL("it was written");
        } catch (const StoreError &error) {
            QCOMPARE(error.why(), StoreTrouble::Forbidden);
        }
        QCOMPARE(difference(ViewName::Kitchen), std::nullopt);
    }
    void whatIsNoReadStoreIsRefused()
    {
        const std::string path = m_folder.filePath(u"empty"_qs).toStdString();
        const Connection other(path, Purpose::ReadStore, IfMissing::Create);
        QVERIFY_THROWS_EXCEPTION(StoreError, ViewQueries{path});
        QVERIFY_THROWS_EXCEPTION(StoreError, ViewQueries{path + "-missing"});
    }

    void aStoreEqualsTheFoldOfItsLog()
    {
        for (const ViewName view :
             {ViewName::Kitchen, ViewName::Waiter, ViewName::Status, ViewName::Details})
            QCOMPARE(difference(view), std::nullopt);
    }

private:
    [[nodiscard]] std::string pathOf(ViewName view) const
    {
        return viewFilePath(m_folder.filePath(u"evening.restaurant"_qs).toStdString(), view);
    }
    template <typename Board> void keep()
    {
        LiveView<Board> view(house(), {pathOf(Board::view), ourLog});
        view.start(m_log.head());
        view.deliver(m_log.all());
        view.finish();
    }
    [[nodiscard]] std::optional<std::string> difference(ViewName view)
    {
        return auditedDifference<RecordedEvent>({pathOf(view), view, ourLog}, *m_log.source()());
    }

    QTemporaryDir m_folder;
    MemoryLog m_log;
};

RESTAURANT_TEST(TestViewQueries)

} // namespace restaurant::testing::tst_viewqueries
#include "tst_viewqueries.moc"
