// The part of a scenario file that lives: what it says arrives, and a slip of the pen is told.
#include "scenario/distributiontext.h"
#include "scenario/scenariofile.h"
#include "testprogram.h"

#include <QtTest>

#include <string>

namespace restaurant::testing::tst_livescenario {

using namespace std::chrono_literals;

namespace {

/// A right scenario; the rows below spoil one thing each.
const std::string lunch = R"({
  "format": 2,
  "name": "Lunch",
  "about": "Two guests.",
  "seed": 3,
  "starts": "12:00:00",
  "ends": "13:00:00",
  "menu": [
    {"dish":"ramen","name":"Ramen","price":"12.00","station":"wok","cooking":"4:00","stock":4},
    {"dish":"soup","name":"Soup","price":"4.50","station":"pot","cooking":"2:30"}
  ],
  "stations": ["wok","pot"],
  "tables": [
    {"table":1,"seats":4}
  ],
  "staff": [
    {"name":"Roger","role":"taker"},
    {"name":"Roger","role":"runner"},
    {"name":"Mei","role":"cook"}
  ],
  "times": {"warnAfter":"7:30","lateAfter":"15:00","promiseMargin":"4:00"},
  "script": [],
  "cues": [],
  "guests": [
    {"kind":"dine-in","arrivals":{"rates":[{"from":"12:00:00","to":"12:30:00","perHour":20}]},"sizes":[{"persons":2,"weight":3}],"dishes":[{"dish":"soup","weight":2}],"secondDish":10,"notes":{"percent":5,"texts":["hot"]},"patience":[{"wait":"table","length":"exponential 10:00"}],"balksAt":3,"cancels":50,"declined":4,"choosing":"triangular 1:00 2:00 5:00","eating":"gamma 9 20:00","anotherRound":30,"mostRounds":3},
    {"kind":"takeaway","arrivals":{"times":["12:01:00","12:02:30"]},"names":["Ada"],"asksAfterPromise":"0:30","asksUnlisted":"uniform 0:30 1:00","asksEvery":"exponential 3:00","asksSlower":50}
  ],
  "work": [
    {"work":"take-order","walking":"0:10","length":"lognormal 1:00 0.5"},
    {"work":"cook","walking":"0:05"}
  ],
  "pools": [
    {"name":"Floor","kinds":["take-order","serve"],"staff":["Roger"],"discipline":"by-kind"},
    {"name":"Kitchen","kinds":["cook"],"staff":["Mei"],"consistency":{"kind":"this-view","view":"kitchen","limit":"1:00"}}
  ],
  "places": [
    {"station":"wok","places":2}
  ],
  "rota": [
    {"at":"12:30:00","title":"Mei goes","caption":"Nobody cooks.","pools":[{"name":"Floor","kinds":["serve"],"staff":["Roger"]}]}
  ],
  "delays": [
    {"view":"status","delay":"1:30"}
  ],
  "switching": "0:20",
  "lookingUp": "uniform 0:30 0:50",
  "boards": [
    {"for":"staff"},
    {"for":"takeaway","from":"12:30:00","every":"exponential 0:10"}
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

} // namespace

class TestLiveScenario : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldArrives()
    {
        const auto read = scenarioFrom(lunch, "lunch");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        const Live &live = read->live;
        const GuestProfile &dining = live.guests.at(0);
        QVERIFY(dining.kind == GuestKind::DineIn);
        QVERIFY(dining.arrivals ==
                ArrivalProfile(ArrivalRates{{{Instant{12h}, Instant{12h + 30min}, 20}}}));
        QVERIFY(dining.sizes == (std::vector<PartySize>{{2, 3}}));
        QVERIFY(dining.dishes == (std::vector<DishWish>{{*DishId::from("soup"), 2}}));
        QVERIFY(dining.notes == (Remarks{5, {*Note::from("hot")}}));
        QVERIFY(dining.patience == (std::vector<Patience>{{WaitKind::Table, Exponential{10min}}}));
        QCOMPARE(dining.secondDish, 10);
        QVERIFY(dining.balksAt == 3);
        QCOMPARE(dining.cancels, 50);
        QCOMPARE(dining.declined, 4);
        QVERIFY(dining.choosing == Distribution(Triangular{1min, 2min, 5min}));
        QVERIFY(dining.eating == Distribution(Gamma{9, 20min}));
        QCOMPARE(dining.anotherRound, 30);
        QCOMPARE(dining.mostRounds, 3);
        const GuestProfile &away = live.guests.at(1);
        QVERIFY(away.arrivals ==
                ArrivalProfile(ArrivalList{{Instant{12h + 1min}, Instant{12h + 2min + 30s}}}));
        QVERIFY(away.asksAfterPromise == Distribution(Deterministic{30s}));
        QVERIFY(away.asksUnlisted == Distribution(Uniform{30s, 1min}));
        QCOMPARE(away.cancels, 100);
        QVERIFY(away.asksEvery == Distribution(Exponential{3min}));
        QCOMPARE(away.asksSlower, 50);
        QVERIFY(!dining.asksEvery);
    }

    void theStaffArrives()
    {
        const auto read = scenarioFrom(lunch, "lunch");
        QVERIFY(read);
        const Live &live = read->live;
        QVERIFY(live.work.at(0) ==
                (WorkTime{WorkKind::TakeOrder, Deterministic{10s}, Lognormal{1min, 0.5}}));
        QVERIFY(!live.work.at(1).length);
        QVERIFY(live.pools.at(0).kinds ==
                (std::vector<WorkKind>{WorkKind::TakeOrder, WorkKind::Serve}));
        QVERIFY(live.pools.at(0).discipline == QueueDiscipline::ByKind);
        QVERIFY(live.pools.at(1).discipline == QueueDiscipline::FirstCome);
        QVERIFY(live.pools.at(0).consistency == ConsistencyChoice{});
        QVERIFY(live.pools.at(1).consistency ==
                (ConsistencyChoice{Consistency::ThisView, ViewName::Kitchen, 1min}));
        QVERIFY(live.places == (std::vector<StationPlaces>{{"wok", 2}}));
        QCOMPARE(live.rota.at(0).at, Instant{12h + 30min});
        QCOMPARE(live.rota.at(0).pools.size(), std::size_t{1});
        QVERIFY(live.delays == (std::vector<ViewDelay>{{ViewName::Status, 90s}}));
        QVERIFY(live.switching == Distribution(Deterministic{20s}));
        QVERIFY(live.lookingUp == Distribution(Uniform{30s, 50s}));
        QVERIFY(live.boards == (std::vector<BoardInSight>{
                                   {BoardFor::Staff, {}, {}},
                                   {BoardFor::Takeaway, Instant{12h + 30min}, Exponential{10s}}}));
    }

    void whatIsWrittenReadsBackEqual()
    {
        const auto read = scenarioFrom(lunch, "lunch");
        QVERIFY(read);
        QCOMPARE(scenarioText(*read), lunch);
    }

    void oneTransactionIsForEveningsThatHaveItAllAlong()
    {
        QString text = QString::fromStdString(
            spoilt(QStringLiteral("\"this-view\",\"view\":\"kitchen\",\"limit\":\"1:00\""),
                   QStringLiteral("\"same-transaction\"")));
        const auto with = [&](const char *architectures) {
            QString changed = text;
            changed.replace(QStringLiteral("\"cues\": [],"),
                            QStringLiteral("\"cues\": [],") + QLatin1String(architectures));
            return scenarioFrom(changed.toStdString(), "lunch");
        };
        const auto good = with("\"architecture\": {\"kind\":\"one-store\"},");
        QVERIFY2(good, good ? "" : good.error().text().c_str());
        QVERIFY(!poolAgainst(good->live, ArchitectureKind::Crud));
        QCOMPARE(poolAgainst(good->live, ArchitectureKind::Push), std::string("Kitchen"));
        const auto later = with("\"architecture\": {\"kind\":\"crud\"}, \"architectures\": "
                                "[{\"at\":\"12:30:00\",\"title\":\"Push\",\"caption\":\"Push.\","
                                "\"to\":{\"kind\":\"push\"}}],");
        QVERIFY(!later);
        QVERIFY(later.error().text().find("this one has \"push\"") != std::string::npos);
    }

    void formatOneIsFormatTwoInWhichNothingLives()
    {
        std::string old = lunch.substr(0, lunch.find(",\n  \"guests\"")) + "\n}\n";
        const auto now = scenarioFrom(old, "lunch");
        old.replace(old.find("2,"), 1, "1");
        const auto before = scenarioFrom(old, "lunch");
        QVERIFY2(before, before ? "" : before.error().text().c_str());
        QVERIFY(before->live.isEmpty());
        QVERIFY(*before == *now);
    }

    void everyBeginningOfAFileIsRefused()
    {
        const std::string whole = lunch.substr(0, lunch.size() - 1);
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!scenarioFrom(whole.substr(0, length), "cut"));
    }

    void aLengthReadsBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"1:30", "0:00.250000", "exponential 1:02:03", "uniform 0:30 1:30",
              "triangular 0:30 1:00 2:00", "lognormal 1:30 0.35", "gamma 2.5 1:30",
              "empirical 0:30 1:00 2:15", "empirical 0:30*2 1:00*0.5", "empirical 0:30*1 1:00*3"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aLengthReadsBackAsItWasWritten()
    {
        QFETCH(QString, text);
        const auto read = distributionFrom(text.toStdString());
        QVERIFY(read);
        QCOMPARE(QString::fromStdString(distributionText(*read)), text);
        QVERIFY(distributionFrom(distributionText(*read)) == read);
    }

    void whatIsNoLengthIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "1", "1:60", "exponential", "exponential 1", "Exponential 1:00",
              "exponential 1:00 2:00", "exponential  1:00", "uniform 1:00", "gamma 1:00 2",
              "gamma nan 1:00", "lognormal 1:00 1e3", "empirical 0:30*x 1:00", "normal 1:00 2:00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoLengthIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!distributionFrom(text.toStdString()));
    }

    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        const auto read = scenarioFrom(spoilt(from, to), "lunch");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().text())
                     .section(u'\n', 0, 0)
                     .section(u':', 3)
                     .trimmed(),
                 error);
        QVERIFY(read.error().line > 0);
    }
};

void TestLiveScenario::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *from, const char *to, const char *error) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(error);
    };
    row("of format 1", "\"format\": 2", "\"format\": 1",
        "format: is 1, but what lives (guests, work, pools, places, rota, delays, switching, "
        "lookingUp and boards) is of format 2");
    // Guests.
    row("no kind of guest", "\"kind\":\"dine-in\",\"arr", "\"kind\":\"walk-in\",\"arr",
        "guests[0].kind: expected one of dine-in, takeaway, found \"walk-in\"");
    row("no length", "\"exponential 10:00\"", "\"ten minutes\"",
        "guests[0].patience[0].length: expected a length such as \"1:30\", \"exponential 1:30\" or "
        "\"uniform 0:30 1:30\", found \"ten minutes\"");
    row("nothing to draw", "exponential 10:00", "exponential 0:00",
        "guests[0].patience[0].length: cannot be drawn from. The mean is above 0.");
    row("too many percent", "\"secondDish\":10", "\"secondDish\":110",
        "guests[0].secondDish: expected a whole number from 0 to 100, found 110");
    row("unknown dish", "{\"dish\":\"soup\",\"weight\"", "{\"dish\":\"stew\",\"weight\"",
        "guests[0].dishes[0].dish: there is no \"stew\" on the menu");
    row("no weight", "\"weight\":3", "\"weight\":0",
        "guests[0].sizes: have no weight: one must be above 0");
    row("too large a party", "\"persons\":2", "\"persons\":5",
        "guests[0].sizes[0].persons: find no table: the largest has 4 seats");
    row("texts are missing", "[\"hot\"]", "[]", "guests[0].notes.texts: is empty");
    row("before the doors open", "\"from\":\"12:00:00\"", "\"from\":\"11:00:00\"",
        "guests[0].arrivals.rates[0].from: lies outside the evening, which goes from 12:00:00 to "
        "13:00:00");
    row("interval the wrong way", "\"to\":\"12:30:00\"", "\"to\":\"12:00:00\"",
        "guests[0].arrivals: makes no sense. An interval ends after it has begun.");
    row("arrivals out of order", "\"12:01:00\",", "\"12:05:00\",",
        "guests[1].arrivals: makes no sense. Times of arrival come in order.");
    row("nameless", "[\"Ada\"]", "[\"\"]", "guests[1].names[0]: is empty");
    // Work and pools.
    row("work twice", "\"work\":\"cook\"", "\"work\":\"take-order\"",
        "work[1].work: is named twice");
    row("pool twice", "\"name\":\"Kitchen\"", "\"name\":\"Floor\"",
        "pools[1].name: is named twice");
    row("stranger", "[\"Mei\"]", "[\"Max\"]", "pools[1].staff[0]: \"Max\" is not on the staff");
    row("in no such role", "\"staff\":[\"Mei\"]", "\"staff\":[\"Roger\"]",
        "pools[1].staff[0]: \"Roger\" has no role on the staff in which to \"cook\"");
    row("no such wait", "\"this-view\"", "\"some-day\"",
        "pools[1].consistency.kind: expected one of fire-and-forget, optimistic, this-view, "
        "all-views, same-transaction, found \"some-day\"");
    row("no view to wait for", "\"view\":\"kitchen\",\"limit\"", "\"limit\"",
        "pools[1].consistency: this-view needs a view that is waited for");
    row("a view too much", "\"this-view\"", "\"all-views\"",
        "pools[1].consistency: all-views waits for no view of its own: only this-view does");
    row("a view that nobody works with", "\"view\":\"kitchen\"", "\"view\":\"floor\"",
        "pools[1].consistency: nobody works with the view floor");
    row("a wait without end", ",\"limit\":\"1:00\"", "",
        "pools[1].consistency: this-view needs a limit: nobody waits for ever");
    row("a wait of no time", "\"limit\":\"1:00\"", "\"limit\":\"0:00\"",
        "pools[1].consistency: a limit of no time is no wait");
    row("a limit for nothing", "\"this-view\",\"view\":\"kitchen\"", "\"optimistic\"",
        "pools[1].consistency: optimistic waits for no view, so there is nothing to limit");
    row("one transaction where there is none",
        "{\"kind\":\"this-view\",\"view\":\"kitchen\",\"limit\":\"1:00\"}",
        "{\"kind\":\"same-transaction\"}",
        "pools[1].consistency.kind: \"same-transaction\" is for evenings under crud or one-store "
        "all along; this one has \"event-sourced\"");
    row("in two places", "\"kinds\":[\"cook\"],\"staff\":[\"Mei\"]",
        "\"kinds\":[\"answer\"],\"staff\":[\"Roger\"]",
        "pools[1].staff[0]: \"Roger\" cannot work in two places at once");
    row("kind twice", "[\"take-order\",\"serve\"]", "[\"serve\",\"serve\"]",
        "pools[0].kinds[1]: is named twice");
    // The rest.
    row("unknown station", "{\"station\":\"wok\",\"places\"", "{\"station\":\"bar\",\"places\"",
        "places[0].station: there is no station \"bar\"");
    row("rota outside", "\"at\":\"12:30:00\"", "\"at\":\"14:30:00\"",
        "rota[0].at: lies outside the evening, which goes from 12:00:00 to 13:00:00");
    row("rota without words", "Nobody cooks.", "",
        "rota[0].caption: expected plain text of 1 to 400 characters");
    row("stranger in the rota", "\"kinds\":[\"serve\"],\"staff\":[\"Roger\"]",
        "\"kinds\":[\"serve\"],\"staff\":[\"Max\"]",
        "rota[0].pools[0].staff[0]: \"Max\" is not on the staff");
    row("switching without a mean", "\"switching\": \"0:20\"", "\"switching\": \"gamma 0 0:20\"",
        "switching: cannot be drawn from. The mean is above 0, and the shape from 0.001 to "
        "1,000,000.");
    row("a board for nobody", "{\"for\":\"staff\"}", "{\"for\":\"cooks\"}",
        "boards[0].for: expected one of staff, dine-in, takeaway, found \"cooks\"");
    row("two boards", "{\"for\":\"staff\"}", "{\"for\":\"takeaway\"}",
        "boards[1].for: is named twice");
    row("a board for the staff to stare at", "{\"for\":\"staff\"}",
        "{\"for\":\"staff\",\"every\":\"0:10\"}",
        "boards[0].every: is for guests: the staff looks when it has to answer");
    row("a board too late", "\"from\":\"12:30:00\",\"every\"", "\"from\":\"14:30:00\",\"every\"",
        "boards[1].from: lies outside the evening, which goes from 12:00:00 to 13:00:00");
    row("eyes that never leave the board", "exponential 0:10", "0:00",
        "boards[1].every: is less than a second");
    row("questions without end", "exponential 3:00", "0:00",
        "guests[1].asksEvery: is less than a second");
    row("slower than never", "\"asksEvery\":\"exponential 3:00\",", "",
        "guests[1].asksSlower: is of no use without asksEvery");
}

RESTAURANT_TEST(TestLiveScenario)

} // namespace restaurant::testing::tst_livescenario
#include "tst_livescenario.moc"
