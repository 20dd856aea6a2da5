#pragma once

#include "domain/event.h"
#include "domain/story.h"
#include "domain/time.h"

namespace restaurant {

/// Where the program's one cursor stands.
struct CursorState
{
    Instant now{};
    StoryMark mark;          ///< What has happened up to here.
    CommandNumber command{}; ///< The last one answered by then; nothing of it is sent again.
    Instant end{};           ///< As far as the evening has come.
    Position endEvent{};
    bool live = true; ///< At the end, and going with it.
    bool playing = false;
    bool backwards = false;
    bool operator==(const CursorState &) const = default;
};

/// How far a recording is prepared for moving in it: up to there any place is near a keyframe.
struct IndexState
{
    Position done{}; ///< Of the story.
    Position all{};
    [[nodiscard]] bool isOver() const { return done >= all; }
    bool operator==(const IndexState &) const = default;
};

} // namespace restaurant
