#include "sqlite/storeerror.h"
#include "write/logreader.h"
#include "write/support.h"
#include "write/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

#include <cstdio>
#include <optional>

using namespace restaurant;
using namespace restaurant::test;

namespace {

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

} // namespace

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

private:
    void startOther(QProcess &other) const
    {
        other.start(QCoreApplication::applicationFilePath(),
                    {QString::fromUtf8(asWriter), QString::fromStdString(m_evening->path())});
        QVERIFY(other.waitForReadyRead());
    }
    std::optional<Evening> m_evening;
};

void TestWriterLock::aSecondProcessIsToldWhoWrites()
{
    QProcess other;
    startOther(other);
    QVERIFY(other.waitForFinished());
    const QString said = QString::fromUtf8(other.readAllStandardOutput());
    QCOMPARE(other.exitCode(), 3);
    QVERIFY2(said.contains(QStringLiteral("tst_writerlock (process %1 on ")
                               .arg(QCoreApplication::applicationPid())),
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
        QCOMPARE(error.code(), SQLITE_BUSY);
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
    QVERIFY(QFile::exists(QString::fromStdString(m_evening->path() + "-lock")));
    m_evening->open();
    QCOMPARE(m_evening->carryOut(sent(1, seat(1, 1))).kind, OutcomeKind::Accepted);
    m_evening->close();
    QVERIFY(!QFile::exists(QString::fromStdString(m_evening->path() + "-lock")));
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
