#include "scenario/scenariofile.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <string>

namespace restaurant::testing::tst_scenariofile {

using namespace std::chrono_literals;

namespace {

/// A right scenario; the rows below spoil one thing each.
const std::string lunch = R"({
  "format": 1,
  "name": "Lunch",
  "about": "Two guests.",
  "seed": 3,
  "starts": "12:00:00",
  "ends": "13:00:00",
  "menu": [
    {"dish":"ramen","name":"Ramen","price":"12.00","station":"wok","cooking":"4:00","allergens":["egg"],"stock":4},
    {"dish":"soup","name":"Soup","price":"4.50","station":"pot","cooking":"2:30"}
  ],
  "stations": ["wok","pot"],
  "tables": [
    {"table":1,"seats":2},
    {"table":2,"seats":4}
  ],
  "staff": [
    {"name":"Roger","role":"taker"},
    {"name":"Roger","role":"runner"},
    {"name":"Mei","role":"cook"}
  ],
  "times": {"warnAfter":"7:30","lateAfter":"15:00","promiseMargin":"4:00"},
  "script": [
    {"at":"12:01:00","actor":"Roger","as":"runner","command":"SeatParty","data":{"table":1,"party":1,"guests":2}},
    {"at":"12:03:10","actor":"Roger","as":"taker","command":"PlaceOrder","data":{"order":1,"kind":"dine-in","table":1,"lines":[{"dish":"soup","quantity":2,"note":"hot"}]}},
    {"at":"12:03:10.500000","actor":"Mei","command":"StartCooking","data":{"order":1,"line":1}}
  ],
  "cues": [
    {"at":"12:02:00","title":"Guests","caption":"Two of them."}
  ]
}
)";

std::string spoilt(const QString &from, const QString &to)
{
    QString text = QString::fromStdString(lunch);
    const auto place = text.indexOf(from);
    Q_ASSERT_X(place >= 0, "spoilt", "nothing to spoil");
    return text.replace(place, from.size(), to).toStdString();
}

std::string shipped(const char *name)
{
    return std::string(SOURCE_DIR "/resources/scenarios/") + name;
}

QString lateEntry(const char *at, const char *view, const char *delay)
{
    return QStringLiteral(
               R"({"at":"%1","title":"Late","caption":"Late.","view":"%2","delay":"%3"})")
        .arg(QLatin1String(at), QLatin1String(view), QLatin1String(delay));
}

/// What is wrong with the lunch and this list, which stands on the line of its format.
QString errorWith(const char *list, int format, const QString &entries)
{
    QString text = QString::fromStdString(lunch);
    text.replace(QStringLiteral("\"format\": 1,"), QStringLiteral("\"format\": %1, \"%2\": [%3],")
                                                       .arg(format)
                                                       .arg(QLatin1String(list), entries));
    const auto read = scenarioFrom(text.toStdString(), "lunch");
    return read ? QString() : QString::fromStdString(read.error().text());
}

QString errorWithLater(int format, const QString &entries)
{
    return errorWith("laterDelays", format, entries);
}

QString bendEntry(const char *bend)
{
    return QStringLiteral(R"({"at":"12:10","title":"Bent","caption":"Bent.","bend":{%1}})")
        .arg(QLatin1String(bend));
}

} // namespace

class TestScenarioFile : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldArrives()
    {
        const auto read = scenarioFrom(lunch, "lunch");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(read->name, std::string("Lunch"));
        QCOMPARE(read->about, std::string("Two guests."));
        QCOMPARE(read->seed, std::uint64_t{3});
        QCOMPARE(read->starts, Instant{12h});
        QCOMPARE(read->ends, Instant{13h});

        const Dish &ramen = read->restaurant.menu.dishes.front();
        QCOMPARE(ramen.id.text(), std::string("ramen"));
        QCOMPARE(ramen.price.cents, std::int64_t{1200});
        QCOMPARE(ramen.station, std::string("wok"));
        QCOMPARE(ramen.cooking, Duration{4min});
        QCOMPARE(ramen.allergens, std::vector<std::string>{"egg"});
        QCOMPARE(ramen.stock, 4);
        QCOMPARE(read->restaurant.menu.dishes.back().stock, 0);
        QCOMPARE(read->restaurant.tables.back().seats, 4);
        QCOMPARE(read->restaurant.times.lateAfter, Duration{15min});
        QCOMPARE(read->restaurant.times.warnAfter, Duration{7min + 30s});
        QCOMPARE(read->restaurant.times.promiseMargin, Duration{4min});
        QCOMPARE(read->restaurant.staff.members().size(), std::size_t{3});
        QCOMPARE(read->cues.front().caption, std::string("Two of them."));
    }

    void theScriptArrivesWithRolesAndTimes()
    {
        const auto read = scenarioFrom(lunch, "lunch");
        QVERIFY(read);
        const auto &script = read->script;
        QVERIFY(script[0].actor.role == Role::Runner);
        QVERIFY(script[1].actor.role == Role::Taker);
        QVERIFY(script[2].actor.role == Role::Cook);
        QCOMPARE(script[2].at, Instant{12h + 3min + 10s + 500ms});
        const auto &placing = std::get<PlaceOrder>(script[1].command);
        QCOMPARE(placing.table, TableId{1});
        QCOMPARE(placing.lines.front().quantity.count(), 2);
        QCOMPARE(placing.lines.front().note.text(), std::string("hot"));
    }

    void limitsMayBeGivenEachByItself()
    {
        const auto without = scenarioFrom(lunch, "lunch");
        QVERIFY(without && !without->restaurant.limits.areSet());
        const auto read = scenarioFrom(
            spoilt(QStringLiteral("\"format\": 1,"),
                   QStringLiteral("\"format\": 2, \"limits\": {\"reservation\":\"10:00\"},")),
            "lunch");
        QVERIFY(read);
        QVERIFY(read->restaurant.limits == (Limits{10min, {}}));
        QVERIFY(scenarioFrom(scenarioText(*read), "again") == *read);
    }

    void whatIsWrittenReadsBackEqual()
    {
        const auto read = scenarioFrom(lunch, "lunch");
        QVERIFY(read);
        const std::string text = scenarioText(*read);
        const auto again = scenarioFrom(text, "again");
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY(*again == *read);
        QCOMPARE(scenarioText(*again), text);
    }

    void theShippedScenariosAreInCanonicalForm_data()
    {
        QTest::addColumn<std::string>("path");
        QTest::newRow("story") << shipped("charlie-and-roger.scenario.json");
        QTest::newRow("quiet") << shipped("quiet-lunch.scenario.json");
        QTest::newRow("one server") << shipped("one-server.scenario.json");
        QTest::newRow("Charlie") << shipped("charlie-is-back.scenario.json");
        QTest::newRow("Friday") << shipped("friday-rush.scenario.json");
        QTest::newRow("storm") << shipped("takeaway-storm.scenario.json");
        QTest::newRow("six ways") << shipped("six-ways.scenario.json");
        QTest::newRow("lost") << shipped("lost-push.scenario.json");
        QTest::newRow("late") << shipped("paid-too-late.scenario.json");
        QTest::newRow("no lag") << shipped("wrong-at-no-lag.scenario.json");
        QTest::newRow("stock is down") << shipped("stock-is-down.scenario.json");
        QTest::newRow("cooks") << shipped("short-of-cooks.scenario.json");
        QTest::newRow("textbook") << shipped("textbook-counter.scenario.json");
    }
    void theShippedScenariosAreInCanonicalForm()
    {
        QFETCH(std::string, path);
        const auto read = readScenario(path);
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList canonical = QString::fromStdString(scenarioText(*read)).split(u'\n');
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < std::min(canonical.size(), lines.size()); ++i)
            QCOMPARE(lines[i], canonical[i]);
        QCOMPARE(lines.size(), canonical.size());
    }

    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        const auto read = scenarioFrom(spoilt(from, to), "lunch");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().text()).section(u'\n', 0, 0), error);
    }

    void aFileThatCannotBeReadIsSaidToBeSo()
    {
        const QTemporaryDir folder;
        const std::string path =
            folder.filePath(QStringLiteral("none.scenario.json")).toStdString();
        QCOMPARE(readScenario(path).error().text(), path + ": there is no such file");
        const std::string directory = folder.path().toStdString();
        QCOMPARE(readScenario(directory).error().text(), directory + ": is a folder");
    }

    void aLaterDelayThatCannotBeIsNamed_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::addColumn<QString>("error");
        const QString good = lateEntry("12:10", "status", "0:30");
        const auto row = [](const char *name, const QString &entries, const char *error) {
            QTest::newRow(name) << entries << QStringLiteral("lunch:2:") + QLatin1String(error);
        };
        row("a view that is shown as it is", lateEntry("12:10", "floor", "0:30"),
            "86: laterDelays[0].view: is shown as it is: kitchen, waiter, status and details can "
            "be "
            "late");
        row("of hours", lateEntry("12:10", "status", "1:00:01"),
            "103: laterDelays[0].delay: a view is late by 1:00:00 at most");
        row("no such view", lateEntry("12:10", "bar", "0:30"),
            "86: laterDelays[0].view: expected one of kitchen, waiter, status, details, floor, "
            "measures, dishes, found \"bar\"");
        row("out of order", good + u',' + lateEntry("12:09", "status", "0:00"),
            "117: laterDelays[1].at: comes after an entry of 12:10:00; entries stand in the order "
            "of "
            "their times");
        row("without a title", QString(good).remove(QStringLiteral("\"title\":\"Late\",")),
            "32: laterDelays[0].title: is missing");
    }
    void aLaterDelayThatCannotBeIsNamed()
    {
        QFETCH(QString, entries);
        QFETCH(QString, error);
        QCOMPARE(errorWithLater(2, entries), error);
    }
    void laterDelaysAreOfFormatTwo()
    {
        QCOMPARE(errorWithLater(1, lateEntry("12:10", "status", "0:30")),
                 QStringLiteral("lunch:2:13: format: is 1, but laterDelays are of format 2"));
        QCOMPARE(errorWithLater(2, lateEntry("12:10", "status", "0:30")), QString());
    }

    void aBendThatCannotBeIsNamed_data()
    {
        QTest::addColumn<QString>("bend");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *bend, const char *error) {
            QTest::newRow(name) << bendEntry(bend) << QString::fromLatin1(error);
        };
        row("no such kind", R"("view":"waiter","kind":"lose")", "bends[0].bend.kind: expected one");
        row("a view of the story", R"("view":"floor","kind":"drop","event":3)",
            "bends[0].bend.view: has no line that can be bent");
        row("one and many", R"("view":"waiter","kind":"drop","event":3,"perMille":5)",
            "bends[0].bend: either one event is bent, or so many of a thousand");
        row("of more than all", R"("view":"waiter","kind":"drop","perMille":1001)",
            "bends[0].bend: of a thousand events there are 0 to 1000");
        row("for hours", R"("view":"waiter","kind":"delay","event":3,"by":"2:00:00")",
            "bends[0].bend: delay takes 1:00:00 at most");
        row("no time", R"("view":"waiter","kind":"drop","event":3,"by":"0:05")",
            "bends[0].bend: drop takes no time");
    }
    void aBendThatCannotBeIsNamed()
    {
        QFETCH(QString, bend);
        QFETCH(QString, error);
        const QString told = errorWith("bends", 2, bend);
        QVERIFY2(told.contains(error), qPrintable(told));
    }
    void aBendIsOfFormatTwo()
    {
        const QString bend = bendEntry(R"("view":"waiter","kind":"drop","event":3)");
        QCOMPARE(errorWith("bends", 2, bend), QString());
        QVERIFY(errorWith("bends", 1, bend).contains(QStringLiteral("are of format 2")));
    }

    /// A cut file is never half a scenario.
    void everyBeginningOfAFileIsRefused()
    {
        const std::string whole = lunch.substr(0, lunch.size() - 1); // without the last line's end
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!scenarioFrom(whole.substr(0, length), "cut"));
        QVERIFY(scenarioFrom(whole, "whole"));
    }
};

void TestScenarioFile::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *from, const char *to, const char *error) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(error);
    };
    // Form.
    row("another format", "\"format\": 1", "\"format\": 3",
        "lunch:2:13: format: is 3; this program reads formats 1 to 2");
    row("number for a text", "\"name\": \"Lunch\"", "\"name\": 7",
        "lunch:3:11: name: expected a text, found 7");
    // Head.
    row("empty name", "\"Lunch\"", "\"\"",
        "lunch:3:11: name: expected plain text of 1 to 60 characters");
    row("ends too early", "13:00:00", "12:00:00",
        "lunch:7:11: ends: is not after the beginning of the evening");
    // Menu and stations.
    row("dish twice", "\"dish\":\"soup\",\"name\"", "\"dish\":\"ramen\",\"name\"",
        "lunch:10:13: menu[1].dish: \"ramen\" is on the menu twice");
    row("unknown station", "\"station\":\"pot\"", "\"station\":\"oven\"",
        "lunch:10:59: menu[1].station: there is no station \"oven\"");
    row("no cooking time", "2:30", "0:00", "lunch:10:75: menu[1].cooking: takes no time");
    row("allergen twice", "[\"egg\"]", "[\"egg\",\"egg\"]",
        "lunch:9:104: menu[0].allergens[1]: is named twice");
    row("idle station", "[\"wok\",\"pot\"]", "[\"wok\",\"pot\",\"bar\"]",
        "lunch:12:28: stations[2]: no dish is cooked there");
    // Tables and staff.
    row("table twice", "{\"table\":2", "{\"table\":1",
        "lunch:15:14: tables[1].table: there are two tables of this number");
    row("policy on the staff", "\"role\":\"cook\"", "\"role\":\"policy\"",
        "lunch:20:26: staff[2].role: is the process manager's; nobody on the staff has it");
    row("staff twice", "\"role\":\"runner\"", "\"role\":\"taker\"",
        "lunch:19:5: staff[1]: stands here twice with the same role");
    row("late before warning", "15:00", "7:00",
        "lunch:22:44: times.lateAfter: is before warnAfter");
    row("a limit of no time", "\"format\": 1,",
        "\"format\": 2, \"limits\": {\"payment\":\"0:00\"},",
        "lunch:2:37: limits.payment: takes no time");
    row("a limit in format 1", "\"script\": [",
        "\"limits\": {\"payment\":\"9:00\"},\n  \"script\": [",
        "lunch:2:13: format: is 1, but limits are of format 2");
    row("another architecture in format 1", "\"script\": [",
        "\"architecture\": {\"kind\":\"push\"},\n  \"script\": [",
        "lunch:2:13: format: is 1, but architectures are of format 2");
    row("a job of no architecture", "\"format\": 1,",
        "\"format\": 2, \"architecture\": {\"kind\":\"push\",\"every\":\"0:10\"},",
        "lunch:2:32: architecture: push has no job that runs every so often");
    row("a limit of nothing", "\"format\": 1,", "\"format\": 2, \"limits\": {\"bill\":\"9:00\"},",
        "lunch:2:27: limits.bill: is not known here; known are reservation, payment, answer");
    // Script.
    row("outside the evening", "12:01:00", "11:59:59",
        "lunch:24:11: script[0].at: lies outside the evening, which goes from 12:00:00 to "
        "13:00:00");
    row("out of order", "12:01:00", "12:30:00",
        "lunch:25:11: script[1].at: comes after an entry of 12:30:00; entries stand in the order "
        "of "
        "their times");
    row("stranger", "\"actor\":\"Mei\"", "\"actor\":\"Max\"",
        "lunch:26:37: script[2].actor: \"Max\" is not on the staff");
    row("which role", ",\"as\":\"runner\"", "",
        "lunch:24:5: script[0]: \"as\" is missing: \"Roger\" has several roles");
    row("not his role", "\"as\":\"runner\"", "\"as\":\"manager\"",
        "lunch:24:43: script[0].as: \"Roger\" is not on the staff as manager");
    row("policy's command", "\"StartCooking\",\"data\":{\"order\":1,\"line\":1}",
        "\"AcceptOrder\",\"data\":{\"order\":1,\"lines\":[1]}",
        "lunch:26:53: script[2].command: is for the process manager only");
    row("unknown table", "{\"table\":1,\"party\"", "{\"table\":9,\"party\"",
        "lunch:24:90: script[0].data.table: there is no table 9");
    row("unknown dish", "[{\"dish\":\"soup\"", "[{\"dish\":\"stew\"",
        "lunch:25:136: script[1].data.lines[0].dish: there is no \"stew\" on the menu");
    row("dine-in without a table", "\"kind\":\"dine-in\",\"table\":1", "\"kind\":\"dine-in\"",
        "lunch:25:81: script[1].data.table: is missing: a dine-in order names a table");
    row("takeaway at a table", "\"dine-in\"", "\"takeaway\"",
        "lunch:25:118: script[1].data.table: is not for a takeaway order");
    // Cues.
    row("cue outside the evening", "12:02:00", "14:00:00",
        "lunch:29:11: cues[0].at: lies outside the evening, which goes from 12:00:00 to 13:00:00");
    row("cue without words", "Two of them.", "",
        "lunch:29:49: cues[0].caption: expected plain text of 1 to 400 characters");
}

RESTAURANT_TEST(TestScenarioFile)

} // namespace restaurant::testing::tst_scenariofile
#include "tst_scenariofile.moc"
