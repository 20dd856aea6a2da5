// Whoever makes a file may be killed at any moment. Its name then leads to nothing, and can be
// given again, or to a whole file, and it can be gone on with; what stands beside it is never
// called damage.
#include "passes.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace restaurant;

namespace {

const QString quietLunch =
    QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");

/// The exit code; -1 if it did not end by itself.
int run(const QStringList &arguments, QByteArray *said = nullptr)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(RESTAURANT_PROGRAM), arguments);
    program.closeWriteChannel();
    const bool ended = program.waitForFinished(60'000);
    if (said)
        *said = program.readAll();
    return ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

void runAndKill(const QStringList &arguments, std::uint64_t afterMicroseconds)
{
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(QStringLiteral(RESTAURANT_PROGRAM), arguments);
    program.closeWriteChannel();
    program.waitForStarted();
    QThread::usleep(afterMicroseconds);
    program.kill();
    program.waitForFinished();
}

} // namespace

class TestHalfMade : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aKilledMakerLeavesNothingOrSomethingWhole_data();
    void aKilledMakerLeavesNothingOrSomethingWhole();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder{fastPlace()};
    QString m_text = path(QStringLiteral("whole.jsonl"));
};

void TestHalfMade::initTestCase()
{
    const QString whole = path(QStringLiteral("whole.restaurant"));
    QCOMPARE(run({QStringLiteral("play"), quietLunch, QStringLiteral("--out"), whole}), 0);
    QCOMPARE(run({QStringLiteral("export"), whole, QStringLiteral("--recording"), m_text}), 0);
}

void TestHalfMade::aKilledMakerLeavesNothingOrSomethingWhole_data()
{
    QTest::addColumn<QStringList>("make"); // the file's name stands for "FILE"
    const QString file = QStringLiteral("FILE");
    QTest::newRow("play") << QStringList{QStringLiteral("play"), quietLunch,
                                         QStringLiteral("--out"), file};
    QTest::newRow("submit") << QStringList{QStringLiteral("submit"), file,
                                           QStringLiteral("--scenario"), quietLunch};
    QTest::newRow("import") << QStringList{QStringLiteral("import"), m_text, file};
    QTest::newRow("export") << QStringList{QStringLiteral("export"),
                                           path(QStringLiteral("whole.restaurant")),
                                           QStringLiteral("--recording"), file};
}

void TestHalfMade::aKilledMakerLeavesNothingOrSomethingWhole()
{
    QFETCH(QStringList, make);
    std::mt19937_64 generator = seededGenerator();
    const std::uint64_t kills = wished("RESTAURANT_MAKER_KILLS", 10);
    const bool isText = make.first() == QLatin1String("export");
    std::uint64_t longest = 0;
    int left = 0;
    for (std::uint64_t n = 0; n <= kills; ++n) {
        const QString file = path(QStringLiteral("%1-%2.restaurant").arg(make.first()).arg(n));
        QStringList command = make;
        command.replaceInStrings(QStringLiteral("FILE"), file);
        if (n == 0) { // how long it takes, unless it is killed
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(run(command), 0);
            longest = static_cast<std::uint64_t>(timer.nsecsElapsed() / 1000);
            continue;
        }
        runAndKill(command, draw(generator, longest));
        left += QFile::exists(file);
        QByteArray said;
        if (!QFile::exists(file))
            QVERIFY2(run(command, &said) == 0, said.constData());
        if (isText) {
            QFile text(file);
            QFile whole(m_text);
            QVERIFY(text.open(QIODevice::ReadOnly) && whole.open(QIODevice::ReadOnly));
            QCOMPARE(text.readAll(), whole.readAll());
        } else {
            QVERIFY2(run({QStringLiteral("verify"), file}, &said) == 0, said.constData());
            QVERIFY2(run({QStringLiteral("submit"), file}, &said) == 0, said.constData());
        }
    }
    qInfo() << kills << "kills," << left << "left a file";
}

QTEST_GUILESS_MAIN(TestHalfMade)
#include "tst_half_made.moc"
