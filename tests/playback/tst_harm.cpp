// The harm ledger: what it counts, in a tiny house; and that it is the same however it is folded.
#include "evenings.h"
#include "testprogram.h"

#include "evening/writeside.h"
#include "playback/harm.h"
#include "read/harmjson.h"
#include "simulation/liveharm.h"
#include "simulation/tinyhouse.h"
#include "words/harmtext.h"

#include <QtTest>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <limits>

Q_DECLARE_METATYPE(restaurant::BendKind)
Q_DECLARE_METATYPE(restaurant::HarmCause)

namespace restaurant::testing::tst_harm {

using namespace restaurant::test;
using namespace std::chrono_literals;

namespace {

Scenario houseWith(GuestProfile guests, std::vector<ViewDelay> delays)
{
    Scenario house = tinyHouse();
    house.live.guests = {std::move(guests)};
    house.live.delays = std::move(delays);
    return house;
}

/// Views so late, and so little of each dish, that much goes wrong.
Scenario muchHarm()
{
    Scenario scenario = livingScenario(false);
    scenario.live.delays = {
        {ViewName::Kitchen, 30s}, {ViewName::Waiter, 2min}, {ViewName::Status, 2min}};
    for (Dish &dish : scenario.restaurant.menu.dishes)
        dish.stock = 10;
    return scenario;
}

/// The same, and what nobody was late with.
HarmSummary without(Scenario house)
{
    house.live.delays.clear();
    LiveRun run(house);
    run.play();
    return harmOf(run);
}

/// "12:07:30 sold-out lag Charlie dish_card soup left 1 > 0"
QString textOf(const HarmEntry &entry)
{
    const std::string text = clockText(entry.at) + ' ' + std::string(wordOf(entry.kind)) + ' ' +
                             std::string(wordOf(entry.cause)) + ' ' + entry.who + ' ' +
                             entry.document.kind + ' ' + entry.document.key + ' ' +
                             entry.differed.field + ' ' + entry.differed.before + " > " +
                             entry.differed.after;
    return QString::fromStdString(text);
}

QStringList linesOf(const HarmSummary &ledger, HarmKind kind)
{
    QStringList lines;
    for (const HarmEntry &entry : ledger.entries)
        if (entry.kind == kind)
            lines += textOf(entry);
    return lines;
}

/// Guests come as long as it goes on.
Scenario firstOf(Scenario scenario, std::chrono::minutes length)
{
    scenario.ends = scenario.starts + length;
    std::erase_if(scenario.live.rota, [&](const RotaEntry &one) { return one.at > scenario.ends; });
    std::erase_if(scenario.cues, [&](const Cue &cue) { return cue.at > scenario.ends; });
    for (GuestProfile &guests : scenario.live.guests)
        guests.arrivals = ArrivalRates{{{scenario.starts, scenario.ends, 80}}};
    return scenario;
}

/// Where a dish was offered again.
Position restoredIn(Recording &recording)
{
    Position found{};
    recording.log().forEachEvent({}, recording.end().mark.event, [&](const RecordedEvent &event) {
        if (std::holds_alternative<DishRestored>(event.event))
            found = event.position;
    });
    return found;
}

} // namespace

class TestHarm final : public QObject
{
    Q_OBJECT

private slots:
    void aDishIsSoldThatTheViewStillShows()
    {
        Scenario house =
            houseWith(guestsAt(GuestKind::Takeaway, {6min, 7min}), {{ViewName::Waiter, 5min}});
        house.restaurant.menu.dishes[0].stock = 1;
        LiveRun run(house);
        run.play();
        const HarmSummary ledger = harmOf(run);
        QCOMPARE(linesOf(ledger, HarmKind::SoldOut), linesIn(R"(
            12:07:30 sold-out lag Charlie dish_card soup left 1 > 0
            12:08:20 sold-out lag Charlie dish_card soup left 1 > 0)"));
        const HarmSum sold = ledger.of(HarmKind::SoldOut);
        QCOMPARE(sold.price.plates, 2);
        QCOMPARE(sold.price.money.cents, 800);
        QCOMPARE(sold.price.worked.count(), Duration(100s).count());
        QVERIFY(without(house).entries.empty());
    }

    void aPartyIsLedToATableThatIsTaken()
    {
        const Scenario house =
            houseWith(guestsAt(GuestKind::DineIn, {0s, 60s}), {{ViewName::Waiter, 5min}});
        LiveRun run(house);
        run.play();
        const HarmSummary ledger = harmOf(run);
        QCOMPARE(linesOf(ledger, HarmKind::InVain).value(0),
                 QStringLiteral("12:01:10 in-vain lag Charlie table_card 1 stage \"free\" > "
                                "\"wants-to-order\""));
        QCOMPARE(ledger.entries.front().price.worked.count(), Duration(10s).count());
        QVERIFY(ledger.refused > 0);
        QVERIFY(without(house).entries.empty());
    }

    void aDishIsCookedThatWasVoided()
    {
        Scenario house =
            houseWith(guestsAt(GuestKind::Takeaway, {0s}), {{ViewName::Kitchen, 5min}});
        LiveRun run(house);
        run.playUntil(noon + 6min);
        run.submit("Nadia", Role::Manager,
                   CancelOrder{OrderId{1}, WhyText::from("he has gone").value()});
        run.play();
        const HarmSummary ledger = harmOf(run);
        QCOMPARE(linesOf(ledger, HarmKind::InVain),
                 linesIn("12:06:50 in-vain lag Mei ticket 1 lines[0].state \"fired\" > \"void\""));
        QCOMPARE(ledger.entries.front().price.plates, 1);
        QCOMPARE(ledger.entries.front().price.money.cents, 400);
    }

    void aGuestAsksForWhatTheBoardDoesNotShowYet()
    {
        Scenario house =
            houseWith(guestsAt(GuestKind::Takeaway, {0s}), {{ViewName::Status, 10min}});
        house.live.guests.front().asksUnlisted = Deterministic{20s};
        LiveRun run(house);
        run.play();
        const HarmSummary ledger = harmOf(run);
        QCOMPARE(linesOf(ledger, HarmKind::Asked).value(0),
                 QStringLiteral("12:01:10 asked lag Guest 1 status_number 1 promised  > "
                                "43370000000"));
        QCOMPARE(ledger.entries.front().price.worked.count(), Duration(30s).count());
        QVERIFY(without(house).entries.empty());
    }

    void whoAnswersByALateViewSaysThatItIsStillCooking()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {6min}), {{ViewName::Waiter, 90s}});
        house.live.guests.front().asksEvery = Deterministic{90s};
        LiveRun run(house);
        run.play();
        const HarmSummary ledger = harmOf(run);
        const QStringList told = linesOf(ledger, HarmKind::StillCooking);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().contains(QLatin1String(
                     "still-cooking lag Roger waiter_order 1 stage \"in-kitchen\" > \"ready\"")),
                 qPrintable(told.front()));
        QVERIFY(ledger.of(HarmKind::StillCooking).price.waited > 0s);
        QVERIFY(ledger.of(HarmKind::StillCooking).price.waited < 90s);
        QVERIFY(without(house).entries.empty());
    }

    void aPromiseIsReadThatWasPutOff()
    {
        Scenario house = houseWith(guestsAt(GuestKind::DineIn, {0s}), {{ViewName::Status, 2min}});
        house.live.boards = {{BoardFor::DineIn, std::nullopt, Deterministic{30s}}};
        house.live.pools.pop_back(); // nobody cooks
        house.ends = noon + 20min;
        LiveRun run(house);
        run.playUntil(noon + 5min);
        run.submit("Charlie", Role::Taker,
                   AddLines{OrderId{1}, {{ramen, Quantity::from(1).value(), {}, {}, Course{1}}}});
        run.playUntil(noon + 10min);
        const HarmSummary ledger = harmOf(run);
        QCOMPARE(linesOf(ledger, HarmKind::Promised).size(), 1);
        const HarmEntry &read = ledger.entries.front();
        QCOMPARE(read.document.kind, std::string("status_number"));
        QVERIFY(read.price.waited > 3min);
    }

    void withPromptViewsNothingIsHarmed()
    {
        const HarmSummary prompt = without(muchHarm());
        QVERIFY(prompt.decisions > 500);
        QCOMPARE(prompt.late, 0);
        QVERIFY(prompt.entries.empty());
    }

    void aRecordingIsCountedWhileItIsWrittenAsAfterwards()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("late.restaurant")).toStdString();
        const Scenario scenario = muchHarm();
        HarmSummary live;
        {
            WriteSide writeSide(file, scenario);
            Recording recording(file, LogReader::Origin::Ours);
            RecordedHarm harm(recording);
            do {
                (void)writeSide.advance(scenario.ends, 100);
                recording.end();
                harm.takeSome(std::numeric_limits<std::int64_t>::max());
            } while (writeSide.next() && *writeSide.next() <= scenario.ends);
            live = harm.ledger();
        }
        Recording recording(file);
        const HarmSummary whole = harmOf(recording);
        QVERIFY2(whole.entries.size() > 5, qPrintable(QString::number(whole.entries.size())));
        QVERIFY(whole == live);
        for (const HarmEntry &entry : whole.entries) {
            const Cursor there = recording.cursorAt(entry.mark.place());
            QVERIFY(there.mark == entry.mark && there.at <= entry.at);
            QVERIFY(entry.seen.position < entry.head);
        }
    }

    void whatWasLostIsChargedToLoss()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("lost.restaurant")).toStdString();
        Scenario scenario = livingScenario(false);
        scenario.architecture = usual(ArchitectureKind::Trigger);
        scenario.architecture.every = 1s;
        scenario.architecture.flaw = Flaw::SeatingUnwatched;
        play(scenario, file);
        Recording recording(file);
        const HarmSummary ledger = harmOf(recording);
        QVERIFY(ledger.of(HarmCause::Loss).count > 0);
        QVERIFY(ledger.of(HarmKind::InVain).count > 0);
        QCOMPARE(ledger.of(HarmCause::Loss).count + ledger.of(HarmCause::Lag).count,
                 ledger.all().count);
    }

    /// Not late at all, and wrong: by what befell the events on their way.
    void whatWasBentIsChargedToTheBend_data()
    {
        QTest::addColumn<BendKind>("kind");
        QTest::addColumn<int>("perMille");
        QTest::addColumn<HarmCause>("cause");
        QTest::newRow("lost") << BendKind::Drop << 200 << HarmCause::Loss;
        QTest::newRow("overtaken") << BendKind::Delay << 300 << HarmCause::Order;
        QTest::newRow("doubled") << BendKind::Duplicate << 500 << HarmCause::Duplication;
    }
    void whatWasBentIsChargedToTheBend()
    {
        QFETCH(BendKind, kind);
        QFETCH(int, perMille);
        QFETCH(HarmCause, cause);
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("bent.restaurant")).toStdString();
        Scenario scenario = muchHarm();
        scenario.live.delays.clear();
        const Instant at = scenario.starts + 10min;
        Bend bend = usualBend(ViewName::Waiter, kind, perMille);
        if (kind == BendKind::Duplicate)
            bend.by = 10min; // the table is taken once more when it is said again that it is free
        scenario.protections = {{at, "No protection", "None.", ViewName::Waiter, Protections()}};
        scenario.bends = {{at, "Bent", "By rate.", bend}};
        play(scenario, file);
        Recording recording(file);
        const HarmSummary ledger = harmOf(recording);
        QVERIFY2(ledger.of(cause).count > 0, jsonOf(ledger).c_str());
        QCOMPARE(ledger.of(cause).count + ledger.of(HarmCause::Lag).count, ledger.all().count);
    }

    /// Nobody is late, and who looks finds nothing until the first who looked has had it rebuilt.
    void whatAnEmptyViewCausesIsChargedToLoss()
    {
        Scenario scenario = muchHarm();
        scenario.live.delays.clear();
        const Instant at = scenario.starts + 15min;
        Bend bend = usualBend(ViewName::Waiter, BendKind::Discard);
        bend.by = 1s;
        scenario.bends = {{at, "Thrown away", "All of it.", bend, {}}};
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("empty.restaurant")).toStdString();
        play(scenario, file);
        Recording recording(file);
        const HarmSummary ledger = harmOf(recording);
        QVERIFY2(ledger.of(HarmCause::Loss).count > 0, jsonOf(ledger).c_str());
        QCOMPARE(ledger.of(HarmCause::Loss).count, ledger.all().count);
        QCOMPARE(ledger.thrownAway.times, 1);
        QVERIFY(ledger.thrownAway.rebuilds > 1); // of its own each
        QVERIFY(ledger.thrownAway.looks >= ledger.thrownAway.rebuilds);
        QVERIFY(ledger.thrownAway.empty > 0s);
    }

    /// Sold out, offered again, sold out: whoever hears the last two the other way round sells it.
    void whatWasSwappedIsChargedToOrder()
    {
        Scenario scenario = firstOf(livingScenario(false), 50min);
        const DishId dish = scenario.restaurant.menu.dishes.front().id;
        const Actor manager = scenario.restaurant.staff.manager();
        const Instant at = scenario.starts + 15min;
        scenario.script = {{at, manager, MarkSoldOut{dish}},
                           {at + 1s, manager, RestoreDish{dish}},
                           {at + 1s, manager, MarkSoldOut{dish}}};
        const QTemporaryDir folder;
        const auto played = [&](const char *name) {
            const std::string file = folder.filePath(QLatin1String(name)).toStdString();
            play(scenario, file);
            return file;
        };
        Recording straight(played("straight.restaurant"));
        QCOMPARE(harmOf(straight).all().count, 0);
        Bend swap = usualBend(ViewName::Waiter, BendKind::Swap, restoredIn(straight));
        scenario.bends = {{at, "Swapped", "The last two.", swap}};
        Recording swapped(played("swapped.restaurant"));
        const HarmSummary ledger = harmOf(swapped);
        QVERIFY2(ledger.of(HarmCause::Order).count > 0, jsonOf(ledger).c_str());
        QCOMPARE(ledger.of(HarmCause::Order).count, ledger.all().count);
        QCOMPARE(ledger.of(HarmKind::SoldOut).count, ledger.all().count);
    }

    void itIsToldInWordsAndAsJson()
    {
        LiveRun run(muchHarm());
        run.play();
        const HarmSummary ledger = harmOf(run);
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(jsonOf(ledger))).object();
        QCOMPARE(json.value(u"ledger").toString(), QStringLiteral("harm"));
        QCOMPARE(json.value(u"entries").toArray().size(), std::ssize(ledger.entries));
        QCOMPARE(json.value(u"all").toObject().value(u"count").toInteger(), ledger.all().count);
        QVERIFY(restaurant::linesOf(ledger).size() >= 4);
        QVERIFY(restaurant::linesOf(HarmSummary()).empty());
        for (const HarmEntry &entry : ledger.entries)
            QVERIFY(!HarmText::sentence(entry).contains(u'%'));
    }
};

RESTAURANT_TEST(TestHarm)

} // namespace restaurant::testing::tst_harm

#include "tst_harm.moc"
