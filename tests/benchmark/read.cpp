// The read side against a bare scan of the same log, and bare writes of the same documents.
#include "bareviews.h"
#include "bench.h"
#include "documentrows.h"
#include "liveviews.h"
#include "recordedlog.h"
#include "scratch.h"

#include <memory>

namespace restaurant::bench {

namespace {

/// A log on disk and what its views write, made once and kept until the program ends.
struct Log
{
    explicit Log(std::size_t events)
    {
        fillStore(file, events);
        head = LogReader(file).head();
    }
    [[nodiscard]] const std::vector<ViewRows> &rows()
    {
        if (m_rows.empty())
            m_rows = documentRows(file);
        return m_rows;
    }

    Scratch scratch;
    std::string file = scratch.file("log.restaurant");
    Position head{};

private:
    std::vector<ViewRows> m_rows;
};

Log &logOf(std::size_t events)
{
    static std::map<std::size_t, std::unique_ptr<Log>> logs;
    std::unique_ptr<Log> &log = logs[events];
    if (!log)
        log = std::make_unique<Log>(events);
    return *log;
}

void countRate(benchmark::State &state, const Stopwatch &watch, Position head)
{
    const double seconds = watch.seconds();
    state.counters["seconds"] = seconds;
    state.counters["per_second"] = static_cast<double>(number(head)) / seconds;
}

/// All four boards in memory, each event read and decoded once.
void foldPass(benchmark::State &state, Log &log)
{
    const Restaurant &restaurant = workloadRestaurant();
    LogReader reader(log.file);
    KitchenBoard kitchen(restaurant);
    WaiterBoard waiter(restaurant);
    StatusBoard status(restaurant);
    DetailsBoard details(restaurant);
    const Stopwatch watch;
    for (auto events = reader.read({}, 512); !events.empty();
         events = reader.read(kitchen.position, 512)) {
        for (const RecordedEvent &event : events) {
            apply(kitchen, event);
            apply(waiter, event);
            apply(status, event);
            apply(details, event);
        }
    }
    countRate(state, watch, log.head);
}

void bareFoldPass(benchmark::State &state, Log &log)
{
    const Database database = openBare(log.file);
    BareViews views;
    const Stopwatch watch;
    views.foldAll(database.get());
    countRate(state, watch, log.head);
}

/// From missing read stores to complete ones, in the threads that the program would use.
void storesPass(benchmark::State &state, Log &log)
{
    const Scratch scratch;
    const Restaurant &restaurant = workloadRestaurant();
    EventFeed feed(log.head);
    SharedLog shared(4);
    const Stopwatch watch;
    RunningView<KitchenBoard> kitchen(feed, shared, restaurant, log.file,
                                      scratch.file("kitchen.view"));
    RunningView<WaiterBoard> waiter(feed, shared, restaurant, log.file,
                                    scratch.file("waiter.view"));
    RunningView<StatusBoard> status(feed, shared, restaurant, log.file,
                                    scratch.file("status.view"));
    RunningView<DetailsBoard> details(feed, shared, restaurant, log.file,
                                      scratch.file("details.view"));
    if (!kitchen.waitUntilSaved(log.head) || !waiter.waitUntilSaved(log.head) ||
        !status.waitUntilSaved(log.head) || !details.waitUntilSaved(log.head))
        state.SkipWithError("a view did not arrive");
    countRate(state, watch, log.head);
}

/// The same document rows and checkpoints, and nothing else.
void bareStoresPass(benchmark::State &state, Log &log)
{
    const Scratch scratch;
    const std::vector<ViewRows> &rows = log.rows();
    const Stopwatch watch;
    writeBare(rows, scratch.file("bare"));
    countRate(state, watch, log.head);
}

/// The log scanned and folded, and the document rows written.
void bareRebuildPass(benchmark::State &state, Log &log)
{
    const Scratch scratch;
    const std::vector<ViewRows> &rows = log.rows();
    const Stopwatch watch;
    const Database database = openBare(log.file);
    BareViews views;
    views.foldAll(database.get());
    writeBare(rows, scratch.file("bare"));
    countRate(state, watch, log.head);
}

void registerAll(const Effort &effort)
{
    const auto add = [](const char *name, const Effort &how, std::size_t events, auto pass) {
        registerPass(name, how,
                     [pass, events](benchmark::State &state) { pass(state, logOf(events)); });
    };
    const std::size_t many = effort.of(100'000);
    add("fold_ours", effort, many, foldPass);
    add("fold_bare", effort, many, bareFoldPass);
    add("stores_ours", effort, many, storesPass);
    add("stores_bare", effort, many, bareStoresPass);
    const Effort fewer{std::min(effort.repetitions, 3), effort.small};
    add("rebuild_ours", fewer, effort.of(1'000'000), storesPass);
    add("rebuild_bare", fewer, effort.of(1'000'000), bareRebuildPass);
}

} // namespace

Group readGroup()
{
    return {{{"catchup_memory",
              "1/s",
              {"fold_ours", "per_second"},
              {"fold_bare", "per_second"},
              {Goal::Kind::AtLeast, 0.5}},
             {"catchup_stores",
              "1/s",
              {"stores_ours", "per_second"},
              {"stores_bare", "per_second"},
              {Goal::Kind::AtLeast, 0.7}},
             {"rebuild_million",
              "s",
              {"rebuild_ours", "seconds"},
              {"rebuild_bare", "seconds"},
              {Goal::Kind::AtMost, 1.5}}},
            registerAll};
}

} // namespace restaurant::bench
