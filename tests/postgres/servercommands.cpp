#include "servercommands.h"

#include "cli/program.h"
#include "postgres/serveraddress.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

namespace restaurant::test {

namespace {

QString urlOf(const ServerAddress &address)
{
    return QString::fromStdString(toText(address));
}

QString word(const QString &text)
{
    return text;
}
QString word(const char *text)
{
    return QString::fromUtf8(text);
}
template <typename... Word> QStringList line(const Word &...words)
{
    return {word(words)...};
}

} // namespace

class TestServerCommands final : public QObject
{
    Q_OBJECT

public:
    explicit TestServerCommands(const Cluster &cluster)
        : m_cluster(cluster)
    {
    }

private slots:
    void anEveningIsBegunOnAServer();
    void aFileAndAServerSayTheSame_data();
    void aFileAndAServerSayTheSame();
    void whatIsWrongIsSaidOfTheServer();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void aServerThatIsNotThereIsToldInTime();
    void aWrongPasswordIsTold();
    void aLogIsRemovedOnlyByItsName();

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] QString url() const { return urlOf(m_cluster.address()); }

    const Cluster &m_cluster;
    QTemporaryDir m_folder;
};

void TestServerCommands::anEveningIsBegunOnAServer()
{
    m_cluster.execute({"DROP SCHEMA restaurant CASCADE"});
    const Answer without = run(line("server", "check", url()));
    QCOMPARE(without.exitCode, 3);
    QVERIFY2(without.err.contains(QLatin1String("/evening")), qPrintable(without.err));

    const Answer made = run(line("server", "init", url(), "--scenario", "charlie-and-roger"));
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    const Answer check = run(line("server", "check", url()));
    QCOMPARE(check.exitCode, 0);
    QVERIFY2(check.out.contains(QLatin1String("an evening with 0 events")), qPrintable(check.out));
    QCOMPARE(run(line("server", "init", url())).exitCode, 3); // there is one
    m_cluster.execute({"TRUNCATE restaurant.header"});
}

void TestServerCommands::aFileAndAServerSayTheSame_data()
{
    QTest::addColumn<QStringList>("before"); ///< Of the log's name.
    QTest::addColumn<QStringList>("behind");
    QTest::newRow("verify") << line("verify") << QStringList();
    QTest::newRow("digest") << line("digest") << QStringList();
    QTest::newRow("events") << line("events") << line("--until", "40", "--json");
    QTest::newRow("commands") << line("commands") << line("--order", "1");
    QTest::newRow("show") << line("show") << line("kitchen", "--at", "60");
    QTest::newRow("replay") << line("replay") << line("--until", "30");

    const QString kept = file("kept.restaurant");
    QCOMPARE(run(line("play", "charlie-and-roger", "--until", "12:10", "--out", kept)).exitCode, 0);
    const Answer copied = run(line("copy", kept, url()));
    QVERIFY2(copied.exitCode == 0, qPrintable(copied.err));
    const Answer saved = run(line("copy", url(), file("saved.restaurant")));
    QVERIFY2(saved.exitCode == 0, qPrintable(saved.err));
    QCOMPARE(run(line("copy", url(), file("saved.restaurant"))).exitCode, 3); // never over one
}

void TestServerCommands::aFileAndAServerSayTheSame()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, behind);
    const Answer ofFile = run(before + line(file("saved.restaurant")) + behind);
    const Answer ofServer = run(before + line(url()) + behind);
    QVERIFY2(ofServer.exitCode == 0, qPrintable(ofServer.err));
    QVERIFY(!ofServer.out.isEmpty());
    // Of a server's log no read stores are there to be checked.
    QVERIFY2(ofFile.out.startsWith(ofServer.out), qPrintable(ofServer.out));
}

void TestServerCommands::whatIsWrongIsSaidOfTheServer()
{
    const Answer other = run(line("replay", url(), "--expect", QString(64, QLatin1Char('0'))));
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.err.startsWith(url()), qPrintable(other.err));

    m_cluster.execute({"UPDATE restaurant.event SET data = '{}' WHERE position = 20"});
    for (const char *command : {"verify", "replay"}) {
        const Answer changed = run(line(command, url()));
        QCOMPARE(changed.exitCode, 1);
        QVERIFY2(changed.err.startsWith(url()) && changed.err.contains(QLatin1String("20")),
                 qPrintable(changed.err));
    }
}

void TestServerCommands::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto with = [this](const char *database) {
        ServerAddress other = m_cluster.address();
        other.database = database;
        return urlOf(other);
    };
    QTest::newRow("no address") << line("verify", "postgresql://") << QStringLiteral("address");
    QTest::newRow("a password in it")
        << line("verify", "postgresql://ann:secret@localhost/evening") << QStringLiteral(".pgpass");
    QTest::newRow("a parameter that is none")
        << line("verify", "postgresql://localhost/evening?sslmode=perhaps")
        << QStringLiteral("sslmode");
    QTest::newRow("no such database")
        << line("verify", with("nobodys")) << QStringLiteral("\"nobodys\" does not exist");
    QTest::newRow("no log there") << line("events", with("postgres"))
                                  << QStringLiteral("/postgres");
    QTest::newRow("nobody's file")
        << line("copy", "/nowhere.restaurant", url()) << QStringLiteral("/nowhere.restaurant");
    QTest::newRow("two files") << line("copy", "a.restaurant", "b.restaurant")
                               << QStringLiteral("server");
    QTest::newRow("init of no server") << line("server", "init") << QStringLiteral("postgresql://");
    QTest::newRow("no such scenario")
        << line("server", "init", with("postgres"), "--scenario", "nobodys")
        << QStringLiteral("nobodys");
}

void TestServerCommands::whatCannotBeDoneIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Answer answer = run(arguments);
    QVERIFY(answer.exitCode == 2 || answer.exitCode == 3);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QVERIFY2(!answer.err.contains(QLatin1String("secret")), qPrintable(answer.err));
}

void TestServerCommands::aServerThatIsNotThereIsToldInTime()
{
    ServerAddress nobody = m_cluster.addressOf("admin");
    nobody.port = 1;
    QElapsedTimer time;
    time.start();
    const Answer answer = run(line("verify", urlOf(nobody)));
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.err.contains(QLatin1String("127.0.0.1:1")), qPrintable(answer.err));
    QVERIFY(time.elapsed() < 10'000);
}

void TestServerCommands::aWrongPasswordIsTold()
{
    m_cluster.execute({"CREATE ROLE guarded LOGIN PASSWORD 'right'"});
    m_cluster.askForPasswordOf("guarded");
    const QByteArray passwords = file("pgpass").toUtf8();
    QFile kept(file("pgpass"));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    kept.write("*:*:*:guarded:wrong\n");
    kept.close();
    qputenv("PGPASSFILE", passwords);
    const QString guarded = urlOf(m_cluster.addressOf("guarded"));
    // Who takes a seat waits for a server, but not for another password.
    for (const QStringList &wish :
         {line("server", "check", guarded),
          line("join", guarded, "--as", "kitchen", "--folder", file("seat"))}) {
        const Answer answer = run(wish);
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.err.contains(QLatin1String("password authentication failed")),
                 qPrintable(answer.err));
    }
    qunsetenv("PGPASSFILE");
    m_cluster.execute({"DROP ROLE guarded"});
}

void TestServerCommands::aLogIsRemovedOnlyByItsName()
{
    const Answer unsure = run(line("server", "drop", url()));
    QCOMPARE(unsure.exitCode, 2);
    QVERIFY2(unsure.err.contains(QLatin1String("--confirm evening")), qPrintable(unsure.err));
    QCOMPARE(run(line("server", "drop", url(), "--confirm", "evening")).exitCode, 0);
    QCOMPARE(run(line("verify", url())).exitCode, 3);
    const Answer script = run(line("server", "init", "--print"));
    QCOMPARE(script.exitCode, 0);
    QVERIFY(script.out.contains(QLatin1String("CREATE FUNCTION restaurant.append(")));
    QCOMPARE(run(line("server", "init", url())).exitCode, 0);
}

int testServerCommands(const Cluster &cluster, int argc, char **argv)
{
    TestServerCommands tests(cluster);
    return QTest::qExec(&tests, argc, argv);
}

} // namespace restaurant::test

#include "servercommands.moc"
