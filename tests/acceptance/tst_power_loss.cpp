// The power fails, at any moment: of what was written and not yet synced, any part may have reached
// the disk, torn and in any order. Whatever was acknowledged is there, and the file is whole.
#include "passes.h"
#include "powervfs.h"
#include "recordings.h"

#include "domain/storeerror.h"
#include "sqlite/query.h"
#include "store/eventstore.h"
#include "store/logreader.h"
#include "store/storefiles.h"
#include "store/verify.h"
#include "write/commandhandler.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace restaurant;

namespace {

/// What became of the states that were tried.
struct FaultTally
{
    std::uint64_t states = 0;
    std::uint64_t lost = 0;    ///< Something acknowledged is not there.
    std::uint64_t damaged = 0; ///< Not to be opened, or not whole.
    std::string first;         ///< What was wrong with the first such state.
};

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { PowerVfs::install(); }
    void nothingAcknowledgedIsLost();
    void aStoreThatDoesNotSyncEachCommitIsCaught();
    void aStoreThatNeverSyncsIsCaught();

private:
    /// What is enough to know.
    enum class Until { End, Loss, Damage };
    FaultTally tried(const char *synchronous, std::uint64_t wanted, Until until);
    void losePowerAt(const Disk &disk, std::size_t acknowledged, FaultTally &tally);
    std::string judge(std::size_t acknowledged, FaultTally &tally) const;
    void write(const std::string &file, const std::string &content) const;
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

    QTemporaryDir m_folder{fastPlace()};
    std::mt19937_64 m_generator = seededGenerator();
    const std::string m_live = path("live.restaurant");
    const std::string m_found = path("found.restaurant");
    const std::vector<SentCommand> m_commands = firstCommands(240);
};

/// Long enough that the write-ahead log is moved into the store on the way, and closed at the end.
FaultTally TestPowerLoss::tried(const char *synchronous, std::uint64_t wanted, Until until)
{
    removeStoreFiles(m_live);
    auto store = EventStore::create(m_live, {});
    run(store->connection(), synchronous);
    auto handler = std::make_unique<CommandHandler>(*store, recordedRestaurant());
    Disk disk;
    for (const char *ending : {"", "-wal"}) {
        QFile file(QString::fromStdString(m_live + ending));
        if (file.open(QIODevice::ReadOnly)) // closing it ends SQLite's locks: nobody else is here
            disk.put(m_live + ending, file.readAll().toStdString());
    }
    static_cast<void>(PowerVfs::take());
    FaultTally tally;
    const auto isEnough = [&] {
        return (until == Until::Loss && tally.lost > 0) ||
               (until == Until::Damage && tally.damaged > 0);
    };
    const auto losePower = [&](std::size_t acknowledged) {
        for (const DiskOperation &operation : PowerVfs::take()) {
            disk.carryOut(operation);
            if (until == Until::Damage && (operation.file != m_live || isEnough()))
                continue; // only what is written to the store itself can damage it
            constexpr std::uint64_t operationsInAll = 2'450; // about
            for (std::uint64_t share = draw(m_generator, operationsInAll); share < wanted;
                 share += operationsInAll)
                losePowerAt(disk, acknowledged, tally);
        }
    };
    for (std::size_t n = 0; n < m_commands.size(); ++n) {
        (void)handler->handle(m_commands[n]);
        handler->commit();
        losePower(n);
        if (until != Until::Damage)
            losePowerAt(disk, n + 1, tally);
        if (isEnough())
            return tally;
    }
    handler.reset();
    store.reset();
    losePower(m_commands.size());
    return tally;
}

void TestPowerLoss::losePowerAt(const Disk &disk, std::size_t acknowledged, FaultTally &tally)
{
    removeStoreFiles(m_found);
    for (const auto &[name, content] : disk.afterPowerLoss(m_generator))
        write(m_found + name.substr(m_live.size()), content);
    ++tally.states;
    const std::string wrong = judge(acknowledged, tally);
    if (tally.first.empty())
        tally.first = wrong;
    static_cast<void>(PowerVfs::take()); // what judging has written
}

/// What is wrong with the file that was found; nothing: it is whole, and everything is there.
std::string TestPowerLoss::judge(std::size_t acknowledged, FaultTally &tally) const
{
    try {
        if (const auto difference = verifyLog(m_found)) {
            ++tally.damaged;
            return difference->what;
        }
        LogReader reader(m_found);
        if (reader.lastCommand() >= CommandNumber{static_cast<std::int64_t>(acknowledged)})
            return {};
        ++tally.lost;
        return "of " + std::to_string(acknowledged) + " commands there are " +
               std::to_string(number(reader.lastCommand()));
    } catch (const StoreError &error) {
        ++tally.damaged;
        return error.what();
    }
}

/// Zeros at its end are left out, as the file system does.
void TestPowerLoss::write(const std::string &file, const std::string &content) const
{
    QFile out(QString::fromStdString(file));
    const auto used = static_cast<qint64>(content.find_last_not_of('\0') + 1);
    if (!out.open(QIODevice::WriteOnly) || out.write(content.data(), used) != used ||
        !out.resize(static_cast<qint64>(content.size())))
        qFatal("The state could not be written.");
}

void TestPowerLoss::nothingAcknowledgedIsLost()
{
    const FaultTally tally =
        tried("PRAGMA synchronous=FULL", wished("RESTAURANT_POWER_LOSSES", 250), Until::End);
    tellReallyRun(QStringLiteral("%1 states of the disk, %2 lost, %3 damaged")
                      .arg(tally.states)
                      .arg(tally.lost)
                      .arg(tally.damaged));
    QVERIFY2(tally.first.empty(), tally.first.c_str());
    QCOMPARE(tally.lost + tally.damaged, std::uint64_t{0});
}

/// The canaries: these promise less, and must be found out.
void TestPowerLoss::aStoreThatDoesNotSyncEachCommitIsCaught()
{
    const FaultTally tally = tried("PRAGMA synchronous=NORMAL", 0, Until::Loss);
    QVERIFY(tally.lost > 0);
    QCOMPARE(tally.damaged, std::uint64_t{0});
}

void TestPowerLoss::aStoreThatNeverSyncsIsCaught()
{
    QVERIFY(tried("PRAGMA synchronous=OFF", 2'450, Until::Damage).damaged > 0);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_power_loss.moc"
