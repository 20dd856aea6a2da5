// Files come from disks, sticks and the network: whatever happened to them on the way, a damaged
// one is refused with a reason, or the damage changed nothing that is ever read.
#include "passes.h"
#include "recordings.h"

#include "sqlite/storeerror.h"
#include "write/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

using namespace restaurant;

namespace {

struct Verdict
{
    bool refused = false;
    QString reason;
    bool equal = false; ///< If it was not refused: it holds what the sound file holds.
};

} // namespace

class TestDamagedFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSoundFileIsNotRefused();
    void damageIsRefusedOrChangesNothing();
    void sqliteAloneWouldHaveLetDamagePass();

private:
    QByteArray damaged(std::mt19937_64 &generator) const;
    std::string written(const QByteArray &bytes) const;
    Verdict judge(const std::string &file) const;
    static bool passesQuickCheck(const std::string &file);

    QTemporaryDir m_folder{fastPlace()};
    QByteArray m_sound;
    std::vector<RecordedEvent> m_events;
    std::string m_boards;
};

void TestDamagedFiles::initTestCase()
{
    const std::string file = m_folder.filePath(QStringLiteral("sound.restaurant")).toStdString();
    record(file, firstCommands(80));
    m_events = eventsOf(file);
    m_boards = foldedBoards(file);
    QFile closed(QString::fromStdString(file));
    QVERIFY(closed.open(QIODevice::ReadOnly));
    m_sound = closed.readAll();
}

/// One bit turned, a block overwritten, or the end cut off.
QByteArray TestDamagedFiles::damaged(std::mt19937_64 &generator) const
{
    QByteArray bytes = m_sound;
    const auto size = static_cast<std::uint64_t>(bytes.size());
    const auto place = static_cast<qsizetype>(draw(generator, size));
    switch (draw(generator, 8)) {
    case 0:
        bytes.truncate(place);
        break;
    case 1:
        bytes.replace(place, qMin<qsizetype>(512, bytes.size() - place),
                      QByteArray(qMin<qsizetype>(512, bytes.size() - place), '\0'));
        break;
    default:
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << draw(generator, 8)));
        break;
    }
    return bytes;
}

std::string TestDamagedFiles::written(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QStringLiteral("damaged.restaurant"));
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The damaged file could not be written.");
    return path.toStdString();
}

Verdict TestDamagedFiles::judge(const std::string &file) const
{
    try {
        if (const auto difference = verifyLog(file))
            return {true, QString::fromStdString(difference->what)};
        return {false, {}, eventsOf(file) == m_events && foldedBoards(file) == m_boards};
    } catch (const StoreError &error) {
        return {true, QString::fromUtf8(error.what())};
    }
}

bool TestDamagedFiles::passesQuickCheck(const std::string &file)
{
    sqlite3 *database = nullptr;
    bool good = false;
    if (sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        const auto isOk = [](void *answer, int, char **values, char **) {
            *static_cast<bool *>(answer) = qstrcmp(values[0], "ok") == 0;
            return 0;
        };
        if (sqlite3_exec(database, "PRAGMA quick_check", isOk, &good, nullptr) != SQLITE_OK)
            good = false;
    }
    sqlite3_close(database);
    return good;
}

void TestDamagedFiles::theSoundFileIsNotRefused()
{
    const Verdict verdict = judge(written(m_sound));
    QVERIFY2(!verdict.refused, qPrintable(verdict.reason));
    QVERIFY(verdict.equal);
}

void TestDamagedFiles::damageIsRefusedOrChangesNothing()
{
    std::mt19937_64 generator = seededGenerator();
    const std::uint64_t files = wished("RESTAURANT_DAMAGES", 2'000);
    std::uint64_t refused = 0;
    for (std::uint64_t n = 0; n < files; ++n) {
        const Verdict verdict = judge(written(damaged(generator)));
        if (verdict.refused)
            QVERIFY2(!verdict.reason.isEmpty(), qPrintable(QStringLiteral("file %1").arg(n)));
        else
            QVERIFY2(verdict.equal, qPrintable(QStringLiteral("file %1 differs").arg(n)));
        refused += verdict.refused;
    }
    tellReallyRun(
        QStringLiteral("%1 damaged files, %2 refused, the others equal").arg(files).arg(refused));
    QVERIFY(refused > files / 4);
}

/// The canary: without the chain of hashes, the damage above would go unnoticed.
void TestDamagedFiles::sqliteAloneWouldHaveLetDamagePass()
{
    std::mt19937_64 generator = seededGenerator();
    int passed = 0;
    for (int n = 0; n < 200; ++n) {
        const std::string file = written(damaged(generator));
        passed += passesQuickCheck(file) && judge(file).refused;
    }
    QVERIFY(passed > 0);
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damaged_files.moc"
