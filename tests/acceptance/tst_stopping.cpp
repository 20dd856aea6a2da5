// Ctrl+C, kill and the end of the terminal close the program as a person's Quit does: one clean
// file with all that was answered, the layout kept, nothing left in the temporary folder.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace {

QString scenario(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

QByteArray delivery(int n)
{
    return R"({"actor":"Mei","role":"cook","command":"ReceiveStock",)"
           R"("data":{"dish":"ramen","quantity":)" +
           QByteArray::number(n) + "}}\n";
}

} // namespace

class TestStopping : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void submitEndsInOrder_data();
    void submitEndsInOrder();
    void playEndsInOrder_data();
    void playEndsInOrder();
    void whatIsBeingMadeIsGone_data();
    void whatIsBeingMadeIsGone();
    void anImportThatWaitsForItsTextEndsInOrder_data();
    void anImportThatWaitsForItsTextEndsInOrder();
    void aRebuildEndsInOrder_data();
    void aRebuildEndsInOrder();
    void aReplayEndsInOrder_data();
    void aReplayEndsInOrder();
    void theWindowEndsInOrder_data();
    void theWindowEndsInOrder();
    void theWindowOutlivesWhoeverReadsWhatItSays();

private:
    /// By another program, which gets ours and its arguments after its own; or by itself.
    void start(QProcess &program, const QStringList &arguments, const QString &by = {},
               const QStringList &byArguments = {}) const;
    int run(const QStringList &arguments) const;
    [[nodiscard]] QString longEvening();
    static void stop(QProcess &program, int number);
    [[nodiscard]] QStringList in(const char *folder) const
    {
        return QDir(m_folder->filePath(QLatin1String(folder)))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    /// That are kept until they have a file of their own.
    [[nodiscard]] QStringList evenings() const
    {
        QStringList found;
        QDirIterator all(m_folder->filePath(QStringLiteral("data")),
                         {QStringLiteral("*.restaurant")}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_kept; ///< Through all tests.
};

static void allSignals()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestStopping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"tmp", "files", "settings", "data", "runtime"})
        QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(name)));
    QVERIFY(QFile::setPermissions(m_folder->filePath(QStringLiteral("runtime")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// With a temporary folder and settings of its own.
void TestStopping::start(QProcess &program, const QStringList &arguments, const QString &by,
                         const QStringList &byArguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), m_folder->filePath(QStringLiteral("tmp")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       m_folder->filePath(QStringLiteral("settings")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"),
                       m_folder->filePath(QStringLiteral("runtime")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    const QString ours = QStringLiteral(RESTAURANT_PROGRAM);
    if (by.isEmpty())
        program.start(ours, arguments);
    else
        program.start(by, byArguments + QStringList{ours} + arguments);
    QVERIFY(program.waitForStarted());
}

int TestStopping::run(const QStringList &arguments) const
{
    QProcess program;
    start(program, arguments);
    program.closeWriteChannel();
    return program.waitForFinished(60'000) ? program.exitCode() : -1;
}

void TestStopping::submitEndsInOrder_data()
{
    allSignals();
}

void TestStopping::submitEndsInOrder()
{
    QFETCH(int, number);
    const QString file = m_folder->filePath(QStringLiteral("files/evening.restaurant"));
    QProcess program;
    start(program,
          {QStringLiteral("submit"), file, QStringLiteral("--scenario"), scenario("quiet-lunch")});
    QByteArray answers;
    for (int n = 1; n <= 20; ++n) {
        program.write(delivery(n));
        while (answers.count('\n') < n) {
            QVERIFY(program.waitForReadyRead(60'000));
            answers += program.readAllStandardOutput();
        }
    }
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 128 + number);
    QCOMPARE(in("files"), QStringList(QStringLiteral("evening.restaurant")));
    QCOMPARE(run({QStringLiteral("verify"), file}), 0);
    QProcess events;
    start(events, {QStringLiteral("events"), file});
    QVERIFY(events.waitForFinished(60'000));
    QCOMPARE(events.readAllStandardOutput().count("Mei"), 20);
}

void TestStopping::playEndsInOrder_data()
{
    allSignals();
}

void TestStopping::playEndsInOrder()
{
    QFETCH(int, number);
    QProcess program;
    start(program, {QStringLiteral("play"), scenario("friday-rush")});
    QTRY_VERIFY_WITH_TIMEOUT(!in("tmp").isEmpty(), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 128 + number);
    QCOMPARE(in("tmp"), QStringList());
}

/// Long enough that whatever is done with it is not over at once.
QString TestStopping::longEvening()
{
    const QString file = m_kept.filePath(QStringLiteral("long.restaurant"));
    if (QFile::exists(file))
        return file;
    QProcess program;
    start(program,
          {QStringLiteral("submit"), file, QStringLiteral("--scenario"), scenario("quiet-lunch")});
    for (int n = 1; n <= 10'000; ++n)
        program.write(delivery(n % 9 + 1));
    program.closeWriteChannel();
    return program.waitForFinished(120'000) && program.exitCode() == 0 ? file : QString();
}

/// It ends by itself, with a word and the signal's code.
void TestStopping::stop(QProcess &program, int number)
{
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 128 + number);
    QVERIFY(program.readAllStandardError().endsWith("Stopped before it was done.\n"));
}

void TestStopping::whatIsBeingMadeIsGone_data()
{
    allSignals();
}

void TestStopping::whatIsBeingMadeIsGone()
{
    QFETCH(int, number);
    const QString evening = longEvening();
    QVERIFY(!evening.isEmpty());
    QProcess program;
    start(program, {QStringLiteral("export"), evening, QStringLiteral("--recording"),
                    m_folder->filePath(QStringLiteral("files/long.jsonl"))});
    program.setReadChannel(QProcess::StandardError);
    while (in("files").isEmpty() && program.state() == QProcess::Running)
        QTest::qWait(1);
    stop(program, number);
    QCOMPARE(in("files"), QStringList());
}

void TestStopping::anImportThatWaitsForItsTextEndsInOrder_data()
{
    allSignals();
}

void TestStopping::anImportThatWaitsForItsTextEndsInOrder()
{
    QFETCH(int, number);
    const QString text = m_kept.filePath(QStringLiteral("long.jsonl"));
    if (!QFile::exists(text))
        QCOMPARE(
            run({QStringLiteral("export"), longEvening(), QStringLiteral("--recording"), text}), 0);
    QFile whole(text);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QProcess program;
    start(program, {QStringLiteral("import"), QStringLiteral("/dev/stdin"),
                    m_folder->filePath(QStringLiteral("files/long.restaurant"))});
    program.write(whole.read(whole.size() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(!in("files").isEmpty(), 60'000);
    stop(program, number);
    QCOMPARE(in("files"), QStringList());
}

void TestStopping::aRebuildEndsInOrder_data()
{
    allSignals();
}

/// The read stores are as far as they are, and right.
void TestStopping::aRebuildEndsInOrder()
{
    QFETCH(int, number);
    const QString evening = longEvening();
    const auto readStores = [this] {
        return QDir(m_kept.path()).entryList({QStringLiteral("*.view")}, QDir::Files);
    };
    for (const QString &store : readStores())
        QVERIFY(QFile::remove(m_kept.filePath(store)));
    QProcess program;
    start(program, {QStringLiteral("rebuild"), evening});
    program.setReadChannel(QProcess::StandardError);
    while (readStores().isEmpty() && program.state() == QProcess::Running)
        QTest::qWait(1);
    stop(program, number);
    QCOMPARE(run({QStringLiteral("verify"), evening}), 0);
}

void TestStopping::aReplayEndsInOrder_data()
{
    allSignals();
}

void TestStopping::aReplayEndsInOrder()
{
    QFETCH(int, number);
    const QString evening = m_folder->filePath(QStringLiteral("files/evening.restaurant"));
    QCOMPARE(
        run({QStringLiteral("play"), scenario("quiet-lunch"), QStringLiteral("--out"), evening}),
        0);
    QProcess program;
    start(program,
          {QStringLiteral("replay"), evening, QStringLiteral("--speed"), QStringLiteral("1")});
    program.setReadChannel(QProcess::StandardError);
    QVERIFY(program.waitForReadyRead(60'000)); // it says where it is
    stop(program, number);
}

void TestStopping::theWindowEndsInOrder_data()
{
    allSignals();
}

void TestStopping::theWindowEndsInOrder()
{
    QFETCH(int, number);
    QProcess program;
    start(program, {scenario("quiet-lunch"), QStringLiteral("--at"), QStringLiteral("12:05")});
    QVERIFY(program.waitForReadyRead(60'000));
    QCOMPARE(program.readAllStandardOutput(), QByteArray("ready\n"));
    QCOMPARE(evenings().size(), 1);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(in("tmp"), QStringList());
    QCOMPARE(evenings(), QStringList());
    QVERIFY(!in("settings").isEmpty());
}

/// It says that it is ready into a pipe that nobody reads.
void TestStopping::theWindowOutlivesWhoeverReadsWhatItSays()
{
    QProcess program;
    start(program, {scenario("quiet-lunch"), QStringLiteral("--at"), QStringLiteral("12:05")},
          QStringLiteral("bash"),
          {QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" > >(true)")});
    QVERIFY(!program.waitForFinished(4000));
    QCOMPARE(program.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
