// Whether a lesson shows what it says: its evenings are played, and each stop is looked at.
#pragma once

#include "expectation/verdict.h"
#include "lesson.h"
#include "playback/cursor.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct StopFindings
{
    std::optional<Cursor> at; ///< Where the evening stops; nothing: it never does.
    std::optional<Cursor>
        until;               ///< Where the reveal ends; nothing: there is none, or it never does.
    std::int64_t events = 0; ///< To look at, in the reveal.
    std::string problem;     ///< Empty; or why nothing more can be said.
    std::vector<Verdict> verdicts;

    [[nodiscard]] bool holds() const;
};

struct LessonFindings
{
    std::vector<std::string> problems; ///< Of the whole.
    std::vector<StopFindings> stops;   ///< In their order; none: it could not be played.
    std::int64_t events = 0;           ///< To look at, in all reveals.

    [[nodiscard]] bool holds() const;
    /// What does not hold, a line for each: "stop 2 (12:14:05): a guest waits: expected ..., found
    /// ...". Empty: all holds.
    [[nodiscard]] std::vector<std::string> complaints() const;
};

/// Plays each evening of the lesson once, into a passing file, and looks at each stop as it will be
/// shown: the same scenario and seed make the same evening everywhere. `path`: the lesson's file,
/// beside which its scenarios may lie. Throws StoreError.
[[nodiscard]] LessonFindings checkLesson(const Lesson &lesson, const QString &path);

} // namespace restaurant
