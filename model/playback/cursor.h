// The one thing that says what the screen shows: a place in the story of an evening, and a time.
#pragma once

#include "domain/story.h"
#include "domain/time.h"

#include <compare>

namespace restaurant {

/// Everything up to `mark` has happened, and the clock shows `at`: not before the last of it
/// happened, and not after the next thing did. At its beginning nothing has happened.
struct Cursor
{
    StoryMark mark;
    Instant at{};
    bool operator==(const Cursor &) const = default;
};

/// Whether `a` comes before `b`.
[[nodiscard]] inline std::strong_ordering operator<=>(const Cursor &a, const Cursor &b)
{
    const auto byPlace = a.mark.place() <=> b.mark.place();
    return byPlace != 0 ? byPlace
                        : a.at.time_since_epoch().count() <=> b.at.time_since_epoch().count();
}

} // namespace restaurant
