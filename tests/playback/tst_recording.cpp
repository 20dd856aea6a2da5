// Where things stand in a recorded evening.
#include "evenings.h"
#include "testprogram.h"

#include "domain/storeerror.h"
#include "evening/writeside.h"
#include "playback/recording.h"

#include <QtTest>

#include <QTemporaryDir>

namespace restaurant::testing::tst_recording {

using namespace restaurant::test;

class TestRecording : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private slots:
    void initTestCase() { play(livingScenario(false), path("living.restaurant")); }

    void placesAndTimesAreThoseOfTheStory()
    {
        Recording recording(path("living.restaurant"));
        LogReader log(path("living.restaurant"));
        StoryMark mark;
        Instant at = recording.scenario().starts;
        for (const Happening &happening : log.story({}, 1'000'000)) {
            if (const auto *event = std::get_if<RecordedEvent>(&happening.what)) {
                if (event->at > at)
                    QCOMPARE(recording.markAt(event->at - Duration{1}), mark);
                mark.event = event->position;
                at = event->at;
                QCOMPARE(recording.cursorAt(event->position), (Cursor{mark, at}));
            } else {
                const auto &activity = std::get<RecordedActivity>(happening.what);
                if (activity.at > at)
                    QCOMPARE(recording.markAt(activity.at - Duration{1}), mark);
                mark.activity = activity.number;
                at = activity.at;
            }
            QCOMPARE(recording.cursorAt(happening.place), (Cursor{mark, at}));
            QCOMPARE(recording.timeOf(mark), at);
        }
        QCOMPARE(recording.end().mark, mark);
    }

    void theHeadThatACommandWasDecidedOnIsTheLastEventBeforeIt()
    {
        Recording recording(path("living.restaurant"));
        Position head{};
        for (const CommandRecord &record : recording.log().commands({}, 1'000'000)) {
            QCOMPARE(recording.decidedOn(record.number), head);
            head = std::max(head, record.last);
        }
        QCOMPARE(head, recording.knownEnd().mark.event);
    }

    void cuesAreThoseOfTheScenarioAndOfPersons()
    {
        const Scenario scenario = livingScenario(false);
        const std::string file = path("staffing.restaurant");
        WriteSide writeSide(file, scenario);
        const Instant when = scenario.starts + std::chrono::minutes(2);
        (void)writeSide.advance(when, 100'000);
        Recording recording(file, LogReader::Origin::Ours);
        QCOMPARE(recording.cues(), plannedCues(scenario));
        (void)writeSide.setStaffing(staffingOf(scenario.live.pools), "Zoe helps");
        recording.end();
        const auto &cues = recording.cues();
        QCOMPARE(cues.size(), plannedCues(scenario).size() + 1);
        const auto zoe = std::find_if(cues.begin(), cues.end(), [](const CueMark &cue) {
            return cue.kind == CueMark::Kind::Decided;
        });
        QCOMPARE(zoe->title, std::string("Zoe helps"));
        QCOMPARE(zoe->at, when);
    }

    void whatIsAppendedIsSeenWhenItLooksAgain()
    {
        const Scenario scenario = livingScenario(false);
        const std::string file = path("growing.restaurant");
        WriteSide writeSide(file, scenario);
        Recording recording(file, LogReader::Origin::Ours);
        const StoryMark before = recording.knownEnd().mark;
        (void)writeSide.advance(scenario.starts + std::chrono::minutes(3), 100'000);
        QCOMPARE(recording.knownEnd().mark, before);
        QCOMPARE(recording.end().mark, writeSide.head());
        QVERIFY(before.place() < recording.knownEnd().mark.place());
    }

    void whatIsNoRecordingIsRefused()
    {
        QFile file(m_folder.filePath(QStringLiteral("no.restaurant")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a recording");
        file.close();
        QVERIFY_THROWS_EXCEPTION(StoreError, Recording{path("no.restaurant")});
        QVERIFY_THROWS_EXCEPTION(StoreError, Recording{path("missing.restaurant")});
    }
};

RESTAURANT_TEST(TestRecording)

} // namespace restaurant::testing::tst_recording
#include "tst_recording.moc"
