#include "domain/storeerror.h"
#include "sqlite/query.h"
#include "store/logreader.h"
#include "store/olderstore.h"
#include "store/schema.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <functional>
#include <optional>
#include <unistd.h>

Q_DECLARE_METATYPE(std::function<void(const std::string &)>)

namespace restaurant::testing::tst_storefiles {

using namespace restaurant::test;

namespace {

QString fileName(const std::string &path)
{
    return QString::fromStdString(path);
}

void overwrite(const std::string &path, const QByteArray &bytes)
{
    QFile file(fileName(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) < 0)
        qFatal("could not write the file to be damaged");
}

QByteArray contents(const std::string &path)
{
    QFile file(fileName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void change(const std::string &path, const char *sql)
{
    run(Connection(path, Purpose::WriteStore), sql);
}

void olderVersions()
{
    QTest::addColumn<int>("format");
    for (int format = 1; format <= 3; ++format)
        QTest::addRow("format %d", format) << format;
}

/// Why it was refused; nothing if the file was opened.
std::optional<StoreTrouble> refusalOf(const std::function<void()> &open)
{
    try {
        open();
        return std::nullopt;
    } catch (const StoreError &error) {
        return error.why();
    }
}

/// As long as it lives, nothing can be written in a folder. The administrator may write everywhere,
/// so this process is somebody else meanwhile, to whom the folder belongs.
class SealedFolder
{
public:
    explicit SealedFolder(const QString &folder)
        : m_folder(folder)
    {
        if (m_isAdministrator) {
            giveAway(folder);
            for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
                giveAway(file.filePath());
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        if (m_isAdministrator && ::setresuid(nobody, nobody, 0) != 0)
            qFatal("The administrator cannot be somebody else.");
    }
    ~SealedFolder()
    {
        if (m_isAdministrator && ::setresuid(0, 0, 0) != 0)
            qFatal("Somebody else cannot be the administrator again.");
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(SealedFolder)

private:
    static constexpr uid_t nobody = 65534;

    static void giveAway(const QString &path)
    {
        if (::chown(QFile::encodeName(path).constData(), nobody, 0) != 0)
            qFatal("A file cannot be given away.");
    }

    const QString m_folder;
    const bool m_isAdministrator = ::geteuid() == 0;
};

} // namespace

/// What comes from outside, and how the file is looked after.
class TestStoreFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_evening.reset(); }

    void whatIsNoSoundStoreIsRefused_data();
    void whatIsNoSoundStoreIsRefused();
    void aRefusedFileIsLeftAsItIs();
    void aMissingFileIsNotMadeByOpeningIt();
    void aFolderThatCannotBeWrittenToIsNamed();
    void whereNothingCanBeWrittenAFileCanBeReadWithTheLogItLeft_data();
    void whereNothingCanBeWrittenAFileCanBeReadWithTheLogItLeft();
    void whatIsNotOursIsNamedAndStatisticsAreNot();
    void theWriteAheadLogIsGrownAtTheStart();
    void theWriteAheadLogStaysBelowEightMegabytes();
    void wordsOfNewerTypesAreAddedToAnOlderFile();
    void anOlderFileIsReadAsItIs_data();
    void anOlderFileIsReadAsItIs();
    void anOlderFileIsBroughtUpToDateToBeWritten_data();
    void anOlderFileIsBroughtUpToDateToBeWritten();
    void anOlderFileHasTheDigestThatItWillHaveInTodaysFormat_data();
    void anOlderFileHasTheDigestThatItWillHaveInTodaysFormat();
    void aChangedOlderFileIsNotMadeAWholeOne();

private:
    std::optional<TestStore> m_evening;
};

void TestStoreFiles::init()
{
    m_evening.emplace();
    m_evening->receive(200);
}

void TestStoreFiles::whatIsNoSoundStoreIsRefused_data()
{
    using Damage = std::function<void(const std::string &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<StoreTrouble>("why");
    const auto row = [](const char *name, StoreTrouble why, Damage damage) {
        QTest::newRow(name) << std::move(damage) << why;
    };
    row("a text", StoreTrouble::Foreign,
        [](const auto &path) { overwrite(path, QByteArray(9000, 'a')); });
    row("an empty file", StoreTrouble::Foreign, [](const auto &path) { overwrite(path, {}); });
    row("cut in the middle", StoreTrouble::Damaged, [](const auto &path) {
        const QByteArray whole = contents(path);
        overwrite(path, whole.left(whole.size() / 2));
    });
    row("another application's", StoreTrouble::Foreign,
        [](const auto &path) { change(path, "PRAGMA application_id=1"); });
    row("a newer program's", StoreTrouble::OtherFormat,
        [](const auto &path) { change(path, "PRAGMA user_version=5"); });
    row("with a table that is not ours", StoreTrouble::Damaged,
        [](const auto &path) { change(path, "CREATE TABLE guest(name TEXT)"); });
    row("with a trigger", StoreTrouble::Damaged, [](const auto &path) {
        change(path, "CREATE TRIGGER t AFTER INSERT ON recorded BEGIN DELETE FROM command; END");
    });
    row("without one of our tables", StoreTrouble::Damaged,
        [](const auto &path) { change(path, "DROP TABLE snapshot"); });
}

void TestStoreFiles::whatIsNoSoundStoreIsRefused()
{
    QFETCH(std::function<void(const std::string &)>, damage);
    QFETCH(StoreTrouble, why);
    const std::string path = m_evening->path();
    m_evening->close();
    damage(path);
    QCOMPARE(refusalOf([&] { static_cast<void>(EventStore::open(path)); }), why);
    QCOMPARE(refusalOf([&] { const LogReader reader(path, LogReader::Origin::Foreign); }), why);
}

void TestStoreFiles::aRefusedFileIsLeftAsItIs()
{
    const std::string path = m_evening->path();
    m_evening->close();
    change(path, "PRAGMA application_id=1");
    const QByteArray before = contents(path);
    QVERIFY(refusalOf([&] { static_cast<void>(EventStore::open(path)); }));
    QCOMPARE(contents(path), before);
}

void TestStoreFiles::aMissingFileIsNotMadeByOpeningIt()
{
    const std::string path = m_evening->path() + ".missing";
    QCOMPARE(refusalOf([&] { static_cast<void>(EventStore::open(path)); }),
             StoreTrouble::Unreachable);
    QCOMPARE(refusalOf([&] { const LogReader reader(path); }), StoreTrouble::Unreachable);
    QVERIFY(!QFile::exists(fileName(path)));
}

void TestStoreFiles::aFolderThatCannotBeWrittenToIsNamed()
{
    const std::string path = m_evening->path();
    m_evening->close();
    const SealedFolder sealed(QFileInfo(fileName(path)).path());
    QCOMPARE(refusalOf([&] { static_cast<void>(EventStore::open(path)); }),
             StoreTrouble::Forbidden);
}

void TestStoreFiles::whereNothingCanBeWrittenAFileCanBeReadWithTheLogItLeft_data()
{
    QTest::addColumn<bool>("withWal");
    QTest::newRow("closed in order") << false;
    QTest::newRow("with a write-ahead log") << true;
}

void TestStoreFiles::whereNothingCanBeWrittenAFileCanBeReadWithTheLogItLeft()
{
    QFETCH(bool, withWal);
    QTemporaryDir media;
    const QString copy = media.filePath(QStringLiteral("a copy?.restaurant"));
    if (!withWal)
        m_evening->close();
    QVERIFY(QFile::copy(fileName(m_evening->path()), copy));
    if (withWal)
        QVERIFY(QFile::copy(fileName(m_evening->path() + "-wal"), copy + QStringLiteral("-wal")));
    const SealedFolder sealed(media.path());
    const auto refusal = refusalOf([&] {
        LogReader reader(copy.toStdString(), LogReader::Origin::Foreign);
        QCOMPARE(reader.head(), Position{200});
        QCOMPARE(reader.path(), copy.toStdString());
    });
    QCOMPARE(refusal, std::nullopt);
}

void TestStoreFiles::whatIsNotOursIsNamedAndStatisticsAreNot()
{
    m_evening->close();
    change(m_evening->path(), "ANALYZE");
    m_evening->open();
    m_evening->close();
    change(m_evening->path(), "CREATE TABLE tips(amount INTEGER)");
    try {
        m_evening->open();
        QFAIL("a file with a stranger's table was opened");
    } catch (const StoreError &error) {
        QCOMPARE(error.detail(), std::string("it holds a table that is not ours: tips"));
    }
}

void TestStoreFiles::theWriteAheadLogIsGrownAtTheStart()
{
    m_evening->open();
    QVERIFY(QFileInfo(fileName(m_evening->path() + "-wal")).size() >= 6 * 1024 * 1024);
    m_evening->carryOut(sent(1, seat(1, 1)));
    QCOMPARE(logLines(m_evening->path()).size(), std::size_t{201});
}

void TestStoreFiles::theWriteAheadLogStaysBelowEightMegabytes()
{
    LogReader reader(m_evening->path());
    for (int group = 0; group < 60; ++group) {
        m_evening->receive(64, 10'000 + group * 64);
        static_cast<void>(reader.read(Position{}, 500));
        QVERIFY(QFileInfo(fileName(m_evening->path() + "-wal")).size() <= 8 * 1024 * 1024);
    }
}

void TestStoreFiles::wordsOfNewerTypesAreAddedToAnOlderFile()
{
    m_evening->close();
    change(m_evening->path(), "DELETE FROM event_type WHERE word = 'PaymentRefunded'");
    m_evening->open();
    QCOMPARE(integer(m_evening->store().connection(),
                     "SELECT count(*) FROM event_type WHERE word = 'PaymentRefunded'"),
             std::int64_t{1});
}

void TestStoreFiles::anOlderFileIsReadAsItIs_data()
{
    olderVersions();
}

void TestStoreFiles::anOlderFileIsReadAsItIs()
{
    QFETCH(int, format);
    m_evening->close();
    makeOlder(m_evening->path(), format);
    LogReader reader(m_evening->path(), LogReader::Origin::Foreign);
    QCOMPARE(reader.head(), Position{200});
    QCOMPARE(reader.storyHead().place(), StoryPlace{200});
    QCOMPARE(reader.story(StoryPlace{190}, 100).size(), std::size_t{10});
    QCOMPARE(reader.lastActivity(), ActivityNumber{0});
    QVERIFY(reader.notes().empty());
    QVERIFY(reader.stateHashes().empty());
    QVERIFY(!verifyLog(m_evening->path()));
    QVERIFY(protectionOf(m_evening->path()).find("the chain protects events,") !=
            std::string::npos);
}

void TestStoreFiles::anOlderFileIsBroughtUpToDateToBeWritten_data()
{
    olderVersions();
}

void TestStoreFiles::anOlderFileIsBroughtUpToDateToBeWritten()
{
    QFETCH(int, format);
    m_evening->close();
    makeOlder(m_evening->path(), format);
    m_evening->open();
    const Connection &connection = m_evening->store().connection();
    QCOMPARE(integer(connection, "PRAGMA user_version"), std::int64_t{storeVersion});
    QCOMPARE(integer(connection, "SELECT format FROM header"), std::int64_t{storeVersion});
    m_evening->handler().record(WorkDropped{WorkId{1}}, Instant{});
    m_evening->handler().commit();
    QCOMPARE(LogReader(m_evening->path()).lastActivity(), ActivityNumber{1});
    QCOMPARE(addNote(connection, {}), NoteNumber{1});
    QVERIFY(!verifyLog(m_evening->path()));
    QVERIFY(protectionOf(m_evening->path()).find("made in format") != std::string::npos);
}

void TestStoreFiles::anOlderFileHasTheDigestThatItWillHaveInTodaysFormat_data()
{
    olderVersions();
}

void TestStoreFiles::anOlderFileHasTheDigestThatItWillHaveInTodaysFormat()
{
    QFETCH(int, format);
    m_evening->close();
    makeOlder(m_evening->path(), format);
    const std::string digest = digestOf(m_evening->path());
    m_evening->open();
    QCOMPARE(digestOf(m_evening->path()), digest);
}

void TestStoreFiles::aChangedOlderFileIsNotMadeAWholeOne()
{
    m_evening->close();
    makeOlder(m_evening->path(), 3);
    change(m_evening->path(), "UPDATE recorded SET at = at + 1 WHERE position = 60");
    QCOMPARE(refusalOf([&] { static_cast<void>(EventStore::open(m_evening->path())); }),
             StoreTrouble::Damaged);
    QVERIFY_THROWS_EXCEPTION(StoreError,
                             migrateSchema(Connection(m_evening->path(), Purpose::WriteStore)));
    QCOMPARE(integer(Connection(m_evening->path(), Purpose::ReadOnly), "PRAGMA user_version"),
             std::int64_t{3});
}

RESTAURANT_TEST(TestStoreFiles)

} // namespace restaurant::testing::tst_storefiles
#include "tst_storefiles.moc"
