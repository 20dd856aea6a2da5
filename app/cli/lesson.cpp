#include "subcommands.h"

#include "cli/lessonnamed.h"
#include "lesson/lessonfile.h"
#include "lesson/lessonfolders.h"
#include "lesson/tally/classvote.h"
#include "log/codec.h"
#include "playback/recording.h"
#include "scenario/liveform.h"
#include "words/misconceptiontext.h"
#include "words/textcolumns.h"
#include "words/toldtext.h"

#include <iostream>
#include <utility>

namespace restaurant::cli {

namespace {

/// In the language of the program.
std::string told(const std::string &written)
{
    return lessonText(written).toStdString();
}

std::string momentText(const LessonMoment &moment)
{
    if (const auto *time = std::get_if<Instant>(&moment))
        return clockText(*time);
    if (const auto *event = std::get_if<Position>(&moment))
        return "event " + std::to_string(number(*event));
    return "as soon as it is so";
}

std::string endText(const LessonReveal &reveal)
{
    if (const auto *length = std::get_if<Duration>(&reveal.until))
        return "for " + durationText(*length);
    return "until " + momentText(std::get<LessonMoment>(reveal.until));
}

/// The words of each, as a file has them. Nothing is printed of none.
template <typename Word> void printWords(const char *title, const std::vector<Word> &words)
{
    if (words.empty())
        return;
    std::cout << title;
    const char *between = " ";
    for (const Word word : words)
        std::cout << std::exchange(between, ", ") << wordOf(word);
    std::cout << '\n';
}

void printList(const char *title, const std::vector<std::string> &list)
{
    if (list.empty())
        return;
    std::cout << '\n' << title << '\n';
    for (const std::string &line : list)
        std::cout << "  - " << told(line) << '\n';
}

void printQuestion(const LessonQuestion &question)
{
    std::cout << "  ? " << told(question.ask) << '\n';
    char letter = 'A';
    for (const LessonChoice &choice : question.choices) {
        std::cout << "    " << letter++ << "  " << told(choice.text);
        if (choice.misconception)
            std::cout << "   [" << static_cast<int>(*choice.misconception) << ": "
                      << MisconceptionText::belief(*choice.misconception).toStdString() << ']';
        else
            std::cout << "   [right]";
        std::cout << '\n';
    }
}

void printStop(const LessonStop &stop, const Lesson &lesson)
{
    if (lesson.cases.size() > 1)
        std::cout << lesson.cases[stop.inCase].name << ", ";
    std::cout << momentText(stop.at);
    if (stop.points)
        std::cout << ", at " << textOf(*stop.points);
    std::cout << "\n  " << told(stop.caption) << '\n';
    if (const auto *question = std::get_if<LessonQuestion>(&stop.asks))
        printQuestion(*question);
    if (const auto *guess = std::get_if<DrawnGuess>(&stop.asks))
        std::cout << "  ? " << told(guess->ask) << " (drawn over " << wordOf(guess->chart) << ")\n";
    if (!stop.hint.empty())
        std::cout << "  hint: " << told(stop.hint) << '\n';
    if (stop.reveal) {
        std::cout << "  > (" << endText(*stop.reveal) << ") " << told(stop.reveal->happened)
                  << '\n';
        if (!stop.reveal->principle.empty())
            std::cout << "  = " << told(stop.reveal->principle) << '\n';
    }
}

void print(const Lesson &lesson)
{
    std::cout << told(lesson.name) << " (level " << lesson.level << ", " << lesson.minutes
              << " minutes)\n"
              << told(lesson.shows) << "\n\nAim: " << told(lesson.teacher.aim) << '\n';
    for (const LessonCase &one : lesson.cases)
        std::cout << "Case " << one.name << ": " << one.scenario << ", " << textOf(one.with)
                  << '\n';
    printWords("Hides", lesson.hides);
    printWords("Locks", lesson.locks);
    int place = 0;
    for (const LessonStop &stop : lesson.stops) {
        std::cout << '\n' << ++place << ". ";
        printStop(stop, lesson);
    }
    printList("To be talked about:", lesson.teacher.questions);
    printList("What goes wrong in class:", lesson.teacher.goesWrong);
    printList("Sources:", lesson.teacher.sources);
}

std::vector<ClassVote> votesIn(const Recording &recording)
{
    std::vector<ClassVote> votes;
    for (const StoryNote &note : recording.notes())
        if (auto vote = voteFrom(note.text))
            votes.push_back(std::move(*vote));
    return votes;
}

void printTally(const std::vector<ClassVote> &votes)
{
    for (const ClassVote &vote : votes)
        std::cout << vote.lesson << ", stop " << vote.stop << ", vote " << vote.vote << ": "
                  << vote.right() << " of " << vote.hands() << " right\n";
    TextColumns table;
    table.add({QStringLiteral("believed"), QStringLiteral("first"), QStringLiteral("second"), {}});
    for (const auto &[misconception, count] : beliefsOf(votes))
        table.add({QString::number(static_cast<int>(misconception)), QString::number(count.first),
                   QString::number(count.second), MisconceptionText::belief(misconception)});
    std::cout << '\n';
    for (const std::string &line : table.lines())
        std::cout << line << '\n';
}

} // namespace

ExitCode lessonList(const LessonOptions &options)
{
    TextColumns table;
    for (const LessonFile &file : allLessons(teachersOf(options))) {
        const auto lesson = readAnyLesson(file.path);
        if (lesson)
            table.add({file.name(), QStringLiteral("level %1").arg(lesson->level),
                       QStringLiteral("%1 min").arg(lesson->minutes), lessonText(lesson->name),
                       lessonText(lesson->shows)});
        else
            table.add({file.name(), {}, {}, QStringLiteral("cannot be read"), file.path});
    }
    for (const std::string &line : table.lines())
        std::cout << line << '\n';
    return Well;
}

ExitCode lessonShow(const LessonOptions &options)
{
    const auto lesson = lessonNamed(options.names.front(), options);
    if (!lesson)
        return Unusable;
    print(lesson->lesson);
    return Well;
}

ExitCode lessonTally(const TallyOptions &options)
{
    const Recording recording(options.file);
    const auto votes = votesIn(recording);
    if (options.csv)
        std::cout << csvOf(votes);
    else if (votes.empty())
        std::cout << "Nobody has voted in this recording.\n";
    else
        printTally(votes);
    return Well;
}

} // namespace restaurant::cli
