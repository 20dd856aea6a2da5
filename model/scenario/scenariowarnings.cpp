#include "scenariowarnings.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace restaurant {

namespace {

std::string_view phraseFor(WorkKind work)
{
    switch (work) {
    case WorkKind::TakeOrder:
        return "takes orders";
    case WorkKind::Answer:
        return "answers guests who ask";
    case WorkKind::Serve:
        return "serves";
    case WorkKind::Bill:
        return "brings bills";
    case WorkKind::Cook:
        return "cooks";
    }
    return {};
}

bool isNeeded(WorkKind work, const std::vector<GuestProfile> &guests)
{
    return std::any_of(guests.begin(), guests.end(), [work](const GuestProfile &kind) {
        switch (work) {
        case WorkKind::Bill:
            return kind.kind == GuestKind::DineIn;
        case WorkKind::Answer:
            return kind.asksAfterPromise || kind.asksUnlisted;
        case WorkKind::TakeOrder:
        case WorkKind::Serve:
        case WorkKind::Cook:
            return true;
        }
        return true;
    });
}

bool isDone(WorkKind work, const std::vector<Pool> &pools)
{
    return std::any_of(pools.begin(), pools.end(), [work](const Pool &pool) {
        return !pool.staff.empty() &&
               std::find(pool.kinds.begin(), pool.kinds.end(), work) != pool.kinds.end();
    });
}

/// One after the other: who works from when on.
std::vector<RotaEntry> shiftsOf(const Scenario &scenario)
{
    std::vector<RotaEntry> shifts{{scenario.starts, {}, {}, scenario.live.pools}};
    shifts.insert(shifts.end(), scenario.live.rota.begin(), scenario.live.rota.end());
    return shifts;
}

std::string gap(WorkKind work, Instant from, Instant to)
{
    return "Nobody " + std::string(phraseFor(work)) + " from " + clockText(from) + " to " +
           clockText(to) + ".";
}

void addGaps(WorkKind work, const Scenario &scenario, std::vector<std::string> &warnings)
{
    std::optional<Instant> since;
    for (const RotaEntry &shift : shiftsOf(scenario)) {
        const bool done = isDone(work, shift.pools);
        if (done && since && *since < shift.at)
            warnings.push_back(gap(work, *since, shift.at));
        since = done ? std::nullopt : std::optional(since.value_or(shift.at));
    }
    if (since && *since < scenario.ends)
        warnings.push_back(gap(work, *since, scenario.ends));
}

} // namespace

std::vector<std::string> warningsOf(const Scenario &scenario)
{
    std::vector<std::string> warnings;
    for (const WorkKind work : allWorkKinds) {
        if (isNeeded(work, scenario.live.guests))
            addGaps(work, scenario, warnings);
    }
    return warnings;
}

} // namespace restaurant
