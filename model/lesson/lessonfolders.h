// Where lessons lie, and how one is found by its name.
#pragma once

#include "lesson.h"
#include "json/document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace restaurant {

/// What a lesson's file is called at its end: ".lesson.json".
inline constexpr auto lessonEnding = ".lesson.json";

/// Whose lessons they are.
enum class LessonFolderKind {
    Shipped, ///< Those that the program brings.
    Own,     ///< The user's, among the program's data.
    Teachers ///< One that a teacher has named.
};

struct LessonFolder
{
    LessonFolderKind kind{};
    QString path;
};
/// In the order in which they are looked through: a teacher's, the user's, what the program brings.
/// `teachers` may be empty.
[[nodiscard]] QList<LessonFolder> lessonFolders(const QString &teachers = {});
/// The folder that a person has set as the teacher's; empty: none.
[[nodiscard]] QString teachersFolder();
void setTeachersFolder(const QString &path);

/// A file that is there, not read yet.
struct LessonFile
{
    LessonFolderKind kind{};
    QString path;
    /// By which it is found: "behind-is-not-wrong".
    [[nodiscard]] QString name() const;
};
/// By level, then by the names of the lessons; of two files of one name only the first folder's.
/// Those that cannot be read come last.
[[nodiscard]] QList<LessonFile> allLessons(const QString &teachers = {});
/// A file's path, or the name of one of these. Empty: there is neither.
[[nodiscard]] QString lessonPath(const QString &nameOrPath, const QString &teachers = {});

/// Reads one, from a file or from those that the program brings.
[[nodiscard]] tl::expected<Lesson, FileError> readAnyLesson(const QString &path);
/// What the evening of a case begins from, or what is wrong, for a person. `path`: the lesson's.
[[nodiscard]] tl::expected<Scenario, std::string> scenarioOf(const LessonCase &lessonCase,
                                                             const QString &path);

} // namespace restaurant
