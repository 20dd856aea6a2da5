// What somebody asks who grades an evening: by name, again and again, and against what he expects.
#include "cli/program.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace restaurant::testing::tst_grading {

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QJsonObject firstObject(const QString &lines)
{
    return QJsonDocument::fromJson(linesOf(lines).value(0).toUtf8()).object();
}

} // namespace

class TestGrading : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_lunch;

    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] Answer ask(const char *subcommand, const char *options) const
    {
        return run(QStringList{QLatin1String(subcommand), m_lunch} + words(options));
    }

private slots:
    void initTestCase()
    {
        m_lunch = m_folder.filePath(QStringLiteral("lunch.restaurant"));
        QCOMPARE(run({QStringLiteral("play"), QStringLiteral("quiet-lunch"),
                      QStringLiteral("--out"), m_lunch})
                     .exitCode,
                 0);
    }

    void scenariosGoByTheirNames()
    {
        const Answer list = run({QStringLiteral("scenarios")});
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(list.out.contains(QLatin1String("friday-rush ")), qPrintable(list.out));
        const Answer json = run(words("scenarios --json"));
        const QJsonArray all = QJsonDocument::fromJson(json.out.toUtf8()).array();
        QCOMPARE(all.size(), linesOf(list.out).size());
        for (const QJsonValue &one : all)
            QVERIFY(!one[QStringLiteral("name")].toString().isEmpty());
        QCOMPARE(run(words("check friday-rush")).exitCode, 0);
        const Answer none = run(words("check friday-rash"));
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.err.contains(QLatin1String("friday-rash: there is no such file")),
                 qPrintable(none.err));
    }

    void anEveningIsPlayedAgainAndAgain()
    {
        const Answer csv = run(words("play quiet-lunch --seed 7 --runs 2 --csv"));
        QCOMPARE(csv.exitCode, 0);
        const QStringList lines = linesOf(csv.out);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QLatin1String("seed,digest,commands,")));
        QVERIFY(lines[2].startsWith(QLatin1String("8,")));
        const Answer json = run(words("play quiet-lunch --seed 7 --runs 2 --json"));
        QCOMPARE(firstObject(json.out)[QStringLiteral("digest")].toString(),
                 lines[1].section(QLatin1Char(','), 1, 1));
        const Answer table = run(words("play quiet-lunch --runs 2"));
        QVERIFY2(table.out.contains(QLatin1String("95 % interval")), qPrintable(table.out));
        QCOMPARE(run(words("play quiet-lunch --runs 2 --until 12:00")).exitCode, 2);
        QCOMPARE(run(words("play quiet-lunch --csv")).exitCode, 2);
    }

    void commandsAreListedWithTheirOutcome()
    {
        const Answer all = ask("commands", "");
        QCOMPARE(all.exitCode, 0);
        const Answer rejected = ask("commands", "--rejected --json");
        QVERIFY(linesOf(rejected.out).size() < linesOf(all.out).size());
        for (const QString &line : linesOf(rejected.out))
            QVERIFY(!firstObject(line)[QStringLiteral("reason")].toString().isEmpty());
        QCOMPARE(linesOf(ask("commands", "--type PlaceOrder").out).size(), 10);
        QCOMPARE(linesOf(ask("commands", "--until 0").out).size(), 0);
        QCOMPARE(ask("commands", "--type PlaceOder").exitCode, 2);
        QCOMPARE(ask("commands", "--until noon").exitCode, 2);
    }

    void anOrderIsToldWithItsStockAndPayment()
    {
        const Answer order = ask("events", "--order 3");
        QCOMPARE(order.exitCode, 0);
        for (const char *what : {"OrderPlaced", "StockReserved", "PaymentTaken", " payment-3 "})
            QVERIFY2(order.out.contains(QLatin1String(what)), qPrintable(order.out));
        QVERIFY(!order.out.contains(QLatin1String(" order-4 ")));
        QCOMPARE(linesOf(ask("events", "--type OrderPlaced").out).size(), 10);
        QCOMPARE(linesOf(ask("events", "--until 5").out).size(), 5);
        QCOMPARE(ask("events", "--type Nothing").exitCode, 2);
        QCOMPARE(ask("events", "--until 99999").exitCode, 2);
    }

    void anEveningIsComparedWithWhatWasExpected()
    {
        const QString good =
            written("good.expect.json",
                    R"({"format": 1, "expect": [{"that": "All ten orders are taken",
                "commands": {"command": "PlaceOrder", "outcome": "accepted"}, "is": 10}]})");
        const Answer holds = run({QStringLiteral("expect"), good, m_lunch});
        QCOMPARE(holds.exitCode, 0);
        QVERIFY2(holds.out.startsWith(QLatin1String("holds ")), qPrintable(holds.out));
        QCOMPARE(run({QStringLiteral("expect"), good, QStringLiteral("quiet-lunch")}).exitCode, 0);
        const QString bad =
            written("bad.expect.json",
                    R"({"format": 1, "name": "Bad", "expect": [{"that": "Nobody comes",
                "commands": {"command": "PlaceOrder"}, "at": "end", "atMost": 3}]})");
        const QString report = m_folder.filePath(QStringLiteral("report.xml"));
        const Answer differs = run({QStringLiteral("expect"), bad, m_lunch,
                                    QStringLiteral("--json"), QStringLiteral("--junit"), report});
        QCOMPARE(differs.exitCode, 1);
        const QJsonObject verdict = firstObject(differs.out);
        QCOMPARE(verdict[QStringLiteral("holds")].toBool(true), false);
        QCOMPARE(verdict[QStringLiteral("expected")].toString(), QStringLiteral("at most 3"));
        QCOMPARE(verdict[QStringLiteral("found")].toString(), QStringLiteral("10"));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("failures=\"1\""));
    }

    void anEveningIsReportedBesideTheSameOtherwiseStaffed()
    {
        const Answer answer = ask("report", "");
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.startsWith(QStringLiteral("Quiet lunch: what the evening was")),
                 qPrintable(answer.out));
        QVERIFY(answer.out.contains(QStringLiteral("Simulated: counted in the record")));
        const Answer beside = run({QStringLiteral("report"), QStringLiteral("charlie-is-back"),
                                   QStringLiteral("--staffing"), QStringLiteral("one,split")});
        QCOMPARE(beside.exitCode, 0);
        for (const char *said :
             {"Waits before and after each cue", "Guests, and why some were lost",
              "The same evening otherwise staffed", "this evening", "One server",
              "Charlie and Roger"})
            QVERIFY2(beside.out.contains(QLatin1String(said)), said);
        QCOMPARE(ask("report", "--staffing three").exitCode, 2);
    }

    void whatCannotBeComparedIsNamed()
    {
        const QString slip =
            written("slip.expect.json",
                    "{\"format\": 1,\n\"expect\": [{\"that\": \"x\", \"vew\": \"x\"}]}");
        const Answer answer = run({QStringLiteral("expect"), slip, m_lunch});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.err.contains(QLatin1String("slip.expect.json:2:")), qPrintable(answer.err));
        QCOMPARE(run({QStringLiteral("expect"), slip + QLatin1Char('x'), m_lunch}).exitCode, 3);
        const QString good = written("none.expect.json", R"({"format": 1, "expect": []})");
        QCOMPARE(run({QStringLiteral("expect"), good, m_lunch + QLatin1Char('x')}).exitCode, 3);
        QCOMPARE(run({QStringLiteral("expect")}).exitCode, 2);
    }

    void lessonsAreListedShownAndChecked()
    {
        const Answer list = run(words("lesson list"));
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(list.out.contains(QLatin1String("behind-is-not-wrong ")), qPrintable(list.out));
        const Answer shown = run(words("lesson show behind-is-not-wrong"));
        for (const char *each :
             {"[right]", "Hides why, stores, harm\n", "Locks seek-ahead, ", "(until "})
            QVERIFY2(shown.out.contains(QLatin1String(each)), qPrintable(shown.out));
        const Answer good = run(words("lesson check behind-is-not-wrong"));
        QCOMPARE(good.exitCode, 0);
        QVERIFY2(good.out.startsWith(QLatin1String("holds ")), qPrintable(good.out));
        const QString wrong = written("wrong.lesson.json", R"({"format": 1, "name": "Wrong",
            "level": 1, "minutes": 1, "shows": "Nothing.", "teacher": {"aim": "To see."},
            "cases": [{"name": "lunch", "scenario": "quiet-lunch"}],
            "stops": [{"at": "12:06", "caption": "Look.", "holds": [
                {"that": "nobody comes", "commands": {"command": "PlaceOrder"}, "is": 0}]}]})");
        const Answer differs = run({QStringLiteral("lesson"), QStringLiteral("check"), wrong});
        QCOMPARE(differs.exitCode, 1);
        QVERIFY2(differs.out.contains(QLatin1String("nobody comes: expected 0, found 1")),
                 qPrintable(differs.out));
        QCOMPARE(run(words("lesson check no-such-lesson")).exitCode, 3);
        QCOMPARE(run(words("lesson")).exitCode, 2);
    }

    void aLessonIsBegunFromNotes()
    {
        const QString file = m_folder.filePath(QStringLiteral("my.lesson.json"));
        const Answer none = run(
            {QStringLiteral("lesson"), QStringLiteral("new"), m_lunch, QStringLiteral("-o"), file});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.err.contains(QLatin1String("nobody has noted anything")),
                 qPrintable(none.err));
        const Answer votes = run({QStringLiteral("lesson"), QStringLiteral("tally"), m_lunch});
        QCOMPARE(votes.exitCode, 0);
        QVERIFY2(votes.out.contains(QLatin1String("Nobody has voted")), qPrintable(votes.out));
    }

    void aLoadIsMeasured()
    {
        const Answer csv =
            run(words("load --architectures crud,poll --readers 1 --seconds 0.05 --csv"));
        QCOMPARE(csv.exitCode, 0);
        const QStringList lines = linesOf(csv.out);
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines.mid(1))
            QVERIFY2(line.section(QLatin1Char(','), 2, 2).toDouble() > 0, qPrintable(line));
        const Answer json =
            run(words("load --architectures push --readers 2 --seconds 0.05 --json"));
        QVERIFY(!firstObject(json.out)[QStringLiteral("machine")].toString().isEmpty());
        QCOMPARE(run(words("load --architectures paper")).exitCode, 2);
        QCOMPARE(run(words("load --readers 0")).exitCode, 2);
        QCOMPARE(run(words("load --seconds 0")).exitCode, 2);
    }
};

RESTAURANT_TEST(TestGrading)

} // namespace restaurant::testing::tst_grading
#include "tst_grading.moc"
