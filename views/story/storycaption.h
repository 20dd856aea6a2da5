// What is told at the thing that moves, made of the recording alone: who, what, which event, which
// view, and what it says now.
#pragma once

#include "storysubject.h"

#include <QString>

#include <optional>
#include <vector>

namespace restaurant {

class StoryModel;
struct BoardLine;

/// What has happened last in the picture.
struct StoryCaption
{
    StorySubject at; ///< Where it stands: a message on its way, a box, a board.
    QString title;   ///< "Charlie: PlaceOrder"
    QString text;
    bool operator==(const StoryCaption &) const = default;
};

/// What happened last by then in the picture, or nothing: it is too long ago, or too much happens
/// to be read. `now` and `shown` as in flowtraffic.h; at speed, of trouble alone.
[[nodiscard]] std::optional<StoryCaption> captionAt(const StoryModel &model, Instant now,
                                                    Instant shown);

} // namespace restaurant
