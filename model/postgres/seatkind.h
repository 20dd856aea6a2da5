// The kinds of seats that a class has at a log on a server.
#pragma once

#include "domain/actor.h"
#include "json/domainwords.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace restaurant {

enum class SeatKind {
    Leader,  ///< The simulation, the process manager and the pace; plays all that nobody else does.
    Kitchen, ///< Cooks.
    Waiter,  ///< Takes orders at tables, and serves.
    Counter, ///< Guests, and whoever takes their orders.
    Board,   ///< Shows, and speaks for nobody.
    Spectator ///< Likewise.
};
template <>
inline constexpr auto enumWords<SeatKind> =
    std::to_array<std::pair<SeatKind, std::string_view>>({{SeatKind::Leader, "leader"},
                                                          {SeatKind::Kitchen, "kitchen"},
                                                          {SeatKind::Waiter, "waiter"},
                                                          {SeatKind::Counter, "counter"},
                                                          {SeatKind::Board, "board"},
                                                          {SeatKind::Spectator, "spectator"}});

/// For which roles of the restaurant it speaks; the database refuses all others.
[[nodiscard]] std::span<const Role> rolesOf(SeatKind kind);
/// The role of the database whose members may sit there.
[[nodiscard]] std::string databaseRoleOf(SeatKind kind);

} // namespace restaurant
