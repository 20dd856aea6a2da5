#pragma once

#include "domain/time.h"
#include "experiment/results/figures.h"
#include "read/harm.h"
#include "read/measuresboard.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace restaurant {

/// What one evening came to.
struct PlayedEvening
{
    std::uint64_t seed = 0;
    std::string digest; ///< That of the same evening in a file: see digestOf().
    std::int64_t commands = 0;
    std::int64_t events = 0;
    std::int64_t activities = 0;
    Figures figures;
    std::chrono::nanoseconds took{}; ///< On this computer, to play it.
};

/// What of an evening is no document of the measures.
struct EveningCounts
{
    int refused = 0;           ///< Commands of persons.
    int looks = 0;             ///< Of guests and staff at views.
    int stale = 0;             ///< Of these, at a view that was late,
    std::int64_t behind = 0;   ///< by so many events, all added up.
    std::int64_t soldOut = 0;  ///< In the harm ledger.
    std::int64_t harmed = 0;   ///< Likewise: all its entries.
    std::int64_t asked = 0;    ///< Of these, questions.
    std::int64_t rebuilds = 0; ///< Of views that were thrown away,
    Duration empty{};          ///< which were empty for so long.
};

/// What the harm ledger of the whole evening counts.
void takeHarm(const HarmSummary &ledger, EveningCounts &counts);

/// The figures that are simulated; `measures` is of the time up to the end.
[[nodiscard]] Figures simulatedFigures(const MeasuresBoard &measures, const EveningCounts &counts);

} // namespace restaurant
