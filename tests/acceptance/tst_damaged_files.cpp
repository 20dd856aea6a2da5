// Files come from disks, sticks and the network: whatever happened to them on the way, a damaged
// one is refused with a reason, or the damage changed nothing that is ever read.
#include "passes.h"
#include "recordings.h"

#include "domain/storeerror.h"
#include "store/eventstore.h"
#include "store/forging.h"
#include "store/logreader.h"
#include "store/verify.h"
#include "write/commandhandler.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <sqlite3.h>

using namespace restaurant;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype headerSize = 100;

/// What may happen to a file, and where.
enum class Damage {
    Cut,        ///< The end is missing.
    Zeros,      ///< A sector was never written.
    Swap,       ///< Two pages stand in each other's place.
    Bit,        ///< Anywhere.
    HeaderBit,  ///< In what SQLite says of the whole file.
    IndexBit,   ///< In a page of an index, which no quick check compares with its table.
    FreePageBit ///< In a page that is not in use.
};
constexpr std::array allDamages{Damage::Cut,        Damage::Zeros,     Damage::Swap,
                                Damage::Bit,        Damage::HeaderBit, Damage::IndexBit,
                                Damage::FreePageBit};

/// All that is ever read of a recording, as text.
std::string contentOf(const std::string &file)
{
    LogReader log(file);
    const StoreHeader header = log.header();
    std::string all = toText(header.store) + std::to_string(header.epoch) + "," +
                      std::to_string(header.seed) + header.scenario + digestOf(file);
    for (const RecordedActivity &activity : log.activities({}, 100'000)) {
        all += std::to_string(number(activity.after)) + "," +
               std::to_string(activity.at.time_since_epoch().count()) + "," +
               std::string(typeOf(activity.activity).word);
        encodeActivity(activity.activity, all);
    }
    for (const CommandRecord &command : log.commands({}, 100'000))
        if (!log.recordOf(command.sent.id))
            all += "an id that is not found";
    return all;
}

/// Where the pages begin that are not in use: the header names the first of the pages that list
/// them.
std::vector<qsizetype> freePagesOf(const QByteArray &file)
{
    const auto numberAt = [&](qsizetype place) {
        return static_cast<qsizetype>(qFromBigEndian<quint32>(file.constData() + place));
    };
    constexpr qsizetype firstList = 32;
    std::vector<qsizetype> pages;
    for (qsizetype list = numberAt(firstList); list > 0; list = numberAt(pages.back())) {
        const qsizetype begin = (list - 1) * pageSize;
        for (qsizetype n = 0; n < numberAt(begin + 4); ++n)
            pages.push_back((numberAt(begin + 8 + 4 * n) - 1) * pageSize);
        pages.push_back(begin);
    }
    return pages;
}

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
    void aTableThatLostItsOtherLeavesIsNotWhole();
    void sqliteAloneWouldHaveLetDamagePass();

private:
    void addActivities(const std::string &file) const;
    QByteArray damaged(std::mt19937_64 &generator, Damage damage) const;
    qsizetype placeFor(std::mt19937_64 &generator, Damage damage) const;
    std::string written(const QByteArray &bytes) const;
    Verdict judge(const std::string &file) const;
    static bool passesQuickCheck(const std::string &file);

    QTemporaryDir m_folder{fastPlace()};
    QByteArray m_sound;
    std::vector<qsizetype> m_indexPages; ///< Where they begin.
    std::vector<qsizetype> m_freePages;
    std::string m_content;
    std::vector<RecordedEvent> m_events;
    std::string m_boards;
};

void TestDamagedFiles::initTestCase()
{
    const std::string file = m_folder.filePath(QStringLiteral("sound.restaurant")).toStdString();
    record(file, firstCommands(80));
    addActivities(file);
    // Pages that were in use once.
    test::changeByHand(file, "INSERT INTO note VALUES (1, 0, 0, 0, hex(zeroblob(30000)), 0);"
                             "DELETE FROM note");
    m_events = eventsOf(file);
    m_boards = foldedBoards(file);
    m_content = contentOf(file);
    QFile closed(QString::fromStdString(file));
    QVERIFY(closed.open(QIODevice::ReadOnly));
    m_sound = closed.readAll();
    for (qsizetype page = pageSize; page < m_sound.size(); page += pageSize) {
        if (m_sound[page] == '\x0a' || m_sound[page] == '\x02')
            m_indexPages.push_back(page);
    }
    m_freePages = freePagesOf(m_sound);
    QVERIFY(!m_indexPages.empty());
    QVERIFY(!m_freePages.empty());
}

void TestDamagedFiles::addActivities(const std::string &file) const
{
    const auto store = EventStore::open(file);
    CommandHandler handler(*store, recordedRestaurant());
    for (int guest = 1; guest <= 40; ++guest) {
        const Instant at{std::chrono::hours(23) + std::chrono::seconds(guest)};
        handler.record(GuestCame{GuestId{guest}, GuestKind::DineIn, 2}, at);
        handler.record(GuestLeft{GuestId{guest}, LeaveReason::LostPatience, {}}, at);
    }
    handler.commit();
}

qsizetype TestDamagedFiles::placeFor(std::mt19937_64 &generator, Damage damage) const
{
    const auto below = [&](qsizetype most) {
        return static_cast<qsizetype>(draw(generator, static_cast<std::uint64_t>(most)));
    };
    const auto in = [&](const std::vector<qsizetype> &pages) {
        return pages[static_cast<std::size_t>(below(std::ssize(pages)))] + below(pageSize);
    };
    switch (damage) {
    case Damage::HeaderBit:
        return below(headerSize);
    case Damage::IndexBit:
        return in(m_indexPages);
    case Damage::FreePageBit:
        return in(m_freePages);
    case Damage::Swap:
        return below(m_sound.size() / pageSize) * pageSize;
    case Damage::Cut:
    case Damage::Zeros:
    case Damage::Bit:
        break;
    }
    return below(m_sound.size());
}

QByteArray TestDamagedFiles::damaged(std::mt19937_64 &generator, Damage damage) const
{
    QByteArray bytes = m_sound;
    const qsizetype place = placeFor(generator, damage);
    const qsizetype sector = qMin<qsizetype>(512, bytes.size() - place);
    const qsizetype other = placeFor(generator, Damage::Swap);
    switch (damage) {
    case Damage::Cut:
        bytes.truncate(place);
        break;
    case Damage::Zeros:
        bytes.replace(place, sector, QByteArray(sector, '\0'));
        break;
    case Damage::Swap:
        bytes.replace(place, pageSize, m_sound.mid(other, pageSize));
        bytes.replace(other, pageSize, m_sound.mid(place, pageSize));
        break;
    case Damage::Bit:
    case Damage::HeaderBit:
    case Damage::IndexBit:
    case Damage::FreePageBit:
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
        return {false,
                {},
                eventsOf(file) == m_events && foldedBoards(file) == m_boards &&
                    contentOf(file) == m_content};
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
        const Damage damage = allDamages[n % allDamages.size()];
        const Verdict verdict = judge(written(damaged(generator, damage)));
        if (verdict.refused)
            QVERIFY2(!verdict.reason.isEmpty(), qPrintable(QStringLiteral("file %1").arg(n)));
        else
            QVERIFY2(verdict.equal, qPrintable(QStringLiteral("file %1 differs, damage %2")
                                                   .arg(n)
                                                   .arg(static_cast<int>(damage))));
        refused += verdict.refused;
    }
    tellReallyRun(
        QStringLiteral("%1 damaged files, %2 refused, the others equal").arg(files).arg(refused));
    QVERIFY(refused > files / 4);
}

/// A root that is exchanged for one of its leaves: of the activities at the end no hash tells, and
/// SQLite's check passes over them.
void TestDamagedFiles::aTableThatLostItsOtherLeavesIsNotWhole()
{
    const auto numberAt = [this](qsizetype place) {
        return static_cast<qsizetype>(qFromBigEndian<quint32>(m_sound.constData() + place));
    };
    constexpr char tableInterior = 5;
    int tried = 0;
    for (qsizetype root = pageSize; root < m_sound.size(); root += pageSize) {
        if (m_sound[root] != tableInterior)
            continue;
        const qsizetype cell = qFromBigEndian<quint16>(m_sound.constData() + root + 12);
        const qsizetype leaf = (numberAt(root + cell) - 1) * pageSize;
        QByteArray bytes = m_sound;
        bytes.replace(root, pageSize, m_sound.mid(leaf, pageSize));
        bytes.replace(leaf, pageSize, m_sound.mid(root, pageSize));
        QVERIFY2(judge(written(bytes)).refused, qPrintable(QString::number(root / pageSize + 1)));
        ++tried;
    }
    QVERIFY(tried >= 3);
}

/// The canary: without the chain of hashes, the damage above would go unnoticed.
void TestDamagedFiles::sqliteAloneWouldHaveLetDamagePass()
{
    std::mt19937_64 generator = seededGenerator();
    int passed = 0;
    for (int n = 0; n < 200; ++n) {
        const std::string file = written(damaged(generator, Damage::Bit));
        passed += passesQuickCheck(file) && judge(file).refused;
    }
    QVERIFY(passed > 0);
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damaged_files.moc"
