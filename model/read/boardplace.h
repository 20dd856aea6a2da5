// Where a board stands in what it is folded from: the log or, with the activities, the story.
#pragma once

#include "domain/story.h"

#include <type_traits>

namespace restaurant {

/// Folded from events and activities, not from events alone.
template <typename Board>
concept TellsStory = requires(Board board)
{
    board.activity;
};

/// What is folded into it.
template <typename Board>
using ItemOf = std::conditional_t<TellsStory<Board>, Happening, RecordedEvent>;

/// The last place it has seen.
template <typename Board> [[nodiscard]] Position placeOf(const Board &board)
{
    if constexpr (TellsStory<Board>)
        return storyPlace(board.position, board.activity);
    else
        return board.position;
}

/// Says that it has seen everything up to `place`; which part of that are events is set right by
/// whatever comes next.
template <typename Board> void skipTo(Board &board, Position place)
{
    if constexpr (TellsStory<Board>)
        board.position = Position{number(place) - number(board.activity)};
    else
        board.position = place;
}

template <typename Board>
requires TellsStory<Board>
void apply(Board &board, const Happening &happening)
{
    std::visit([&](const auto &what) { apply(board, what); }, happening.what);
    if (const auto *activity = std::get_if<RecordedActivity>(&happening.what))
        board.position = activity->after;
    else
        board.activity = ActivityNumber{number(happening.place) - number(board.position)};
}

} // namespace restaurant
