// Finds, in the log, who wanted the same.
#pragma once

#include "domain/event.h"
#include "read/contest.h"
#include "store/eventstore.h"

#include <span>
#include <vector>

namespace restaurant {

/// Of the refusals among these events of the log.
[[nodiscard]] std::vector<Contest> contestsIn(std::span<const RecordedEvent> events,
                                              EventStore &log);

} // namespace restaurant
