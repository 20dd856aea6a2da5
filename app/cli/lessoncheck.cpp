#include "lesson/lessoncheck.h"
#include "cli/lessonnamed.h"
#include "cli/subcommands.h"
#include "cli/writtenfile.h"
#include "lesson/lessonfolders.h"

#include <iostream>

namespace restaurant::cli {

namespace {

std::vector<std::string> namesOf(const LessonOptions &options)
{
    std::vector<std::string> names = options.names;
    if (names.empty())
        for (const LessonFile &file : allLessons(teachersOf(options)))
            names.push_back(file.path.toStdString());
    return names;
}

std::string clockOf(const std::optional<Cursor> &cursor)
{
    return cursor ? clockText(cursor->at) : std::string("never");
}

/// What of a lesson does not hold as a whole, and each stop that never comes, fail like an
/// expectation.
void addVerdicts(const LessonFindings &findings, const std::string &lesson,
                 std::vector<Verdict> &verdicts)
{
    for (const std::string &problem : findings.problems)
        verdicts.push_back({lesson + " can be shown", {}, false, "no problem", problem});
    int place = 0;
    for (const StopFindings &stop : findings.stops) {
        const std::string begin = lesson + ", stop " + std::to_string(++place) + ": ";
        if (!stop.problem.empty())
            verdicts.push_back({begin + "it comes", {}, false, "no problem", stop.problem});
        for (Verdict verdict : stop.verdicts) {
            verdict.that = begin + verdict.that;
            verdicts.push_back(std::move(verdict));
        }
    }
}

void print(const LessonFindings &findings)
{
    int place = 0;
    for (const StopFindings &stop : findings.stops) {
        std::cout << "  stop " << ++place << "  " << clockOf(stop.at);
        if (stop.until)
            std::cout << " to " << clockOf(stop.until) << ", " << stop.events << " events";
        std::cout << '\n';
        for (const Verdict &verdict : stop.verdicts)
            if (verdict.holds)
                std::cout << "    holds  " << verdict.that << ": " << verdict.found << '\n';
    }
}

bool check(const NamedLesson &lesson, const LessonOptions &options, std::vector<Verdict> &verdicts)
{
    const LessonFindings findings = checkLesson(lesson.lesson, lesson.path);
    std::cout << (findings.holds() ? "holds    " : "DIFFERS  ") << lesson.lesson.name << ": "
              << findings.stops.size() << " stops, " << findings.events << " events\n";
    if (options.names.size() == 1)
        print(findings);
    for (const std::string &complaint : findings.complaints())
        std::cout << "  " << complaint << '\n';
    addVerdicts(findings, lesson.lesson.name, verdicts);
    return findings.holds();
}

} // namespace

ExitCode lessonCheck(const LessonOptions &options)
{
    std::vector<Verdict> verdicts;
    ExitCode code = Well;
    for (const std::string &name : namesOf(options)) {
        const auto lesson = lessonNamed(name, options);
        if (!lesson || !check(*lesson, options, verdicts))
            code = lesson ? Wrong : Unusable;
        if (code != Well && options.junit.empty())
            break; // a report is of all of them
    }
    if (!options.junit.empty())
        writeFile(options.junit, QByteArray::fromStdString(junitOf("lessons", verdicts)));
    return code;
}

} // namespace restaurant::cli
