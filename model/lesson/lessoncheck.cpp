#include "lessoncheck.h"

#include "expectation/firsttime.h"
#include "experiment/sameevening.h"
#include "lesson/lessonfile.h"
#include "lesson/lessonfolders.h"
#include "playback/boardat.h"
#include "playback/recording.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace restaurant {

namespace {

using FoundCursor = tl::expected<Cursor, std::string>;

tl::unexpected<std::string> because(std::string why)
{
    return tl::unexpected(std::move(why));
}

FoundCursor cursorAt(Recording &recording, Instant at)
{
    const Scenario &scenario = recording.scenario();
    if (at < scenario.starts || at > scenario.ends)
        return because(clockText(at) + " lies outside the evening, which goes from " +
                       clockText(scenario.starts) + " to " + clockText(scenario.ends));
    return recording.cursorAt(at);
}

FoundCursor cursorAt(Recording &recording, Position event)
{
    const Position last = recording.knownEnd().mark.event;
    if (number(event) < 1 || event > last)
        return because("there is no event " + std::to_string(number(event)) + "; the log ends at " +
                       std::to_string(number(last)));
    return recording.cursorAt(event);
}

FoundCursor cursorOf(const LessonCondition &condition, Recording &recording, const Cursor &from)
{
    const Instant begin = std::max(condition.from.value_or(from.at), from.at);
    const Instant end = condition.until.value_or(recording.scenario().ends);
    const auto at = firstTime(condition.is, recording, begin, end);
    if (!at)
        return because("it never becomes so from " + clockText(begin) + " to " + clockText(end));
    return recording.cursorAt(*at);
}

/// `from`: where the evening stands before.
FoundCursor cursorOf(const LessonMoment &moment, Recording &recording, const Cursor &from)
{
    if (const auto *time = std::get_if<Instant>(&moment))
        return cursorAt(recording, *time);
    if (const auto *event = std::get_if<Position>(&moment))
        return cursorAt(recording, *event);
    return cursorOf(std::get<LessonCondition>(moment), recording, from);
}

FoundCursor cursorOf(const LessonReveal &reveal, Recording &recording, const Cursor &from)
{
    if (const auto *length = std::get_if<Duration>(&reveal.until))
        return cursorAt(recording, from.at + *length);
    return cursorOf(std::get<LessonMoment>(reveal.until), recording, from);
}

/// Whether what a stop points at is there.
bool isThere(const PointedAt &points, Recording &recording, const Cursor &cursor)
{
    if (points.kind.empty())
        return true;
    const auto view = viewOf(points.pane);
    if (!view) { // an event of the log
        const auto last = number(cursor.mark.event);
        return points.key.size() < 10 && std::atoi(points.key.c_str()) > 0 &&
               std::atoi(points.key.c_str()) <= last;
    }
    return withBoard(*view, [&]<typename Board>(BoardType<Board>) {
        const auto board = boardAt<Board>(recording, cursor);
        bool isFound = false;
        forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
            if (points.kind == kindOf<Doc>)
                documents.forEach([&](const auto &, const Doc &document) {
                    isFound = isFound || keyText(keyOf(document)) == points.key;
                });
        });
        return isFound;
    });
}

/// One evening of the lesson, played, and how far the lesson has come in it.
struct PlayedCase
{
    std::unique_ptr<Recording> recording;
    Cursor at;
};

/// Goes through the stops of a lesson whose evenings were played.
class Examination
{
public:
    Examination(const Lesson &lesson, const QString &path)
        : m_lesson(lesson)
    {
        for (const LessonCase &one : lesson.cases)
            if (m_findings.problems.empty())
                play(one, path);
    }
    LessonFindings run()
    {
        if (!m_findings.problems.empty())
            return std::move(m_findings);
        for (const LessonStop &stop : m_lesson.stops) {
            m_findings.stops.push_back(look(stop));
            m_findings.events += m_findings.stops.back().events;
        }
        if (m_findings.events > Lesson::mostEvents)
            m_findings.problems.push_back("there are " + std::to_string(m_findings.events) +
                                          " events to look at, more than " +
                                          std::to_string(Lesson::mostEvents));
        return std::move(m_findings);
    }

private:
    void play(const LessonCase &one, const QString &path)
    {
        auto scenario = scenarioOf(one, path);
        if (!scenario) {
            m_findings.problems.push_back("case \"" + one.name + "\": " + scenario.error());
            return;
        }
        const QString name = QString::number(m_cases.size()) + QStringLiteral(".restaurant");
        const std::string file = m_folder.filePath(name).toStdString();
        playInto({std::move(*scenario), {}}, file);
        auto recording = std::make_unique<Recording>(file, LogReader::Origin::Ours);
        const Cursor start = recording->start();
        m_cases.push_back({std::move(recording), start});
    }
    StopFindings look(const LessonStop &stop)
    {
        StopFindings found;
        PlayedCase &played = m_cases[stop.inCase];
        if (!come(cursorOf(stop.at, *played.recording, played.at), played, found))
            return found;
        found.at = played.at;
        if (stop.points && !isThere(*stop.points, *played.recording, played.at)) {
            found.problem = textOf(*stop.points) + ", to which it points, is not shown then";
            return found;
        }
        if (stop.reveal) {
            if (!come(cursorOf(*stop.reveal, *played.recording, played.at), played, found))
                return found;
            found.until = played.at;
            found.events = number(found.until->mark.event) - number(found.at->mark.event);
        }
        for (const LessonHold &hold : stop.holds)
            found.verdicts.push_back(judgeHold(hold, stop, found));
        return found;
    }
    /// False: it lies before where the evening stands already, or nowhere.
    static bool come(const FoundCursor &cursor, PlayedCase &played, StopFindings &found)
    {
        if (!cursor)
            found.problem = cursor.error();
        else if (*cursor < played.at)
            found.problem = clockText(cursor->at) + " is before " + clockText(played.at.at) +
                            ", where the evening stands by then";
        else
            played.at = *cursor;
        return found.problem.empty();
    }
    Verdict judgeHold(const LessonHold &hold, const LessonStop &stop, const StopFindings &found)
    {
        const std::size_t inCase = hold.inCase.empty() ? stop.inCase : placeOf(hold.inCase);
        Expectation expected = hold.expected;
        if (hold.when != HoldsAt::Own) {
            const bool isReveal = hold.when == HoldsAt::Reveal;
            expected.at = momentOf(isReveal ? *found.until : *found.at,
                                   isReveal ? eventOf(*stop.reveal) : eventOf(stop.at),
                                   inCase == stop.inCase);
        }
        return judge(expected, *m_cases[inCase].recording);
    }
    /// What stands at an event is looked at when it has just happened, if it is of this case.
    static ExpectedAt momentOf(const Cursor &cursor, std::optional<Position> event, bool isOwn)
    {
        if (event && isOwn)
            return *event;
        return cursor.at;
    }
    static std::optional<Position> eventOf(const LessonMoment &moment)
    {
        const auto *event = std::get_if<Position>(&moment);
        return event ? std::optional(*event) : std::nullopt;
    }
    static std::optional<Position> eventOf(const LessonReveal &reveal)
    {
        const auto *moment = std::get_if<LessonMoment>(&reveal.until);
        return moment ? eventOf(*moment) : std::nullopt;
    }
    [[nodiscard]] std::size_t placeOf(const std::string &name) const
    {
        const auto found =
            std::find_if(m_lesson.cases.begin(), m_lesson.cases.end(),
                         [&name](const LessonCase &one) { return one.name == name; });
        return static_cast<std::size_t>(found - m_lesson.cases.begin());
    }

    const Lesson &m_lesson;
    QTemporaryDir m_folder; // outlives the recordings in it
    std::vector<PlayedCase> m_cases;
    LessonFindings m_findings;
};

std::string complaintOf(const Verdict &verdict)
{
    return verdict.that + ": expected " + verdict.expected + ", found " + verdict.found + " at " +
           clockText(verdict.at);
}

} // namespace

bool StopFindings::holds() const
{
    return problem.empty() && std::all_of(verdicts.begin(), verdicts.end(),
                                          [](const Verdict &verdict) { return verdict.holds; });
}

bool LessonFindings::holds() const
{
    return problems.empty() &&
           std::all_of(stops.begin(), stops.end(), [](const auto &stop) { return stop.holds(); });
}

std::vector<std::string> LessonFindings::complaints() const
{
    std::vector<std::string> all = problems;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const std::string stop = "stop " + std::to_string(i + 1) + ": ";
        if (!stops[i].problem.empty())
            all.push_back(stop + stops[i].problem);
        for (const Verdict &verdict : stops[i].verdicts)
            if (!verdict.holds)
                all.push_back(stop + complaintOf(verdict));
    }
    return all;
}

LessonFindings checkLesson(const Lesson &lesson, const QString &path)
{
    return Examination(lesson, path).run();
}

} // namespace restaurant
