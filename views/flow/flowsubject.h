// What can be pointed at in the picture of the data's road: boxes, messages on their way, and those
// who wait on a late road.
#pragma once

#include "domain/command.h"
#include "domain/event.h"

#include <compare>
#include <variant>

namespace restaurant {

/// A box.
struct FlowPlace
{
    enum class Kind { People, WriteSide, Events, Manager, View };
    Kind kind = Kind::People;
    ViewName view{}; ///< Of a view alone.
    auto operator<=>(const FlowPlace &) const = default;
};

/// The road from one box to another. The process manager hears of events as a view does, and sends
/// commands as people do.
struct FlowRoad
{
    enum class Kind { ToWriteSide, FromManager, ToLog, ToManager, ToView };
    Kind kind = Kind::ToWriteSide;
    ViewName view{}; ///< Of a view alone.
    auto operator<=>(const FlowRoad &) const = default;
};

/// A command, or one of the events that came of it.
struct FlowMessage
{
    CommandNumber command{};
    Position event{}; ///< 0: the command.
    auto operator<=>(const FlowMessage &) const = default;
};

/// A message on a road: the same event is on its way to several views at once.
struct FlowTraveller
{
    FlowRoad road;
    FlowMessage message;
    auto operator<=>(const FlowTraveller &) const = default;
};

/// A road stands for those who wait on it.
using FlowSubject = std::variant<FlowPlace, FlowTraveller, FlowRoad>;

[[nodiscard]] constexpr bool carriesCommands(const FlowRoad &road)
{
    return road.kind == FlowRoad::Kind::ToWriteSide || road.kind == FlowRoad::Kind::FromManager;
}

} // namespace restaurant
