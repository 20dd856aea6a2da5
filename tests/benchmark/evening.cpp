// A whole evening of friday-rush as fast as it goes, as `play` plays it: engine, write side, six
// views with their threads and read stores, everything durable. The limit is the evening's rows
// alone, written with SQLite's C interface, 512 commands in a transaction. And its commands once
// more, in groups of 512 in which nobody looks at a view.
#include "barestore.h"
#include "bench.h"
#include "eveninggroups.h"
#include "eveningparts.h"
#include "scratch.h"

#include "evening/eveningsource.h"
#include "evening/views.h"
#include "evening/writeside.h"

#include <algorithm>
#include <ctime>
#include <optional>

namespace restaurant::bench {

namespace {

constexpr int group = 512; ///< Entries of the engine, and commands of the limit, to a commit.

Scenario fridayRush()
{
    return loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/friday-rush.scenario.json"));
}

/// The processor time of the calling thread, or of all together, in seconds.
double processorSeconds(clockid_t whose)
{
    timespec time{};
    clock_gettime(whose, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Runs on the processor time of the writer's thread, the one it is made in, and on that of all
/// other threads, which while an evening is played are the views'.
class ProcessorWatch
{
public:
    [[nodiscard]] double writer() const { return writerNow() - m_writer; }
    [[nodiscard]] double views() const { return allNow() - m_all - writer(); }

private:
    static double writerNow() { return processorSeconds(CLOCK_THREAD_CPUTIME_ID); }
    static double allNow() { return processorSeconds(CLOCK_PROCESS_CPUTIME_ID); }

    double m_writer = writerNow();
    double m_all = allNow();
};

struct Outline
{
    double seconds = 0; ///< From the first command until all views are saved.
    double commands = 0;
    double events = 0;
    double writer = 0; ///< Processor seconds.
    double views = 0;  ///< Likewise.
};

Outline play(const std::string &file, const Scenario &scenario)
{
    WriteSide writeSide(file, scenario);
    const StoreHeader &header = writeSide.store().header();
    std::optional<Views> views(std::in_place, ViewsPlace{file, {header.store, header.epoch}},
                               writeSide.scenario().restaurant, writeSide.feeds());
    writeSide.showOn(&*views);
    const ProcessorWatch processors;
    const Stopwatch watch;
    while (writeSide.next() && *writeSide.next() <= scenario.ends)
        static_cast<void>(writeSide.advance(scenario.ends, group));
    if (!views->waitUntil(writeSide.reach()))
        throw std::runtime_error("A view stopped.");
    writeSide.showOn(nullptr);
    views.reset(); // each saves, without waiting for the quiet moment that it would else take
    const LogHead &head = writeSide.store().head();
    return {watch.seconds(), static_cast<double>(number(head.command)),
            static_cast<double>(number(head.position)), processors.writer(), processors.views()};
}

/// Shares of the processor time of all threads, in percent: of the writer's thread what the engine
/// and the decisions need when they run alone, and the rest, which is rows, chain, commits and
/// publishing; and of all the views' threads. Beside it the share of the seconds in which the
/// writer's thread waited, for the disk or for a view.
void countShares(benchmark::State &state, const Outline &evening, const EveningParts &parts)
{
    const auto share = [](double part, double of) { return 100 * part / of; };
    const double all = evening.writer + evening.views;
    const double append = evening.writer - parts.engine - parts.decide;
    state.counters["engine"] = share(parts.engine, all);
    state.counters["decide"] = share(parts.decide, all);
    state.counters["append"] = share(append, all);
    state.counters["project"] = share(evening.views, all);
    state.counters["waiting"] = 100 - share(evening.writer, evening.seconds);
}

/// An evening that was played once, and the rows that it left.
struct RecordedEvening
{
    explicit RecordedEvening(const Scenario &scenario)
        : events(play(file, scenario).events)
        , rows(rowsOf(file))
    {
    }
    Scratch scratch;
    std::string file = scratch.file("recorded.restaurant");
    double events = 0;
    std::vector<CommandRows> rows;
};

void oursPass(benchmark::State &state, const Scenario &scenario)
{
    const Scratch scratch;
    const std::string file = scratch.file("evening.restaurant");
    const Outline evening = play(file, scenario);
    const EveningParts parts = partsOf(file, scenario, group);
    state.counters["events_per_s"] = evening.events / evening.seconds;
    state.counters["commands_per_s"] = evening.commands / evening.seconds;
    state.counters["seconds"] = evening.seconds;
    state.counters["looks"] = parts.looks;
    countShares(state, evening, parts);
}

void barePass(benchmark::State &state, const std::vector<CommandRows> &rows)
{
    const Scratch scratch;
    const std::string like = scratch.file("schema.restaurant");
    EventStore::create(like, {}).reset();
    BareStore store(scratch.file("bare.sqlite"), like);
    std::size_t events = 0;
    const Stopwatch watch;
    for (std::span<const CommandRows> left(rows); !left.empty();) {
        const auto now = left.first(std::min<std::size_t>(group, left.size()));
        store.append(now);
        left = left.subspan(now.size());
    }
    const double seconds = watch.seconds();
    for (const CommandRows &command : rows)
        events += command.events.size();
    state.counters["events_per_s"] = static_cast<double>(events) / seconds;
}

void groupsPass(benchmark::State &state, const Scenario &scenario, const RecordedEvening &evening)
{
    state.counters["events_per_s"] =
        evening.events / secondsInGroups(evening.file, scenario, group);
}

const RecordedEvening &recordedEvening(const Scenario &scenario)
{
    static const RecordedEvening recorded(scenario);
    return recorded;
}

void registerAll(const Effort &effort)
{
    const Scenario scenario = fridayRush();
    registerPass("evening_ours", effort,
                 [scenario](benchmark::State &state) { oursPass(state, scenario); });
    registerPass("evening_groups", effort, [scenario](benchmark::State &state) {
        groupsPass(state, scenario, recordedEvening(scenario));
    });
    registerPass("evening_bare", effort, [scenario](benchmark::State &state) {
        barePass(state, recordedEvening(scenario).rows);
    });
}

} // namespace

Group eveningGroup()
{
    const auto ours = [](const char *counter) { return Source{"evening_ours", counter}; };
    const Source bare{"evening_bare", "events_per_s"};
    return {{{"evening_groups",
              "1/s",
              {"evening_groups", "events_per_s"},
              bare,
              {Goal::Kind::AtLeast, 0.3}},
             {"evening",
              "1/s",
              ours("events_per_s"),
              bare,
              {Goal::Kind::AtLeast, 0.3},
              {{"seconds", "s", ours("seconds")},
               {"commands", "1/s", ours("commands_per_s")},
               {"engine", "%", ours("engine")},
               {"decide", "%", ours("decide")},
               {"append", "%", ours("append")},
               {"project", "%", ours("project")},
               {"waiting", "%", ours("waiting")},
               {"looks before commit", "", ours("looks")}}}},
            registerAll};
}

} // namespace restaurant::bench
