#include "lessonfolders.h"

#include "evening/eveningsource.h"
#include "lesson/lessonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

const auto shippedLessons = QStringLiteral(":/lessons");
const auto teachersKey = QStringLiteral("lessons/folder");

QString nameIn(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const QString ending = QLatin1String(lessonEnding);
    return file.endsWith(ending) ? file.chopped(ending.size()) : file;
}

void addFrom(const LessonFolder &folder, QList<LessonFile> &files)
{
    const QDir dir(folder.path);
    const QString pattern = QLatin1Char('*') + QLatin1String(lessonEnding);
    for (const QString &file : dir.entryList({pattern}, QDir::Files, QDir::Name)) {
        const LessonFile found{folder.kind, dir.filePath(file)};
        const bool isKnown = std::any_of(files.begin(), files.end(), [&](const LessonFile &other) {
            return other.name() == found.name();
        });
        if (!isKnown)
            files.append(found);
    }
}

/// Its level, and its name.
using LessonPlace = std::pair<int, std::string>;

LessonPlace placeOf(const LessonFile &file)
{
    constexpr int unreadable = 9;
    const auto lesson = readAnyLesson(file.path);
    return lesson ? LessonPlace(lesson->level, lesson->name)
                  : LessonPlace(unreadable, file.name().toStdString());
}

} // namespace

QList<LessonFolder> lessonFolders(const QString &teachers)
{
    QList<LessonFolder> folders;
    if (!teachers.isEmpty())
        folders.append({LessonFolderKind::Teachers, teachers});
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    folders.append({LessonFolderKind::Own, data + QStringLiteral("/lessons")});
    folders.append({LessonFolderKind::Shipped, shippedLessons});
    return folders;
}

QString teachersFolder()
{
    return QSettings().value(teachersKey).toString();
}

void setTeachersFolder(const QString &path)
{
    QSettings().setValue(teachersKey, path);
}

QString LessonFile::name() const
{
    return nameIn(path);
}

QList<LessonFile> allLessons(const QString &teachers)
{
    QList<LessonFile> files;
    for (const LessonFolder &folder : lessonFolders(teachers))
        addFrom(folder, files);
    QList<std::pair<LessonPlace, LessonFile>> placed;
    for (const LessonFile &file : files)
        placed.append({placeOf(file), file});
    std::sort(placed.begin(), placed.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    files.clear();
    for (const auto &[place, file] : placed)
        files.append(file);
    return files;
}

QString lessonPath(const QString &nameOrPath, const QString &teachers)
{
    if (QFileInfo(nameOrPath).isFile())
        return nameOrPath;
    for (const LessonFolder &folder : lessonFolders(teachers)) {
        QString path = QDir(folder.path).filePath(nameOrPath + QLatin1String(lessonEnding));
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

tl::expected<Lesson, FileError> readAnyLesson(const QString &path)
{
    if (!path.startsWith(QLatin1Char(':')))
        return readLesson(path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{path.toStdString(), 0, 0, {}, "there is no such lesson"});
    return lessonFrom(file.readAll().toStdString(), path.toStdString());
}

tl::expected<Scenario, std::string> scenarioOf(const LessonCase &lessonCase, const QString &path)
{
    const QString scenario = QString::fromStdString(lessonCase.scenario);
    const QString beside = QFileInfo(path).dir().filePath(scenario);
    auto read = readAnyScenario(QFileInfo(beside).isFile() ? beside : scenario);
    if (!read)
        return tl::unexpected(read.error().text());
    return applied(lessonCase.with, std::move(*read));
}

} // namespace restaurant
