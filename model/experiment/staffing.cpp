#include "staffing.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace restaurant {

namespace {

using Pools = std::vector<Pool>;

bool does(const Pool &pool, WorkKind work)
{
    return std::find(pool.kinds.begin(), pool.kinds.end(), work) != pool.kinds.end();
}

bool isKitchen(const Pool &pool)
{
    return std::all_of(pool.kinds.begin(), pool.kinds.end(),
                       [](WorkKind work) { return work == WorkKind::Cook; });
}

std::size_t serversOf(const Pools &pools)
{
    std::size_t count = 0;
    for (const Pool &pool : pools)
        if (!isKitchen(pool))
            count += pool.staff.size();
    return count;
}

/// Who serves first: in the pool that serves, or in any that does not cook alone.
std::optional<Name> firstServer(const Pools &pools)
{
    std::optional<Name> first;
    for (const Pool &pool : pools) {
        if (isKitchen(pool) || pool.staff.empty())
            continue;
        if (does(pool, WorkKind::Serve))
            return pool.staff.front();
        if (!first)
            first = pool.staff.front();
    }
    return first;
}

std::optional<Name> secondServer(const Restaurant &restaurant, const Name &first)
{
    for (const Actor &member : restaurant.staff.members())
        if ((member.role == Role::Taker || member.role == Role::Runner) && member.name != first)
            return member.name;
    return std::nullopt;
}

/// What the pools have in common that the scenario says of servers: whether they wait for views.
struct Servers
{
    Name first;
    Name second;
    ConsistencyChoice consistency{};

    [[nodiscard]] Pool pool(std::string name, std::vector<WorkKind> kinds,
                            std::vector<Name> staff) const
    {
        return {std::move(name), std::move(kinds), std::move(staff), {}, consistency};
    }
    [[nodiscard]] Pools pools(Staffing staffing) const
    {
        const auto work = floorWork(staffing);
        switch (staffing) {
        case Staffing::One:
            return {pool(first.text() + " does it all", work[0], {first})};
        case Staffing::Two:
            return {pool("Both do it all", work[0], {first, second})};
        case Staffing::Split:
            return {pool(second.text() + " takes orders and money", work[0], {second}),
                    pool(first.text() + " serves and answers", work[1], {first})};
        }
        return {};
    }
    [[nodiscard]] std::string caption(Staffing staffing) const
    {
        if (staffing == Staffing::Two)
            return second.text() + " and " + first.text() +
                   " both do everything: whoever is free takes what has waited longest.";
        return second.text() + " takes orders and money, " + first.text() +
               " serves and answers. Neither does the other's work.";
    }
};

std::optional<Servers> serversIn(const Scenario &scenario)
{
    const Pools &pools = scenario.live.pools;
    const auto first = firstServer(pools);
    if (!first)
        return std::nullopt;
    const auto second = secondServer(scenario.restaurant, *first);
    if (!second)
        return std::nullopt;
    Servers servers{*first, *second};
    const auto serve =
        std::find_if(pools.begin(), pools.end(), [](const Pool &pool) { return !isKitchen(pool); });
    servers.consistency = serve->consistency;
    return servers;
}

/// These serve, and those who cooked go on.
Pools withKitchenOf(const Pools &before, Pools servers)
{
    std::copy_if(before.begin(), before.end(), std::back_inserter(servers), isKitchen);
    return servers;
}

/// When the second server comes; nothing: he is there from the beginning.
std::optional<Instant> secondComes(const Live &live)
{
    if (serversOf(live.pools) != 1)
        return std::nullopt;
    const auto more = std::find_if(live.rota.begin(), live.rota.end(), [](const RotaEntry &entry) {
        return serversOf(entry.pools) > 1;
    });
    return more == live.rota.end() ? std::nullopt : std::optional(more->at);
}

/// The changes of staff that are left, with the words of those that still say what they said.
std::vector<RotaEntry> rotaOf(const Live &live, const Servers &servers, Staffing staffing,
                              std::optional<Instant> comes)
{
    std::vector<RotaEntry> rota;
    Pools before = withKitchenOf(live.pools, servers.pools(comes ? Staffing::One : staffing));
    for (RotaEntry entry : live.rota) {
        const bool isAlone = comes && entry.at < *comes;
        Pools pools = withKitchenOf(entry.pools, servers.pools(isAlone ? Staffing::One : staffing));
        if (pools == before)
            continue;
        before = pools;
        if (comes && entry.at == *comes)
            entry.caption = servers.caption(staffing);
        else
            entry.caption = "Others cook from here on.";
        if (!comes || entry.at != *comes)
            entry.title = "The kitchen changes";
        entry.pools = std::move(pools);
        rota.push_back(std::move(entry));
    }
    return rota;
}

} // namespace

Scenario servedBy(Staffing staffing, Scenario scenario)
{
    const auto servers = serversIn(scenario);
    if (!servers)
        return scenario;
    Live &live = scenario.live;
    const auto comes = staffing == Staffing::One ? std::nullopt : secondComes(live);
    auto rota = rotaOf(live, *servers, staffing, comes);
    live.pools = withKitchenOf(live.pools, servers->pools(comes ? Staffing::One : staffing));
    live.rota = std::move(rota);
    scenario.restaurant.staff.add(StaffingChanged{staffingOf(live.pools), {}});
    for (const RotaEntry &entry : live.rota)
        scenario.restaurant.staff.add(StaffingChanged{staffingOf(entry.pools), {}});
    return scenario;
}

} // namespace restaurant
