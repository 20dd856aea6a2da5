// Comparisons and sweeps of an evening at a rush, against the same evenings played one at a time
// and shared by hand among the processors.
#include "bench.h"

#include "evening/eveningsource.h"
#include "experiment/comparing.h"
#include "experiment/sweeping.h"

namespace restaurant::bench {

namespace {

constexpr std::size_t rushes = 20; // evenings of each column
constexpr std::array points{20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 110.0};

Scenario rush(bool small)
{
    return loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
            .arg(small ? QStringLiteral("quiet-lunch") : QStringLiteral("friday-rush")));
}

std::vector<Variant> columns()
{
    std::vector<Architecture> kinds;
    for (const ArchitectureKind kind :
         {ArchitectureKind::EventSourced, ArchitectureKind::Crud, ArchitectureKind::OneStore,
          ArchitectureKind::Trigger, ArchitectureKind::Poll})
        kinds.push_back(usual(kind));
    return columnsOf(kinds, {}, {});
}

std::size_t replicationsFor(bool small)
{
    return small ? 1 : rushes;
}

void comparePass(benchmark::State &state, bool small)
{
    const ComparisonPlan plan{columns(), {1, replicationsFor(small), 0}, 0};
    const auto evenings = eveningsOf(rush(small), plan.columns).value();
    const Stopwatch watch;
    const Comparison found = compareEvenings(evenings, plan);
    state.counters["seconds"] = watch.seconds();
    benchmark::DoNotOptimize(found);
}

/// One evening of each column alone, as often as it is played, shared among the processors.
void alonePass(benchmark::State &state, bool small)
{
    const auto evenings = eveningsOf(rush(small), columns()).value();
    const Stopwatch watch;
    for (const Scenario &evening : evenings)
        benchmark::DoNotOptimize(playInMemory(evening));
    state.counters["seconds"] =
        watch.seconds() * static_cast<double>(replicationsFor(small)) / threadsOf({});
}

SweepPlan tenPoints(bool small)
{
    SweepPlan plan;
    plan.knob = small ? Knob::Switching : Knob::GuestsPerHour;
    plan.points.assign(points.begin(), points.begin() + (small ? 1 : points.size()));
    plan.replications = {1, small ? 1U : 10U, 0};
    plan.measured = 0;
    return plan;
}

Scenario swept()
{
    return loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/textbook-counter.scenario.json"));
}

void sweepPass(benchmark::State &state, bool small)
{
    const SweepPlan plan = tenPoints(small);
    const auto evenings = eveningsOf(swept(), plan).value();
    const Stopwatch watch;
    const Sweep found = sweepOver(evenings, plan);
    state.counters["seconds"] = watch.seconds();
    benchmark::DoNotOptimize(found);
}

void pointsAlonePass(benchmark::State &state, bool small)
{
    const SweepPlan plan = tenPoints(small);
    const auto evenings = eveningsOf(swept(), plan).value();
    const Stopwatch watch;
    for (const Scenario &evening : evenings)
        benchmark::DoNotOptimize(playInMemory(evening));
    state.counters["seconds"] =
        watch.seconds() * static_cast<double>(plan.replications.replications) / threadsOf({});
}

void registerAll(const Effort &effort)
{
    const auto add = [&](const char *name, void (*pass)(benchmark::State &, bool)) {
        registerPass(name, effort,
                     [pass, small = effort.small](benchmark::State &state) { pass(state, small); });
    };
    add("compare_together", comparePass);
    add("compare_alone", alonePass);
    add("sweep_together", sweepPass);
    add("sweep_alone", pointsAlonePass);
}

} // namespace

/// At least .8 of perfect use of all processors.
Group experimentGroup()
{
    const Goal goal{Goal::Kind::AtMost, 1.25};
    return {
        {{"compare_5x20", "s", {"compare_together", "seconds"}, {"compare_alone", "seconds"}, goal},
         {"sweep_10x10", "s", {"sweep_together", "seconds"}, {"sweep_alone", "seconds"}, goal}},
        registerAll};
}

} // namespace restaurant::bench
