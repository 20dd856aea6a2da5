// What one can point at in the picture of room and data.
#pragma once

#include "domain/command.h"
#include "floor/floorsubject.h"
#include "flow/flowsubject.h"
#include "read/trail.h"

#include <compare>
#include <string>
#include <variant>

namespace restaurant {

/// Somebody's look at a view: a query.
struct LookSubject
{
    Instant at{};
    std::string who; ///< Empty: the person at the screen.
    ViewName view{};
    auto operator<=>(const LookSubject &) const = default;
};

/// Whoever copies now and then to the boards.
struct JobSubject
{
    auto operator<=>(const JobSubject &) const = default;
};

/// Somebody or something in the room; a box below it; a message on its way, or an event in the log
/// (on the road to it); those who wait on a road; a look; a line of a board, by its document.
using StorySubject = std::variant<FloorSubject, FlowPlace, FlowTraveller, FlowRoad, LookSubject,
                                  JobSubject, DocumentName>;

} // namespace restaurant
