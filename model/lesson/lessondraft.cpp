#include "lessondraft.h"

#include "domain/utf8.h"
#include "experiment/sameevening.h"
#include "lesson/tally/classvote.h"
#include "playback/boardat.h"

#include <algorithm>
#include <chrono>

namespace restaurant {

namespace {

/// Sent again by the scenario, at the time at which the person sent it.
void script(const std::vector<SentCommand> &persons, Scenario &scenario)
{
    for (const SentCommand &sent : persons)
        scenario.script.push_back({sent.at, sent.actor, sent.command});
    std::stable_sort(
        scenario.script.begin(), scenario.script.end(),
        [](const ScriptedCommand &a, const ScriptedCommand &b) { return a.at < b.at; });
}

/// So many documents of that kind are shown there.
template <typename Board, typename Doc>
LessonHold countHold(Recording &recording, const Cursor &cursor, const std::string &that)
{
    const auto board = boardAt<Board>(recording, cursor);
    std::int64_t count = 0;
    forEachKind(board, [&count]<typename Of>(const DocumentSet<Of> &documents) {
        if constexpr (std::is_same_v<Of, Doc>)
            count = static_cast<std::int64_t>(documents.size());
    });
    LessonHold hold;
    hold.when = HoldsAt::Stop;
    hold.expected.that = that;
    hold.expected.of = OfView{Board::view, std::string(kindOf<Doc>), {}, {}};
    hold.expected.bounds.is = FieldValue(count);
    return hold;
}

/// As plain text, in one line, as long as a caption may be.
std::string captionOf(std::string_view note)
{
    constexpr std::size_t most = 400;
    std::string text;
    for (std::size_t length = 0; !note.empty() && length < most; ++length) {
        const std::string_view before = note;
        const auto character = takeCharacter(note);
        if (!character)
            break;
        const bool isPlain = !isControl(*character) && !turnsDirection(*character);
        text.append(isPlain ? before.substr(0, before.size() - note.size()) : " ");
    }
    return text;
}

LessonStop stopOf(const StoryNote &note, Recording &recording)
{
    LessonStop stop;
    const Instant at = std::chrono::ceil<std::chrono::seconds>(note.at);
    stop.at = std::min(at, recording.scenario().ends);
    const std::string caption = captionOf(note.text);
    stop.caption = isBlank(caption) ? "A note without words." : caption;
    const Cursor cursor = recording.cursorAt(std::get<Instant>(stop.at));
    stop.holds.push_back(
        countHold<KitchenBoard, Ticket>(recording, cursor, "the kitchen sees as many tickets"));
    stop.holds.push_back(
        countHold<StatusBoard, StatusNumber>(recording, cursor, "the guests see as many numbers"));
    return stop;
}

} // namespace

LessonDraft lessonDraft(Recording &recording, const std::string &scenario)
{
    SameEvening evening = sameEvening(recording);
    LessonDraft draft;
    draft.scenario = std::move(evening.scenario);
    script(evening.persons, draft.scenario);
    Lesson &lesson = draft.lesson;
    lesson.name = draft.scenario.name;
    lesson.shows = "What this evening shows, in one line.";
    lesson.cases.push_back({"evening", scenario, {}});
    lesson.teacher.aim = "What is to be learned, in one sentence.";
    for (const StoryNote &note : recording.notes())
        if (!voteFrom(note.text))
            lesson.stops.push_back(stopOf(note, recording));
    std::stable_sort(lesson.stops.begin(), lesson.stops.end(), [](const auto &a, const auto &b) {
        return std::get<Instant>(a.at) < std::get<Instant>(b.at);
    });
    return draft;
}

} // namespace restaurant
