// The logs that need nothing but a folder keep what every log promises; a server: tests/postgres.
#include "eventlogcontract.h"
#include "memorylog.h"
#include "store/services/servicelog.h"
#include "store/support.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_eventlog {

using namespace restaurant::test;

class TestEventLog final : public EventLogContract
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void cleanupTestCase() { m_journal.reset(); }

private:
    std::unique_ptr<EventLog> newLog() override;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_journal; ///< Of services; null for the other logs.
};

void TestEventLog::initTestCase_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<ServiceStores>("services");
    QTest::newRow("a file") << true << ServiceStores::One;
    QTest::newRow("memory") << false << ServiceStores::One;
    QTest::newRow("a file for each service") << true << ServiceStores::Each;
    QTest::newRow("the same, without outboxes") << true << ServiceStores::EachWithoutOutbox;
}

std::unique_ptr<EventLog> TestEventLog::newLog()
{
    QFETCH_GLOBAL(bool, isFile);
    QFETCH_GLOBAL(ServiceStores, services);
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const std::string path = m_folder->filePath(QStringLiteral("log.restaurant")).toStdString();
    if (services != ServiceStores::One) {
        m_journal = EventStore::create(path, {});
        return std::make_unique<ServiceLog>(*m_journal, services);
    }
    if (isFile)
        return EventStore::create(path, {});
    return std::make_unique<MemoryLog>();
}

RESTAURANT_TEST(TestEventLog)

} // namespace restaurant::testing::tst_eventlog
#include "tst_eventlog.moc"
