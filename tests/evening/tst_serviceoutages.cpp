// Evenings in which services stop and come back, on real stores: one for all, and one for each.
// They are gone on with wherever they were closed, as if they never had been.
#include "evening/evening.h"
#include "evening/eveningsource.h"
#include "evening/writeside.h"
#include "testprogram.h"

#include "log/codec.h"
#include "playback/recording.h"
#include "scenario/scenariofile.h"
#include "simulation/distribution.h"
#include "store/logreader.h"
#include "store/verify.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace restaurant::testing::tst_serviceoutages {

using namespace std::chrono_literals;

namespace {

void playTo(WriteSide &writeSide, Instant until, int group = 512)
{
    do
        (void)writeSide.advance(until, group);
    while (writeSide.next() && *writeSide.next() <= until);
}

Scenario shipped(const QString &name)
{
    return loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json").arg(name));
}

std::vector<Happening> storyOf(const std::string &file)
{
    return LogReader(file).story({}, 1'000'000);
}

QStringList commandsOf(const std::string &file)
{
    QStringList lines;
    for (const CommandRecord &record : LogReader(file).commands({}, 1'000'000))
        lines += QString::fromStdString(
            exactClockText(record.sent.at) + ' ' + record.sent.actor.name.text() + ' ' +
            std::string(typeWord(record.sent.command)) + ' ' +
            std::string(record.rejection ? toWord(record.rejection->reason) : "") + ' ' +
            toText(record.sent.id));
    return lines;
}

/// Numbers from `seed`, below a limit.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_chance(generatorFor(seed, 77, 0))
    {
    }
    int below(int most)
    {
        return static_cast<int>(
            drawPlace(std::vector<double>(static_cast<std::size_t>(most), 1.0), m_chance));
    }

private:
    Generator m_chance;
};

/// Services stop, are slow, and come back; all run when half an hour is over.
void disturb(Scenario &scenario, Dice &dice)
{
    for (int n = 5 + dice.below(12); n > 0; --n) {
        OutageEntry entry;
        entry.at = scenario.starts + std::chrono::seconds(dice.below(1800));
        entry.title = "Outage " + std::to_string(n);
        entry.caption = "A service.";
        entry.service = Service(dice.below(3));
        entry.to.pace = ServicePace(dice.below(3));
        if (entry.to.pace == ServicePace::Slow)
            entry.to.delay = std::chrono::seconds(1 + dice.below(40));
        scenario.outages.push_back(entry);
    }
    std::stable_sort(scenario.outages.begin(), scenario.outages.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    for (const Service service : allServices)
        scenario.outages.push_back(
            {scenario.starts + 30min, "Back", "All is well.", service, {}, {}});
}

SentCommand personsCommand(const WriteSide &writeSide, int n)
{
    SentCommand sent;
    sent.id = uuidFrom("6ba7b810-9dad-41d1-80b4-00c04fd43" + std::to_string(100 + n)).value();
    sent.correlation = sent.id;
    sent.actor = writeSide.scenario().restaurant.staff.manager();
    sent.at = writeSide.now();
    sent.command = ReceiveStock{writeSide.scenario().restaurant.menu.dishes.front().id, 3};
    return sent;
}

/// What a person does at a time of the evening.
struct Deed
{
    Duration at{};
    std::optional<ServiceSet> set; ///< Else sends a command to stock.
    bool reopened = false;         ///< Before it, where that loses nothing of his.
};

std::vector<Deed> deeds(Dice &dice)
{
    std::vector<Deed> all;
    for (int n = 0; n < 12; ++n) {
        Deed deed;
        deed.at = std::chrono::seconds(dice.below(2000));
        deed.reopened = dice.below(2) == 0;
        if (dice.below(2) == 0) {
            ServiceCondition to;
            to.pace = ServicePace(dice.below(3));
            if (to.pace == ServicePace::Slow)
                to.delay = 10s;
            deed.set = ServiceSet{Service(dice.below(3)), to, "A person " + std::to_string(n)};
        }
        all.push_back(deed);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    for (const Service service : allServices)
        all.push_back({2100s, ServiceSet{service, {}, "All runs"}, true});
    return all;
}

bool personWaits(const WriteSide &writeSide)
{
    const auto waiting = writeSide.waiting();
    return std::any_of(waiting.begin(), waiting.end(), [](const SentCommand &one) {
        return !isDerived(one.id, IdForm::InstantInFront) && !isDerived(one.id, IdForm::NameAlone);
    });
}

} // namespace

class TestServiceOutages : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const QString &name) const { return m_folder.filePath(name).toStdString(); }

    std::string played(const QString &name, const Scenario &scenario,
                       const std::vector<Deed> &persons, bool inParts) const
    {
        const std::string file = path(name);
        auto writeSide = std::make_unique<WriteSide>(file, scenario);
        int n = 0;
        for (const Deed &deed : persons) {
            if (inParts && deed.reopened && !personWaits(*writeSide)) {
                writeSide.reset();
                writeSide = std::make_unique<WriteSide>(file);
            }
            playTo(*writeSide, scenario.starts + deed.at);
            if (deed.set)
                (void)writeSide->setService(*deed.set);
            else
                writeSide->submit(personsCommand(*writeSide, ++n));
            playTo(*writeSide, writeSide->now());
        }
        playTo(*writeSide, scenario.starts + 45min);
        return file;
    }

private slots:
    void itGoesOnWhereverItWasClosed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("each");
        QTest::addColumn<quint64>("seed");
        for (const char *name : {"quiet-lunch", "one-server", "paid-too-late"})
            for (const bool each : {false, true})
                for (quint64 seed = 1; seed <= 2; ++seed)
                    QTest::addRow("%s, %s, seed %d", name, each ? "a store each" : "one store",
                                  static_cast<int>(seed))
                        << QString::fromLatin1(name) << each << seed;
    }
    void itGoesOnWhereverItWasClosed()
    {
        QFETCH(QString, name);
        QFETCH(bool, each);
        QFETCH(quint64, seed);
        Dice dice(seed);
        Scenario scenario = shipped(name);
        disturb(scenario, dice);
        const std::vector<Deed> persons = deeds(dice);
        const QString tag = name + QString::number(seed) + (each ? u'e' : u'o');
        const std::string whole =
            played(tag + QStringLiteral(".restaurant"), scenario, persons, false);
        if (each)
            scenario.services = ServiceStores::Each;
        const std::string parts =
            played(tag + QStringLiteral("-parts.restaurant"), scenario, persons, true);
        QCOMPARE(commandsOf(parts), commandsOf(whole));
        QVERIFY(storyOf(parts) == storyOf(whole));
        QVERIFY(!verifyLog(parts));
    }

    void aPersonIsToldThatThereIsNoAnswer()
    {
        WriteSide writeSide(path(QStringLiteral("told.restaurant")),
                            shipped(QStringLiteral("quiet-lunch")));
        (void)writeSide.setService({Service::Stock, {ServicePace::Stopped, {}}, "stops"});
        writeSide.submit(personsCommand(writeSide, 1));
        std::vector<WithdrawnCommand> withdrawn;
        while (withdrawn.empty() && writeSide.next()) {
            auto done = writeSide.advance(*writeSide.next(), 1);
            withdrawn = done.withdrawn;
        }
        QCOMPARE(withdrawn.size(), std::size_t{1});
        QCOMPARE(withdrawn[0].why.sentence,
                 std::string("The stock service did not answer within 0:30."));
    }

    void whoSubmitsIsAnsweredByThen()
    {
        WriteSide writeSide(path(QStringLiteral("submit.restaurant")),
                            shipped(QStringLiteral("quiet-lunch")));
        (void)writeSide.setService({Service::Stock, {ServicePace::Slow, 10s}, "slow"});
        const Instant before = writeSide.now();
        auto answers = writeSide.carryOutInOrder({personsCommand(writeSide, 1)});
        QVERIFY(answers.front().kind == OutcomeKind::Accepted);
        QCOMPARE(writeSide.now() - before, Duration{10s});
        (void)writeSide.setService({Service::Stock, {ServicePace::Stopped, {}}, "stops"});
        answers = writeSide.carryOutInOrder({personsCommand(writeSide, 2)});
        QVERIFY(answers.front().rejection->reason == Reason::NoAnswer);
        QCOMPARE(answers.front().number, CommandNumber{});
        QVERIFY(!writeSide.store().recordOf(personsCommand(writeSide, 2).id));
    }

    void thePastKnowsHowTheServicesWorked()
    {
        const std::string file = path(QStringLiteral("past.restaurant"));
        {
            WriteSide writeSide(file, shipped(QStringLiteral("stock-is-down")));
            playTo(writeSide, writeSide.scenario().ends);
        }
        Recording recording(file);
        const auto stockAt = [&](Duration at) {
            const Cursor cursor = recording.cursorAt(recording.scenario().starts + at);
            return recording.servicesAt(cursor.mark)[static_cast<std::size_t>(Service::Stock)].pace;
        };
        QCOMPARE(stockAt(5min), ServicePace::Running);
        QCOMPARE(stockAt(8min), ServicePace::Stopped);
        QCOMPARE(stockAt(12min), ServicePace::Running);
    }

    void theStoryIsTheSameWithOneStoreAndWithOneForEach()
    {
        Scenario scenario = shipped(QStringLiteral("stock-is-down"));
        QVERIFY(scenario.services == ServiceStores::Each);
        const std::string each = played(QStringLiteral("each.restaurant"), scenario, {}, false);
        scenario.services = ServiceStores::One;
        const std::string one = played(QStringLiteral("one.restaurant"), scenario, {}, false);
        QVERIFY(storyOf(each) == storyOf(one));
    }

    void theWindowsEveningTellsWhatWaits()
    {
        EveningSource source;
        source.kind = EveningSource::Kind::Scenario;
        source.path = QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");
        Evening evening(source);
        QSignalSpy opened(&evening, &Evening::opened);
        QSignalSpy waiting(&evening, &Evening::waitingChanged);
        QSignalSpy dropped(&evening, &Evening::commandDropped);
        QSignalSpy clock(&evening, &Evening::clockChanged);
        evening.open();
        QVERIFY(opened.wait(20'000));
        const auto info = opened.first().first().value<EveningInfo>();
        evening.setService(Service::Stock, {ServicePace::Stopped, {}}, QStringLiteral("stops"));
        const auto id = evening.send(ReceiveStock{info.scenario.restaurant.menu.dishes[0].id, 1},
                                     info.scenario.restaurant.staff.manager(), std::nullopt);
        QTRY_VERIFY(!waiting.isEmpty() &&
                    waiting.last().first().value<std::vector<SentCommand>>().size() == 1);
        QCOMPARE(clock.last().first().value<ClockState>().services[1].pace, ServicePace::Stopped);
        evening.runUntil(info.scenario.starts + 2min);
        QTRY_VERIFY(!dropped.isEmpty());
        QVERIFY(dropped.first().first().value<SentCommand>().id == id);
        QCOMPARE(dropped.first().at(1).toString(),
                 QStringLiteral("The stock service did not answer within 0:30."));
        QVERIFY(evening.underWay().empty());
    }
};

RESTAURANT_TEST(TestServiceOutages)

} // namespace restaurant::testing::tst_serviceoutages
#include "tst_serviceoutages.moc"
