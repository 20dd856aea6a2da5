#include "bench.h"

#include <algorithm>

namespace restaurant::bench {

void registerPass(const std::string &name, const Effort &effort, Pass pass)
{
    const auto once = [pass = std::move(pass)](benchmark::State &state) {
        for ([[maybe_unused]] auto iteration : state) {
            const Stopwatch watch;
            pass(state);
            state.SetIterationTime(watch.seconds());
        }
    };
    benchmark::RegisterBenchmark(name.c_str(), once)
        ->Iterations(1)
        ->Repetitions(effort.repetitions)
        ->UseManualTime();
}

double percentile(std::vector<double> times, double share)
{
    if (times.empty())
        return 0;
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + place, times.end());
    return times[static_cast<std::size_t>(place)];
}

} // namespace restaurant::bench
