// The same scenario and seed make the same journal, byte for byte, whatever the machine is told
// about speed, threads, windows, languages and time zones.
#include <QtTest>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

constexpr int atMost = 240'000; // milliseconds: a machine may be busy

QProcessEnvironment with(const QList<std::pair<const char *, const char *>> &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const auto &[name, value] : variables)
        environment.insert(QLatin1String(name), QLatin1String(value));
    return environment;
}

/// What the program prints; empty if it fails.
QString run(const QStringList &arguments, const QProcessEnvironment &environment = with({}))
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(RESTAURANT_PROGRAM), arguments);
    if (!program.waitForFinished(atMost) || program.exitCode() != 0) {
        qWarning("%s", program.readAllStandardError().constData());
        program.kill();
        program.waitForFinished();
        return {};
    }
    return QString::fromUtf8(program.readAllStandardOutput());
}

QDir scenarios()
{
    return QDir(QStringLiteral(SOURCE_DIR "/resources/scenarios"));
}

/// The name of each shipped scenario, behind it perhaps an architecture, with its digest: a line
/// for each.
QMap<QString, QString> goldenDigests()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/golden/digests.txt"));
    QMap<QString, QString> digests;
    if (!file.open(QIODevice::ReadOnly))
        return digests;
    for (const QString &line :
         QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        digests.insert(line.section(QLatin1Char(' '), 1), line.section(QLatin1Char(' '), 0, 0));
    return digests;
}

} // namespace

class TestDeterminism : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("%1.restaurant").arg(++m_files)); }
    QString digestOf(const QString &file)
    {
        return run({QStringLiteral("digest"), file}).trimmed();
    }
    QString played(const QString &scenario, const QStringList &options = {},
                   const QProcessEnvironment &environment = with({}))
    {
        const QString file = newFile();
        run(QStringList{QStringLiteral("play"), scenario, QStringLiteral("--out"), file} + options,
            environment);
        return digestOf(file);
    }
    static QString living()
    {
        return scenarios().filePath(QStringLiteral("charlie-is-back.scenario.json"));
    }

private slots:
    void everyShippedScenarioHasAGoldenDigest_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : scenarios().entryList({QStringLiteral("*.scenario.json")}))
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyShippedScenarioHasAGoldenDigest()
    {
        QFETCH(QString, name);
        const QString digest = played(scenarios().filePath(name));
        QVERIFY(!digest.isEmpty());
        const QString expected = goldenDigests().value(name);
        QVERIFY2(digest == expected,
                 qPrintable(QStringLiteral("%1 %2 (golden: %3)").arg(digest, name, expected)));
    }

    void underAnotherArchitectureTheJournalIsItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        const QMap<QString, QString> golden = goldenDigests();
        for (auto line = golden.keyBegin(); line != golden.keyEnd(); ++line)
            if (line->contains(QLatin1Char(' ')))
                QTest::newRow(qPrintable(*line)) << *line;
    }
    void underAnotherArchitectureTheJournalIsItsOwn()
    {
        QFETCH(QString, name);
        const QString scenario = scenarios().filePath(name.section(QLatin1Char(' '), 0, 0));
        const QString digest =
            played(scenario, {QStringLiteral("--architecture"), name.section(QLatin1Char(' '), 1)});
        QCOMPARE(digest, goldenDigests().value(name));
    }

    void theJournalIsTheSameWhereverItIsPlayed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QProcessEnvironment>("environment");
        const QStringList none;
        QTest::newRow("one thread")
            << QStringList{QStringLiteral("--threads"), QStringLiteral("1")} << with({});
        QTest::newRow("four threads")
            << QStringList{QStringLiteral("--threads"), QStringLiteral("4")} << with({});
        QTest::newRow("hash seed 0") << none << with({{"QT_HASH_SEED", "0"}});
        QTest::newRow("hash seed 1") << none << with({{"QT_HASH_SEED", "1"}});
        QTest::newRow("Kiritimati") << none << with({{"TZ", "Pacific/Kiritimati"}});
        QTest::newRow("Turkish") << none
                                 << with({{"LANG", "tr_TR.UTF-8"}, {"LC_ALL", "tr_TR.UTF-8"}});
    }
    void theJournalIsTheSameWhereverItIsPlayed()
    {
        QFETCH(QStringList, options);
        QFETCH(QProcessEnvironment, environment);
        const QStringList shortly{QStringLiteral("--until"), QStringLiteral("12:10")};
        static const QString expected = played(living(), shortly);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(played(living(), shortly + options, environment), expected);
    }

    void aWindowDoesNotChangeTheJournal()
    {
        const QStringList until{QStringLiteral("--until"), QStringLiteral("12:05")};
        const QString expected = played(living(), until);
        const QString file = newFile();
        run({QStringLiteral("play"), living(), QStringLiteral("--out"), file,
             QStringLiteral("--until"), QStringLiteral("12:02")});
        QProcess window;
        window.setProcessEnvironment(with({}));
        window.start(QStringLiteral(RESTAURANT_PROGRAM),
                     {file, QStringLiteral("--at"), QStringLiteral("12:05")});
        const bool isReady = window.waitForReadyRead(atMost);
        window.kill(); // what it says is ready is durable
        window.waitForFinished();
        QVERIFY(isReady);
        QCOMPARE(digestOf(file), expected);
    }
};

QTEST_GUILESS_MAIN(TestDeterminism)
#include "tst_determinism.moc"
