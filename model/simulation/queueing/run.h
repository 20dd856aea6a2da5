// One run of a textbook queue: the same scheduler, pools and distributions as the restaurant's, and
// nothing else.
#pragma once

#include "textbookqueue.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// Of all waits, shares that are not exceeded by the wait of that percentile.
inline constexpr std::array percentiles{50, 90, 95, 99};

/// Means over all guests who are counted, or over time from where counting begins until the last
/// guest has left.
struct Measures
{
    /// Minutes until service begins, or patience ends; of each task, with several stations.
    double wait = 0;
    double time = 0;        ///< Minutes from arriving to leaving.
    double waiting = 0;     ///< Guests waiting, at one station.
    double inside = 0;      ///< Guests inside.
    double delayed = 0;     ///< The share of those let in who had to wait, at one station.
    double utilisation = 0; ///< The share of time for which a server is busy.
    double empty = 0;       ///< The share of time with nobody inside.
    double throughput = 0;  ///< Guests served an hour.
    double refused = 0;     ///< The share of guests who found no room.
    double abandoned = 0;   ///< The share of those let in who lost patience.
    double longer = 0;      ///< The share of those let in who waited longer than RunPlan::tail.
    std::vector<double> waitPercentiles; ///< As wait; one for each of `percentiles`.
    std::vector<double> waitOfClass;     ///< As wait and time; one for each class.
    std::vector<double> timeOfClass;
    std::vector<double> insideShares; ///< Of time, with 0, 1, 2 ... guests inside.
};

struct RunPlan
{
    std::uint64_t guests = 1; ///< So many arrive.
    /// So many of them before counting begins, fewer than `guests`: the queue begins empty, and has
    /// to become as it is in the long run.
    std::uint64_t warmUp = 0;
    Duration tail{}; ///< Of Measures::longer.
    bool operator==(const RunPlan &) const = default;
};

struct Run
{
    Measures measures;
    /// The law that does not hold, with both sides: our mistake. Empty: Little's law, the
    /// utilisation law, and arrivals = departures + inside all hold exactly.
    std::optional<std::string> brokenLaw;
};

/// A sentence on why so many guests cannot be simulated: their waits would be longer in all than
/// can be counted in microseconds. Nothing if they can.
[[nodiscard]] std::optional<std::string> problemWith(const TextbookQueue &queue,
                                                     std::uint64_t guests);

/// Guests without a problem arrive, and are served until nobody is left. The n-th guest of a class
/// of the same seed is always the same, whatever the number of servers.
[[nodiscard]] Run simulate(const TextbookQueue &queue, const RunPlan &plan, std::uint64_t seed);

/// One run for each of so many seeds, from `firstSeed` on, on all processors.
[[nodiscard]] std::vector<Run> simulate(const TextbookQueue &queue, const RunPlan &plan,
                                        std::uint64_t firstSeed, std::size_t seeds);

} // namespace restaurant
