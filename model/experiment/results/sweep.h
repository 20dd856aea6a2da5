// What a sweep has found: one knob turned from point to point, all else as it is.
#pragma once

#include "experiment/results/comparison.h"
#include "simulation/queueing/eveningtheory.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

enum class Knob {
    GuestsPerHour, ///< In the mean of the hours in which guests come; every profile in proportion.
    Delay,         ///< Of one view, in seconds, all evening.
    Servers,       ///< Members of each pool that takes orders.
    Readers,       ///< Members of each pool that answers guests, from what the views show.
    Switching      ///< Seconds that are lost by getting from one kind of work into another.
};
inline constexpr std::array allKnobs{Knob::GuestsPerHour, Knob::Delay, Knob::Servers, Knob::Readers,
                                     Knob::Switching};
/// On the command line: "guests-per-hour", "delay".
[[nodiscard]] std::string_view toWord(Knob knob);
[[nodiscard]] std::optional<Knob> knobFrom(std::string_view word);

struct SweepPoint
{
    double value = 0;
    std::optional<WaitTheory> theory; ///< Of the wait to order, where it holds.
    /// Fewer than `leastServed` of those who come are served by the end: all of the interval says
    /// so.
    bool isSaturated = false;
};
inline constexpr double leastServed = .9;

struct Sweep
{
    Knob knob{};
    std::optional<ViewName> view;   ///< Of a delay.
    std::vector<SweepPoint> points; ///< From the smallest to the largest; each is a column.
    Comparison found;
    std::string noTheory; ///< Why it says nothing of the first point; empty: it does.
};

/// Of a point, as its column says it; nothing: it was not played.
[[nodiscard]] const ComparedCell *cellAt(const Sweep &sweep, std::size_t point, KeyFigure figure);
/// Whether the interval of those served lies below `leastServed`.
[[nodiscard]] bool isSaturated(const ComparedCell *served);

} // namespace restaurant
