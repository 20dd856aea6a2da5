// What a line to a view carries, whoever keeps it.
#pragma once

#include "cursor.h"

#include "delivery/deliveries.h"
#include "domain/event.h"
#include "domain/restaurant.h"

#include <functional>
#include <vector>

namespace restaurant {

class Recording;

/// The log of an evening, recorded or still played, and when its views are brought it. What it
/// names outlives it.
struct CarriedLog
{
    const Restaurant &restaurant;
    const Deliveries &deliveries;
    /// Reads what follows a place in the log, at most so much.
    std::function<std::vector<RecordedEvent>(Position after, int atMost)> read;
    /// The last event at a time or before, but not beyond `last`.
    std::function<Position(Instant at, Position last)> eventAt;

    /// The last event that has come to a view at a cursor if nothing ever befell its line.
    [[nodiscard]] Position arrivedAt(const Cursor &cursor, ViewName view) const;
};

[[nodiscard]] CarriedLog carriedLog(Recording &recording);

} // namespace restaurant
