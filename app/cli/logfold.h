#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"
#include "write/logreader.h"

#include <optional>

namespace restaurant::cli {

/// A board folded from the log up to and including `at`, or to the log's end.
template <typename Board>
[[nodiscard]] Board foldLog(LogReader &log, const Restaurant &restaurant,
                            std::optional<Position> at)
{
    Board board(restaurant);
    log.forEachEvent({}, at.value_or(log.head()),
                     [&board](const RecordedEvent &event) { apply(board, event); });
    return board;
}

} // namespace restaurant::cli
