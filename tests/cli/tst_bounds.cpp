// Whatever comes from outside is bounded before there is memory for it: endless devices, lines
// without an end, huge values, huge numbers.
#include "acceptance/passes.h"
#include "store/forging.h"
#include "testprogram.h"

#include <QtTest>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace restaurant::testing::tst_bounds {

namespace {

constexpr long mostKilobytes = 256L * 1024;

/// The most memory that any program had that was run here.
long mostUsed()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return used.ru_maxrss;
}

} // namespace

class TestBounds : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    struct Answer
    {
        int exitCode = -1;
        QString err;
    };
    static Answer run(const QStringList &arguments, const QString &input = QProcess::nullDevice())
    {
        QProcess program;
        program.setStandardInputFile(input);
        program.setStandardOutputFile(QProcess::nullDevice());
        program.start(QStringLiteral(PROGRAM), arguments);
        if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
    }
    static void compare(const Answer &answer, int exitCode, const char *says)
    {
        QVERIFY2(answer.err.contains(QLatin1String(says)), qPrintable(answer.err));
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY2(isSanitized || mostUsed() < mostKilobytes,
                 qPrintable(QStringLiteral("%1 KB").arg(mostUsed())));
    }
    /// The quiet lunch, with one row that takes 34 MB.
    QString swollen(const char *name, const char *sql) const
    {
        const QString file = path(name);
        run({QStringLiteral("play"),
             QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json"),
             QStringLiteral("--out"), file});
        test::changeByHand(file.toStdString(), sql);
        return file;
    }

private slots:
    void anEndlessDeviceIsNotImported()
    {
        compare(run({QStringLiteral("import"), QStringLiteral("/dev/zero"), path("a.restaurant")}),
                1, "/dev/zero:1:");
    }
    void aLineWithoutAnEndIsNotImported()
    {
        QFile file(path("line.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(600LL * 1024 * 1024));
        file.close();
        compare(run({QStringLiteral("import"), file.fileName(), path("b.restaurant")}), 1,
                "line.jsonl:1:");
    }
    void anEndlessLineIsNotSubmitted()
    {
        compare(run({QStringLiteral("submit"), path("c.restaurant"), QStringLiteral("--scenario"),
                     QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json")},
                    QStringLiteral("/dev/zero")),
                3, "more than 64 MiB");
    }
    void aDeviceIsNoScenario()
    {
        compare(run({QStringLiteral("check"), QStringLiteral("/dev/zero")}), 1, "is not a file");
    }
    void aRoomForAllTheWorldIsRefused()
    {
        compare(run({QStringLiteral("queue"), QStringLiteral("--arrivals-per-hour"),
                     QStringLiteral("48"), QStringLiteral("--service-minutes"), QStringLiteral("1"),
                     QStringLiteral("--room"), QStringLiteral("10000000")}),
                2, "at most 100,000");
    }
    void aHugeEventIsRefused()
    {
        const QString file =
            swollen("event.restaurant", "UPDATE recorded SET data = '{\"order\":\"' ||"
                                        " hex(zeroblob(17000000)) || '\"}' WHERE position = 60");
        for (const char *command : {"verify", "digest", "events", "rebuild", "submit"})
            compare(run({QLatin1String(command), file}), command == QByteArray("verify") ? 1 : 3,
                    "position 60: it is larger than anything that is recorded");
    }
    void aHugeCommandIsRefused()
    {
        const QString file =
            swollen("command.restaurant", "UPDATE command SET sentence = hex(zeroblob(17000000)),"
                                          " reason = 'table-free' WHERE number = 20");
        compare(run({QStringLiteral("digest"), file}), 3, "larger than anything that is recorded");
    }
};

RESTAURANT_TEST(TestBounds)

} // namespace restaurant::testing::tst_bounds
#include "tst_bounds.moc"
