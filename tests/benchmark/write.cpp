// The write side against bare inserts of the same rows, into the same tables, on the same disk.
#include "barestore.h"
#include "bench.h"
#include "recordedlog.h"
#include "scratch.h"

#include "store/eventstore.h"
#include "store/services/servicelog.h"
#include "write/commandhandler.h"

#include <algorithm>

namespace restaurant::bench {

namespace {

/// How many commands wait together and share a commit.
struct Load
{
    const char *name;
    std::size_t group;
    std::size_t commands; ///< Measured, after the warm-up.
};

constexpr Load single{"single", 1, 2'000};
constexpr Load eight{"group_8", 8, 8'000};
constexpr Load sixtyFour{"group_64", 64, 16'000};
constexpr Load bulk{"bulk_512", 512, 32'768};

/// Fills the caches and the write-ahead log of either side before anything is measured.
constexpr std::size_t warmUp = 1'024;

/// Gives `write` one group after the other; counts rate and waiting times.
template <typename Item, typename Write>
void measureGroups(benchmark::State &state, std::span<const Item> items, std::size_t group,
                   Write write)
{
    std::vector<double> waits;
    const Stopwatch whole;
    for (std::size_t at = 0; at < items.size(); at += group) {
        const Stopwatch one;
        write(items.subspan(at, std::min(group, items.size() - at)));
        waits.push_back(one.seconds() * 1e6);
    }
    state.counters["per_second"] = static_cast<double>(items.size()) / whole.seconds();
    state.counters["p50_us"] = percentile(waits, 0.50);
    state.counters["p99_us"] = percentile(waits, 0.99);
}

void handleAll(CommandHandler &handler, std::span<const SentCommand> group)
{
    for (const SentCommand &command : group)
        (void)handler.handle(command);
    handler.commit();
}

void logPass(benchmark::State &state, EventLog &log, const Load &load, std::size_t count)
{
    CommandHandler handler(log, workloadRestaurant());
    const auto all = commands(warmUp + count);
    handleAll(handler, all.first(warmUp));
    measureGroups(state, all.subspan(warmUp), load.group,
                  [&](std::span<const SentCommand> group) { handleAll(handler, group); });
}

void ourPass(benchmark::State &state, const Load &load, std::size_t count)
{
    const Scratch scratch;
    const auto store = EventStore::create(scratch.file("ours.restaurant"), {});
    logPass(state, *store, load, count);
}

/// The same commands with a store for each service.
void servicesPass(benchmark::State &state, const Load &load, std::size_t count)
{
    const Scratch scratch;
    const auto journal = EventStore::create(scratch.file("services.restaurant"), {});
    ServiceLog log(*journal, ServiceStores::Each);
    logPass(state, log, load, count);
}

/// The rows that ourPass() leaves; made once for each load.
std::vector<CommandRows> rowsToWrite(std::size_t count)
{
    const Scratch scratch;
    const std::string file = scratch.file("rows.restaurant");
    {
        const auto store = EventStore::create(file, {});
        CommandHandler handler(*store, workloadRestaurant());
        handleAll(handler, commands(count));
    }
    return rowsOf(file);
}

void barePass(benchmark::State &state, const Load &load, const std::vector<CommandRows> &rows)
{
    const Scratch scratch;
    const std::string like = scratch.file("schema.restaurant");
    EventStore::create(like, {}).reset();
    BareStore store(scratch.file("bare.sqlite"), like);
    const std::span all(rows);
    store.append(all.first(warmUp));
    measureGroups(state, all.subspan(warmUp), load.group,
                  [&](std::span<const CommandRows> group) { store.append(group); });
}

/// What a start costs those who come first: the first 250 commits against the next 250.
void startPass(benchmark::State &state)
{
    const Scratch scratch;
    const std::string file = scratch.file("start.restaurant");
    constexpr std::size_t before = 2'000;
    constexpr std::size_t each = 250;
    const auto all = commands(before + 2 * each);
    {
        const auto store = EventStore::create(file, {});
        CommandHandler handler(*store, workloadRestaurant());
        handleAll(handler, all.first(before));
    }
    const auto store = EventStore::open(file);
    CommandHandler handler(*store, workloadRestaurant());
    const auto time = [&](std::span<const SentCommand> some) {
        const Stopwatch watch;
        for (std::size_t i = 0; i < some.size(); ++i)
            handleAll(handler, some.subspan(i, 1));
        return watch.seconds() * 1e6 / static_cast<double>(each);
    };
    state.counters["first_us"] = time(all.subspan(before, each));
    state.counters["next_us"] = time(all.subspan(before + each, each));
}

void registerLoad(const Load &load, const Effort &effort)
{
    const std::size_t count = effort.of(load.commands);
    registerPass(std::string(load.name) + "_ours", effort,
                 [load, count](benchmark::State &state) { ourPass(state, load, count); });
    registerPass(std::string(load.name) + "_bare", effort, [load, count](benchmark::State &state) {
        static std::map<std::size_t, std::vector<CommandRows>> rows;
        std::vector<CommandRows> &mine = rows[count];
        if (mine.empty())
            mine = rowsToWrite(warmUp + count);
        barePass(state, load, mine);
    });
}

void registerAll(const Effort &effort)
{
    for (const Load &load : {single, eight, sixtyFour, bulk})
        registerLoad(load, effort);
    for (const Load &load : {single, sixtyFour}) {
        const std::size_t count = effort.of(load.commands);
        registerPass(std::string(load.name) + "_services", effort,
                     [load, count](benchmark::State &state) { servicesPass(state, load, count); });
    }
    registerPass("start", effort, startPass);
}

Figure rateOf(const std::string &name, const std::string &load, double goal)
{
    return {name,
            "1/s",
            {load + "_ours", "per_second"},
            {load + "_bare", "per_second"},
            {Goal::Kind::AtLeast, goal}};
}

/// What a store for each service costs, against one store.
Figure servicesRateOf(const std::string &name, const std::string &load, double goal)
{
    return {name,
            "1/s",
            {load + "_services", "per_second"},
            {load + "_ours", "per_second"},
            {Goal::Kind::AtLeast, goal}};
}

} // namespace

Group writeGroup()
{
    return {{rateOf("command_single", "single", 0.85),
             {"command_p99",
              "us",
              {"single_ours", "p99_us"},
              {"single_bare", "p99_us"},
              {Goal::Kind::AtMost, 1.5}},
             rateOf("group_8", "group_8", 0.8),
             rateOf("group_64", "group_64", 0.6),
             rateOf("bulk_512", "bulk_512", 0.5),
             servicesRateOf("services_single", "single", 0.2),
             {"services_p99",
              "us",
              {"single_services", "p99_us"},
              {"single_ours", "p99_us"},
              {Goal::Kind::AtMost, 5}},
             servicesRateOf("services_group_64", "group_64", 0.05),
             {"first_250",
              "us",
              {"start", "first_us"},
              {"start", "next_us"},
              {Goal::Kind::AtMost, 1.33}}},
            registerAll};
}

} // namespace restaurant::bench
