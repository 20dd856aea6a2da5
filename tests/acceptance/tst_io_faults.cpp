// The disk fails or is full, at any operation, once or for good: the program says so, nothing that
// it had acknowledged is lost, and a view that could not be saved is right again later.
#include "faultmemory.h"
#include "faultvfs.h"
#include "passes.h"
#include "recordings.h"
#include "sqlite/memory.h"

#include "domain/storeerror.h"
#include "read/boardjson.h"
#include "read/store/liveview.h"
#include "sqlite/memory.h"
#include "store/eventstore.h"
#include "store/storefiles.h"
#include "store/verify.h"
#include "write/commandhandler.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace restaurant;

namespace {

/// When the sender of a command hears that it is done.
enum class Acknowledge { AfterCommit, BeforeCommit };

/// What was acknowledged before a run ended, and the message it ended with.
struct Run
{
    std::size_t acknowledged = 0;
    std::string error;
};

} // namespace

class TestIoFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingAcknowledgedIsLost();
    void nothingAcknowledgedIsLostWithoutMemory();
    void acknowledgingTooEarlyIsCaught();

private:
    Run run(Acknowledge acknowledge) const;
    std::string lostAfter(const FaultPlan &plan, Acknowledge acknowledge) const;
    std::string lostIn(const Run &broken, const std::string &fault) const;
    std::string finish() const;
    std::string project(const EventStore &store) const;

    QTemporaryDir m_folder{fastPlace()};
    std::string m_file = m_folder.filePath(QStringLiteral("evening.restaurant")).toStdString();
    std::string m_viewFile =
        m_folder.filePath(QStringLiteral("evening.kitchen.view")).toStdString();
    std::vector<SentCommand> m_commands = firstCommands(32);
    std::string m_digest;
    std::string m_board; ///< The kitchen's, at the end.
    int m_operations = 0;
    int m_requests = 0; ///< For memory.
};

void TestIoFaults::initTestCase()
{
    FaultMemory::install();
    QVERIFY(countMemoryByThread()); // before SQLite is at work
    FaultVfs::install();
    FaultVfs::disarm();
    FaultMemory::disarm();
    const Run whole = run(Acknowledge::AfterCommit);
    m_operations = FaultVfs::operations();
    m_requests = FaultMemory::requests();
    QCOMPARE(whole.error, std::string());
    QCOMPARE(whole.acknowledged, m_commands.size());
    m_digest = digestOf(m_file);
    m_board = finish();
    qInfo() << m_operations << "operations that can fail";
}

/// A new store from its creation to its closing, as far as it gets.
Run TestIoFaults::run(Acknowledge acknowledge) const
{
    removeStoreFiles(m_file);
    removeStoreFiles(m_viewFile);
    Run run;
    try {
        const auto store = EventStore::create(m_file, {});
        CommandHandler handler(*store, recordedRestaurant());
        for (const SentCommand &command : m_commands) {
            (void)handler.handle(command);
            if (acknowledge == Acknowledge::BeforeCommit)
                ++run.acknowledged;
            handler.commit();
            if (acknowledge == Acknowledge::AfterCommit)
                ++run.acknowledged;
        }
        (void)project(*store);
    } catch (const StoreError &error) {
        run.error = error.what();
    }
    return run;
}

/// Brings the kitchen view and its store up to the log. Answers the board; a store that cannot be
/// used just now is no reason not to have one.
std::string TestIoFaults::project(const EventStore &store) const
{
    LiveView<KitchenBoard> view(recordedRestaurant(), {m_viewFile, {store.header().store, 1}});
    view.start(store.head().position);
    const std::vector<RecordedEvent> events = eventsOf(m_file);
    view.deliver(std::span(events).subspan(static_cast<std::size_t>(number(view.checkpoint()))));
    view.idle();
    view.finish();
    return jsonOf(view.board());
}

/// Sends every command again, on a disk that works: those that are there are repeated. Answers
/// the kitchen's board.
std::string TestIoFaults::finish() const
{
    const auto store =
        fileExists(m_file) ? EventStore::open(m_file) : EventStore::create(m_file, {});
    CommandHandler handler(*store, recordedRestaurant());
    for (const SentCommand &command : m_commands)
        (void)handler.handle(command);
    handler.commit();
    return project(*store);
}

std::string TestIoFaults::lostAfter(const FaultPlan &plan, Acknowledge acknowledge) const
{
    FaultVfs::arm(plan);
    const Run broken = run(acknowledge);
    const std::string fault = FaultVfs::failed();
    FaultVfs::disarm();
    if (plan.kind == FaultKind::DiskFull && !broken.error.empty() &&
        broken.error.find("no space left") == std::string::npos)
        return fault + ": a full disk is called something else: " + broken.error;
    return lostIn(broken, fault);
}

/// What went wrong that must not; empty: nothing was lost, and the fault was told.
std::string TestIoFaults::lostIn(const Run &broken, const std::string &fault) const
{
    try {
        if (broken.acknowledged > 0 && !fileExists(m_file))
            return fault + ": the file is gone";
        if (broken.acknowledged < m_commands.size() && broken.error.empty())
            return fault + ": ended without a word";
        if (!broken.error.empty() && broken.error.find("evening.restaurant") == std::string::npos)
            return fault + ": the message names no file: " + broken.error;
        if (fileExists(m_file)) {
            if (const auto difference = verifyLog(m_file))
                return fault + ": " + difference->what;
            const auto store = EventStore::open(m_file);
            if (number(store->head().command) < static_cast<std::int64_t>(broken.acknowledged))
                return fault + ": an acknowledged command is lost";
        }
        if (finish() != m_board)
            return fault + ": the kitchen shows something else";
        return digestOf(m_file) == m_digest ? "" : fault + ": the evening became another";
    } catch (const StoreError &error) {
        return fault + ": not usable afterwards: " + error.what();
    }
}

void TestIoFaults::nothingAcknowledgedIsLost()
{
    const int wanted = static_cast<int>(wished("RESTAURANT_FAULTS", 1'000));
    const int stride = std::max(1, 4 * m_operations / wanted);
    int runs = 0;
    for (const FaultKind kind : {FaultKind::IoError, FaultKind::DiskFull}) {
        for (const bool sticky : {false, true}) {
            for (int n = 1; n <= m_operations; n += stride, ++runs) {
                const std::string wrong = lostAfter({n, kind, sticky}, Acknowledge::AfterCommit);
                QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("operation %1, kind %2, %3: %4")
                                                       .arg(n)
                                                       .arg(static_cast<int>(kind))
                                                       .arg(sticky ? QStringLiteral("for good")
                                                                   : QStringLiteral("once"))
                                                       .arg(QString::fromStdString(wrong))));
            }
        }
    }
    tellReallyRun(
        QStringLiteral("%1 runs with a fault, %2 operations").arg(runs).arg(m_operations));
}

void TestIoFaults::nothingAcknowledgedIsLostWithoutMemory()
{
    const int wanted = static_cast<int>(wished("RESTAURANT_FAULTS", 1'000) / 4);
    const int stride = std::max(1, m_requests / wanted);
    int runs = 0;
    for (int n = 1; n <= m_requests; n += stride, ++runs) {
        FaultMemory::arm(n);
        const Run broken = run(Acknowledge::AfterCommit);
        const bool hasFailed = FaultMemory::hasFailed();
        FaultMemory::disarm();
        if (!hasFailed) // a run that asks less often than the first
            break;
        const std::string wrong = lostIn(broken, "request " + std::to_string(n) + " for memory");
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
    tellReallyRun(QStringLiteral("%1 failed allocations, of %2").arg(runs).arg(m_requests));
}

/// The canary: a write side that answers before COMMIT must be found out.
void TestIoFaults::acknowledgingTooEarlyIsCaught()
{
    int caught = 0;
    for (int n = m_operations / 2; n <= m_operations && caught == 0; ++n)
        caught += !lostAfter({n, FaultKind::IoError, true}, Acknowledge::BeforeCommit).empty();
    QVERIFY(caught > 0);
}

QTEST_GUILESS_MAIN(TestIoFaults)
#include "tst_io_faults.moc"
