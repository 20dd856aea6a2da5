// What can be pointed at in the picture of the data's road: boxes, and messages on their way.
#pragma once

#include "domain/command.h"
#include "domain/event.h"

#include <compare>
#include <variant>

namespace restaurant {

/// A box.
struct FlowPlace
{
    enum class Kind { Commands, WriteSide, Events, View };
    Kind kind = Kind::Commands;
    ViewName view{}; ///< Of a view alone.
    auto operator<=>(const FlowPlace &) const = default;
};

/// The road that ends at a box.
struct FlowRoad
{
    enum class Kind { ToWriteSide, ToLog, ToView };
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

using FlowSubject = std::variant<FlowPlace, FlowTraveller>;

} // namespace restaurant
