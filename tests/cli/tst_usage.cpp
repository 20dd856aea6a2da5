// What a person may get wrong on the command line, and what it answers.
#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

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
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
