// What does not show in a short evening: whether the millionth event costs more than the first.
#include "barestore.h"
#include "bench.h"
#include "recordedlog.h"
#include "scratch.h"

#include "read/store/liveview.h"
#include "store/eventstore.h"
#include "workload/workload.h"
#include "write/commandhandler.h"

#include <filesystem>
#include <tuple>

#include <malloc.h>

namespace restaurant::bench {

namespace {

double bytesInUse()
{
    return static_cast<double>(mallinfo2().uordblks);
}

/// The whole program in one thread: commands in, events stored, all four views with their stores.
class Evening
{
public:
    explicit Evening(const Scratch &scratch)
        : m_store(EventStore::create(scratch.file("flat.restaurant"), {}))
        , m_handler(*m_store, m_workload.restaurant())
        , m_kitchen(m_workload.restaurant(), place(scratch, "kitchen"))
        , m_waiter(m_workload.restaurant(), place(scratch, "waiter"))
        , m_status(m_workload.restaurant(), place(scratch, "status"))
        , m_details(m_workload.restaurant(), place(scratch, "details"))
    {
        eachView([](auto &view) { view.start({}); });
    }
    ~Evening()
    {
        eachView([](auto &view) { view.finish(); });
    }
    Evening(const Evening &) = delete;
    Evening &operator=(const Evening &) = delete;

    [[nodiscard]] std::int64_t events() const { return number(m_store->head().position); }

    /// A few commands that share a commit, as many as wait on a busy evening; from the handler to
    /// the saved documents. Answers the seconds.
    double group()
    {
        const std::vector<SentCommand> commands = m_workload.next(16);
        const Stopwatch watch;
        for (const SentCommand &command : commands) {
            const Outcome outcome = m_handler.handle(command);
            eachView([&](auto &view) { view.deliver(outcome.events); });
        }
        m_handler.commit();
        return watch.seconds();
    }

private:
    [[nodiscard]] ViewPlace<Position> place(const Scratch &scratch, const std::string &name) const
    {
        return {scratch.file(name + ".view"), {m_store->header().store, 1}};
    }
    template <typename Visit> void eachView(Visit visit)
    {
        visit(m_kitchen);
        visit(m_waiter);
        visit(m_status);
        visit(m_details);
    }

    Workload m_workload;
    std::unique_ptr<EventStore> m_store;
    CommandHandler m_handler;
    LiveView<KitchenBoard> m_kitchen;
    LiveView<WaiterBoard> m_waiter;
    LiveView<StatusBoard> m_status;
    LiveView<DetailsBoard> m_details;
};

/// Goes on until the log holds `events`.
void growTo(Evening &evening, std::size_t events)
{
    while (evening.events() < static_cast<std::int64_t>(events))
        evening.group();
}

/// Microseconds for each event, over the next `events`.
double timeOf(Evening &evening, std::size_t events)
{
    const std::int64_t before = evening.events();
    double seconds = 0;
    while (evening.events() < before + static_cast<std::int64_t>(events))
        seconds += evening.group();
    return seconds * 1e6 / static_cast<double>(evening.events() - before);
}

void growPass(benchmark::State &state, const Effort &effort)
{
    const Scratch scratch;
    Evening evening(scratch);
    const std::size_t timed = effort.of(20'000);
    growTo(evening, effort.of(10'000));
    state.counters["us_few"] = timeOf(evening, timed);
    growTo(evening, effort.of(100'000));
    state.counters["kb_few"] = bytesInUse() / 1024;
    growTo(evening, effort.of(1'000'000) - timed);
    state.counters["us_many"] = timeOf(evening, timed);
    state.counters["kb_many"] = bytesInUse() / 1024;
}

double bytesPerEvent(const std::string &file, std::size_t events)
{
    return static_cast<double>(std::filesystem::file_size(file)) / static_cast<double>(events);
}

void diskPass(benchmark::State &state, const Effort &effort)
{
    const Scratch scratch;
    const std::string ours = scratch.file("ours.restaurant");
    const std::string bare = scratch.file("bare.sqlite");
    fillStore(ours, effort.of(100'000));
    const std::vector<CommandRows> rows = rowsOf(ours);
    std::size_t events = 0;
    for (const CommandRows &command : rows)
        events += command.events.size();
    BareStore(bare, ours).append(rows);
    state.counters["ours"] = bytesPerEvent(ours, events);
    state.counters["bare"] = bytesPerEvent(bare, events);
}

void registerAll(const Effort &effort)
{
    const Effort once{1, effort.small};
    registerPass("grow", once, [effort](benchmark::State &state) { growPass(state, effort); });
    registerPass("disk", once, [effort](benchmark::State &state) { diskPass(state, effort); });
}

} // namespace

Group sizeGroup()
{
    return {
        {{"flat_time", "us", {"grow", "us_many"}, {"grow", "us_few"}, {Goal::Kind::AtMost, 1.25}},
         {"flat_memory", "kB", {"grow", "kb_many"}, {"grow", "kb_few"}, {Goal::Kind::AtMost, 1.25}},
         {"bytes_per_event",
          "bytes",
          {"disk", "ours"},
          {"disk", "bare"},
          {Goal::Kind::AtMost, 1.1}}},
        registerAll};
}

} // namespace restaurant::bench
