#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"
#include "read/boardplace.h"
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

/// The same for the boards of the story; `at` is the position of an event, and what was done up to
/// the next one goes along.
template <typename Board>
requires TellsStory<Board>
[[nodiscard]] Board foldStory(LogReader &log, const Restaurant &restaurant,
                              std::optional<Position> at)
{
    constexpr int atOnce = 1000;
    Board board(restaurant);
    for (;;) {
        const auto story = log.story(placeOf(board), atOnce);
        for (const Happening &happening : story) {
            const auto *event = std::get_if<RecordedEvent>(&happening.what);
            if (at && event && event->position > *at)
                return board;
            apply(board, happening);
        }
        if (story.empty())
            return board;
    }
}

template <typename Board>
[[nodiscard]] Board folded(LogReader &log, const Restaurant &restaurant,
                           std::optional<Position> at = std::nullopt)
{
    if constexpr (TellsStory<Board>)
        return foldStory<Board>(log, restaurant, at);
    else
        return foldLog<Board>(log, restaurant, at);
}

} // namespace restaurant::cli
