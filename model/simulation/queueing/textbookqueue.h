// A queue as textbooks have it: Poisson arrivals, one or more servers, patience, no restaurant.
// A value, which can be simulated (run.h) and calculated (theory.h).
#pragma once

#include "simulation/distribution.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// Guests who are served alike.
struct GuestClass
{
    double perHour = 0; ///< Of a Poisson process.
    Distribution service;
    std::optional<Distribution> patience{}; ///< Who waits longer than this leaves; empty: nobody.
    bool operator==(const GuestClass &) const = default;
};

struct TextbookQueue
{
    /// The first is served first, but interrupts nobody. Within one: first come, first served.
    std::vector<GuestClass> classes;
    std::size_t servers = 1;         ///< Of each station.
    std::optional<std::size_t> room; ///< For so many, those being served included; empty: for all.
    /// Each guest brings a task to every station, and leaves when the last is done (fork-join).
    std::size_t stations = 1;
    bool operator==(const TextbookQueue &) const = default;
};

constexpr std::size_t mostServers = 10'000;
constexpr std::size_t mostStations = 1'000;
constexpr std::size_t mostRoom = 100'000; ///< A share is kept for each number of guests inside.

/// A sentence on why there is no such queue; nothing if all is well. All other functions on
/// textbook queues take only those without a problem.
[[nodiscard]] std::optional<std::string> problemWith(const TextbookQueue &queue);

/// The work that arrives, in servers that it would keep busy.
[[nodiscard]] double offeredLoad(const TextbookQueue &queue);
/// That, for each server there is: the share of time for which it would be busy if all were served.
[[nodiscard]] double offeredUtilisation(const TextbookQueue &queue);
/// Kendall's notation: "M/M/2", "M/G/1", "M/M/2/5".
[[nodiscard]] std::string notationOf(const TextbookQueue &queue);

} // namespace restaurant
