// A lesson as the command line names it.
#pragma once

#include "cli/subcommands.h"
#include "lesson/lesson.h"

#include <QString>

#include <optional>
#include <string>

namespace restaurant::cli {

struct NamedLesson
{
    Lesson lesson;
    QString path;
};

/// Where a teacher's lessons lie; empty: nobody has said.
[[nodiscard]] QString teachersOf(const LessonOptions &options);
/// Nothing: there is none, or it is not as it should be; that is said on standard error.
[[nodiscard]] std::optional<NamedLesson> lessonNamed(const std::string &nameOrPath,
                                                     const LessonOptions &options);

} // namespace restaurant::cli
