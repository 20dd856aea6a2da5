#include "cli/subcommands.h"
#include "cli/writtenfile.h"
#include "lesson/lessondraft.h"
#include "lesson/lessonfile.h"
#include "lesson/lessonfolders.h"
#include "scenario/scenariofile.h"

#include <QFileInfo>

#include <iostream>

namespace restaurant::cli {

namespace {

/// Beside "DIR/NAME.lesson.json": "NAME.scenario.json".
QString scenarioNameFor(const QString &file)
{
    QString name = QFileInfo(file).fileName();
    name.chop(QLatin1String(lessonEnding).size());
    return name + QStringLiteral(".scenario.json");
}

/// Empty: it may be made.
std::string whyNot(const QString &file, const QString &scenario)
{
    if (QFileInfo(file).fileName().size() <= QLatin1String(lessonEnding).size() ||
        !file.endsWith(QLatin1String(lessonEnding)))
        return "a lesson's file is called NAME.lesson.json";
    for (const QString &path : {file, scenario})
        if (QFileInfo::exists(path))
            return path.toStdString() + " is there already";
    return {};
}

} // namespace

ExitCode lessonNew(const LessonNewOptions &options)
{
    const QString file = QString::fromStdString(options.out);
    const QString name = scenarioNameFor(file);
    const QString scenario = QFileInfo(file).path() + QLatin1Char('/') + name;
    if (const std::string why = whyNot(file, scenario); !why.empty()) {
        std::cerr << options.out << ": " << why << '\n';
        return Usage;
    }
    Recording recording(options.recording);
    const LessonDraft draft = lessonDraft(recording, name.toStdString());
    if (draft.lesson.stops.empty()) {
        std::cerr << options.recording << ": nobody has noted anything; a stop is made of a note\n";
        return Wrong;
    }
    writeFile(scenario.toStdString(), QByteArray::fromStdString(scenarioText(draft.scenario)));
    writeFile(options.out, QByteArray::fromStdString(lessonText(draft.lesson)));
    std::cout << options.out << ": " << draft.lesson.stops.size()
              << " stops; write what is asked at each, and look with lesson check\n";
    return Well;
}

} // namespace restaurant::cli
