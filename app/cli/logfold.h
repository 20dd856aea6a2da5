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
    constexpr int eventsInOneRead = 1000;
    Board board(restaurant);
    for (;;) {
        const auto events = log.read(board.position, eventsInOneRead);
        for (const RecordedEvent &event : events) {
            if (at && event.position > *at)
                return board;
            apply(board, event);
        }
        if (events.empty())
            return board;
    }
}

} // namespace restaurant::cli
