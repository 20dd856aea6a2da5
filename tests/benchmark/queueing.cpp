// Textbook M/M/2: guests per second through the engine's scheduler, pools and distributions,
// against the least that any such simulation needs, and against a general simulation library.
#include "barequeue.h"
#include "bench.h"

#include "simulation/queueing/run.h"

#include <QProcess>

namespace restaurant::bench {

namespace {

constexpr double perHour = 45;
constexpr double meanService = 60; // seconds

void oursPass(benchmark::State &state, std::uint64_t guests)
{
    const TextbookQueue queue{{{perHour, Exponential{std::chrono::seconds(60)}}}, 2, {}, 1};
    const Stopwatch watch;
    const Run run = simulate(queue, {guests}, 1);
    state.counters["guests_per_s"] = static_cast<double>(guests) / watch.seconds();
    if (run.brokenLaw)
        state.SkipWithError(run.brokenLaw->c_str());
}

void barePass(benchmark::State &state, std::uint64_t guests)
{
    const Stopwatch watch;
    const double wait = bareQueueMeanWait({3600 / perHour, meanService, 2}, guests);
    state.counters["guests_per_s"] = static_cast<double>(guests) / watch.seconds();
    benchmark::DoNotOptimize(wait);
}

/// SimPy measures itself, without the time that Python takes to start.
void simpyPass(benchmark::State &state, std::uint64_t guests)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(SOURCE_DIR "/tests/benchmark/peers/simpy_mm2.py"),
                  QString::number(guests)});
    python.waitForFinished(-1);
    bool good = false;
    const double rate = python.readAllStandardOutput().trimmed().toDouble(&good);
    if (!good)
        return state.SkipWithError(python.readAllStandardError().constData());
    state.counters["guests_per_s"] = rate;
}

void registerAll(const Effort &effort)
{
    const std::uint64_t guests = effort.of(4'000'000);
    registerPass("mm2_ours", effort,
                 [guests](benchmark::State &state) { oursPass(state, guests); });
    registerPass("mm2_bare", effort,
                 [guests](benchmark::State &state) { barePass(state, guests); });
    registerPass("mm2_simpy", effort,
                 [guests](benchmark::State &state) { simpyPass(state, guests / 40); });
}

} // namespace

Group queueingGroup()
{
    const Source ours{"mm2_ours", "guests_per_s"};
    return {
        {{"queue_bare", "1/s", ours, {"mm2_bare", "guests_per_s"}, {Goal::Kind::AtLeast, 0.7}},
         {"queue_simpy", "1/s", ours, {"mm2_simpy", "guests_per_s"}, {Goal::Kind::AtLeast, 70}}},
        registerAll};
}

} // namespace restaurant::bench
