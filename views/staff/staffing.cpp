#include "staffing.h"

#include <algorithm>
#include <array>

namespace restaurant {

namespace {

constexpr std::array serverNames{"Roger", "Charlie", "Diana", "Edgar", "Fay",  "Gus",
                                 "Hanna", "Igor",    "Jane",  "Karl",  "Lena", "Mike"};

bool does(const StaffingChanged::Pool &pool, WorkKind kind)
{
    return std::find(pool.kinds.begin(), pool.kinds.end(), kind) != pool.kinds.end();
}

bool isTaken(const StaffPools &staffing, const std::string &name)
{
    return std::any_of(staffing.begin(), staffing.end(), [&](const StaffingChanged::Pool &pool) {
        return std::find(pool.staff.begin(), pool.staff.end(), name) != pool.staff.end();
    });
}

/// "Cook 1", "Cook 2" ...: the first that is free.
std::string numbered(const StaffPools &staffing, const std::string &word)
{
    int number = 1;
    while (isTaken(staffing, word + " " + std::to_string(number)))
        ++number;
    return word + " " + std::to_string(number);
}

std::vector<std::string> serversOf(const StaffPools &staffing)
{
    std::vector<std::string> servers;
    for (const StaffingChanged::Pool &pool : staffing)
        if (!cooks(pool))
            servers.insert(servers.end(), pool.staff.begin(), pool.staff.end());
    return servers;
}

/// Charlie takes and Roger serves, if they are there; else the first takes.
void putTakerFirst(std::vector<std::string> &servers)
{
    const auto charlie = std::find(servers.begin(), servers.end(), "Charlie");
    if (charlie != servers.end())
        std::rotate(servers.begin(), charlie, charlie + 1);
}

} // namespace

bool cooks(const StaffingChanged::Pool &pool)
{
    return does(pool, WorkKind::Cook);
}

std::size_t serversIn(const StaffPools &staffing)
{
    return serversOf(staffing).size();
}

bool isPossible(const StaffPools &pools, Staffing staffing)
{
    const std::size_t servers = serversIn(pools);
    return staffing == Staffing::One ? servers == 1 : servers > 1;
}

std::optional<Staffing> wayOfServing(const StaffPools &pools)
{
    std::vector<const StaffingChanged::Pool *> floor;
    for (const StaffingChanged::Pool &pool : pools)
        if (!cooks(pool))
            floor.push_back(&pool);
    if (floor.size() == 1 && floor.front()->kinds.size() > 1)
        return floor.front()->staff.size() > 1 ? Staffing::Two : Staffing::One;
    if (floor.size() < 2)
        return std::nullopt;
    const bool apart =
        std::none_of(floor.begin(), floor.end(), [](const StaffingChanged::Pool *pool) {
            return does(*pool, WorkKind::TakeOrder) && does(*pool, WorkKind::Serve);
        });
    return apart ? std::optional(Staffing::Split) : std::nullopt;
}

StaffPools servedBy(const StaffPools &pools, Staffing staffing)
{
    std::vector<std::string> servers = serversOf(pools);
    const auto work = floorWork(staffing);
    StaffPools changed;
    if (staffing != Staffing::Split) {
        changed.push_back({"servers", work[0], std::move(servers)});
    } else {
        putTakerFirst(servers);
        const auto takers = servers.begin() + static_cast<std::ptrdiff_t>(servers.size() / 2);
        changed.push_back({"takers", work[0], {servers.begin(), takers}});
        changed.push_back({"runners", work[1], {takers, servers.end()}});
    }
    std::copy_if(pools.begin(), pools.end(), std::back_inserter(changed), cooks);
    return changed;
}

std::string freeName(const StaffPools &staffing, const StaffingChanged::Pool &pool)
{
    if (cooks(pool))
        return numbered(staffing, "Cook");
    for (const char *name : serverNames)
        if (!isTaken(staffing, name))
            return name;
    return numbered(staffing, "Server");
}

StaffPools withOneMore(StaffPools staffing, std::size_t place)
{
    staffing[place].staff.push_back(freeName(staffing, staffing[place]));
    return staffing;
}

StaffPools withOneLess(StaffPools staffing, std::size_t place)
{
    if (!staffing[place].staff.empty())
        staffing[place].staff.pop_back();
    return staffing;
}

} // namespace restaurant
