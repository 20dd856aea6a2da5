// A person sets how late a view is while the evening runs: what is on its way arrives when it would
// have, everybody looks at what is due, and it is recorded and shown again as it was.
#include "sameevening.h"
#include "testprogram.h"

#include "evening/evening.h"
#include "playback/replaycheck.h"
#include "playback/stepping.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <string>
#include <vector>

namespace restaurant::testing::tst_viewdelays {

using namespace std::chrono_literals;

namespace {

/// What a person does at a time of the evening.
struct Deed
{
    Instant at{};
    ViewDelay to;
    std::optional<Architecture> architecture; ///< This instead.
    bool reopened = false;                    ///< The evening is closed and opened again before it.
};

/// Some delays are set twice at one instant, and most are felt.
std::vector<Deed> deedsIn(const Scenario &scenario, Dice &dice, bool otherArchitectures)
{
    std::vector<Deed> deeds;
    for (int n = 0; n < 14; ++n) {
        Deed deed;
        deed.at = anyInstant(scenario, dice);
        if (n > 0 && dice.below(4) == 0)
            deed.at = deeds.back().at;
        deed.to.view = allViews[static_cast<std::size_t>(dice.below(4))];
        deed.to.delay = std::chrono::seconds(dice.below(3) * dice.below(50));
        deed.reopened = dice.below(2) == 0;
        if (otherArchitectures && dice.below(4) == 0)
            deed.architecture =
                dice.below(2) == 0
                    ? Architecture{}
                    : usual(allArchitectures[static_cast<std::size_t>(dice.below(6))]);
        deeds.push_back(deed);
    }
    sortByTime(deeds);
    return deeds;
}

void carryOut(const Deed &deed, WriteSide &writeSide)
{
    if (deed.architecture)
        (void)writeSide.changeArchitecture({*deed.architecture, "A person asks"});
    else
        (void)writeSide.delayView({deed.to.view, deed.to.delay, "A person sets it"});
}

/// The places of the views at the screen are those that the recording tells of that moment.
void compareWithThePast(const Shown &evening, const std::string &file)
{
    Recording recording(file, LogReader::Origin::Ours);
    const Cursor cursor = recording.cursorAt(evening.writeSide.now());
    const ViewMarks marks = evening.writeSide.reach();
    for (const ViewName view : allViews)
        if (isKeptByArchitecture(view))
            QCOMPARE(number(shownAt(recording, cursor, view)),
                     number(marks[static_cast<std::size_t>(view)].event));
}

int sizeOf(const std::vector<RecordedActivity> &activities)
{
    return static_cast<int>(
        std::count_if(activities.begin(), activities.end(), [](const RecordedActivity &one) {
            return std::holds_alternative<ViewDelayed>(one.activity);
        }));
}

} // namespace

class TestViewDelays : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const { return fileOfRow(m_folder, name); }

private slots:
    void anEveningIsTheSameHoweverItIsPlayed_data() { addEvenings(4); }
    void anEveningIsTheSameHoweverItIsPlayed()
    {
        QFETCH(QString, what);
        QFETCH(quint32, seed);
        const Scenario scenario = eveningOf(what);
        Dice dice(seed);
        const bool otherArchitectures = seed % 2 == 1;
        expectTheSameEvening(path("unseen"), path("shown"), scenario,
                             deedsIn(scenario, dice, otherArchitectures), dice, compareWithThePast);
    }

    void whoSetsItToAndFroMeansTheLast()
    {
        const std::string file = path("to-and-fro");
        const ViewDelayed set{ViewName::Status, 30s, "A person sets it"};
        {
            WriteSide writeSide(file, scriptedEvening({}));
            playTo(writeSide, writeSide.scenario().starts + 10min);
            (void)writeSide.delayView(set);
        }
        WriteSide again(file);
        (void)again.delayView({ViewName::Status, 60s, "A person sets it"});
        (void)again.delayView(set);
        QVERIFY(again.deliveries().delayOf(ViewName::Status) == 30s);
    }

    /// What is due at the very instant may have come before or after the look.
    void eachLookSawWhatWasDue_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 seed = anySeed();
        for (quint32 n = 0; n < 4; ++n)
            QTest::addRow("seed %u", seed + n) << seed + n;
    }
    void eachLookSawWhatWasDue()
    {
        QFETCH(quint32, seed);
        const std::string file = path("looks");
        const Scenario scenario = busyEvening({});
        Dice dice(seed);
        {
            WriteSide writeSide(file, scenario);
            for (const Deed &deed : deedsIn(scenario, dice, false)) {
                playTo(writeSide, deed.at);
                carryOut(deed, writeSide);
            }
            playTo(writeSide, scenario.ends);
        }
        Recording recording(file, LogReader::Origin::Ours);
        LogReader log(file);
        std::array<Position, allViews.size()> before{};
        for (const Happening &happening : storyOf(file)) {
            const auto *activity = std::get_if<RecordedActivity>(&happening.what);
            const auto *look = activity ? std::get_if<ViewConsulted>(&activity->activity) : nullptr;
            if (!look || !look->view)
                continue;
            Position &last = before[static_cast<std::size_t>(*look->view)];
            QVERIFY(look->position >= last); // it never shows less
            last = look->position;
            const Cursor there = recording.cursorAt(happening.place);
            const Position shown = shownAt(recording, there, *look->view);
            QVERIFY(look->position <= shown);
            for (const RecordedEvent &event : log.read(look->position, 100))
                QVERIFY(event.position > shown ||
                        recording.deliveries().due(*look->view, event) == activity->at);
        }
    }

    void thePlaybackShowsWhatWasShownLive_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"guests and staff", "a script"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void thePlaybackShowsWhatWasShownLive()
    {
        QFETCH(QString, what);
        const std::string file = path("live");
        const Scenario scenario = eveningOf(what);
        Shown evening(file, scenario);
        int late = 0;
        for (int minute = 1; scenario.starts + minute * 1min <= scenario.ends; ++minute) {
            playTo(evening.writeSide, scenario.starts + minute * 1min);
            if (minute % 3 == 0)
                (void)evening.writeSide.delayView(
                    {ViewName::Status, minute % 2 * 100s, "Late, and not"});
            QVERIFY(evening.views.waitUntilSaved(evening.writeSide.reach()));
            compareWithThePast(evening, file);
            QCOMPARE(auditFindings(evening.writeSide), QStringList());
            const auto status = evening.writeSide.reach()[std::size_t(ViewName::Status)].event;
            late += status < evening.writeSide.head().event ? 1 : 0;
        }
        QVERIFY(late > 3);
    }

    void whereNobodyLivesSomethingHappensWhenAViewIsBroughtIt()
    {
        WriteSide writeSide(path("next"), scriptedEvening({}));
        const Instant starts = writeSide.scenario().starts;
        (void)writeSide.delayView({ViewName::Status, 7s, {}});
        playTo(writeSide, starts);
        const StoryMark head = writeSide.head();
        QVERIFY(number(head.event) > 0); // stock is put on the shelf
        QVERIFY(*writeSide.next() == starts + 7s);
        const auto status = [&] { return writeSide.reach()[std::size_t(ViewName::Status)].event; };
        (void)writeSide.advance(starts + 6s, 64);
        QCOMPARE(status(), Position{});
        (void)writeSide.advance(starts + 7s, 64);
        QCOMPARE(status(), head.event);
    }

    void theScenarioSaysWhenAViewFallsBehind()
    {
        Scenario scenario = scriptedEvening({});
        scenario.laterDelays = {
            {scenario.starts + 10min, "Status is late", "By a minute.", ViewName::Status, 1min, {}},
            {scenario.starts + 20min, "And not", "At once.", ViewName::Status, 0s, {}}};
        const std::string file = path("planned");
        std::vector<Cue> cues;
        {
            WriteSide writeSide(file, scenario);
            while (writeSide.next() && *writeSide.next() <= scenario.starts + 10min)
                for (const Cue &cue : writeSide.advance(*writeSide.next(), 1).cues)
                    cues.push_back(cue);
            QVERIFY(std::any_of(cues.begin(), cues.end(), [](const Cue &cue) {
                return cue.title == "Status is late" && cue.caption == "By a minute.";
            }));
            playTo(writeSide, scenario.starts + 10min);
        }
        {
            WriteSide again(file); // the script says it once more, at that very instant
            playTo(again, scenario.ends);
        }
        LogReader log(file);
        QCOMPARE(sizeOf(log.activities({}, 1'000'000)), 2);
        QVERIFY(!verifyLog(file));
        Recording recording(file);
        for (const CueMark &mark : recording.cues())
            QVERIFY(mark.kind != CueMark::Kind::Decided);
        QVERIFY(recording.deliveries().delayOf(ViewName::Status, scenario.starts + 15min) == 1min);
        QVERIFY(recording.deliveries().delayOf(ViewName::Status) == 0s);
    }

    void thePersonAtTheScreenHoldsAViewBack()
    {
        EveningSource source;
        source.kind = EveningSource::Kind::Scenario;
        source.path = QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");
        Evening evening(source);
        QSignalSpy opened(&evening, &Evening::opened);
        QSignalSpy cues(&evening, &Evening::cueReached);
        QSignalSpy arrived(&evening, &Evening::arrived);
        std::vector<Deliveries> told;
        connect(&evening, &Evening::deliveriesChanged, this,
                [&](const Deliveries &deliveries) { told.push_back(deliveries); });
        std::map<ViewName, ViewProgress> progress;
        connect(&evening, &Evening::progressChanged, this,
                [&](const ViewProgress &one) { progress[one.view] = one; });
        evening.open();
        QVERIFY(opened.wait(20'000));
        const auto info = opened.first().first().value<EveningInfo>();
        const auto runsTo = [&](Duration time) {
            arrived.clear();
            evening.runUntil(info.scenario.starts + time);
            return arrived.wait(20'000);
        };
        QVERIFY(runsTo(10min));
        evening.delayView(ViewName::Status, 5min, QStringLiteral("A class asks"));
        QTRY_COMPARE(told.size(), std::size_t(2));
        QVERIFY(told.back().delayOf(ViewName::Status) == 5min);
        QTRY_COMPARE(cues.back().first().value<Cue>().title, std::string("A class asks"));
        const Position before = progress[ViewName::Status].at;
        QVERIFY(runsTo(14min));
        QCOMPARE(progress[ViewName::Status].at, before);
        QVERIFY(progress[ViewName::Kitchen].at > before);
        QVERIFY(progress[ViewName::Status].late == 5min);
        QVERIFY(progress[ViewName::Status].behind == 4min); // it shows what was when it was set
        QVERIFY(runsTo(30min));
        QVERIFY(progress[ViewName::Status].at > before);
        evening.seek(info.scenario.starts + 14min);
        QTRY_VERIFY(!evening.isLive() && progress[ViewName::Status].at == before);
        QVERIFY(progress[ViewName::Status].late == 5min);
        QSignalSpy refused(&evening, &Evening::refusedInThePast);
        evening.delayView(ViewName::Status, 0s, {});
        QCOMPARE(refused.count(), 1);
        evening.goLive();
        QTRY_VERIFY(evening.isLive());
        const auto count = told.size();
        QSignalSpy failed(&evening, &Evening::failed);
        evening.delayView(ViewName::Floor, 5s, {});
        QTRY_COMPARE(failed.count(), 1);
        evening.delayView(ViewName::Status, 2h, {});
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(told.size(), count);
    }
};

RESTAURANT_TEST(TestViewDelays)

} // namespace restaurant::testing::tst_viewdelays
#include "tst_viewdelays.moc"
