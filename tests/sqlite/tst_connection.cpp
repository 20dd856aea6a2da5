#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/place.h"
#include "sqlite/query.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

namespace restaurant::testing::tst_connection {

namespace {

std::string diagnostic(const Connection &connection, const std::string &name)
{
    for (const DiagnosticLine &line : diagnostics(connection))
        if (line.name == name)
            return line.value;
    return "(none)";
}

/// Why it was refused; nothing if the file was opened.
std::optional<StoreTrouble> refusalOf(const std::string &path, Purpose purpose,
                                      IfMissing missing = IfMissing::Refuse)
{
    try {
        const Connection connection(path, purpose, missing);
        return std::nullopt;
    } catch (const StoreError &error) {
        return error.why();
    }
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void everyPurposeIsGrantedWhatItPromises_data();
    void everyPurposeIsGrantedWhatItPromises();
    void aReadOnlyConnectionCannotWrite();
    void aMissingFileIsMadeOnlyWhenAsked();
    void garbageIsRefusedWithACode();
    void aFolderIsNoStore();
    void aNameIsNeverTakenForAUri();
    void aNameThatWouldReachSqliteAsAnotherIsRefused_data();
    void aNameThatWouldReachSqliteAsAnotherIsRefused();
    void networkAndReadOnlyFileSystemsAreRefusedWithAReason_data();
    void networkAndReadOnlyFileSystemsAreRefusedWithAReason();
    void aMissingFolderIsNamed();
    void qtAndThisProgramUseOneSqlite();
    void aConnectionLeavesNoNameBehind();
    void viewsInAFileDoNotRun();

private:
    std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    QTemporaryDir m_folder;
};

void TestConnection::everyPurposeIsGrantedWhatItPromises_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("synchronous");
    QTest::addColumn<QString>("queryOnly");
    QTest::newRow("write store") << Purpose::WriteStore << "2"
                                 << "0";
    QTest::newRow("read store") << Purpose::ReadStore << "1"
                                << "0";
    QTest::newRow("read only") << Purpose::ReadOnly << "2"
                               << "1";
}

void TestConnection::everyPurposeIsGrantedWhatItPromises()
{
    QFETCH(Purpose, purpose);
    QFETCH(QString, synchronous);
    QFETCH(QString, queryOnly);
    const Connection maker(path("granted"), Purpose::WriteStore, IfMissing::Create);
    const Connection connection(path("granted"), purpose);
    QCOMPARE(diagnostic(connection, "journal_mode"), std::string("wal"));
    QCOMPARE(diagnostic(connection, "synchronous"), synchronous.toStdString());
    QCOMPARE(diagnostic(connection, "query_only"), queryOnly.toStdString());
    QCOMPARE(diagnostic(connection, "foreign_keys"), std::string("1"));
    QCOMPARE(diagnostic(connection, "trusted_schema"), std::string("0"));
    QCOMPARE(diagnostic(connection, "temp_store"), std::string("2"));
    QCOMPARE(diagnostic(connection, "busy_timeout"), std::string("5000"));
}

void TestConnection::aReadOnlyConnectionCannotWrite()
{
    const Connection writer(path("readonly"), Purpose::WriteStore, IfMissing::Create);
    run(writer, "CREATE TABLE plate(number INTEGER) STRICT");
    const Connection reader(path("readonly"), Purpose::ReadOnly);
    run(reader, "PRAGMA query_only=OFF"); // what a careless statement might do
    try {
        run(reader, "INSERT INTO plate VALUES (1)");
        QFAIL("a read-only connection wrote");
    } catch (const StoreError &error) {
        QCOMPARE(error.why(), StoreTrouble::Forbidden);
    }
}

void TestConnection::aMissingFileIsMadeOnlyWhenAsked()
{
    QCOMPARE(refusalOf(path("missing"), Purpose::WriteStore), StoreTrouble::Unreachable);
    QCOMPARE(refusalOf(path("missing"), Purpose::ReadOnly), StoreTrouble::Unreachable);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("missing"))));
    QCOMPARE(refusalOf(path("missing"), Purpose::WriteStore, IfMissing::Create), std::nullopt);
}

void TestConnection::garbageIsRefusedWithACode()
{
    QFile file(m_folder.filePath(QStringLiteral("garbage")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(refusalOf(path("garbage"), Purpose::WriteStore), StoreTrouble::Foreign);
}

void TestConnection::aFolderIsNoStore()
{
    QCOMPARE(refusalOf(m_folder.path().toStdString(), Purpose::WriteStore),
             StoreTrouble::Unreachable);
}

void TestConnection::aNameIsNeverTakenForAUri()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    QCOMPARE(refusalOf("file:tricky?mode=memory", Purpose::WriteStore, IfMissing::Create),
             std::nullopt);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("file:tricky?mode=memory"))));
    QVERIFY(QDir::setCurrent(before));
}

void TestConnection::aNameThatWouldReachSqliteAsAnotherIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("with a NUL") << QByteArray("/tmp/a\0b", 8);
    QTest::newRow("not UTF-8") << QByteArray("/tmp/\xff\xfe");
}

void TestConnection::aNameThatWouldReachSqliteAsAnotherIsRefused()
{
    QFETCH(QByteArray, name);
    QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(absolutePath(name.toStdString())));
}

void TestConnection::networkAndReadOnlyFileSystemsAreRefusedWithAReason_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("fit");
    QTest::newRow("ext4") << "ext4" << false << true;
    QTest::newRow("tmpfs") << "tmpfs" << false << true;
    QTest::newRow("ext4, read-only") << "ext4" << true << false;
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        QTest::newRow(type) << type << false << false;
}

void TestConnection::networkAndReadOnlyFileSystemsAreRefusedWithAReason()
{
    QFETCH(QString, type);
    QFETCH(bool, readOnly);
    QFETCH(bool, fit);
    QCOMPARE(!whyUnfit(type.toStdString(), readOnly).has_value(), fit);
}

void TestConnection::aMissingFolderIsNamed()
{
    const std::string lost = path("no/such/folder/evening.restaurant");
    try {
        const Connection connection(lost, Purpose::WriteStore, IfMissing::Create);
        QFAIL("a store was opened in a folder that does not exist");
    } catch (const StoreError &error) {
        QCOMPARE(error.file(), lost);
        QVERIFY(std::string(error.what()).find("folder") != std::string::npos);
    }
}

void TestConnection::qtAndThisProgramUseOneSqlite()
{
    const Connection connection(path("library"), Purpose::WriteStore, IfMissing::Create);
    QCOMPARE(text(connection, "SELECT sqlite_source_id()"), std::string(sqlite3_sourceid()));
    QCOMPARE(text(connection, "SELECT sqlite_version()"), std::string(sqlite3_libversion()));
}

void TestConnection::aConnectionLeavesNoNameBehind()
{
    const QStringList before = QSqlDatabase::connectionNames();
    QCOMPARE(refusalOf(path("names"), Purpose::WriteStore, IfMissing::Create), std::nullopt);
    QCOMPARE(refusalOf(path("names/below"), Purpose::WriteStore), StoreTrouble::Unreachable);
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void TestConnection::viewsInAFileDoNotRun()
{
    const Connection connection(path("views"), Purpose::WriteStore, IfMissing::Create);
    run(connection, "CREATE VIEW menu AS SELECT 1 AS dish");
    QVERIFY_THROWS_EXCEPTION(StoreError, run(connection, "SELECT dish FROM menu"));
}

RESTAURANT_TEST(TestConnection)

} // namespace restaurant::testing::tst_connection
#include "tst_connection.moc"
