#include "precision.h"

namespace restaurant {

std::optional<TooFew> tooFewFor(const ComparedCell &cell, double precision)
{
    const auto reached = cell.value ? relativeHalfWidth(*cell.value) : std::nullopt;
    if (!reached || *reached <= precision)
        return std::nullopt;
    return TooFew{*reached, cell.count, *runsNeeded(*cell.value, cell.count, precision)};
}

std::vector<WideFigure> wideFigures(const Comparison &comparison)
{
    std::vector<WideFigure> wide;
    for (const ComparedFigure &row : comparison.figures) {
        std::optional<TooFew> widest;
        for (const ComparedCell &cell : row.cells)
            if (const auto few = tooFewFor(cell, comparison.precision);
                few && (!widest || few->needed > widest->needed))
                widest = few;
        if (widest)
            wide.push_back({row.figure, *widest});
    }
    return wide;
}

} // namespace restaurant
