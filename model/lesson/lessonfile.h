// Lesson files, NAME.lesson.json; docs/formats.md tells their fields, docs/lessons.md how to write
// one. Strict, as scenario files are.
#pragma once

#include "lesson.h"
#include "json/document.h"
#include "json/fields.h"

#include <array>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace restaurant {

template <>
inline constexpr auto enumWords<LessonAction> =
    std::array{std::pair{LessonAction::SeekAhead, "seek-ahead"},
               std::pair{LessonAction::Speed, "speed"},
               std::pair{LessonAction::Order, "order"},
               std::pair{LessonAction::Staff, "staff"},
               std::pair{LessonAction::Architecture, "architecture"},
               std::pair{LessonAction::Delay, "delay"},
               std::pair{LessonAction::Bends, "bends"},
               std::pair{LessonAction::Services, "services"},
               std::pair{LessonAction::Rebuild, "rebuild"},
               std::pair{LessonAction::Branch, "branch"},
               std::pair{LessonAction::Compare, "compare"}};

template <>
inline constexpr auto enumWords<GuessedChart> =
    std::array{std::pair{GuessedChart::Waits, "waits"},
               std::pair{GuessedChart::Queues, "queues"},
               std::pair{GuessedChart::Utilisation, "utilisation"},
               std::pair{GuessedChart::Guests, "guests"},
               std::pair{GuessedChart::Traffic, "traffic"},
               std::pair{GuessedChart::Questions, "questions"}};

template <>
inline constexpr auto enumWords<HoldsAt> =
    std::array{std::pair{HoldsAt::Stop, "stop"}, std::pair{HoldsAt::Reveal, "reveal"}};

/// All of it, or everything that is wrong with it: with file, line and field.
[[nodiscard]] tl::expected<Lesson, FileError> readLesson(const std::string &path);
/// The same for text that is there already; `file` is its name in messages.
[[nodiscard]] tl::expected<Lesson, FileError> lessonFrom(std::string_view text,
                                                         std::string_view file);

/// Reads back equal, and equal lessons give equal bytes. A line for each choice and each thing that
/// must hold.
[[nodiscard]] std::string lessonText(const Lesson &lesson);

} // namespace restaurant
