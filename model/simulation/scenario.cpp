#include "scenario.h"

#include <algorithm>

namespace restaurant {

std::vector<StaffingChanged::Pool> staffingOf(const std::vector<Pool> &pools)
{
    std::vector<StaffingChanged::Pool> staffing;
    for (const Pool &pool : pools) {
        StaffingChanged::Pool &recorded = staffing.emplace_back();
        recorded.name = pool.name;
        recorded.kinds = pool.kinds;
        for (const Name &member : pool.staff)
            recorded.staff.push_back(member.text());
    }
    return staffing;
}

namespace {

/// The pool that the scenario has first under this name; null: none.
const Pool *plannedAs(const std::string &name, const Live &live)
{
    const auto is = [&](const Pool &pool) { return pool.name == name; };
    if (const auto found = std::find_if(live.pools.begin(), live.pools.end(), is);
        found != live.pools.end())
        return &*found;
    for (const RotaEntry &entry : live.rota) {
        if (const auto found = std::find_if(entry.pools.begin(), entry.pools.end(), is);
            found != entry.pools.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

std::vector<Pool> poolsOf(const std::vector<StaffingChanged::Pool> &staffing, const Live &live)
{
    std::vector<Pool> pools;
    for (const StaffingChanged::Pool &recorded : staffing) {
        Pool &pool = pools.emplace_back();
        pool.name = recorded.name;
        pool.kinds = recorded.kinds;
        for (const std::string &member : recorded.staff)
            pool.staff.push_back(Name::from(member).value_or(Name{}));
        if (const Pool *planned = plannedAs(recorded.name, live)) {
            pool.discipline = planned->discipline;
            pool.consistency = planned->consistency;
        }
    }
    return pools;
}

std::optional<std::string> poolAgainst(const Live &live, ArchitectureKind kind)
{
    const auto isAgainst = [kind](const Pool &pool) {
        return !isPossible(pool.consistency.kind, kind);
    };
    const auto in = [&](const std::vector<Pool> &pools) -> std::optional<std::string> {
        const auto found = std::find_if(pools.begin(), pools.end(), isAgainst);
        return found == pools.end() ? std::nullopt : std::optional(found->name);
    };
    std::optional<std::string> found = in(live.pools);
    for (const RotaEntry &entry : live.rota)
        found = found ? found : in(entry.pools);
    return found;
}

} // namespace restaurant
