#include "testprogram.h"

#include <QtTest>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

namespace restaurant::testing::tst_commandline {

namespace {

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;
};

QString scenario(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

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
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QList<QJsonObject> objectsIn(const QString &lines)
{
    QList<QJsonObject> objects;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

/// The arguments of `queue`, written as a person would.
QStringList queue(const QByteArray &options)
{
    return QStringList{QStringLiteral("queue")} +
           QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// In the file, or in one beside it whose name begins as its does.
bool standsInItsFolder(const QString &file, const QByteArray &text)
{
    const QFileInfo info(file);
    const QStringList names{info.completeBaseName() + QLatin1String(".*")};
    for (const QFileInfo &one : info.dir().entryInfoList(names, QDir::Files | QDir::Hidden)) {
        QFile bytes(one.filePath());
        if (bytes.open(QIODevice::ReadOnly) && bytes.readAll().contains(text))
            return true;
    }
    return false;
}

QString outcomesOf(const QString &lines)
{
    QStringList outcomes;
    for (const QJsonObject &object : objectsIn(lines))
        outcomes.append(object[QStringLiteral("outcome")].toString());
    return outcomes.join(QLatin1Char(' '));
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// The quiet lunch, played to its end, under a name of its own.
    QString played(const char *name) const
    {
        const QString file = path(name);
        run({QStringLiteral("play"), scenario("quiet-lunch"), QStringLiteral("--out"), file});
        return file;
    }
    static QByteArray seat(const char *id)
    {
        return QByteArray("{\"id\":\"") + id +
               "\",\"actor\":\"Charlie\",\"role\":\"taker\",\"at\":\"12:00:10\","
               "\"command\":\"SeatParty\",\"data\":{\"table\":1,\"party\":1,\"guests\":2}}\n";
    }
    static QByteArray order(int number)
    {
        return "{\"actor\":\"Charlie\",\"role\":\"taker\",\"command\":\"PlaceOrder\",\"data\":"
               "{\"order\":" +
               QByteArray::number(number) +
               ",\"kind\":\"dine-in\",\"table\":1,\"lines\":[{\"dish\":\"ramen\","
               "\"quantity\":1}]}}\n";
    }

private slots:
    void aScenarioIsPlayedToItsEnd()
    {
        const Answer answer = run({QStringLiteral("play"), scenario("quiet-lunch")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains(QLatin1String("10  Takeaway Elif    Delivered and paid")),
                 qPrintable(answer.out));
    }

    void playingStopsWhereAsked()
    {
        const Answer answer = run({QStringLiteral("play"), scenario("quiet-lunch"),
                                   QStringLiteral("--until"), QStringLiteral("12:06")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.startsWith(QLatin1String("Quiet lunch at 12:06:00, event ")));
    }

    void boardsArePrintedAsJson()
    {
        const Answer answer =
            run({QStringLiteral("play"), scenario("quiet-lunch"), QStringLiteral("--json")});
        QStringList views;
        for (const QJsonObject &board : objectsIn(answer.out))
            views.append(
                board[QStringLiteral("view")].toString(board[QStringLiteral("ledger")].toString()));
        QCOMPARE(views.join(QLatin1Char(' ')),
                 QStringLiteral("kitchen waiter status details harm"));
    }

    void theSameScenarioGivesTheSameDigest()
    {
        const Answer one = run({QStringLiteral("digest"), played("one.restaurant")});
        const Answer two = run({QStringLiteral("digest"), played("two.restaurant")});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.out.trimmed().size(), 64);
        QCOMPARE(two.out, one.out);
    }

    void aFileThatIsThereIsNotPlayedOver()
    {
        const QString file = played("kept.restaurant");
        const Answer before = run({QStringLiteral("digest"), file});
        const Answer again = run(
            {QStringLiteral("play"), scenario("charlie-and-roger"), QStringLiteral("--out"), file});
        QCOMPARE(again.exitCode, 3);
        QVERIFY(again.err.contains(file));
        QCOMPARE(run({QStringLiteral("digest"), file}).out, before.out);
    }

    void aViewIsShownAsItWas()
    {
        const QString file = played("shown.restaurant");
        const Answer start = run({QStringLiteral("show"), file, QStringLiteral("kitchen"),
                                  QStringLiteral("--at"), QStringLiteral("0")});
        QCOMPARE(start.exitCode, 0);
        QCOMPARE(start.out, QString());
        const Answer middle = run({QStringLiteral("show"), file, QStringLiteral("kitchen"),
                                   QStringLiteral("--at"), QStringLiteral("40")});
        QVERIFY2(middle.out.contains(QLatin1String("Table 1")), qPrintable(middle.out));
        QCOMPARE(run({QStringLiteral("show"), file, QStringLiteral("kitchen"),
                      QStringLiteral("--at"), QStringLiteral("9999")})
                     .exitCode,
                 2);
    }

    /// One guest in three hours, and two minutes of work.
    void figuresAreTheSameWhereverOneAsks()
    {
        const QString file = path("oneguest.restaurant");
        const Answer played = run({QStringLiteral("play"),
                                   QStringLiteral(SOURCE_DIR "/tests/cli/oneguest.scenario.json"),
                                   QStringLiteral("--out"), file});
        QCOMPARE(played.exitCode, 0);
        const Answer shown = run({QStringLiteral("show"), file, QStringLiteral("measures")});
        const Answer replayed = run({QStringLiteral("replay"), file});
        for (const Answer &answer : {played, shown, replayed}) {
            const auto has = [&](const char *pattern) {
                return QRegularExpression(QLatin1String(pattern),
                                          QRegularExpression::MultilineOption)
                    .match(answer.out)
                    .hasMatch();
            };
            QVERIFY2(has("^Figures +from 12:00:00 +to 15:00:00 +\\(3:00:00\\)$"),
                     qPrintable(answer.out));
            QVERIFY(has("^Floor +1 +0 +1\\.1 % +2:00 +3:00:00"));
            QVERIFY(has("^Kitchen +1 +0 +0\\.3 % +0:30 +3:00:00"));
            QVERIFY(has("^takeaway +1 +0 +1 +0\\.33 "));
        }
    }

    void aViewThatIsLateIsLateWhereverOneAsks()
    {
        const QString file = path("late.restaurant");
        const Answer played =
            run({QStringLiteral("play"), scenario("takeaway-storm"), QStringLiteral("--out"), file,
                 QStringLiteral("--until"), QStringLiteral("12:30")});
        QCOMPARE(played.exitCode, 0);
        const auto positions = [&](const QStringList &arguments) {
            return objectsIn(run(arguments).out);
        };
        const auto shown =
            positions({QStringLiteral("show"), file, QStringLiteral("status"),
                       QStringLiteral("--at"), QStringLiteral("90"), QStringLiteral("--json")});
        const auto replayed = positions({QStringLiteral("replay"), file, QStringLiteral("--until"),
                                         QStringLiteral("90"), QStringLiteral("--json")});
        QCOMPARE(shown.first(), replayed.at(2));
        QVERIFY(shown.first()[QStringLiteral("position")].toInt() < 90);
    }

    void aReplayPrintsEveryOrder()
    {
        const QString file = path("orders.restaurant");
        const Answer played = run(
            {QStringLiteral("play"), scenario("charlie-and-roger"), QStringLiteral("--out"), file});
        const auto details = [](const QString &out) {
            const QString from = QStringLiteral("== details ==\n");
            const auto begin = out.indexOf(from) + from.size();
            const auto end = out.indexOf(QStringLiteral("\n=="), begin);
            return out.mid(begin, end < 0 ? -1 : end - begin).trimmed().split(u'\n');
        };
        const QStringList all = details(played.out + QStringLiteral("\n=="));
        QVERIFY(all.size() >= 60);
        QCOMPARE(details(run({QStringLiteral("replay"), file}).out), all);
    }

    void theLogIsPrintedFromWhereAsked()
    {
        const QString file = played("log.restaurant");
        const auto all =
            objectsIn(run({QStringLiteral("events"), file, QStringLiteral("--json")}).out);
        const auto rest = objectsIn(run({QStringLiteral("events"), file, QStringLiteral("--json"),
                                         QStringLiteral("--from"), QStringLiteral("11")})
                                        .out);
        QCOMPARE(rest.size(), all.size() - 10);
        QCOMPARE(rest.first()[QStringLiteral("position")].toInt(), 11);
        for (const QJsonObject &event :
             objectsIn(run({QStringLiteral("events"), file, QStringLiteral("--json"),
                            QStringLiteral("--stream"), QStringLiteral("order-1")})
                           .out))
            QCOMPARE(event[QStringLiteral("stream")].toString(), QStringLiteral("order-1"));
    }

    void aWholeEveningIsVerified()
    {
        const Answer answer = run({QStringLiteral("verify"), played("whole.restaurant")});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.err, QString());
    }

    void anEditedReadStoreIsFoundAndMendedByARebuild()
    {
        const QString file = played("edited.restaurant");
        QProcess edit;
        edit.start(QStringLiteral("sqlite3"),
                   {path("edited.details.view"),
                    QStringLiteral("DELETE FROM order_details WHERE key = 3")});
        QVERIFY(edit.waitForFinished());
        QCOMPARE(edit.exitCode(), 0);
        const Answer wrong = run({QStringLiteral("verify"), file});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains(QLatin1String("edited.details.view")), qPrintable(wrong.err));
        QCOMPARE(run({QStringLiteral("rebuild"), file, QStringLiteral("details")}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("verify"), file}).exitCode, 0);
    }

    void deletedReadStoresCostARebuildAndNothingElse()
    {
        const QString file = played("deleted.restaurant");
        for (const char *view : {"kitchen", "waiter", "status", "details"})
            QVERIFY(
                QFile::remove(path("deleted.") + QLatin1String(view) + QStringLiteral(".view")));
        QCOMPARE(run({QStringLiteral("rebuild"), file}).exitCode, 0);
        const Answer answer = run({QStringLiteral("verify"), file});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.contains(QLatin1String("kitchen: right")));
    }

    void aRecordingIsReplayedAndNothingIsSent()
    {
        const QString file = played("replayed.restaurant");
        const QString digest = run({QStringLiteral("digest"), file}).out.trimmed();
        const Answer answer =
            run({QStringLiteral("replay"), file, QStringLiteral("--expect"), digest});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains(QLatin1String("nothing was sent; ")), qPrintable(answer.out));
        QVERIFY(answer.out.contains(QLatin1String("state: 1 hashes equal")));
        QVERIFY(answer.out.contains(QLatin1String("10  Takeaway Elif    Delivered and paid")));
        QCOMPARE(run({QStringLiteral("digest"), file}).out.trimmed(), digest);
        QCOMPARE(run({QStringLiteral("replay"), file, QStringLiteral("--expect"),
                      QString(64, QLatin1Char('0'))})
                     .exitCode,
                 1);
    }

    void aReplayStopsWhereAsked()
    {
        const QString file = played("until.restaurant");
        const auto objects =
            objectsIn(run({QStringLiteral("replay"), file, QStringLiteral("--json"),
                           QStringLiteral("--until"), QStringLiteral("40")})
                          .out);
        QCOMPARE(objects.size(), 7);
        QCOMPARE(objects.first()[QStringLiteral("position")].toInt(), 40);
        QCOMPARE(objects.last()[QStringLiteral("event")].toInt(), 40);
        QCOMPARE(objects.last()[QStringLiteral("commands_sent")].toInt(-1), 0);
        for (const char *wrong : {"99999", "noon", "12:99"})
            QCOMPARE(run({QStringLiteral("replay"), file, QStringLiteral("--until"),
                          QLatin1String(wrong)})
                         .exitCode,
                     2);
    }

    void aReplayNamesTheFirstPositionThatIsWrong()
    {
        const QString file = played("forged.restaurant");
        QProcess edit;
        edit.start(QStringLiteral("sqlite3"),
                   {file, QStringLiteral("UPDATE recorded SET at = at + 1 WHERE position = 23")});
        QVERIFY(edit.waitForFinished());
        const Answer answer = run({QStringLiteral("replay"), file});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.contains(QLatin1String("position 23: ")), qPrintable(answer.err));
        QCOMPARE(run({QStringLiteral("replay"), path("none.restaurant")}).exitCode, 3);
    }

    void anEveningTravelsAsText()
    {
        const QString file = played("travels.restaurant");
        const QString text = path("travels.jsonl");
        const QString arrived = path("arrived.restaurant");
        QCOMPARE(
            run({QStringLiteral("export"), file, QStringLiteral("--recording"), text}).exitCode, 0);
        QCOMPARE(
            run({QStringLiteral("export"), file, QStringLiteral("--recording"), text}).exitCode, 3);
        QCOMPARE(run({QStringLiteral("import"), text, arrived}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("digest"), arrived}).out,
                 run({QStringLiteral("digest"), file}).out);
        QCOMPARE(run({QStringLiteral("replay"), arrived}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("import"), text, arrived}).exitCode, 3);
    }

    void submittedCommandsAreAnsweredInOrder()
    {
        const QByteArray id = "11111111-1111-4111-8111-111111111111";
        const QString file = path("submitted.restaurant");
        const Answer answer = run(
            {QStringLiteral("submit"), file, QStringLiteral("--scenario"), scenario("quiet-lunch")},
            seat(id) + seat(id) + order(1) + order(1));
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(outcomesOf(answer.out), QStringLiteral("accepted repeated accepted rejected"));
        QCOMPARE(objectsIn(answer.out).last()[QStringLiteral("reason")].toString(),
                 QStringLiteral("order-exists"));
        const Answer again = run({QStringLiteral("submit"), file}, seat(id) + order(2));
        QCOMPARE(outcomesOf(again.out), QStringLiteral("repeated accepted"));
        QCOMPARE(run({QStringLiteral("verify"), file}).exitCode, 0);
    }

    void aLineThatCannotBeReadIsToldAndTheOthersAreCarriedOut()
    {
        const Answer answer =
            run({QStringLiteral("submit"), path("lines.restaurant"), QStringLiteral("--scenario"),
                 scenario("quiet-lunch")},
                "{\"actor\":\"Roger\",\"role\":\"runner\",\"command\":\"ServeOrder\"}\n" +
                    seat("11111111-1111-4111-8111-111111111112"));
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(outcomesOf(answer.out), QStringLiteral("invalid accepted"));
        QVERIFY2(answer.err.startsWith(QLatin1String("standard input:1:")), qPrintable(answer.err));
    }

    void whatAGuestSaidIsForgottenInTheFileAndItsViews()
    {
        const QString file = path("forgotten.restaurant");
        const Answer placed = run(
            {QStringLiteral("submit"), file, QStringLiteral("--scenario"), scenario("quiet-lunch")},
            "{\"actor\":\"Quastenbrand\",\"role\":\"guest\",\"command\":\"PlaceOrder\",\"data\":{"
            "\"order\":7,\"kind\":\"takeaway\",\"guest\":\"Quastenbrand\",\"lines\":[{\"dish\":"
            "\"ramen\",\"quantity\":1,\"note\":\"for Quastenbrand\"}]}}\n");
        QCOMPARE(outcomesOf(placed.out), QStringLiteral("accepted"));
        QCOMPARE(run({QStringLiteral("rebuild"), file}).exitCode, 0);
        const QString digest = run({QStringLiteral("digest"), file}).out;
        QVERIFY(standsInItsFolder(file, "Quastenbrand"));
        QCOMPARE(run({QStringLiteral("forget"), file, QStringLiteral("order"), QStringLiteral("6")})
                     .exitCode,
                 1);
        const Answer forgotten =
            run({QStringLiteral("forget"), file, QStringLiteral("order"), QStringLiteral("7")});
        QVERIFY2(forgotten.exitCode == 0, qPrintable(forgotten.err));
        QVERIFY(!standsInItsFolder(file, "Quastenbrand"));
        QCOMPARE(run({QStringLiteral("digest"), file}).out, digest);
        const Answer verified = run({QStringLiteral("verify"), file});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.err));
        QVERIFY2(verified.out.contains(QLatin1String("forgotten")), qPrintable(verified.out));
        const QString text = path("forgotten.jsonl");
        QCOMPARE(
            run({QStringLiteral("export"), file, QStringLiteral("--recording"), text}).exitCode, 0);
        const QString again = path("forgotten-again.restaurant");
        QCOMPARE(run({QStringLiteral("import"), text, again}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("digest"), again}).out, digest);
    }

    void nobodyTakesTheIdOfWhatAScenarioWillSend()
    {
        const Answer answer = run({QStringLiteral("submit"), path("ids.restaurant"),
                                   QStringLiteral("--scenario"), scenario("quiet-lunch")},
                                  seat("11111111-1111-8111-8111-111111111111"));
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(outcomesOf(answer.out), QStringLiteral("invalid"));
        QVERIFY2(answer.err.contains(QLatin1String("version 8")), qPrintable(answer.err));
    }

    void nobodySpeaksForTheProcessManager()
    {
        const Answer answer =
            run({QStringLiteral("submit"), path("policy.restaurant"), QStringLiteral("--scenario"),
                 scenario("quiet-lunch")},
                "{\"actor\":\"X\",\"role\":\"policy\",\"command\":\"DeliverOrder\","
                "\"data\":{\"order\":2}}\n");
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(outcomesOf(answer.out), QStringLiteral("invalid"));
    }

    void aQueueIsSimulatedBesideItsTheory()
    {
        const Answer answer = run(
            queue("--arrivals-per-hour 45 --service-minutes 1 --servers 2 --guests 2000 --json"));
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject object = objectsIn(answer.out).value(0);
        QCOMPARE(object[QStringLiteral("queue")].toString(), QStringLiteral("M/M/2"));
        QCOMPARE(object[QStringLiteral("formula")].toString(), QStringLiteral("Erlang C"));
        QVERIFY(!object[QStringLiteral("source")].toString().isEmpty());
        const QJsonObject wait = object[QStringLiteral("measures")].toArray().first().toObject();
        QCOMPARE(wait[QStringLiteral("measure")].toString(), QStringLiteral("wait"));
        QVERIFY(std::abs(wait[QStringLiteral("theory")].toDouble() - 0.1636364) < 1e-6);
        QVERIFY(wait[QStringLiteral("low")].toDouble() < 0.1636 &&
                wait[QStringLiteral("high")].toDouble() > 0.1637);
    }

    void aQueueIsSimulatedUntilItIsPrecise()
    {
        const Answer answer =
            run(queue("--arrivals-per-hour 30 --service-minutes 1 --precision 20% --json"));
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject object = objectsIn(answer.out).value(0);
        QVERIFY(object[QStringLiteral("relativeWidth")].toDouble() <= 0.2);
        QVERIFY(object[QStringLiteral("warmUp")].toInt() > 0);
        QVERIFY(object[QStringLiteral("warnings")].toArray().isEmpty());
        QVERIFY2(answer.err.contains(QStringLiteral("more follow")), qPrintable(answer.err));
    }

    void queuesOfAllKindsArePrinted_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *options, const char *says) {
            QTest::newRow(options) << QByteArray(options) << QString::fromUtf8(says);
        };
        row("--arrivals-per-hour 48 --service-minutes 1 --service uniform:0.1,1.9", "2.5400");
        row("--arrivals-per-hour 48 --service triangular:0.1,1,1.9", "Pollaczek-Khinchine");
        row("--arrivals-per-hour 48 --service-minutes 1 --service erlang:4", "M/G/1");
        row("--classes 1:5,9:5", "32.2727");
        row("--classes 1,9 --service-minutes 5", "9.5455");
        row("--arrivals-per-hour 5 --service-minutes 20 --servers 2 --room 5", "4.4243");
        row("--arrivals-per-hour 30 --service-minutes 1 --stations 2", "2.8750");
        row("--arrivals-per-hour 60 --service-minutes 1", "No theory: the servers are asked for");
        row("--arrivals-per-hour 30 --service-minutes 1 --servers 2 --service deterministic",
            "No theory: for several servers");
        row("--arrivals-per-hour 60 --service-minutes 2 --servers 2 --patience 2", "Erlang A");
        row("--arrivals-per-hour 45 --service-minutes 1 --tail 4", "wait longer");
        row("--classes 12,36 --service-minutes 3 --servers 3", "Davis");
        row("--arrivals-per-hour 59.4 --service-minutes 1", "Warning: Each run is too short");
    }
    void queuesOfAllKindsArePrinted()
    {
        QFETCH(QByteArray, options);
        QFETCH(QString, says);
        const Answer answer = run(queue(options + " --guests 500 --seeds 3"));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains(says), qPrintable(answer.out));
    }

    void queuesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *options, const char *says) {
            QTest::newRow(options) << QByteArray(options) << QString::fromUtf8(says);
        };
        row("", "--arrivals-per-hour");
        row("--arrivals-per-hour 45", "--service-minutes");
        row("--arrivals-per-hour 45 --classes 1:5", "either --arrivals-per-hour or --classes");
        row("--arrivals-per-hour 45 --service-minutes 1 --service sometimes", "--service");
        row("--arrivals-per-hour 45 --service-minutes 1 --service uniform:1,2", "its mean");
        row("--arrivals-per-hour 45 --service uniform:2,x", "expected a number");
        row("--arrivals-per-hour 45 --service-minutes 0", "above 0");
        row("--arrivals-per-hour -1 --service-minutes 1", "above 0");
        row("--classes 1:5:3", "PER_HOUR:MINUTES");
        row("--arrivals-per-hour 45 --service-minutes 1 --servers 0", "at least one server");
        row("--arrivals-per-hour 45 --service-minutes 1 --servers 3 --room 2", "room");
        row("--arrivals-per-hour 45 --service-minutes 1 --guests 0", "--guests");
        row("--arrivals-per-hour 45 --service-minutes 100 --guests 9000000", "fewer guests");
        row("--arrivals-per-hour 0.000000001 --service-minutes 1", "fewer guests");
        row("--arrivals-per-hour 45 --service-minutes 1 --precision 200%", "--precision");
        row("--arrivals-per-hour 45 --service-minutes 1 --precision 2% --seeds 1", "two seeds");
        row("--arrivals-per-hour 45 --service-minutes 1 --precision 2% --guests 9", "excludes");
        row("--arrivals-per-hour 45 --service-minutes 1 --warm-up 200000", "--warm-up");
        row("--arrivals-per-hour 45 --service-minutes 1 --patience 0", "--patience");
        row("--arrivals-per-hour 45 --service-minutes 1 --tail -1", "--tail");
    }
    void queuesThatCannotBeAreRefused()
    {
        QFETCH(QByteArray, options);
        QFETCH(QString, says);
        const Answer answer = run(queue(options));
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    }

    void whatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("names");

        const QString missing = path("missing.restaurant");
        const QString text = path("text.restaurant");
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database, but long enough to be taken for one by its length alone\n");
        file.close();
        QTest::newRow("no such store")
            << QStringList{QStringLiteral("verify"), missing} << 3 << missing;
        QTest::newRow("no store at all")
            << QStringList{QStringLiteral("digest"), text} << 3 << text;
        QTest::newRow("a scenario that is none")
            << QStringList{QStringLiteral("check"), text} << 1 << text + QStringLiteral(":1:1");
        QTest::newRow("a scenario to play that is none")
            << QStringList{QStringLiteral("play"), text} << 3 << text + QStringLiteral(":1:1");
        QTest::newRow("an unknown view")
            << QStringList{QStringLiteral("show"), missing, QStringLiteral("cellar")} << 2
            << QStringLiteral("cellar");
        QTest::newRow("a time that is none")
            << QStringList{QStringLiteral("play"), scenario("quiet-lunch"),
                           QStringLiteral("--until"), QStringLiteral("noon")}
            << 2 << QStringLiteral("noon");
        QTest::newRow("an unknown option")
            << QStringList{QStringLiteral("--sped")} << 2 << QStringLiteral("--sped");
        QTest::newRow("a subcommand misspelt")
            << QStringList{QStringLiteral("shwo")} << 2 << QStringLiteral("shwo");
        QTest::newRow("a stream that is none")
            << QStringList{QStringLiteral("events"), played("streams.restaurant"),
                           QStringLiteral("--stream"), QStringLiteral("41")}
            << 2 << QStringLiteral("41");
    }
    void whatCannotBeUsedIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, names);
        const Answer answer = run(arguments);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY2(answer.err.contains(names), qPrintable(answer.err));
    }

    void whatBefallsAViewCanBeSaid()
    {
        const auto play = [this](const char *file, const QStringList &options) {
            return run(QStringList{QStringLiteral("play"), scenario("quiet-lunch"),
                                   QStringLiteral("--out"), path(file)} +
                       options);
        };
        const QStringList lost{QStringLiteral("--bend"), QStringLiteral("details:drop:20%")};
        QCOMPARE(play("lost.restaurant", lost).exitCode, 0);
        const Answer wrong = run({QStringLiteral("verify"), path("lost.restaurant")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains(QLatin1String("was dropped on purpose")),
                 qPrintable(wrong.err));
        const QStringList kept{QStringLiteral("--protect"),
                               QStringLiteral("details:effectively-once")};
        QCOMPARE(play("protected.restaurant", lost + kept).exitCode, 0);
        QCOMPARE(run({QStringLiteral("verify"), path("protected.restaurant")}).exitCode, 0);
    }

    void compareSaysWhatDiffersAndWhatIsMeasured()
    {
        const QString guest = QStringLiteral(SOURCE_DIR "/tests/cli/oneguest.scenario.json");
        const QString junit = path("compare.xml");
        const QStringList asked{QStringLiteral("compare"),        guest,
                                QStringLiteral("--delay"),        QStringLiteral("waiter=0,60"),
                                QStringLiteral("--replications"), QStringLiteral("2"),
                                QStringLiteral("--measured"),     QStringLiteral("1"),
                                QStringLiteral("--junit"),        junit};
        const Answer answer = run(asked + QStringList{QStringLiteral("--json")});
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject found = objectsIn(answer.out).value(0);
        QCOMPARE(found[QLatin1String("columns")].toArray().size(), 2);
        QStringList sources;
        for (const QJsonValue &row : found[QLatin1String("figures")].toArray())
            sources += row[QLatin1String("source")].toString();
        QVERIFY(sources.contains(QStringLiteral("simulated")));
        QVERIFY(sources.contains(QStringLiteral("measured")));
        QFile written(junit);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("classname=\"delay=waiter:1:00\""));
        const Answer csv = run(asked + QStringList{QStringLiteral("--csv")});
        QVERIFY(
            csv.out.startsWith(QStringLiteral("column,figure,group,unit,source,evenings,mean")));
        QVERIFY(run(asked).out.contains(QStringLiteral("What guests feel (simulated)")));
    }

    void sweepSaysWhereItSaturates()
    {
        const Answer answer =
            run({QStringLiteral("sweep"), scenario("textbook-counter"), QStringLiteral("--knob"),
                 QStringLiteral("guests-per-hour"), QStringLiteral("--points"),
                 QStringLiteral("20,120"), QStringLiteral("--replications"), QStringLiteral("3"),
                 QStringLiteral("--measured"), QStringLiteral("0"), QStringLiteral("--json")});
        QCOMPARE(answer.exitCode, 0);
        const QJsonArray points = objectsIn(answer.out).value(0)[QLatin1String("points")].toArray();
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0][QLatin1String("saturated")].toBool(), false);
        QCOMPARE(points[1][QLatin1String("saturated")].toBool(), true);
        QVERIFY(points[0][QLatin1String("theory")].isObject());
    }

    void whatCannotBeComparedIsSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("architecture") << "compare %1 --architectures crud,magic"
                                      << "\"magic\"";
        QTest::newRow("staffing") << "compare %1 --staffing three"
                                  << "\"three\"";
        QTest::newRow("delay") << "compare %1 --delay 30"
                               << "VIEW=SECONDS";
        QTest::newRow("knob") << "sweep %1 --knob mood --points 1"
                              << "guests-per-hour";
        QTest::newRow("points") << "sweep %1 --knob servers --points 1,x"
                                << "\"x\"";
        QTest::newRow("precision") << "sweep %1 --knob servers --points 1 --precision 0"
                                   << "--precision";
        QTest::newRow("bend") << "compare %1 --column bend=waiter:drop:much"
                              << "--column: bend: drop befalls events";
        QTest::newRow("variant") << "sweep %1 --knob servers --points 1 --variant protect=bar:none"
                                 << "--variant: protect: view: \"bar\"";
        QTest::newRow("played") << "play --bend waiter:drip:5% %1"
                                << "--bend: kind: there is no \"drip\"";
        QTest::newRow("not bent") << "play %1 --architecture crud --bend waiter:drop:5%"
                                  << "--bend: the waiter view does not follow the log";
        QTest::newRow("protected") << "play %1 --protect waiter:luck"
                                   << "--protect: protection: there is no \"luck\"";
        QTest::newRow("list") << "sweep %1 --knob guests-per-hour --points 9"
                              << "at a rate";
    }
    void whatCannotBeComparedIsSaid()
    {
        QFETCH(QString, options);
        QFETCH(QString, says);
        const Answer answer =
            run(options.arg(QStringLiteral(SOURCE_DIR "/tests/cli/oneguest.scenario.json"))
                    .split(QLatin1Char(' ')));
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    }

    void momentsAreDrawnForLater()
    {
        const QString file = played("drawn.restaurant");
        const QString folder = path("moments");
        const Answer answer = run({QStringLiteral("pictures"), file, QStringLiteral("--sheet"),
                                   path("drawn.pdf"), QStringLiteral("--folder"), folder,
                                   QStringLiteral("--size"), QStringLiteral("960x540")});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        QFile sheet(path("drawn.pdf"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().startsWith("%PDF-"));
        // Nobody has noted anything: they are those of the captions.
        QCOMPARE(QDir(folder).entryList(QDir::Files).join(QLatin1Char(' ')),
                 QStringLiteral("drawn-01-120000.png drawn-02-122000.png drawn-03-124500.png"));
        QFile picture(folder + QStringLiteral("/drawn-02-122000.png"));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const QByteArray bytes = picture.readAll();
        QCOMPARE(bytes.mid(16, 8), QByteArray("\0\0\x03\xc0\0\0\x02\x1c", 8)); // 960, 540
    }

    void aFilmIsMadeByFfmpegOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("ffmpeg");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("left");
        QTest::newRow("taken") << QByteArray("for last; do :; done; cat > \"${last#file:}\"\n") << 0
                               << "film.mp4"
                               << "film.mp4";
        QTest::newRow("refused") << QByteArray("echo it has no encoder >&2; exit 1\n") << 3
                                 << "film.mp4: ffmpeg could not make the film: it has no encoder"
                                 << "";
        QTest::newRow("half") << QByteArray("for last; do :; done; head -c 9 > \"${last#file:}\"\n"
                                            "echo no room >&2; exit 1\n")
                              << 3 << "ffmpeg could not make the film: no room"
                              << "";
        QTest::newRow("not installed") << QByteArray() << 0 << "because ffmpeg is not installed"
                                       << "film-frames";
    }
    /// `ffmpeg` is what the shell does instead of it; empty: there is none.
    void aFilmIsMadeByFfmpegOrNotAtAll()
    {
        QFETCH(QByteArray, ffmpeg);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        QFETCH(QString, left);
        const QTemporaryDir tools;
        const QTemporaryDir folder;
        if (!ffmpeg.isEmpty()) {
            QFile tool(tools.filePath(QStringLiteral("ffmpeg")));
            QVERIFY(tool.open(QIODevice::WriteOnly));
            tool.write("#!/bin/sh\nPATH=/usr/bin:/bin\n" + ffmpeg);
            tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), tools.path());
        const QString file = path("filmed.restaurant");
        if (!QFile::exists(file))
            played("filmed.restaurant");
        const Answer answer =
            run({QStringLiteral("pictures"), file, QStringLiteral("--film"),
                 folder.filePath(QStringLiteral("film.mp4")), QStringLiteral("--size=960x540"),
                 QStringLiteral("--speed=1000"), QStringLiteral("--rate=1")},
                {}, environment);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY2((answer.out + answer.err).contains(says), qPrintable(answer.out + answer.err));
        const QDir made(folder.path());
        QCOMPARE(made.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .join(QLatin1Char(' ')),
                 left);
        constexpr qint64 frame = 960 * 540 * 4;
        const qint64 film = QFileInfo(made.filePath(QStringLiteral("film.mp4"))).size();
        QCOMPARE(film % frame, 0);
        const auto frames = QDir(made.filePath(QStringLiteral("film-frames"))).count();
        QVERIFY2(exitCode != 0 || film / frame > 20 || frames > 20, qPrintable(answer.out));
    }

    void whatCannotBeDrawnIsSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << "" << 2 << "--sheet, --folder or --film";
        QTest::newRow("size") << "--film a.mp4 --size 961x540" << 2 << "--size";
        QTest::newRow("time") << "--sheet a.pdf --at noon" << 2 << "a time of the evening";
        QTest::newRow("outside") << "--sheet a.pdf --at 23:00" << 2
                                 << "--at: 23:00:00 lies outside the evening";
        QTest::newRow("sheet") << "--sheet a.png" << 2 << "a.png: a contact sheet is saved as .pdf";
        QTest::newRow("film") << "--film a.avi" << 2 << "a.avi: a film is saved as .mp4";
        QTest::newRow("place") << "--sheet /nowhere/a.pdf" << 3 << "/nowhere/a.pdf";
    }
    void whatCannotBeDrawnIsSaid()
    {
        QFETCH(QString, options);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const QString file = path("undrawn.restaurant");
        if (!QFile::exists(file))
            played("undrawn.restaurant");
        const Answer answer = run(QStringList{QStringLiteral("pictures"), file} +
                                  options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    }

    void helpAndVersionAreWell()
    {
        const Answer help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *name : {"play", "submit", "show", "verify", "rebuild", "forget", "events",
                                 "queue", "compare", "sweep", "digest", "check"})
            QVERIFY(help.out.contains(QLatin1String(name)));
        QCOMPARE(run({QStringLiteral("--version")}).exitCode, 0);
    }

    /// Names and words that are typed are the same in all of them.
    void helpIsToldInEachLanguage()
    {
        for (const char *language : {"en", "de", "es", "fr", "pt", "zh_CN"}) {
            const QStringList asked{QStringLiteral("--language"), QLatin1String(language)};
            const Answer help = run(asked + QStringList{QStringLiteral("--help")});
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.contains(QLatin1String("--read-only")), language);
            for (const char *ofTheLibrary : {"Positionals", "SUBCOMMAND]", "Print this help"})
                QCOMPARE(help.out.contains(QLatin1String(ofTheLibrary)),
                         QLatin1String(language) == QLatin1String("en"));
            const Answer manual = run(asked + QStringList{QStringLiteral("manual")});
            QCOMPARE(manual.exitCode, 0);
            QVERIFY2(manual.out.contains(QLatin1String("sweep")), language);
        }
        QCOMPARE(run({QStringLiteral("--language"), QStringLiteral("tlh")}).exitCode, 2);
    }
};

RESTAURANT_TEST(TestCommandLine)

} // namespace restaurant::testing::tst_commandline
#include "tst_commandline.moc"
