// The truth audit: how long it needs for a long log, and what it takes of a processor while an
// evening is live. And the harm ledger, beside an evening whose views are late.
#include "bench.h"
#include "recordedlog.h"
#include "scratch.h"

#include "evening/audit.h"
#include "evening/eveningsource.h"
#include "evening/pace.h"
#include "evening/storedlog.h"
#include "evening/writeside.h"
#include "playback/harm.h"
#include "read/audit/storeaudit.h"

#include <atomic>
#include <ctime>
#include <memory>
#include <optional>
#include <thread>

namespace restaurant::bench {

namespace {

using namespace std::chrono_literals;

constexpr int group = 512;
constexpr double speed = 10;
constexpr double twentieth = 5; ///< Percent of a processor.

/// A log with the read stores of all its views.
struct ViewedLog
{
    explicit ViewedLog(std::size_t events)
    {
        fillStore(file, events);
        LogReader log(file);
        const StoreHeader header = log.header();
        identity = {header.store, header.epoch};
        EventFeed feed(log.head());
        const StoryMark head = log.storyHead();
        StoryFeed story(head.place());
        Views views({file, identity}, workloadRestaurant(), {feed, story});
        ViewMarks marks;
        marks.fill(head);
        if (!views.waitUntilSaved(marks))
            throw std::runtime_error("A view stopped.");
    }
    Scratch scratch;
    std::string file = scratch.file("viewed.restaurant");
    LogIdentity identity;
};

/// Folds and compares all views of the log, one after the other.
void allPass(benchmark::State &state, const ViewedLog &log)
{
    const Restaurant &restaurant = workloadRestaurant();
    StoredLog events(log.file);
    StoredStory story(log.file);
    const Stopwatch watch;
    for (const ViewName view : FirstBoards::views) {
        const AuditedStore store{viewFilePath(log.file, view), view, log.identity};
        const auto audit = tellsStory(view) ? makeStoreAudit(store, restaurant, story)
                                            : makeStoreAudit(store, restaurant, events);
        if (const AuditReport report = audit->pass(); !report.isComplete || report.wrongDocuments)
            state.SkipWithError("the audit of a right store finds it wrong");
    }
    state.counters["seconds"] = watch.seconds();
}

template <typename Board, typename Source> void foldFrom(Source &source)
{
    Board board(workloadRestaurant());
    for (auto items = source.read({}, group); !items.empty();
         items = source.read(placeOf(board), group))
        for (const auto &item : items)
            apply(board, item);
    benchmark::DoNotOptimize(board);
}

/// The same folds alone.
void foldsPass(benchmark::State &state, const ViewedLog &log)
{
    StoredLog events(log.file);
    StoredStory story(log.file);
    const Stopwatch watch;
    foldFrom<KitchenBoard>(events);
    foldFrom<WaiterBoard>(events);
    foldFrom<StatusBoard>(events);
    foldFrom<DetailsBoard>(events);
    foldFrom<FloorBoard>(story);
    foldFrom<MeasuresBoard>(story);
    state.counters["seconds"] = watch.seconds();
}

double processorSeconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// What a thread has used of a processor since it began, in percent, when it was asked last.
class ProcessorShare
{
public:
    void ask() { m_percent = 100 * processorSeconds(CLOCK_THREAD_CPUTIME_ID) / m_watch.seconds(); }
    [[nodiscard]] double percent() const { return m_percent; }

private:
    const Stopwatch m_watch{};
    std::atomic<double> m_percent = 0;
};

/// As the write side's thread plays it.
void playLive(WriteSide &writeSide, double seconds)
{
    Pace pace;
    pace.start(writeSide.now(), speed);
    for (const Stopwatch watch; watch.seconds() < seconds; std::this_thread::sleep_for(16ms))
        static_cast<void>(writeSide.advance(pace.at(), group));
}

/// From the middle of friday-rush on, at ten times the real time.
void livePass(benchmark::State &state, double seconds)
{
    const Scratch scratch;
    const std::string file = scratch.file("live.restaurant");
    WriteSide writeSide(file, loadScenario(QStringLiteral(
                                  SOURCE_DIR "/resources/scenarios/friday-rush.scenario.json")));
    const StoreHeader &header = writeSide.store().header();
    const LogIdentity identity{header.store, header.epoch};
    Views views({file, identity}, writeSide.scenario().restaurant, writeSide.feeds());
    writeSide.showOn(&views);
    const Instant middle =
        writeSide.scenario().starts + (writeSide.scenario().ends - writeSide.scenario().starts) / 2;
    while (writeSide.now() < middle)
        static_cast<void>(writeSide.advance(middle, group));
    ProcessorShare share;
    {
        const Audit audit({file, identity, &writeSide.scenario().restaurant, {}},
                          [&share](const AuditState &) { share.ask(); });
        playLive(writeSide, seconds);
    }
    writeSide.showOn(nullptr);
    state.counters["percent"] = share.percent();
    state.counters["most"] = twentieth;
}

/// Late enough that all evening long somebody decides by what is not true any more.
Scenario lateEvening()
{
    Scenario scenario =
        loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/friday-rush.scenario.json"));
    scenario.live.delays = {
        {ViewName::Kitchen, 30s}, {ViewName::Waiter, 2min}, {ViewName::Status, 2min}};
    return scenario;
}

/// The processor time of the ledger, against that of the evening with its views and stores.
void harmPass(benchmark::State &state)
{
    const Scratch scratch;
    const std::string file = scratch.file("late.restaurant");
    const double before = processorSeconds(CLOCK_PROCESS_CPUTIME_ID);
    {
        WriteSide writeSide(file, lateEvening());
        Views views(writeSide.viewsPlace(), writeSide.scenario().restaurant, writeSide.feeds());
        writeSide.showOn(&views);
        const Instant end = writeSide.scenario().ends;
        do
            static_cast<void>(writeSide.advance(end, group));
        while (writeSide.next() && *writeSide.next() <= end);
        static_cast<void>(views.waitUntilSaved(writeSide.reach()));
        writeSide.showOn(nullptr);
    }
    const double between = processorSeconds(CLOCK_PROCESS_CPUTIME_ID);
    Recording recording(file, LogReader::Origin::Ours);
    if (harmOf(recording).entries.empty())
        state.SkipWithError("nobody was harmed: nothing was measured");
    const double after = processorSeconds(CLOCK_PROCESS_CPUTIME_ID);
    state.counters["percent"] = 100 * (after - between) / (between - before);
    state.counters["most"] = twentieth;
}

const ViewedLog &viewedLogOf(std::size_t events)
{
    static const ViewedLog log(events);
    return log;
}

void registerAll(const Effort &effort)
{
    const std::size_t events = effort.of(100'000);
    const Effort once{1, effort.small};
    registerPass("audit_all", effort,
                 [events](benchmark::State &state) { allPass(state, viewedLogOf(events)); });
    registerPass("audit_folds", effort,
                 [events](benchmark::State &state) { foldsPass(state, viewedLogOf(events)); });
    registerPass("harm_evening", once, harmPass);
    registerPass("audit_live", once,
                 [effort](benchmark::State &state) { livePass(state, effort.small ? 2 : 60); });
}

} // namespace

Group auditGroup()
{
    return {{{"audit_share",
              "%",
              {"audit_live", "percent"},
              {"audit_live", "most"},
              {Goal::Kind::AtMost, 1}},
             {"audit_all",
              "s",
              {"audit_all", "seconds"},
              {"audit_folds", "seconds"},
              {Goal::Kind::AtMost, 1.5}},
             {"harm_share",
              "%",
              {"harm_evening", "percent"},
              {"harm_evening", "most"},
              {Goal::Kind::AtMost, 1}}},
            registerAll};
}

} // namespace restaurant::bench
