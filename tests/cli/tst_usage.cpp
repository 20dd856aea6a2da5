// What a person may get wrong on the command line, what it answers, and where help is found.
#include "testprogram.h"

#include <QtTest>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace restaurant::testing::tst_usage {

namespace {

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;
};

Answer run(const QStringList &arguments, const QByteArray &input = {},
           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(120'000))
        return {};
    const int code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return {code, QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Of --help: what begins a line below `heading`.
QStringList listedIn(const QString &help, const QString &heading)
{
    static const QRegularExpression first(QStringLiteral("^  ([\\w-]+)"));
    QStringList names;
    const QStringList lines = help.section(heading, 1).split(QLatin1Char('\n')).mid(1);
    for (const QString &line : lines) {
        if (line.isEmpty())
            break;
        if (const auto found = first.match(line); found.hasMatch())
            names += found.captured(1);
    }
    return names;
}

/// "--json" as man, bash, zsh and fish are told.
QStringList toldForms(const QString &option)
{
    const QString bare = option.mid(option.startsWith(QStringLiteral("--")) ? 2 : 1);
    return {
        QStringLiteral("\\fB%1\\fR").arg(QString(option).replace(u'-', QStringLiteral("\\-"))),
        option, QStringLiteral("%1[").arg(option),
        (option.startsWith(QStringLiteral("--")) ? QStringLiteral("-l ") : QStringLiteral("-s ")) +
            bare};
}

const auto lunch = QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path(name);
    }

private slots:
    void numbersThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *arguments, const char *says) {
            QTest::newRow(arguments) << words(arguments) << QString::fromUtf8(says);
        };
        const char *any = "expected a whole number from 0 to ";
        row("queue --arrivals-per-hour 9 --service-minutes 1 --seed -1", any);
        row("queue --arrivals-per-hour 9 --service-minutes 1 --seed 18446744073709551616", any);
        row("queue --arrivals-per-hour 9 --service-minutes 1 --seed 1.5", any);
        row("queue --arrivals-per-hour 9 --service-minutes 1 --room -1", any);
        row("queue --arrivals-per-hour 9 --service-minutes 1 --servers -1", any);
        row("queue --arrivals-per-hour 9 --service-minutes 1 --stations -1", any);
        row("queue --arrivals-per-hour 9 --service-minutes 1 --guests -1",
            "expected a whole number from 1 to 10000000, found \"-1\"");
        row("queue --arrivals-per-hour nan --service-minutes 1", "above 0");
        row("replay x.restaurant --speed nan", "expected a number from 0 to 100000, found \"nan\"");
        row("replay x.restaurant --speed inf", "expected a number from 0 to 100000");
        row("replay x.restaurant --speed -1", "expected a number from 0 to 100000");
        row("--speed nan", "expected a number from 0 to 100000");
        row("show x.restaurant kitchen --at -1", any);
        row("events x.restaurant --from 0", "expected a whole number from 1 to ");
        row("play x --threads 17", "expected a whole number from 1 to 16");
    }
    void numbersThatAreNoneAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Answer answer = run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QVERIFY2(answer.err.size() < 400, qPrintable(answer.err)); // no bound of 309 digits
    }

    void theLargestSeedIsOne()
    {
        const Answer answer =
            run(words("queue --arrivals-per-hour 9 --service-minutes 1 --guests 9 "
                      "--seeds 1 --seed 18446744073709551615"));
        QCOMPARE(answer.exitCode, 0);
    }

    void aTimeOutsideTheEveningIsRefused()
    {
        const QString file = path("until.restaurant");
        for (const char *time : {"11:29", "25:00", "47:59"}) {
            const Answer answer = run({QStringLiteral("play"), lunch, QStringLiteral("--until"),
                                       QLatin1String(time), QStringLiteral("--out"), file});
            QCOMPARE(answer.exitCode, 2);
            QVERIFY2(
                answer.err.contains(QLatin1String("lies outside the evening, which goes from")),
                qPrintable(answer.err));
            QVERIFY(!QFile::exists(file));
        }
        QCOMPARE(run({QStringLiteral("play"), lunch, QStringLiteral("--out"), file}).exitCode, 0);
        const Answer answer = run(
            {QStringLiteral("replay"), file, QStringLiteral("--until"), QStringLiteral("9:00")});
        QCOMPARE(answer.exitCode, 2);
        const Answer late = run(
            {QStringLiteral("replay"), file, QStringLiteral("--until"), QStringLiteral("47:00")});
        QCOMPARE(late.exitCode, 2);
        QVERIFY2(late.err.contains(QLatin1String("lies outside the evening")),
                 qPrintable(late.err));
    }

    void anotherKindOfFileIsCalledByItsName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *says, const QByteArray &bytes) {
            QTest::newRow(says) << bytes << QString::fromUtf8(says);
        };
        row("is an SQLite file", QByteArray("SQLite format 3\0 and so on", 26));
        row("is a PNG image", "\x89PNG\r\n");
        row("is a ZIP archive", "PK\x03\x04");
        row("is a text in UTF-16", QByteArray("\xff\xfe{\0", 4));
        row(":1:1: expected a value", "lunch");
    }
    void anotherKindOfFileIsCalledByItsName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString file = written("other", bytes);
        const Answer answer = run({QStringLiteral("check"), file});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    }

    void aFolderIsCalledOne()
    {
        const Answer answer = run({QStringLiteral("check"), m_folder.path()});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.contains(QLatin1String("is a folder")), qPrintable(answer.err));
    }

    void aScenarioInWhichNobodyTakesOrdersIsWarnedOf()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/scenarios/one-server.scenario.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        QCOMPARE(run({QStringLiteral("check"), file.fileName()}).err, QString());
        const auto place = text.indexOf("\"take-order\",", text.indexOf("\"pools\""));
        QVERIFY(place > 0);
        text.remove(place, qstrlen("\"take-order\","));
        const Answer answer = run({QStringLiteral("check"), written("lazy.scenario.json", text)});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.err.contains(QLatin1String("warning: Nobody takes orders from ")),
                 qPrintable(answer.err));
    }

    void withoutADisplayItSaysSo()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        const Answer answer = run({}, {}, environment);
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.err.contains(QLatin1String("there is no display")), qPrintable(answer.err));
        environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":4711"));
        QCOMPARE(run({}, {}, environment).exitCode, 3);
    }

    /// As much of a share as there is: 0 to 1.
    void noIntervalOfAShareLeavesIt()
    {
        const Answer answer =
            run(words("queue --arrivals-per-hour 1 --service-minutes 0.1 --guests 9 "
                      "--seeds 3 --json"));
        QCOMPARE(answer.exitCode, 0);
        const auto measures =
            QJsonDocument::fromJson(answer.out.toUtf8())[QStringLiteral("measures")];
        int shares = 0;
        for (const QJsonValue &one : measures.toArray()) {
            QVERIFY(one[QStringLiteral("low")].toDouble() >= 0);
            if (!one[QStringLiteral("unit")].toString().isEmpty())
                continue;
            ++shares;
            QVERIFY(one[QStringLiteral("high")].toDouble() <= 1);
        }
        QVERIFY(shares > 2);
    }

    void decimalsHaveAPointInEveryLanguage()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        const Answer answer =
            run(words("queue --arrivals-per-hour 45 --service-minutes 1 --guests 9 "
                      "--seeds 2"),
                {}, environment);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains(QLatin1String("utilisation 0.750")), qPrintable(answer.out));
        static const QRegularExpression comma(QStringLiteral("\\d,\\d{3,4}\\b"));
        QVERIFY2(!comma.match(answer.out).hasMatch(), qPrintable(answer.out));
    }

    /// What the documentation shows can be sent, or written into a script.
    void everyCommandInTheDocumentationCanBeGiven()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/docs/formats.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int seen = 0;
        for (QByteArray line : file.readAll().split('\n')) {
            line = line.trimmed();
            if (!line.startsWith('{') || !line.contains("\"command\":\""))
                continue;
            ++seen;
            line.replace("\"as\":\"taker\"", "\"role\":\"taker\""); // as a script calls it
            if (!line.contains("\"actor\""))
                line.insert(1, R"("actor":"Nadia","role":"manager",)");
            const QString store = path(("docs" + QByteArray::number(seen) + ".restaurant").data());
            const Answer answer =
                run({QStringLiteral("submit"), store, QStringLiteral("--scenario"), lunch}, line);
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
            QVERIFY2(!answer.out.contains(QLatin1String("not-allowed")), qPrintable(answer.out));
        }
        QCOMPARE(seen, 3);
    }

    void expectationsAreNotOpenedButCompared()
    {
        const Answer answer = run({written("lunch.expect.json", "{}")});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.contains(QLatin1String("cqrs-restaurant expect ")),
                 qPrintable(answer.err));
    }

    /// The manual page and what shells complete by, against --help.
    void allThatHelpTellsIsInTheManualAndCompleted()
    {
        const QStringList told{run({QStringLiteral("manual")}).out,
                               run(words("completion bash")).out, run(words("completion zsh")).out,
                               run(words("completion fish")).out};
        QStringList commands{QString()};
        int options = 0;
        for (int at = 0; at < commands.size(); ++at) {
            const QString command = commands[at];
            const QString page = run(words(qPrintable(command)) + words("--help")).out;
            for (const QString &own : listedIn(page, QStringLiteral("Subcommands:")))
                commands += (command + QLatin1Char(' ') + own).trimmed();
            const QString begin = QStringLiteral(".SS \\fB%1\\fR").arg(command);
            const QString section = command.isEmpty() ? told[0] : told[0].section(begin, 1, 1);
            QVERIFY2(!section.isEmpty(), qPrintable(command));
            for (const QString &option : listedIn(page, QStringLiteral("Options:"))) {
                const QStringList forms = toldForms(option);
                ++options;
                QVERIFY2(section.contains(forms[0]), qPrintable(command + option));
                for (int shell = 1; shell < 4; ++shell)
                    QVERIFY2(told[shell].contains(forms[shell]), qPrintable(command + option));
            }
        }
        QVERIFY(commands.size() > 20);
        QVERIFY(options > 100);
        QVERIFY(told[0].contains(QStringLiteral(".SH \"SEE ALSO\"")));
    }

    /// Each as it stands there, one after the other.
    void theExamplesOfTheManualCanBeTyped()
    {
        static const QRegularExpression example(
            QStringLiteral("\\.TP\n\\\\fBcqrs-restaurant ([^\n]*)\\\\fR"));
        const QString manual =
            run({QStringLiteral("manual")}).out.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        const QString here = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        int seen = 0;
        for (auto each = example.globalMatch(manual); each.hasNext(); ++seen) {
            const QString typed = each.next().captured(1);
            const Answer answer = run(typed.split(QLatin1Char(' ')));
            QVERIFY2(answer.exitCode == 0, qPrintable(typed + answer.err));
            QVERIFY2(!answer.out.isEmpty(), qPrintable(typed));
        }
        QVERIFY(QDir::setCurrent(here));
        QCOMPARE(seen, 4);
    }

    void bashCompletesWhatCanStandThere_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("offered");
        const auto row = [](const char *typed, const char *offered) {
            QTest::newRow(typed) << QString::fromUtf8(typed).split(QLatin1Char(' '))
                                 << QString::fromUtf8(offered);
        };
        row("pl", "play");
        row("--the", "--theme");
        row("--theme d", "dark");
        row("--theme = d", "dark"); // as bash parts it
        row("--theme dark pl", "play");
        row("play quiet", "quiet-lunch");
        row("play quiet-lunch --flaw push", "push-lost");
        row("play --se", "--seed --services");
        row("show x.restaurant kit", "kitchen");
        row("show --at 4 x.restaurant wai", "waiter");
        row("show x.restaurant kitchen wai", "");
        row("play --seed ", "");
        row("verify ", "kept mine.restaurant");
        row("submit mine.restaurant --scenario own", "own.scenario.json");
        row("check o", "one-server own.scenario.json");
        row("load --folder k", "kept");
        row("completion z", "zsh");
        row("less", "lesson");
        row("lesson ", "check list new show tally");
        row("lesson check --j", "--junit");
        row("lesson show behind", "behind-is-not-wrong");
    }
    void bashCompletesWhatCanStandThere()
    {
        QFETCH(QStringList, typed);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("kept")));
        for (const char *name : {"mine.restaurant", "own.scenario.json", "other.txt"})
            QVERIFY(QFile(folder.filePath(QLatin1String(name))).open(QIODevice::WriteOnly));
        static const QString completion = run(words("completion bash")).out;
        const QString script =
            completion + QStringLiteral("COMP_WORDS=(cqrs-restaurant \"$@\") COMP_CWORD=$#\n"
                                        "_cqrs_restaurant\necho \"${COMPREPLY[*]}\"");
        QProcess bash;
        bash.setWorkingDirectory(folder.path());
        bash.start(QStringLiteral("bash"),
                   QStringList{QStringLiteral("-uc"), script, QStringLiteral("test")} + typed);
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardError()), QString());
        QStringList offered =
            QString::fromUtf8(bash.readAllStandardOutput())
                .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        offered.sort();
        QTEST(offered.join(QLatin1Char(' ')), "offered");
    }
};

RESTAURANT_TEST(TestUsage)

} // namespace restaurant::testing::tst_usage
#include "tst_usage.moc"
