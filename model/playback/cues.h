#pragma once

#include "domain/activity.h"
#include "simulation/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// A moment of an evening worth pointing at.
struct CueMark
{
    enum class Kind {
        Cue,     ///< Of the scenario.
        Rota,    ///< Others work from here on, as the scenario says.
        Staffing ///< Others work from here on, because a person wanted it.
    };
    Kind kind = Kind::Cue;
    Instant at{};
    std::string title;
    std::string caption; ///< Empty for what a person did.
    std::optional<CuePane> pane{};
    bool operator==(const CueMark &) const = default;
};

/// What the scenario says beforehand, by time.
[[nodiscard]] std::vector<CueMark> plannedCues(const Scenario &scenario);
/// Whether it was the scenario that changed the staff so.
[[nodiscard]] bool isPlanned(const Scenario &scenario, const RecordedActivity &activity,
                             const StaffingChanged &staffing);
/// Adds a change of staff that the scenario did not plan; false: the activity is none.
bool addStaffing(const Scenario &scenario, const RecordedActivity &activity,
                 std::vector<CueMark> &cues);

} // namespace restaurant
