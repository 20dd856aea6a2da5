#include "seatkind.h"

#include "json/fields.h"

namespace restaurant {

namespace {

constexpr std::array cooks{Role::Cook};
constexpr std::array servers{Role::Taker, Role::Runner};
constexpr std::array atTheCounter{Role::Guest, Role::Taker};

} // namespace

std::span<const Role> rolesOf(SeatKind kind)
{
    switch (kind) {
    case SeatKind::Leader:
        return allRoles;
    case SeatKind::Kitchen:
        return cooks;
    case SeatKind::Waiter:
        return servers;
    case SeatKind::Counter:
        return atTheCounter;
    case SeatKind::Board:
    case SeatKind::Spectator:
        break;
    }
    return {};
}

std::string databaseRoleOf(SeatKind kind)
{
    return "restaurant_" + std::string(wordOf(kind));
}

} // namespace restaurant
