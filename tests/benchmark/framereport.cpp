#include "framereport.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <numeric>

namespace restaurant::bench {

namespace {

double percentile(std::vector<double> times, double share)
{
    if (times.empty())
        return 0;
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + at, times.end());
    return times[static_cast<std::size_t>(at)];
}

std::vector<double> each(const std::vector<Cost> &costs, double Cost::*which)
{
    std::vector<double> values;
    std::transform(costs.begin(), costs.end(), std::back_inserter(values),
                   [which](const Cost &cost) { return cost.*which; });
    return values;
}

void printLine(const std::string &what, const std::vector<Cost> &costs, double seconds)
{
    const std::vector<double> times = each(costs, &Cost::time);
    const double sum = std::accumulate(times.begin(), times.end(), 0.0);
    const auto over =
        std::count_if(times.begin(), times.end(), [](double each) { return each > frameLimit; });
    const double slow = percentile(times, 0.99);
    std::printf(
        "  %-22s %7zu frames  p50 %6.2f ms  p99 %6.2f ms%s longest %6.2f ms  over %.1f ms %5.2f %% "
        " "
        "busy %5.1f %%  processor p99 %6.2f ms\n",
        what.c_str(), times.size(), percentile(times, 0.5), slow, slow > frameGoal ? " !" : "  ",
        percentile(times, 1), frameLimit,
        times.empty() ? 0 : 100.0 * static_cast<double>(over) / static_cast<double>(times.size()),
        sum / seconds / 10, percentile(each(costs, &Cost::processor), 0.99));
}

} // namespace

void print(const char *title, const Frames &frames, double seconds)
{
    std::printf("%s (! above the goal of %.1f ms)\n", title, frameGoal);
    printLine("whole window", frames.whole, seconds);
    for (const auto &[pane, times] : frames.panes)
        printLine(pane, times, seconds);
    std::fflush(stdout);
}

} // namespace restaurant::bench
