#include "run.h"

#include "queuesimulation.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace restaurant {

/// Twice what is to be expected: where more arrive than can be served each waits longer than the
/// one before; elsewhere hardly ever a thousand are inside.
std::optional<std::string> problemWith(const TextbookQueue &queue, std::uint64_t guests)
{
    constexpr double countable = 4e18;
    double perHour = 0;
    for (const GuestClass &one : queue.classes)
        perHour += one.perHour;
    const double gap = 3.6e9 / perHour;
    const double growth = queue.room ? 0 : std::max(0.0, offeredUtilisation(queue) - 1) * gap;
    const double inside = 1'000 * std::max(1.0, offeredLoad(queue)) * gap;
    const auto count = static_cast<double>(guests);
    if (count * (count * growth + inside) < countable)
        return std::nullopt;
    return "Times so long cannot be counted for so many guests; fewer guests can be simulated.";
}

Run simulate(const TextbookQueue &queue, const RunPlan &plan, std::uint64_t seed)
{
    queueing::Simulation simulation(queue, plan, seed);
    simulation.play();
    return {simulation.measures(), simulation.brokenLaw()};
}

std::vector<Run> simulate(const TextbookQueue &queue, const RunPlan &plan, std::uint64_t firstSeed,
                          std::size_t seeds)
{
    std::vector<Run> runs(seeds);
    std::atomic<std::size_t> begun = 0;
    const auto work = [&] {
        for (std::size_t run = begun++; run < seeds; run = begun++)
            runs[run] = simulate(queue, plan, firstSeed + run);
    };
    const auto processors = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(processors, seeds); ++i)
        others.emplace_back(work);
    work();
    for (std::thread &other : others)
        other.join();
    return runs;
}

} // namespace restaurant
