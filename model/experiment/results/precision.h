// When so many evenings are too few to be as sure of a figure as is wished.
#pragma once

#include "experiment/results/comparison.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restaurant {

/// Of one column: how wide its interval is, and what it would take. Both shares are of the mean.
struct TooFew
{
    double reached = 0;       ///< Half the interval's width: .18 is "within 18 %".
    std::size_t evenings = 0; ///< That were played.
    std::size_t needed = 0;   ///< In all, if more vary as much; an estimate itself.
    bool operator==(const TooFew &) const = default;
};
/// Nothing: it is as precise as that, or its mean is 0, or one evening says nothing of it.
[[nodiscard]] std::optional<TooFew> tooFewFor(const ComparedCell &cell, double precision);

struct WideFigure
{
    KeyFigure figure{};
    TooFew widest; ///< Of all columns.
    bool operator==(const WideFigure &) const = default;
};
/// The figures that have too few evenings in some column, in their order.
[[nodiscard]] std::vector<WideFigure> wideFigures(const Comparison &comparison);

} // namespace restaurant
