// The six architectures side by side: the same commands, in real files, until the last view has
// everything; and readers beside one writer, which is where one store is felt.
#include "bench.h"
#include "recordedlog.h"
#include "scratch.h"

#include "evening/views.h"
#include "evening/writeside.h"
#include "experiment/keptstore.h"
#include "experiment/load.h"

#include <filesystem>
#include <stdexcept>

namespace restaurant::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t group = 64;

double bytesIn(const std::filesystem::path &folder)
{
    double bytes = 0;
    for (const auto &file : std::filesystem::directory_iterator(folder))
        bytes += static_cast<double>(file.file_size());
    return bytes;
}

/// How much later than recorded each event is due to the views, in the restaurant's seconds.
std::vector<double> staleness(std::span<const SentCommand> sent, ArchitectureKind kind)
{
    const Deliveries deliveries({}, usual(kind), sent.front().at);
    std::vector<double> seconds;
    for (const SentCommand &command : sent) {
        RecordedEvent event;
        event.position = Position{1};
        event.at = command.at;
        const Instant due = *deliveries.due(ViewName::Kitchen, event);
        seconds.push_back(std::chrono::duration<double>(due - event.at).count());
    }
    return seconds;
}

void wholeLog(benchmark::State &state, ArchitectureKind kind, std::size_t count)
{
    const std::span<const SentCommand> all = commands(count);
    const Scratch scratch;
    KeptStore store(scratch.file("kept.restaurant"), workloadRestaurant(), kind);
    std::size_t handled = 0;
    const Stopwatch watch;
    for (const SentCommand &sent : all) {
        store.handle(sent);
        if (++handled % group == 0)
            store.commit();
    }
    const double written = watch.seconds();
    store.finish();
    const std::vector<double> late = staleness(all, kind);
    state.counters["per_second"] = static_cast<double>(all.size()) / written;
    state.counters["to_last_view"] = watch.seconds();
    state.counters["bytes"] = bytesIn(scratch.folder()) / static_cast<double>(number(store.head()));
    state.counters["stale_p50"] = percentile(late, 0.5);
    state.counters["stale_p99"] = percentile(late, 0.99);
}

void besideReaders(benchmark::State &state, ArchitectureKind kind, int readers,
                   std::chrono::milliseconds length)
{
    const Scratch scratch;
    const LoadPoint point = measureLoad(kind, readers, length, scratch.folder(),
                                        {workloadRestaurant(), commands(200'000)});
    state.counters["per_second"] = point.commandsPerSecond;
    state.counters["read_p50"] = point.readP50 / 1000;
    state.counters["read_p99"] = point.readP99 / 1000;
}

std::string passName(ArchitectureKind kind)
{
    return "architecture/" + std::string(toWord(kind));
}

std::string readersName(ArchitectureKind kind, int readers)
{
    return "readers/" + std::string(toWord(kind)) + "/" + std::to_string(readers);
}

/// The persons' part of the workload, as a script; guests stand in none, so the house acts for
/// them.
Scenario scripted(std::size_t count)
{
    Scenario scenario;
    scenario.restaurant = workloadRestaurant();
    scenario.architecture = usual(ArchitectureKind::EventSourced);
    scenario.name = "Switching";
    scenario.restaurant.isScripted = true;
    const Actor house = scenario.restaurant.staff.manager();
    for (const SentCommand &sent : commands(count))
        if (sent.causation == Position{})
            scenario.script.push_back(
                {sent.at, sent.actor.role == Role::Guest ? house : sent.actor, sent.command});
    scenario.starts = scenario.script.front().at;
    scenario.ends = scenario.script.back().at;
    return scenario;
}

/// The longest that it takes in an evening of so many commands until the new views are complete.
void switching(benchmark::State &state, std::size_t count)
{
    const Scratch scratch;
    const std::string file = scratch.file("switched.restaurant");
    const Scenario scenario = scripted(count);
    WriteSide writeSide(file, scenario);
    const StoreHeader &header = writeSide.store().header();
    Views views({file, {header.store, header.epoch}, false, &writeSide.store().connection()},
                writeSide.scenario().restaurant, writeSide.feeds());
    writeSide.showOn(&views);
    do
        (void)writeSide.advance(scenario.ends, 512);
    while (writeSide.next() && *writeSide.next() <= scenario.ends);
    double longest = 0;
    for (const ArchitectureKind kind :
         {ArchitectureKind::Crud, ArchitectureKind::OneStore, ArchitectureKind::Push,
          ArchitectureKind::Trigger, ArchitectureKind::Poll, ArchitectureKind::EventSourced}) {
        const Stopwatch watch;
        (void)writeSide.changeArchitecture({usual(kind), "measured"});
        if (!views.waitUntilSaved(writeSide.reach()))
            throw std::runtime_error("A view stopped.");
        longest = std::max(longest, watch.seconds());
    }
    state.counters["seconds"] = longest;
    state.counters["most"] = 1;
    state.counters["events"] = static_cast<double>(number(writeSide.head().event));
}

constexpr std::array readerCounts{1, 2, 4, 8};

void registerAll(const Effort &effort)
{
    const std::size_t count = effort.of(30'000); // about 100,000 events
    const Effort few{std::min(effort.repetitions, 3), effort.small};
    const std::chrono::milliseconds length = effort.small ? 50ms : 2s;
    registerPass("switching", few, [effort](benchmark::State &state) {
        switching(state, effort.of(9'000)); // about 10,000 events; many are refused
    });
    for (const ArchitectureKind kind : allArchitectures) {
        registerPass(passName(kind), few,
                     [=](benchmark::State &state) { wholeLog(state, kind, count); });
        for (const int readers : readerCounts)
            registerPass(readersName(kind, readers), few, [=](benchmark::State &state) {
                besideReaders(state, kind, readers, length);
            });
    }
}

/// Against event-sourced, in the same run: what an architecture costs is told, not wished for.
std::vector<Figure> figures()
{
    std::vector<Figure> all;
    const Goal told{Goal::Kind::AtLeast, 0};
    all.push_back({"switching",
                   "s",
                   {"switching", "seconds"},
                   {"switching", "most"},
                   {Goal::Kind::AtMost, 1},
                   {{"in", "events", {"switching", "events"}}}});
    for (const ArchitectureKind kind : allArchitectures) {
        const std::string pass = passName(kind);
        all.push_back({"arch_" + std::string(toWord(kind)),
                       "1/s",
                       {pass, "per_second"},
                       {passName(ArchitectureKind::EventSourced), "per_second"},
                       told,
                       {{"to the last view", "s", {pass, "to_last_view"}},
                        {"per event", "bytes", {pass, "bytes"}},
                        {"stale p50", "s", {pass, "stale_p50"}},
                        {"p99", "s", {pass, "stale_p99"}}}});
        for (const int readers : readerCounts) {
            const std::string beside = readersName(kind, readers);
            all.push_back(
                {"beside_" + std::to_string(readers) + "_" + std::string(toWord(kind)),
                 "1/s",
                 {beside, "per_second"},
                 {readersName(ArchitectureKind::EventSourced, readers), "per_second"},
                 told,
                 {{"read p50", "ms", {beside, "read_p50"}}, {"p99", "ms", {beside, "read_p99"}}}});
        }
    }
    return all;
}

} // namespace

Group architectureGroup()
{
    return {figures(), registerAll};
}

} // namespace restaurant::bench
