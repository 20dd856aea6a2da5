// The beginning of a lesson: what somebody has noted in a recording.
#pragma once

#include "lesson.h"
#include "playback/recording.h"

#include <string>
#include <vector>

namespace restaurant {

struct LessonDraft
{
    Lesson lesson;
    Scenario scenario; ///< The recording's evening: what persons did in it stands there as planned.
};

/// A stop for each note, at its time, with what the waiter, the kitchen and the guests could see
/// there as what must hold; a vote is no note. `scenario`: how the file beside the lesson will be
/// called. It reads back and holds, and asks nothing yet. Throws StoreError.
[[nodiscard]] LessonDraft lessonDraft(Recording &recording, const std::string &scenario);

} // namespace restaurant
