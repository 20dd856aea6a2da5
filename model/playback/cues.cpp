#include "cues.h"

#include <algorithm>

namespace restaurant {

bool isPlanned(const Scenario &scenario, const RecordedActivity &activity,
               const StaffingChanged &staffing)
{
    if (scenario.restaurant.isScripted) // who a script puts to work
        return true;
    if (activity.at == scenario.starts && staffing.why.empty()) // who works when the evening begins
        return true;
    const auto &rota = scenario.live.rota;
    return std::any_of(rota.begin(), rota.end(), [&](const RotaEntry &entry) {
        return entry.at == activity.at && entry.title == staffing.why;
    });
}

std::vector<CueMark> plannedCues(const Scenario &scenario)
{
    std::vector<CueMark> cues;
    for (const Cue &cue : scenario.cues)
        cues.push_back({CueMark::Kind::Cue, cue.at, cue.title, cue.caption, cue.pane});
    for (const RotaEntry &entry : scenario.live.rota)
        cues.push_back({CueMark::Kind::Rota, entry.at, entry.title, entry.caption, entry.pane});
    std::stable_sort(cues.begin(), cues.end(),
                     [](const CueMark &a, const CueMark &b) { return a.at < b.at; });
    return cues;
}

bool addStaffing(const Scenario &scenario, const RecordedActivity &activity,
                 std::vector<CueMark> &cues)
{
    const auto *staffing = std::get_if<StaffingChanged>(&activity.activity);
    if (!staffing || isPlanned(scenario, activity, *staffing))
        return false;
    cues.push_back({CueMark::Kind::Staffing, activity.at, staffing->why, {}});
    return true;
}

} // namespace restaurant
