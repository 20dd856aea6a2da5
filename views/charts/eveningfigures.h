// What the charts are drawn from: the documents of the measures view, and the moments worth
// marking. Values, no widget.
#pragma once

#include "read/changes.h"

#include <map>
#include <string>
#include <vector>

namespace restaurant {

/// A moment of the evening with a name: "Charlie is back".
struct ChartMark
{
    Instant at{};
    std::string title;
    bool operator==(const ChartMark &) const = default;
};

/// What theory says of one wait in the long run, or why it says nothing.
struct ChartTheory
{
    WaitKind wait = WaitKind::Order;
    std::string text; ///< "Erlang C, M/M/1: 3:00"; or the reason why there is no line.
    bool holds = false;
    Duration mean{};
    Duration low{}; ///< Of 100 evenings as long as this one, the mean of 95 lies between these.
    Duration high{};
    bool operator==(const ChartTheory &) const = default;
};

/// One evening in figures, as far as it is known.
struct EveningFigures
{
    Instant starts{};
    Instant now{};
    std::map<WaitKind, WaitMeasure> waits;
    std::map<std::string, PoolMeasure> pools;
    std::map<GuestKind, GuestsMeasure> guests;
    std::map<Minute, MinuteMeasure> minutes;
    std::vector<ChartMark> marks; ///< By time; those to come are not shown yet.
    std::vector<ChartTheory> theory;
};

} // namespace restaurant
