// Read stores are caches, but one that cannot be written is no success, and what is no read store
// is left alone, though it has a read store's name.
#include "program.h"
#include "testprogram.h"

#include <QtTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using Obstruct = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Obstruct)

namespace restaurant::testing::tst_readstores {

namespace {

const QString quietLunch =
    QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");

const QByteArray letter("Dear Charlie, the soup was cold.\n");

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void sqlite(const QString &path, const char *sql)
{
    QProcess program;
    program.start(QStringLiteral("sqlite3"), {path, QLatin1String(sql)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

} // namespace

class TestReadStores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsInTheWayIsSaid_data();
    void whatIsInTheWayIsSaid();
    void whatIsInTheWayWhilePlayingIsSaid();
    void aTextIsNotWrittenOver();
    void aNameThatIsTooLongForReadStoresIsSaid();
    void aStoreThatIsHeldIsSaid();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("lunch.restaurant"));
    QString m_kitchen = m_folder.filePath(QStringLiteral("lunch.kitchen.view"));
};

void TestReadStores::initTestCase()
{
    QCOMPARE(run({QStringLiteral("play"), quietLunch, QStringLiteral("--out"), m_file}).exitCode,
             0);
}

void TestReadStores::whatIsInTheWayIsSaid_data()
{
    QTest::addColumn<Obstruct>("obstruct");
    QTest::addColumn<QString>("said");
    QTest::newRow("a folder") << Obstruct([](const QString &path) { QVERIFY(QDir().mkdir(path)); })
                              << QStringLiteral("not a regular file");
    QTest::newRow("a link that leads nowhere") << Obstruct([](const QString &path) {
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), path));
    }) << QStringLiteral("leads nowhere");
    QTest::newRow("another program's database")
        << Obstruct([](const QString &path) { sqlite(path, "CREATE TABLE recipes(name)"); })
        << QStringLiteral("another program's");
    QTest::newRow("a letter") << Obstruct([](const QString &path) { write(path, letter); })
                              << QStringLiteral("left alone");
}

void TestReadStores::whatIsInTheWayIsSaid()
{
    QFETCH(Obstruct, obstruct);
    QFETCH(QString, said);
    QFile::remove(m_kitchen);
    QDir().rmdir(m_kitchen);
    obstruct(m_kitchen);
    const Answer rebuilt = run({QStringLiteral("rebuild"), m_file});
    QCOMPARE(rebuilt.exitCode, 3);
    QVERIFY2(rebuilt.err.contains(m_kitchen) && rebuilt.err.contains(said),
             qPrintable(rebuilt.err));
    QVERIFY2(!rebuilt.out.contains(QLatin1String("kitchen: rebuilt")), qPrintable(rebuilt.out));
    QVERIFY2(rebuilt.out.contains(QLatin1String("waiter: rebuilt")), qPrintable(rebuilt.out));
    const Answer verified = run({QStringLiteral("verify"), m_file});
    QCOMPARE(verified.exitCode, 1);
    QVERIFY2(verified.err.contains(QLatin1String("kitchen")), qPrintable(verified.err));
    QVERIFY2(verified.out.contains(QLatin1String("measures: right")), qPrintable(verified.out));
}

void TestReadStores::whatIsInTheWayWhilePlayingIsSaid()
{
    const QString file = m_folder.filePath(QStringLiteral("dinner.restaurant"));
    QVERIFY(QDir().mkdir(m_folder.filePath(QStringLiteral("dinner.status.view"))));
    const Answer played = run({QStringLiteral("play"), quietLunch, QStringLiteral("--out"), file});
    QCOMPARE(played.exitCode, 3);
    QVERIFY2(played.err.contains(QLatin1String("dinner.status.view")), qPrintable(played.err));
}

void TestReadStores::aTextIsNotWrittenOver()
{
    QFile::remove(m_kitchen);
    QDir().rmdir(m_kitchen);
    write(m_kitchen, letter);
    QCOMPARE(run({QStringLiteral("rebuild"), m_file, QStringLiteral("kitchen")}).exitCode, 3);
    QFile file(m_kitchen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
}

/// The longest name under which a recording can be made.
void TestReadStores::aNameThatIsTooLongForReadStoresIsSaid()
{
    const QString file =
        m_folder.filePath(QString(239, QLatin1Char('l')) + QStringLiteral(".restaurant"));
    const Answer played = run({QStringLiteral("play"), quietLunch, QStringLiteral("--out"), file});
    QCOMPARE(played.exitCode, 3);
    QVERIFY2(played.err.contains(QLatin1String("too long")), qPrintable(played.err));
    QVERIFY2(!played.err.contains(QLatin1String("floor: ")), qPrintable(played.err));
}

void TestReadStores::aStoreThatIsHeldIsSaid()
{
    const QString waiter = m_folder.filePath(QStringLiteral("lunch.waiter.view"));
    QProcess holder;
    holder.start(QStringLiteral("sqlite3"), {waiter});
    holder.write("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; SELECT 'held';\n");
    QByteArray said;
    while (!said.contains("held")) {
        QVERIFY(holder.waitForReadyRead());
        said += holder.readAllStandardOutput();
    }
    const Answer rebuilt = run({QStringLiteral("rebuild"), m_file, QStringLiteral("waiter")});
    QCOMPARE(rebuilt.exitCode, 3);
    QVERIFY2(rebuilt.err.contains(QLatin1String("in use")), qPrintable(rebuilt.err));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
}

RESTAURANT_TEST(TestReadStores)

} // namespace restaurant::testing::tst_readstores
#include "tst_readstores.moc"
