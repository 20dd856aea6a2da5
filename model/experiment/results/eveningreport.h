// What one evening was: its waits before and after each cue, who was lost and why, what was
// refused, and what it cost to go by views that were behind.
#pragma once

#include "domain/actor.h"
#include "domain/rejection.h"
#include "experiment/results/figures.h"
#include "read/harm.h"
#include "read/measures.h"
#include "read/measuresboard.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// A moment from which on something was otherwise.
struct ReportCue
{
    Instant at{};
    std::string title;
    bool operator==(const ReportCue &) const = default;
};

/// From one cue to the next. Waits belong to where they ended.
struct ReportStretch
{
    Instant from{};
    Instant to{};
    std::string title; ///< Of the cues with which it begins; empty: it begins with the evening.
    std::array<WaitSummary, allWaitKinds.size()> waits{}; ///< By kind.
    bool operator==(const ReportStretch &) const = default;
};

/// Commands of one role that were refused for one reason.
struct ReportRefusals
{
    Role role{};
    Rejection first; ///< The first of them.
    Instant firstAt{};
    int count = 0;
    bool operator==(const ReportRefusals &) const = default;
};

/// All of it is simulated: counted in the record of one evening.
struct EveningReport
{
    std::string scenario; ///< Its name.
    std::uint64_t seed = 0;
    Instant from{};
    Instant to{};
    bool isOver = false;            ///< Closing time was reached; else it is of the evening so far.
    std::vector<WaitMeasure> waits; ///< Of the whole evening, by kind.
    std::vector<ReportStretch> stretches; ///< One at least.
    std::vector<GuestsMeasure> guests;
    std::vector<ReportRefusals> refusals; ///< The most frequent first.
    HarmSummary harm;
    Figures figures;
    bool operator==(const EveningReport &) const = default;
};

/// The evening cut at its cues, which are sorted by time. One at the very beginning cuts nothing;
/// those of one instant make one cut.
[[nodiscard]] std::vector<ReportStretch> stretchesOf(const MeasuresBoard &measures, Instant from,
                                                     Instant to,
                                                     const std::vector<ReportCue> &cues);

} // namespace restaurant
