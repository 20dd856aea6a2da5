#include "sweep.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::array<std::string_view, allKnobs.size()> knobWords{
    "guests-per-hour", "delay", "servers", "readers", "switching"};

} // namespace

std::string_view toWord(Knob knob)
{
    return knobWords[static_cast<std::size_t>(knob)];
}

std::optional<Knob> knobFrom(std::string_view word)
{
    const auto found = std::find(knobWords.begin(), knobWords.end(), word);
    if (found == knobWords.end())
        return std::nullopt;
    return static_cast<Knob>(found - knobWords.begin());
}

const ComparedCell *cellAt(const Sweep &sweep, std::size_t point, KeyFigure figure)
{
    for (const ComparedFigure &row : sweep.found.figures)
        if (row.figure == figure)
            return point < row.cells.size() && row.cells[point].value ? &row.cells[point] : nullptr;
    return nullptr;
}

bool isSaturated(const ComparedCell *served)
{
    return served && served->value->interval && served->value->interval->high < leastServed;
}

} // namespace restaurant
