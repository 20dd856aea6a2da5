#pragma once

#include "domain/activity.h"

#include <compare>
#include <string>

namespace restaurant {

enum class FloorThing {
    Counter,
    WaitingArea,
    Entrance,
    Kitchen,
    Pass,
    Station, ///< By name.
    Table,   ///< By number, as all that follow.
    Pan,     ///< Order and line.
    Plate,   ///< The order.
    Guest,
    Staff ///< By name.
};

/// Anything on the floor that one can point at.
struct FloorSubject
{
    FloorThing thing{};
    int number = 0;
    LineId line{};
    std::string name;
    auto operator<=>(const FloorSubject &) const = default;
};

inline FloorSubject subjectOf(TableId table)
{
    return {FloorThing::Table, number(table), {}, {}};
}
inline FloorSubject subjectOf(GuestId guest)
{
    return {FloorThing::Guest, number(guest), {}, {}};
}
inline FloorSubject staffSubject(const std::string &name)
{
    return {FloorThing::Staff, 0, {}, name};
}
inline FloorSubject stationSubject(const std::string &name)
{
    return {FloorThing::Station, 0, {}, name};
}

} // namespace restaurant
