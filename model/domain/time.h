// Restaurant time: what the clock on the wall of the restaurant shows. It is data, never read
// from the computer's clock.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

using Duration = std::chrono::microseconds;

/// The clock of the restaurant. It has no now(): the simulation says what time it is.
struct RestaurantClock
{
    using duration = Duration;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<RestaurantClock, Duration>;
    static constexpr bool is_steady = true;
};

/// Microseconds since the midnight before the evening began; past 24 h after midnight.
using Instant = RestaurantClock::time_point;

/// "12:04:29", whole seconds, rounded down; hours go on past 24.
[[nodiscard]] std::string clockText(Instant at);
/// "0:07", "11:32", "1:02:03": minutes and seconds, hours when there are any.
[[nodiscard]] std::string durationText(Duration length);
/// Reads "HH:MM", "HH:MM:SS" or "HH:MM:SS.ffffff", hours 0 to 47. Nothing if it is none of these.
[[nodiscard]] std::optional<Instant> instantFrom(std::string_view text);
/// Writes what instantFrom() reads, exact to the microsecond, as short as it goes with seconds.
[[nodiscard]] std::string exactClockText(Instant at);

} // namespace restaurant
