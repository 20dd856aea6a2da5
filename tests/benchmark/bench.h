// What every group of benchmarks offers to main(): its figures, and the registration with Google
// Benchmark of what they are made from. Ours and the limit are run by turns in random order, so
// that the drift of the machine meets both alike.
#pragma once

#include "figure.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace restaurant::bench {

/// How much work goes into a figure.
struct Effort
{
    int repetitions = 7;
    bool small = false; ///< To see that everything runs, not to measure.
    [[nodiscard]] std::size_t of(std::size_t full) const { return small ? full / 100 + 10 : full; }
};

struct Group
{
    std::vector<Figure> figures;
    void (*registerBenchmarks)(const Effort &effort);
};

[[nodiscard]] Group writeGroup();
[[nodiscard]] Group readGroup();
[[nodiscard]] Group deliveryGroup();
[[nodiscard]] Group paintGroup();
[[nodiscard]] Group queueingGroup();
[[nodiscard]] Group sizeGroup();
[[nodiscard]] Group playbackGroup();
[[nodiscard]] Group eveningGroup();
[[nodiscard]] Group auditGroup();
[[nodiscard]] Group relationalGroup();
[[nodiscard]] Group architectureGroup();
[[nodiscard]] Group experimentGroup();

/// One pass: does its work and sets the counters that figures ask for.
using Pass = std::function<void(benchmark::State &state)>;
/// Registers a pass that is run once for each repetition and measures its own time.
void registerPass(const std::string &name, const Effort &effort, Pass pass);

/// Runs on a monotonic clock, from its construction.
class Stopwatch
{
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The value that a share of `times` does not exceed; `share` from 0 to 1.
[[nodiscard]] double percentile(std::vector<double> times, double share);

} // namespace restaurant::bench
