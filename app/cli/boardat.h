#pragma once

#include "playback/boardat.h"
#include "read/boardjson.h"
#include "words/boardlines.h"

#include <iostream>

namespace restaurant::cli {

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
