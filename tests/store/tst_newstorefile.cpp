#include "domain/storeerror.h"
#include "store/storefiles.h"
#include "store/support.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

namespace restaurant::testing::tst_newstorefile {

using namespace restaurant::test;

namespace {

QString fileName(const std::string &path)
{
    return QString::fromStdString(path);
}

void write(const std::string &path, const QByteArray &bytes)
{
    QFile file(fileName(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::optional<StoreTrouble> refusalOf(const std::string &target,
                                      NewStoreFile::Over over = NewStoreFile::Over::Nothing)
{
    try {
        NewStoreFile file(target, "make it", over);
        file.putInPlace();
        return std::nullopt;
    } catch (const StoreError &error) {
        return error.why();
    }
}

} // namespace

/// A name never leads to half a store.
class TestNewStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void itHasItsNameOnlyWhenItIsWhole();
    void whatIsNotFinishedIsGone();
    void whatAKilledMakerLeftIsWrittenOver();
    void twoMakersAtOnceAreRefused();
    void aFileThatIsThereIsNotWrittenOver();
    void aFileThatHasComeMeanwhileIsNotWrittenOver();
    void aLinkThatLeadsNowhereIsNotWrittenThrough();
    void aStoreThatIsBeingWrittenIsNotReplaced();
    void whatLayBesideAnEarlierStoreIsNotTakenForThisOnes();
    void whatSqliteCouldNotFinishHasNoName();
    void whatCannotBeMadeIsSaid_data();
    void whatCannotBeMadeIsSaid();

private:
    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    QTemporaryDir m_folder;
};

void TestNewStoreFile::itHasItsNameOnlyWhenItIsWhole()
{
    NewStoreFile file(path("one"), "make it");
    write(file.path(), "whole");
    QVERIFY(!fileExists(path("one")));
    file.putInPlace();
    QVERIFY(fileExists(path("one")));
    QVERIFY(!fileExists(file.path()));
}

void TestNewStoreFile::whatIsNotFinishedIsGone()
{
    {
        const NewStoreFile file(path("two"), "make it");
        write(file.path(), "half");
        write(file.path() + "-wal", "half");
    }
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("two*")}), QStringList());
}

void TestNewStoreFile::whatAKilledMakerLeftIsWrittenOver()
{
    write(path("three-part"), "half");
    write(path("three-part-wal"), "half");
    const NewStoreFile file(path("three"), "make it");
    QCOMPARE(QFile(fileName(file.path())).size(), 0);
    QVERIFY(!fileExists(file.path() + "-wal"));
}

void TestNewStoreFile::twoMakersAtOnceAreRefused()
{
    const NewStoreFile file(path("four"), "make it");
    QCOMPARE(refusalOf(path("four")), StoreTrouble::Busy);
    QVERIFY(fileExists(file.path()));
}

void TestNewStoreFile::aFileThatIsThereIsNotWrittenOver()
{
    write(path("five"), "somebody's");
    QCOMPARE(refusalOf(path("five")), StoreTrouble::Unreachable);
    QCOMPARE(QFile(fileName(path("five"))).size(), 10);
}

void TestNewStoreFile::aFileThatHasComeMeanwhileIsNotWrittenOver()
{
    NewStoreFile file(path("six"), "make it");
    write(path("six"), "somebody's");
    QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(file.putInPlace()));
    QCOMPARE(QFile(fileName(path("six"))).size(), 10);
}

void TestNewStoreFile::aLinkThatLeadsNowhereIsNotWrittenThrough()
{
    QCOMPARE(::symlink(path("nowhere").c_str(), path("seven").c_str()), 0);
    QCOMPARE(refusalOf(path("seven")), StoreTrouble::Unreachable);
    QVERIFY(!fileExists(path("nowhere")));
}

void TestNewStoreFile::aStoreThatIsBeingWrittenIsNotReplaced()
{
    TestStore evening;
    QCOMPARE(refusalOf(evening.path(), NewStoreFile::Over::Anything), StoreTrouble::Busy);
    evening.close();
    QCOMPARE(refusalOf(evening.path(), NewStoreFile::Over::Anything), std::nullopt);
}

void TestNewStoreFile::whatLayBesideAnEarlierStoreIsNotTakenForThisOnes()
{
    write(path("eight-wal"), "an earlier store's");
    QCOMPARE(refusalOf(path("eight")), std::nullopt);
    QVERIFY(!fileExists(path("eight-wal")));
}

void TestNewStoreFile::whatSqliteCouldNotFinishHasNoName()
{
    for (const char *beside : {"-wal", "-journal"}) {
        NewStoreFile file(path("nine"), "make it");
        write(file.path() + beside, "the rest");
        QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(file.putInPlace()));
    }
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("nine*")}), QStringList());
}

void TestNewStoreFile::whatCannotBeMadeIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("no folder") << QStringLiteral("none/evening") << QStringLiteral("folder");
    QTest::newRow("a long name") << QString(300, QLatin1Char('n')) << QStringLiteral("too long");
}

void TestNewStoreFile::whatCannotBeMadeIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    try {
        const NewStoreFile file(m_folder.filePath(name).toStdString(), "make it");
        QFAIL("it was made");
    } catch (const StoreError &error) {
        QVERIFY2(fileName(error.detail()).contains(said), error.what());
    }
}

RESTAURANT_TEST(TestNewStoreFile)

} // namespace restaurant::testing::tst_newstorefile
#include "tst_newstorefile.moc"
