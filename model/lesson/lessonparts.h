// The parts of a lesson's file, for lessonfile.cpp: each reads itself. All of it throws ReadError.
#pragma once

#include "lesson.h"
#include "json/read.h"

#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

namespace lessonparts {

inline constexpr std::size_t mostInTitle = 60;
inline constexpr std::size_t mostInChoice = 120;
inline constexpr std::size_t mostInLine = 160;
inline constexpr std::size_t mostInText = 400;

/// Plain text of 1 to `most` characters of which something is seen.
[[nodiscard]] std::string takeText(ObjectReader &object, std::string_view name, std::size_t most);
/// The same; empty if it is missing.
[[nodiscard]] std::string takeTextOr(ObjectReader &object, std::string_view name, std::size_t most);
[[nodiscard]] int takeNumber(ObjectReader &object, std::string_view name, int least, int most);

/// As reading::readVector(), for elements that do not read themselves.
template <typename Element, typename Read>
std::vector<Element> listFrom(const JsonValue &value, Read readElement)
{
    std::vector<Element> list;
    ReadFaults faults;
    std::size_t index = 0;
    for (const JsonValue &element : reading::listOf(value)) {
        faults.gather([&] {
            list.push_back(
                reading::inside(elementText(index), [&] { return readElement(element); }));
        });
        ++index;
    }
    faults.throwIfAny();
    return list;
}

/// A time, the number of an event, or {"when": ...}.
[[nodiscard]] LessonMoment momentFrom(const JsonValue &value);
/// "status", "kitchen/ticket 12".
[[nodiscard]] PointedAt pointedAtFrom(const JsonValue &value);

} // namespace lessonparts

template <> struct OwnForm<LessonCase>
{
    static LessonCase read(const JsonValue &value);
};
template <> struct OwnForm<LessonCondition>
{
    static LessonCondition read(const JsonValue &value);
};
template <> struct OwnForm<LessonChoice>
{
    static LessonChoice read(const JsonValue &value);
};
template <> struct OwnForm<LessonQuestion>
{
    static LessonQuestion read(const JsonValue &value);
};
template <> struct OwnForm<DrawnGuess>
{
    static DrawnGuess read(const JsonValue &value);
};
template <> struct OwnForm<LessonReveal>
{
    static LessonReveal read(const JsonValue &value);
};
template <> struct OwnForm<LessonHold>
{
    static LessonHold read(const JsonValue &value);
};
template <> struct OwnForm<TeacherNotes>
{
    static TeacherNotes read(const JsonValue &value);
};

} // namespace restaurant
