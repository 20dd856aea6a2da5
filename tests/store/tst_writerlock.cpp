#include "domain/storeerror.h"
#include "store/logreader.h"
#include "store/support.h"
#include "store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <unistd.h>

using namespace restaurant;
using namespace restaurant::test;

namespace {

using Link = int (*)(const char *, const char *);

constexpr const char *asWriter = "--as-another-writer";

/// What this program does when it is started as the other process: opens the store for writing,
/// says so, and keeps it until it is killed or its input ends.
int beAnotherWriter(const char *path)
{
    try {
        const auto store = EventStore::open(path);
        std::puts("opened");
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
        return 0;
    } catch (const StoreError &error) {
        std::puts(error.what());
        return 3;
    }
}

/// How many locks of SQLite's kind this process has on the file.
qsizetype posixLocksOf(const std::string &path)
{
    const QByteArray inode = QByteArray::number(qint64(fileNamed(path)->inode));
    const QByteArray self = QByteArray::number(QCoreApplication::applicationPid());
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = locks.readAll().split('\n');
    return std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return line.contains("POSIX") && line.contains(" " + self + " ") &&
               line.contains(":" + inode + " ");
    });
}

} // namespace

Q_DECLARE_METATYPE(Link)
Q_DECLARE_METATYPE(std::function<void(const QString &)>)

/// One writing process for each file. The other process is this program again.
class TestWriterLock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_evening.emplace(); }
    void cleanup() { m_evening.reset(); }

    void aSecondProcessIsToldWhoWrites();
    void thisProcessIsToldThatAnotherOneWrites();
    void aSecondWriterInThisProcessIsRefusedToo();
    void aReaderIsWelcomeWhileAnotherProcessWrites();
    void theNextWriterTakesOverFromOneThatWasKilled();
    void anotherNameIsTheSameFile_data();
    void anotherNameIsTheSameFile();
    void aFileWithTwoNamesIsNotWritten();
    void aRefusedWriterLeavesTheLocksOfSqlite();
    void whatIsNoLongerUnderItsNameIsNotWritten_data();
    void whatIsNoLongerUnderItsNameIsNotWritten();
    void whatWasAcknowledgedBeforeARenameIsInTheRenamedFile();

private:
    void startOther(QProcess &other) const
    {
        other.start(QCoreApplication::applicationFilePath(),
                    {QString::fromUtf8(asWriter), QString::fromStdString(m_evening->path())});
        QVERIFY(other.waitForReadyRead());
    }
    std::optional<TestStore> m_evening;
};

void TestWriterLock::aSecondProcessIsToldWhoWrites()
{
    QProcess other;
    startOther(other);
    QVERIFY(other.waitForFinished());
    const QString said = QString::fromUtf8(other.readAllStandardOutput());
    QCOMPARE(other.exitCode(), 3);
    QVERIFY2(
        said.contains(
            QStringLiteral("tst_writerlock (process %1)").arg(QCoreApplication::applicationPid())),
        qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("it can be opened to read")), qPrintable(said));
}

void TestWriterLock::thisProcessIsToldThatAnotherOneWrites()
{
    m_evening->close();
    QProcess other;
    startOther(other);
    QCOMPARE(other.readAllStandardOutput(), QByteArray("opened\n"));
    try {
        m_evening->open();
        QFAIL("two processes write the same store");
    } catch (const StoreError &error) {
        QCOMPARE(error.why(), StoreTrouble::Busy);
        QVERIFY(error.detail().find(std::to_string(other.processId())) != std::string::npos);
    }
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    m_evening->open();
}

void TestWriterLock::aSecondWriterInThisProcessIsRefusedToo()
{
    QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(EventStore::open(m_evening->path())));
}

void TestWriterLock::aReaderIsWelcomeWhileAnotherProcessWrites()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->close();
    QProcess other;
    startOther(other);
    QCOMPARE(logLines(m_evening->path()).size(), std::size_t{1});
    QVERIFY(!verifyLog(m_evening->path()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

void TestWriterLock::theNextWriterTakesOverFromOneThatWasKilled()
{
    m_evening->close();
    QProcess other;
    startOther(other);
    other.kill();
    QVERIFY(other.waitForFinished());
    m_evening->open();
    QCOMPARE(m_evening->carryOut(sent(1, seat(1, 1))).kind, OutcomeKind::Accepted);
}

void TestWriterLock::anotherNameIsTheSameFile_data()
{
    QTest::addColumn<Link>("makeLink");
    QTest::newRow("hard link") << static_cast<Link>(&::link);
    QTest::newRow("symbolic link") << static_cast<Link>(&::symlink);
}

void TestWriterLock::anotherNameIsTheSameFile()
{
    QFETCH(Link, makeLink);
    const std::string other = m_evening->path() + "-other-name";
    QCOMPARE(makeLink(m_evening->path().c_str(), other.c_str()), 0);
    try {
        static_cast<void>(EventStore::open(other));
        QFAIL("one file is written under two names");
    } catch (const StoreError &error) {
        QCOMPARE(error.why(), StoreTrouble::Busy);
        const std::string self = "process " + std::to_string(QCoreApplication::applicationPid());
        QVERIFY2(error.detail().find(self) != std::string::npos, error.what());
    }
}

/// After a crash, what SQLite has not moved into the file yet lies beside one of them.
void TestWriterLock::aFileWithTwoNamesIsNotWritten()
{
    m_evening->close();
    const std::string other = m_evening->path() + "-other-name";
    QCOMPARE(::link(m_evening->path().c_str(), other.c_str()), 0);
    QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(EventStore::open(other)));
    QCOMPARE(::unlink(other.c_str()), 0);
    m_evening->open();
}

/// Closing a descriptor of a file would end them, and the next process that closes the file would
/// take its write-ahead log away.
void TestWriterLock::aRefusedWriterLeavesTheLocksOfSqlite()
{
    const qsizetype before = posixLocksOf(m_evening->path());
    QVERIFY(before > 0);
    QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(EventStore::open(m_evening->path())));
    QCOMPARE(posixLocksOf(m_evening->path()), before);
    {
        const FileLock mine(m_evening->path() + "-mine", "try", FileLock::IfMissing::Create);
    }
    QCOMPARE(posixLocksOf(m_evening->path()), before);
}

void TestWriterLock::whatIsNoLongerUnderItsNameIsNotWritten_data()
{
    using Act = std::function<void(const QString &)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("renamed") << Act(
        [](const QString &path) { QFile::rename(path, path + QStringLiteral("-moved")); });
    QTest::newRow("removed") << Act([](const QString &path) { QFile::remove(path); });
    QTest::newRow("replaced") << Act([](const QString &path) {
        QFile::copy(path, path + QStringLiteral("-copy"));
        QVERIFY(std::rename(qPrintable(path + QStringLiteral("-copy")), qPrintable(path)) == 0);
    });
    QTest::newRow("its write-ahead log removed")
        << Act([](const QString &path) { QFile::remove(path + QStringLiteral("-wal")); });
    QTest::newRow("its shared memory removed")
        << Act([](const QString &path) { QFile::remove(path + QStringLiteral("-shm")); });
    QTest::newRow("its folder renamed") << Act([](const QString &path) {
        const QString folder = QFileInfo(path).path();
        QVERIFY(QDir().rename(folder, folder + QStringLiteral("-moved")));
    });
}

void TestWriterLock::whatIsNoLongerUnderItsNameIsNotWritten()
{
    QFETCH(std::function<void(const QString &)>, act);
    m_evening->carryOut(sent(1, seat(1, 1)));
    act(QString::fromStdString(m_evening->path()));
    for (int n = 2; n < 4; ++n) {
        try {
            m_evening->carryOut(sent(n, seat(n, n)));
            QFAIL("a command was accepted that is in no file of this name");
        } catch (const StoreError &error) {
            QCOMPARE(error.why(), StoreTrouble::Moved);
        }
    }
}

void TestWriterLock::whatWasAcknowledgedBeforeARenameIsInTheRenamedFile()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    const QString path = QString::fromStdString(m_evening->path());
    QVERIFY(QFile::rename(path, path + QStringLiteral("-moved")));
    m_evening->close();
    QVERIFY(QFile::rename(path + QStringLiteral("-moved"), path));
    QCOMPARE(logLines(m_evening->path()).size(), std::size_t{1});
    QVERIFY(!verifyLog(m_evening->path()));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == asWriter)
        return beAnotherWriter(argv[2]);
    TestWriterLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writerlock.moc"
