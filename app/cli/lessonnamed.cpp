#include "lessonnamed.h"

#include "lesson/lessonfolders.h"

#include <iostream>

namespace restaurant::cli {

QString teachersOf(const LessonOptions &options)
{
    return options.folder.empty() ? teachersFolder() : QString::fromStdString(options.folder);
}

std::optional<NamedLesson> lessonNamed(const std::string &nameOrPath, const LessonOptions &options)
{
    const QString path = lessonPath(QString::fromStdString(nameOrPath), teachersOf(options));
    if (path.isEmpty()) {
        std::cerr << nameOrPath << ": there is no such file, and no lesson of that name\n";
        return std::nullopt;
    }
    auto lesson = readAnyLesson(path);
    if (lesson)
        return NamedLesson{std::move(*lesson), path};
    std::cerr << lesson.error().text() << '\n';
    return std::nullopt;
}

} // namespace restaurant::cli
