// The same evening in two ways: what a variant says, what it makes of a scenario, and where two
// evenings part.
#include "evening/eveningsource.h"
#include "evening/writeside.h"
#include "experiment/sameevening.h"
#include "experiment/twin.h"
#include "experiment/variant.h"
#include "scenario/scenariofile.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

namespace restaurant::testing::tst_twin {

using namespace std::chrono_literals;

namespace {

Scenario shipped(const char *name)
{
    return loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
                            .arg(QLatin1String(name)));
}

Scenario shippedAs(const char *name, const char *variant)
{
    auto scenario = applied(variantFrom(variant).value(), shipped(name));
    if (!scenario)
        qFatal("%s: %s", variant, scenario.error().c_str());
    return *scenario;
}

/// Two evenings in files of their own.
class TwoEvenings
{
public:
    TwoEvenings(const SameEvening &evening, const char *a, const char *b)
        : m_a(played(evening, a, "a"))
        , m_b(played(evening, b, "b"))
        , twin(m_a, m_b)
    {
    }

private:
    std::string played(const SameEvening &evening, const char *variant, const char *name)
    {
        const std::string file = m_folder.filePath(QLatin1String(name)).toStdString();
        const auto scenario = applied(variantFrom(variant).value(), evening.scenario);
        playInto({scenario.value(), evening.persons}, file + ".restaurant");
        return file + ".restaurant";
    }

    QTemporaryDir m_folder;
    Recording m_a;
    Recording m_b;

public:
    Twin twin;
};

/// Up to there, so that the test is quick.
SameEvening shortened(const char *name, std::chrono::minutes length)
{
    Scenario scenario = shipped(name);
    scenario.ends = scenario.starts + length;
    const auto isBeyond = [&](const auto &entry) { return entry.at > scenario.ends; };
    std::erase_if(scenario.script, isBeyond);
    std::erase_if(scenario.cues, isBeyond);
    std::erase_if(scenario.live.rota, isBeyond);
    for (GuestProfile &guests : scenario.live.guests)
        guests.arrivals = ArrivalRates{{{scenario.starts, scenario.ends, 30}}};
    return {scenario, {}};
}

} // namespace

class TestTwin : public QObject
{
    Q_OBJECT

private slots:
    void aVariantReadsBackAsItself_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"as-is", "architecture=poll", "architecture=poll,every=0:20,by=time,sweeps=false",
              "architecture=push,flaw=push-lost", "staffing=split", "delay=waiter:2:00",
              "architecture=crud,staffing=one,delay=waiter:0:30,delay=status:1:00,boards=none",
              "bend=waiter:drop:5%", "bend=waiter:none,bend=details:drop:@71",
              "bend=kitchen:delay:0.5%:1:30@12:30:00,bend=status:pause,protect=kitchen:none",
              "protect=waiter:effectively-once,protect=status:duplicates+retry+park"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aVariantReadsBackAsItself()
    {
        QFETCH(QString, text);
        const auto variant = variantFrom(text.toStdString());
        QVERIFY2(variant.has_value(), variant ? "" : variant.error().c_str());
        QCOMPARE(textOf(*variant), text.toStdString());
    }

    void whatIsNoVariantIsToldWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *text, const char *why) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(why);
        };
        row("staffing=three", "staffing: there is no \"three\"; there is one, two, split");
        row("architecture=crude", "architecture: there is no \"crude\"");
        row("every=0:10", "of an architecture: name it");
        row("architecture=crud,every=0:10", "architecture: ");
        row("delay=measures:10", "no view that can be late");
        row("delay=waiter:soon", "expected seconds as 120, or 2:00");
        row("bend=measures:drop:5%", "bend: view: \"measures\" has no line");
        row("bend=waiter:drup:5%", "bend: kind: there is no \"drup\"; there is delay, drop,");
        row("bend=waiter:drop", "bend: drop befalls events: say so many as 5%, or one as @71");
        row("bend=waiter:drop:101%", "bend: rate: expected 0% to 100%");
        row("bend=waiter:drop:@0", "bend: position: expected an event as @71");
        row("bend=waiter:drop:5%:10", "bend: drop takes no time");
        row("bend=waiter:pause:soon", "bend: time: expected seconds as 30, or 0:30");
        row("bend=waiter:pause:60@noon", "bend: from: expected a time of the evening as @12:30");
        row("bend=waiter:pause:5%", "bend: pause befalls the projector, not an event");
        row("protect=waiter:luck", "protect: protection: there is no \"luck\"");
        row("colour=red", "there is no \"colour\"");
    }
    void whatIsNoVariantIsToldWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto variant = variantFrom(text.toStdString());
        QVERIFY(!variant);
        QVERIFY2(QString::fromStdString(variant.error()).contains(why), variant.error().c_str());
    }

    void theThreeStaffingsAreThoseOfTheShippedEvenings_data()
    {
        QTest::addColumn<QString>("staffing");
        QTest::addColumn<QString>("scenario");
        QTest::newRow("one") << "staffing=one"
                             << "one-server";
        QTest::newRow("two") << "staffing=two"
                             << "two-generalists";
        QTest::newRow("split") << "staffing=split"
                               << "charlie-is-back";
    }
    void theThreeStaffingsAreThoseOfTheShippedEvenings()
    {
        QFETCH(QString, staffing);
        QFETCH(QString, scenario);
        const Scenario made = shippedAs("charlie-is-back", qPrintable(staffing));
        const Scenario wanted = shipped(qPrintable(scenario));
        QVERIFY(made.live.pools == wanted.live.pools);
        QCOMPARE(made.live.rota.size(), wanted.live.rota.size());
        for (std::size_t i = 0; i < made.live.rota.size(); ++i) {
            QVERIFY(made.live.rota[i].pools == wanted.live.rota[i].pools);
            QCOMPARE(made.live.rota[i].at, wanted.live.rota[i].at);
        }
    }

    void whatAVariantMakesIsAScenarioLikeAnother_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("variant");
        for (const char *scenario : {"friday-rush", "the-board"})
            for (const char *variant :
                 {"as-is", "staffing=one,boards=all",
                  "staffing=two,architecture=trigger,every=0:20",
                  "staffing=split,delay=waiter:120,delay=kitchen:0,boards=none"})
                QTest::addRow("%s, %s", scenario, variant)
                    << QString::fromLatin1(scenario) << QString::fromLatin1(variant);
        QTest::newRow("commands alone") << "charlie-and-roger"
                                        << "delay=waiter:120";
        QTest::newRow("bent") << "the-board"
                              << "bend=waiter:drop:5%,bend=status:pause:90@12:30,"
                                 "protect=waiter:at-least-once";
        QTest::newRow("bent no more") << "wrong-at-no-lag"
                                      << "bend=details:none,bend=kitchen:swap:@9";
    }
    void whatAVariantMakesIsAScenarioLikeAnother()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, variant);
        const Scenario made = shippedAs(qPrintable(scenario), qPrintable(variant));
        const auto read = scenarioFrom(scenarioText(made), "made");
        QVERIFY2(read.has_value(), read ? "" : read.error().text().c_str());
        QVERIFY(*read == made);
        QCOMPARE(made.seed, shipped(qPrintable(scenario)).seed);
        QVERIFY(made.live.guests == shipped(qPrintable(scenario)).live.guests);
    }

    void eveningsThatShowTheSameNeverPart()
    {
        TwoEvenings both(shortened("quiet-lunch", 30min), "as-is", "architecture=crud");
        QVERIFY(!both.twin.findParting());
        QVERIFY(!both.twin.findLogParting());
        both.twin.moveTo(both.twin.recording(TwinSide::A).scenario().ends);
        for (const ViewName view : comparedViews)
            QCOMPARE(both.twin.differences(view).size(), std::size_t{0});
    }

    void aLateViewPartsFromThePromptOneWithTheFirstEventThatItMisses()
    {
        TwoEvenings both(shortened("charlie-and-roger", 12min), "as-is", "delay=waiter:120");
        const auto parting = both.twin.findParting();
        QVERIFY(parting);
        QCOMPARE(parting->at, instantFrom("11:58:42").value()); // the first party is seated
        QVERIFY(parting->by == TwinSide::A);
        QVERIFY(parting->otherKnows);
        QVERIFY(parting->difference.document ==
                (DocumentName{ViewName::Waiter, "table_card", "1"}));
        QVERIFY(std::holds_alternative<PartySeated>(parting->event.event));
        QVERIFY(!both.twin.findLogParting());
        // Nobody reads the waiter view in an evening of commands: once it has come, it is the same.
        both.twin.moveTo(parting->at + 119s);
        QVERIFY(!both.twin.differences(ViewName::Waiter).empty());
        QVERIFY(both.twin.differences(ViewName::Kitchen).empty());
    }

    /// As the menu has it: wrong at no lag.
    void whatIsLateComesAndWhatIsLostDoesNot()
    {
        TwoEvenings both({shipped("quiet-lunch"), {}}, "delay=details:120",
                         "bend=details:drop:@71");
        both.twin.moveTo(instantFrom("12:18:07").value()); // order 5 is paid
        QVERIFY(both.twin.differences(ViewName::Details).size() > 1);
        both.twin.moveTo(both.twin.recording(TwinSide::A).scenario().ends);
        const auto differ = both.twin.differences(ViewName::Details);
        QCOMPARE(differ.size(), std::size_t{1});
        QVERIFY(differ.front().document == (DocumentName{ViewName::Details, "order_details", "5"}));
        QVERIFY(!both.twin.findLogParting());
    }

    void whatCannotBeBentThereIsToldWhy_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("why");
        QTest::newRow("no log") << "architecture=crud,bend=waiter:drop:5%"
                                << "bend: the waiter view does not follow the log at 11:";
        QTest::newRow("no line") << "architecture=poll,protect=status:at-most-once"
                                 << "protect: the status view does not follow the log";
        QTest::newRow("no time") << "bend=waiter:pause:60@23:00"
                                 << "bend: 23:00:00 lies outside the evening";
    }
    void whatCannotBeBentThereIsToldWhy()
    {
        QFETCH(QString, variant);
        QFETCH(QString, why);
        const auto made = applied(variantFrom(variant.toStdString()).value(), shipped("the-board"));
        QVERIFY(!made);
        QVERIFY2(QString::fromStdString(made.error()).contains(why), made.error().c_str());
    }

    /// Two evenings that are told apart by a bend alone, and by a protection.
    void aLostEventPartsWhatAProtectionKeepsTogether()
    {
        const SameEvening evening = shortened("charlie-and-roger", 12min);
        TwoEvenings bent(evening, "as-is", "bend=kitchen:drop:@20"); // the first order is accepted
        const auto parting = bent.twin.findParting();
        QVERIFY(parting);
        QVERIFY(parting->difference.document.view == ViewName::Kitchen);
        QVERIFY(parting->otherKnows);
        QVERIFY(!bent.twin.findLogParting());
        QVERIFY(!bent.twin.differences(ViewName::Kitchen).empty());
        TwoEvenings kept(evening, "as-is",
                         "bend=kitchen:duplicate:20%,protect=kitchen:effectively-once");
        QVERIFY(!kept.twin.findParting());
    }

    void otherServersMakeAnotherEvening()
    {
        TwoEvenings both(shortened("one-server", 40min), "as-is", "staffing=two");
        const auto parting = both.twin.findParting();
        const auto logs = both.twin.findLogParting();
        QVERIFY(parting && logs && logs->a && logs->b);
        QVERIFY(parting->at <= std::max(logs->a->at, logs->b->at));
        QVERIFY(!parting->otherKnows);
        both.twin.moveTo(parting->at - 1us);
        for (const ViewName view : comparedViews)
            QVERIFY(both.twin.differences(view).empty());
        both.twin.moveTo(parting->at);
        const auto differ = both.twin.differences(parting->difference.document.view);
        QVERIFY(std::any_of(differ.begin(), differ.end(),
                            [&](const DocumentChange &one) { return one == parting->difference; }));
    }

    void whatAPersonDidIsDoneInTheOtherEveningToo()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("p.restaurant")).toStdString();
        const Scenario scenario = shortened("one-server", 20min).scenario;
        {
            WriteSide evening(file, scenario);
            (void)evening.advance(scenario.starts + 5min, 100'000);
            SentCommand sold;
            sold.id = newCommandId();
            sold.correlation = sold.id;
            sold.at = scenario.starts + 5min;
            sold.actor = scenario.restaurant.staff.manager();
            sold.command = MarkSoldOut{scenario.restaurant.menu.dishes.front().id};
            evening.submit(sold);
            (void)evening.advance(scenario.starts + 6min, 100'000);
            (void)evening.delayView({ViewName::Waiter, 90s, "A person delays the waiter view"});
            (void)evening.advance(scenario.ends, 100'000);
        }
        Recording recording(file, LogReader::Origin::Ours);
        const SameEvening again = sameEvening(recording);
        QCOMPARE(again.persons.size(), std::size_t{1});
        QCOMPARE(again.scenario.laterDelays.size(), std::size_t{1});
        const std::string second = folder.filePath(QStringLiteral("q.restaurant")).toStdString();
        playInto(again, second);
        Recording other(second, LogReader::Origin::Ours);
        Twin twin(recording, other);
        QVERIFY(!twin.findLogParting());
        QVERIFY(!twin.findParting());
    }
};

RESTAURANT_TEST(TestTwin)

} // namespace restaurant::testing::tst_twin
#include "tst_twin.moc"
