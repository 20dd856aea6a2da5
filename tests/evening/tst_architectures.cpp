// Six ways to keep the read side in step, on real stores: the same evening, the same boards once
// everything is quiet, and the journal says afterwards who saw what.
#include "architectureevenings.h"
#include "testprogram.h"

#include "playback/stepping.h"
#include "read/audit/storeaudit.h"
#include "read/store/documenttable.h"
#include "relational/read/relationalreader.h"
#include "scenario/scenariofile.h"
#include "sqlite/query.h"
#include "store/logreader.h"
#include "store/verify.h"

#include "evening/storedlog.h"

#include <QtTest>

#include <QTemporaryDir>

#include <atomic>
#include <map>

Q_DECLARE_METATYPE(restaurant::ArchitectureKind)

namespace restaurant::testing::tst_architectures {

using namespace std::chrono_literals;

namespace {

template <typename Board> Board folded(LogReader &log, const Restaurant &restaurant, Position upTo)
{
    Board board(restaurant);
    for (const RecordedEvent &event : log.read({}, static_cast<int>(number(upTo))))
        apply(board, event);
    return board;
}

/// What the stores of the architecture hold of one kind of documents.
template <typename Board, typename Doc>
std::vector<Doc> stored(const std::string &file, ArchitectureKind kind,
                        const Restaurant &restaurant)
{
    std::vector<Doc> documents;
    const Connection store(hasOwnStores(kind) ? viewFilePath(file, Board::view) : file,
                           Purpose::ReadOnly);
    if (kind == ArchitectureKind::Crud) {
        Board board(restaurant);
        RelationalReader(store).read(board, DetailsOf::All);
        forEachKind(board, [&]<typename Other>(const DocumentSet<Other> &all) {
            if constexpr (std::same_as<Other, Doc>)
                documents = all.sorted();
        });
        return documents;
    }
    DocumentReader<Doc>(store).forEach([&](Doc doc) { documents.push_back(std::move(doc)); });
    return documents;
}

/// The kinds of documents that differ from the fold of the log up to its end.
QStringList wrongKinds(const std::string &file, ArchitectureKind kind, const Restaurant &restaurant)
{
    QStringList wrong;
    LogReader log(file);
    forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
        const Board right = folded<Board>(log, restaurant, log.head());
        forEachKind(right, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
            if (stored<Board, Doc>(file, kind, restaurant) != documents.sorted())
                wrong += QString::fromStdString(std::string(kindOf<Doc>));
        });
    });
    return wrong;
}

void addArchitectures()
{
    QTest::addColumn<ArchitectureKind>("kind");
    for (const ArchitectureKind kind : allArchitectures)
        QTest::newRow(std::string(toWord(kind)).c_str()) << kind;
}

} // namespace

class TestArchitectures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const { return fileOfRow(m_folder, name); }

private slots:
    void staffAndGuestsSeeTheSameOnRealStoresAsOnBoardsInMemory_data() { addArchitectures(); }
    void staffAndGuestsSeeTheSameOnRealStoresAsOnBoardsInMemory()
    {
        QFETCH(const ArchitectureKind, kind);
        const Scenario scenario = busyEvening(usual(kind));
        const std::string inMemory = path("memory");
        {
            WriteSide writeSide(inMemory, scenario);
            playTo(writeSide, scenario.ends);
        }
        const std::string file = path("stores");
        {
            Shown evening(file, scenario);
            playTo(evening.writeSide, scenario.ends, 7);
        }
        QCOMPARE(digestOf(file), digestOf(inMemory));
        QVERIFY(storyOf(file) == storyOf(inMemory));
        QVERIFY(!verifyLog(file));
    }

    void onceQuietTheStoresHoldWhatTheLogSays_data() { addArchitectures(); }
    void onceQuietTheStoresHoldWhatTheLogSays()
    {
        QFETCH(const ArchitectureKind, kind);
        for (const Scenario &scenario : {busyEvening(usual(kind)), scriptedEvening(usual(kind))}) {
            const std::string file = path(scenario.live.isEmpty() ? "scripted" : "quiet");
            Shown evening(file, scenario);
            playTo(evening.writeSide, scenario.ends + 2h);
            QVERIFY(evening.views.waitUntilSaved(evening.writeSide.reach()));
            QCOMPARE(wrongKinds(file, kind, scenario.restaurant), QStringList());
        }
    }

    void whileItRunsEachStoreIsAStateThatTheWriteSideOnceHad_data() { addArchitectures(); }
    void whileItRunsEachStoreIsAStateThatTheWriteSideOnceHad()
    {
        QFETCH(const ArchitectureKind, kind);
        if (!hasOwnStores(kind))
            return; // nothing else is there than the write side's own file
        const Scenario scenario = busyEvening(usual(kind));
        Shown evening(path("running"), scenario);
        for (Instant at = scenario.starts + 1min; at <= scenario.ends; at += 97s) {
            playTo(evening.writeSide, at);
            QVERIFY(evening.views.waitUntilSaved(evening.writeSide.reach()));
            QCOMPARE(auditFindings(evening.writeSide), QStringList());
        }
    }

    void theJournalSaysWhatEachLookSaw_data() { addArchitectures(); }
    void theJournalSaysWhatEachLookSaw()
    {
        QFETCH(const ArchitectureKind, kind);
        Scenario scenario = busyEvening(usual(kind));
        scenario.architectures = {
            {scenario.starts + 10min,
             "Polled",
             "Every 7 seconds.",
             {ArchitectureKind::Poll, 7s, PollBy::Position, true},
             {}},
            {scenario.starts + 15min, "Pushed", "At once.", usual(ArchitectureKind::Push), {}}};
        const std::string file = path("looks");
        {
            WriteSide writeSide(file, scenario);
            playTo(writeSide, scenario.ends);
        }
        Recording recording(file, LogReader::Origin::Ours);
        int looks = 0;
        int late = 0;
        for (const Happening &happening : storyOf(file)) {
            const auto *activity = std::get_if<RecordedActivity>(&happening.what);
            const auto *look = activity ? std::get_if<ViewConsulted>(&activity->activity) : nullptr;
            if (!look || !look->view)
                continue;
            const auto job =
                recording.deliveries().architectureAt({activity->after, activity->number});
            if (job.kind == ArchitectureKind::EventSourced)
                continue; // what is due at the very instant may have come before or after the look
            const Cursor cursor{{activity->after, activity->number}, activity->at};
            QCOMPARE(number(shownAt(recording, cursor, *look->view)), number(look->position));
            ++looks;
            late += look->position < look->head;
        }
        QVERIFY(looks > 0);
        QVERIFY(late > 0); // of those that poll
    }

    void aClockThatOnlyMovesOnCostsTheViewsNothing_data() { addArchitectures(); }
    void aClockThatOnlyMovesOnCostsTheViewsNothing()
    {
        QFETCH(const ArchitectureKind, kind);
        const Scenario scenario = scriptedEvening(usual(kind));
        Shown evening(path("idle"), scenario);
        playTo(evening.writeSide, scenario.ends + 1min);
        QVERIFY(evening.views.waitUntilSaved(evening.writeSide.reach()));
        const std::string file = evening.writeSide.store().path();
        const Connection looker(hasOwnStores(kind) ? viewFilePath(file, ViewName::Kitchen) : file,
                                Purpose::ReadOnly);
        const auto before = integer(looker, "PRAGMA data_version");
        const int cost = evening.told;
        for (int tick = 1; tick <= 20; ++tick)
            (void)evening.writeSide.advance(scenario.ends + 1min + tick * 3s, 64);
        QCOMPARE(integer(looker, "PRAGMA data_version"), before);
        QCOMPARE(evening.told.load(), cost);
    }

    void anEveningGoesOnAfterItWasClosedUnderAnyOfThem_data() { addArchitectures(); }
    void anEveningGoesOnAfterItWasClosedUnderAnyOfThem()
    {
        QFETCH(const ArchitectureKind, kind);
        const Scenario scenario = busyEvening(usual(kind));
        const std::string whole = path("whole");
        {
            Shown evening(whole, scenario);
            playTo(evening.writeSide, scenario.ends);
        }
        const std::string file = path("parts");
        {
            Shown evening(file, scenario);
            playTo(evening.writeSide, scenario.starts + 7min + 3s);
        }
        for (const Duration minutes : {Duration(12min + 1s), Duration(20min)}) {
            Shown evening(file);
            playTo(evening.writeSide, scenario.starts + minutes);
        }
        QCOMPARE(digestOf(file), digestOf(whole));
        QVERIFY(storyOf(file) == storyOf(whole));
    }

    void aPollThatMissesSomethingIsFoundOut_data()
    {
        QTest::addColumn<bool>("byTime");
        QTest::newRow("rows that are gone") << false;
        QTest::newRow("the second of the question") << true;
    }
    void aPollThatMissesSomethingIsFoundOut()
    {
        QFETCH(const bool, byTime);
        Architecture polls = usual(ArchitectureKind::Poll);
        polls.by = byTime ? PollBy::Time : PollBy::Position;
        polls.sweeps = byTime;
        Scenario scenario = scriptedEvening(polls);
        if (byTime) // something happens just when it asks
            for (ScriptedCommand &command : scenario.script)
                command.at -= command.at.time_since_epoch() % 10s;
        Shown evening(path("misses"), scenario);
        QStringList found;
        for (Instant at = scenario.starts; at <= scenario.ends && found.isEmpty(); at += 1min) {
            playTo(evening.writeSide, at);
            found = auditFindings(evening.writeSide);
        }
        QVERIFY(!found.isEmpty());
    }

    void changingInTheMiddleLosesNothing()
    {
        const Scenario scenario = busyEvening({});
        const std::string file = path("changes");
        {
            Shown evening(file, scenario);
            Instant at = scenario.starts;
            for (int round = 0; round < 2; ++round) {
                for (const ArchitectureKind kind : allArchitectures) {
                    playTo(evening.writeSide, at += 95s);
                    (void)evening.writeSide.changeArchitecture(
                        {usual(kind), "A class asks for " + std::string(toWord(kind))});
                    QVERIFY(evening.views.waitUntilSaved(evening.writeSide.reach()));
                    QCOMPARE(wrongKinds(file, kind, scenario.restaurant), QStringList());
                }
            }
            playTo(evening.writeSide, scenario.ends + 1min);
        }
        QVERIFY(!verifyLog(file));
        Shown again(file); // run again from its record: what it saw then fits
        QVERIFY(again.writeSide.architecture().kind == allArchitectures.back());
    }

    void whatSixWaysSaysOfStaleLooksIsSo()
    {
        const Scenario scenario =
            loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/six-ways.scenario.json"));
        const std::string file = path("six-ways");
        {
            WriteSide writeSide(file, scenario);
            playTo(writeSide, scenario.ends);
        }
        LogReader log(file);
        const auto events = log.read({}, 1'000'000);
        std::map<ArchitectureKind, Duration> oldest;
        std::map<ArchitectureKind, int> looks;
        const Deliveries deliveries = deliveriesOf(scenario, log.changesOfDeliveries({}));
        for (const RecordedActivity &activity : log.activities({}, 1'000'000)) {
            const auto *look = std::get_if<ViewConsulted>(&activity.activity);
            if (!look || !look->view)
                continue;
            const auto kind = deliveries.architectureAt({activity.after, activity.number}).kind;
            ++looks[kind];
            if (look->position < look->head) {
                const auto &missing = events[static_cast<std::size_t>(number(look->position))];
                oldest[kind] = std::max(oldest[kind], activity.at - missing.at);
            }
        }
        for (const ArchitectureKind kind : allArchitectures)
            QVERIFY2(looks[kind] > 10, std::string(toWord(kind)).c_str());
        for (const ArchitectureKind prompt :
             {ArchitectureKind::Crud, ArchitectureKind::OneStore, ArchitectureKind::Push})
            QVERIFY(oldest[prompt] == Duration{});
        QVERIFY(oldest[ArchitectureKind::Trigger] > Duration{});
        QVERIFY(oldest[ArchitectureKind::Trigger] <= 2s);
        QVERIFY(oldest[ArchitectureKind::Poll] > 2s);
        QVERIFY(oldest[ArchitectureKind::Poll] <= 10s);
    }

    void whatAnotherArchitectureKeptIsNotTrusted()
    {
        const Scenario scenario = busyEvening(usual(ArchitectureKind::Push));
        const std::string file = path("trust");
        Shown evening(file, scenario);
        playTo(evening.writeSide, scenario.starts + 5min);
        const std::string kitchen = viewFilePath(file, ViewName::Kitchen);
        {
            const Connection store(kitchen, Purpose::ReadStore);
            run(store, "DELETE FROM ticket");
        }
        QVERIFY(!auditFindings(evening.writeSide).isEmpty());
        (void)evening.writeSide.changeArchitecture({{}, "Back to events"});
        QVERIFY(evening.views.waitUntilSaved(evening.writeSide.reach()));
        QCOMPARE(auditFindings(evening.writeSide), QStringList());
    }
};

RESTAURANT_TEST(TestArchitectures)

} // namespace restaurant::testing::tst_architectures
#include "tst_architectures.moc"
