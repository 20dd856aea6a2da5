#pragma once

#include "playback/recording.h"
#include "playback/stepping.h"
#include "read/boardjson.h"
#include "read/boards.h"
#include "words/boardlines.h"

#include <iostream>

namespace restaurant::cli {

/// A board as its view showed it at the cursor, a late view late, with all that it ever heard of;
/// the figures are of the time up to the cursor. Every subcommand that prints a board asks here.
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
        recording.log().forEachEvent({}, shownAt(recording, cursor, Board::view),
                                     [&board](const RecordedEvent &event) { apply(board, event); });
    }
    if constexpr (Board::view == ViewName::Measures)
        passTime(board, cursor.at);
    return board;
}

/// As lines, under a title if there is one, or as one object in one line.
template <typename Board>
void printBoard(Recording &recording, const Cursor &cursor, bool json, bool titled = true)
{
    const Board board = boardAt<Board>(recording, cursor);
    if (json) {
        std::cout << jsonOf(board) << '\n';
        return;
    }
    if (titled)
        std::cout << "\n== " << toWord(Board::view) << " ==\n";
    for (const std::string &line : linesOf(board))
        std::cout << line << '\n';
}

} // namespace restaurant::cli
