// A board of a recording at a moment.
#pragma once

#include "playback/recording.h"
#include "playback/seenboards.h"
#include "playback/stepping.h"
#include "read/boards.h"

namespace restaurant {

/// A board as its view showed it at the cursor, a late view late and a bent one wrong, with all
/// that it ever heard of; the figures are of the time up to the cursor. Whoever prints or judges a
/// board asks here.
template <typename Board> [[nodiscard]] Board boardAt(Recording &recording, const Cursor &cursor)
{
    constexpr int atOnce = 1000;
    Board board(recording.scenario().restaurant);
    if constexpr (TellsStory<Board>) {
        for (StoryPlace end = cursor.mark.place(); placeOf(board) < end;) {
            const auto story = recording.log().story(placeOf(board), atOnce);
            if (story.empty())
                break;
            for (const Happening &happening : story)
                if (happening.place <= end)
                    apply(board, happening);
            if (story.back().place >= end)
                break;
        }
    } else {
        const Position shown = shownAt(recording, cursor, Board::view);
        if constexpr (isKeptByArchitecture(Board::view)) {
            SeenBoards seen(carriedLog(recording));
            if (const auto other = seen.at({Board::view, shown}, cursor))
                return *std::get<const Board *>(*other);
        }
        recording.log().forEachEvent({}, shown,
                                     [&board](const RecordedEvent &event) { apply(board, event); });
    }
    if constexpr (Board::view == ViewName::Measures)
        passTime(board, cursor.at);
    return board;
}

} // namespace restaurant
