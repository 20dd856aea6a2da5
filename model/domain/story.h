// The story of an evening: what the log recorded and what guests and staff did beside it, in the
// one order in which it all happened.
#pragma once

#include "activity.h"
#include "event.h"

#include <concepts>
#include <cstdint>
#include <utility>
#include <variant>

namespace restaurant {

/// A place in the story: so many events and activities up to there. Dense, from 1; zero means
/// "before the first". A place in the log, which counts events alone, is a Position.
enum class StoryPlace : std::int64_t {};

/// An event or an activity with its place in the story.
struct Happening
{
    StoryPlace place{};
    std::variant<RecordedEvent, RecordedActivity> what;
    bool operator==(const Happening &) const = default;
};

/// Its place among those of its kind: in the log, and in the story.
[[nodiscard]] inline Position placeOf(const RecordedEvent &event)
{
    return event.position;
}
[[nodiscard]] inline StoryPlace placeOf(const Happening &happening)
{
    return happening.place;
}

/// The kind of place that such an item, or such a board, has: Position or StoryPlace.
template <typename Placed> using PlaceOf = decltype(placeOf(std::declval<const Placed &>()));

/// The place of what happened after so many events and activities: of the last of them.
[[nodiscard]] constexpr StoryPlace storyPlace(Position event, ActivityNumber activity)
{
    return StoryPlace{number(event) + number(activity)};
}

/// How far the story had come at one moment.
struct StoryMark
{
    Position event{};
    ActivityNumber activity{};
    [[nodiscard]] constexpr StoryPlace place() const { return storyPlace(event, activity); }
    /// The same moment, as whoever follows the log or the story counts.
    template <typename Place> [[nodiscard]] constexpr Place as() const
    {
        if constexpr (std::same_as<Place, StoryPlace>)
            return place();
        else
            return event;
    }
    bool operator==(const StoryMark &) const = default;
};

} // namespace restaurant
