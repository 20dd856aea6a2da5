// The story of an evening: what the log recorded and what guests and staff did beside it, in the
// one order in which it all happened.
#pragma once

#include "activity.h"
#include "event.h"

#include <variant>

namespace restaurant {

/// An event or an activity with its place in the story: dense, from 1.
struct Happening
{
    Position place{}; ///< Of the story, not of the log: so many events and activities up to here.
    std::variant<RecordedEvent, RecordedActivity> what;
    bool operator==(const Happening &) const = default;
};

/// Its place among those of its kind: in the log, and in the story.
[[nodiscard]] inline Position placeOf(const RecordedEvent &event)
{
    return event.position;
}
[[nodiscard]] inline Position placeOf(const Happening &happening)
{
    return happening.place;
}

/// The place of what happened after so many events and activities: of the last of them.
[[nodiscard]] constexpr Position storyPlace(Position event, ActivityNumber activity)
{
    return Position{number(event) + number(activity)};
}

/// How far the story had come at one moment.
struct StoryMark
{
    Position event{};
    ActivityNumber activity{};
    [[nodiscard]] constexpr Position place() const { return storyPlace(event, activity); }
    bool operator==(const StoryMark &) const = default;
};

} // namespace restaurant
