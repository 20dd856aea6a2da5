// When guests arrive: by chance, more of them at some hours than at others, or at the times of a
// list.
#pragma once

#include "distribution.h"

#include "domain/time.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restaurant {

/// Guests per hour while `from` <= now < `to`.
struct ArrivalRate
{
    Instant from{};
    Instant to{};
    double perHour = 0;
    bool operator==(const ArrivalRate &) const = default;
};

/// A Poisson process whose rate changes from interval to interval; between intervals nobody comes.
struct ArrivalRates
{
    std::vector<ArrivalRate> intervals; ///< By time; none overlaps another.
    bool operator==(const ArrivalRates &) const = default;
};

struct ArrivalList
{
    std::vector<Instant> times; ///< By time; some may be the same.
    bool operator==(const ArrivalList &) const = default;
};

using ArrivalProfile = std::variant<ArrivalRates, ArrivalList>;

/// A sentence on why the profile makes no sense; nothing if all is well.
[[nodiscard]] std::optional<std::string> problemWith(const ArrivalProfile &profile);
/// How many guests it brings in the mean.
[[nodiscard]] double expectedArrivals(const ArrivalProfile &profile);

/// The times at which a profile without a problem lets guests arrive, one after the other. The same
/// generator gives the same times, and a rate that changes later leaves earlier guests alone.
class Arrivals
{
public:
    Arrivals(ArrivalProfile profile, const Generator &generator);
    /// When the next guest arrives, never before the one before him; nothing when no more do.
    [[nodiscard]] std::optional<Instant> next();

private:
    std::optional<Instant> nextOf(const ArrivalRates &rates);
    std::optional<Instant> nextOf(const ArrivalList &list);

    ArrivalProfile m_profile;
    Generator m_generator;
    std::size_t m_place = 0; ///< The interval that time has come to, or the next of the list.
    double m_since = 0;      ///< Microseconds since the beginning of that interval.
};

} // namespace restaurant
