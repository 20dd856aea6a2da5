#include "lessonfile.h"

#include "domain/utf8.h"
#include "expectation/expectationfile.h"
#include "scenario/liveform.h"
#include "json/read.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

namespace restaurant {

namespace {

constexpr std::size_t mostInTitle = 60;
constexpr std::size_t mostInChoice = 120;
constexpr std::size_t mostInLine = 160;
constexpr std::size_t mostInText = 400;

/// Plain text of 1 to `most` characters of which something is seen.
std::string textFrom(const JsonValue &value, std::size_t most)
{
    const std::string *text = value.text();
    if (!text || isBlank(*text) || !isPlainText(*text, most))
        reading::failExpected(value, "plain text of 1 to " + std::to_string(most) + " characters");
    return *text;
}

std::string takeText(ObjectReader &object, std::string_view name, std::size_t most)
{
    const JsonValue &value = object.takeValue(name);
    return reading::inside(name, [&] { return textFrom(value, most); });
}

std::string takeTextOr(ObjectReader &object, std::string_view name, std::size_t most)
{
    return object.findValue(name) ? takeText(object, name, most) : std::string();
}

int takeNumber(ObjectReader &object, std::string_view name, int least, int most)
{
    const JsonValue &value = object.takeValue(name);
    return reading::inside(name, [&] { return reading::readNumber<int>(value, least, most); });
}

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

std::vector<std::string> takeTexts(ObjectReader &object, std::string_view name)
{
    const JsonValue *value = object.findValue(name);
    if (!value)
        return {};
    return reading::inside(name, [&] {
        return listFrom<std::string>(
            *value, [](const JsonValue &text) { return textFrom(text, mostInText); });
    });
}

/// ["architecture=poll", "delay=waiter:30"]
Variant variantOf(const JsonValue &value)
{
    std::string joined;
    for (const JsonValue &entry : reading::listOf(value)) {
        if (!entry.text())
            reading::failExpected(entry, "a text as \"delay=waiter:30\"");
        joined.append(joined.empty() ? "" : ",").append(*entry.text());
    }
    const auto variant = variantFrom(joined);
    if (!variant)
        throw ReadError(value, variant.error());
    return *variant;
}

} // namespace

template <> struct OwnForm<LessonCase>
{
    static LessonCase read(const JsonValue &value)
    {
        ObjectReader object(value);
        LessonCase one;
        one.name = takeText(object, "name", mostInTitle);
        one.scenario = takeText(object, "scenario", mostInLine);
        if (const JsonValue *with = object.findValue("with"))
            one.with = reading::inside("with", [&] { return variantOf(*with); });
        object.finish();
        return one;
    }
};

template <> struct OwnForm<LessonCondition>
{
    static LessonCondition read(const JsonValue &value)
    {
        ObjectReader object(value);
        LessonCondition condition;
        const JsonValue &when = object.takeValue("when");
        reading::inside("when", [&] {
            ObjectReader inner(when);
            takeExpected(inner, when, condition.is);
            inner.finish();
            if (std::holds_alternative<OfFigure>(condition.is.of))
                throw ReadError(when, "a figure is of a stretch of time: nothing becomes so");
        });
        condition.from = object.takeOr<std::optional<Instant>>("from", {});
        condition.until = object.takeOr<std::optional<Instant>>("until", {});
        object.finish();
        if (condition.from && condition.until && *condition.until <= *condition.from)
            throw ReadError(value, "\"until\" is not after \"from\"");
        return condition;
    }
};

namespace {

LessonMoment momentFrom(const JsonValue &value)
{
    if (value.object())
        return readValue<LessonCondition>(value);
    const ExpectedAt at = expectedAtFrom(value);
    if (const auto *time = std::get_if<Instant>(&at))
        return *time;
    if (const auto *event = std::get_if<Position>(&at))
        return *event;
    reading::failExpected(value, "a time, the number of an event, or {\"when\": ...}");
}

/// What can be pointed at in a pane.
std::vector<std::string_view> kindsIn(CuePane pane)
{
    if (pane == CuePane::Log)
        return {"event"};
    const auto view = viewOf(pane);
    return view ? documentKinds(*view) : std::vector<std::string_view>();
}

/// "status", "kitchen/ticket 12".
PointedAt pointedAtFrom(const JsonValue &value)
{
    const std::string *text = value.text();
    PointedAt points;
    const std::size_t slash = text ? text->find('/') : 0;
    const auto pane = text ? fromWord<CuePane>(text->substr(0, slash)) : std::nullopt;
    const std::size_t space = pane && slash != std::string::npos ? text->find(' ', slash) : slash;
    const bool isThing =
        space != std::string::npos && space > slash + 1 && space + 1 < text->size();
    if (!pane || (slash != std::string::npos && !isThing))
        reading::failExpected(value, "a pane as \"status\", or something in it as "
                                     "\"kitchen/ticket 12\"");
    points.pane = *pane;
    if (slash != std::string::npos) {
        points.kind = text->substr(slash + 1, space - slash - 1);
        points.key = text->substr(space + 1);
        const auto kinds = kindsIn(*pane);
        if (std::find(kinds.begin(), kinds.end(), points.kind) == kinds.end())
            throw ReadError(value, "there is no " + points.kind + " in that pane");
    }
    return points;
}

} // namespace

template <> struct OwnForm<LessonChoice>
{
    static LessonChoice read(const JsonValue &value)
    {
        ObjectReader object(value);
        LessonChoice choice;
        choice.text = takeText(object, "text", mostInChoice);
        const bool isRight = object.takeOr<bool>("right", false);
        if (object.findValue("misconception"))
            choice.misconception =
                misconceptionFrom(takeNumber(object, "misconception", 1, misconceptions));
        object.finish();
        if (isRight == choice.misconception.has_value())
            throw ReadError(value, "expected either \"right\": true, or \"misconception\" with its "
                                   "number from 1 to " +
                                       std::to_string(misconceptions));
        return choice;
    }
};

template <> struct OwnForm<LessonQuestion>
{
    static LessonQuestion read(const JsonValue &value)
    {
        ObjectReader object(value);
        LessonQuestion question;
        question.ask = takeText(object, "ask", mostInLine);
        question.choices = object.take<std::vector<LessonChoice>>("choices");
        if (object.findValue("votes"))
            question.votes = takeNumber(object, "votes", 1, 2);
        object.finish();
        const auto right = std::count_if(question.choices.begin(), question.choices.end(),
                                         [](const auto &choice) { return !choice.misconception; });
        const JsonValue &choices = *value.find("choices");
        reading::inside("choices", [&] {
            if (question.choices.size() < 2 || question.choices.size() > Lesson::mostChoices)
                throw ReadError(choices, "expected 2 to " + std::to_string(Lesson::mostChoices) +
                                             " choices");
            if (right != 1)
                throw ReadError(choices, "expected exactly one that is right, found " +
                                             std::to_string(right));
        });
        return question;
    }
};

template <> struct OwnForm<DrawnGuess>
{
    static DrawnGuess read(const JsonValue &value)
    {
        ObjectReader object(value);
        DrawnGuess guess;
        guess.chart = object.take<GuessedChart>("chart");
        guess.ask = takeText(object, "ask", mostInLine);
        object.finish();
        return guess;
    }
};

template <> struct OwnForm<LessonReveal>
{
    static LessonReveal read(const JsonValue &value)
    {
        ObjectReader object(value);
        LessonReveal reveal;
        const JsonValue *until = object.findValue("until");
        const auto length = object.takeOr<std::optional<Duration>>("for", {});
        reveal.happened = takeText(object, "happened", mostInText);
        reveal.principle = takeTextOr(object, "principle", mostInText);
        object.finish();
        if ((until != nullptr) == length.has_value())
            throw ReadError(value, "expected \"until\", a moment, or \"for\", a duration");
        if (length)
            reveal.until = *length;
        else
            reveal.until = reading::inside("until", [&] { return momentFrom(*until); });
        return reveal;
    }
};

template <> struct OwnForm<LessonHold>
{
    static LessonHold read(const JsonValue &value)
    {
        ObjectReader object(value);
        LessonHold hold;
        hold.expected.that = takeText(object, "that", mostInLine);
        hold.inCase = takeTextOr(object, "case", mostInTitle);
        hold.when = HoldsAt::Reveal;
        if (const JsonValue *at = object.findValue("at"))
            reading::inside("at", [&] { takeMoment(*at, hold); });
        takeExpected(object, value, hold.expected);
        object.finish();
        return hold;
    }

private:
    static void takeMoment(const JsonValue &at, LessonHold &hold)
    {
        if (const auto word = at.text() ? fromWord<HoldsAt>(*at.text()) : std::nullopt) {
            hold.when = *word;
            return;
        }
        hold.when = HoldsAt::Own;
        hold.expected.at = expectedAtFrom(at);
    }
};

template <> struct OwnForm<TeacherNotes>
{
    static TeacherNotes read(const JsonValue &value)
    {
        ObjectReader object(value);
        TeacherNotes notes;
        notes.aim = takeText(object, "aim", mostInText);
        notes.questions = takeTexts(object, "questions");
        notes.goesWrong = takeTexts(object, "goesWrong");
        notes.sources = takeTexts(object, "sources");
        object.finish();
        return notes;
    }
};

namespace {

/// Reads stops, each of one of these cases, and looks that those of a case are by time.
class StopReader
{
public:
    explicit StopReader(const std::vector<LessonCase> &cases)
        : m_cases(cases)
        , m_last(cases.size())
    {
    }
    LessonStop read(const JsonValue &value)
    {
        ObjectReader object(value);
        LessonStop stop;
        if (const JsonValue *name = object.findValue("case"))
            stop.inCase = reading::inside("case", [&] { return caseOf(*name); });
        const JsonValue &at = object.takeValue("at");
        stop.at = reading::inside("at", [&] { return momentFrom(at); });
        takeTold(object, stop);
        takeAsked(object, value, stop);
        stop.reveal = object.takeOr<std::optional<LessonReveal>>("reveal", {});
        stop.holds = object.take<std::vector<LessonHold>>("holds");
        object.finish();
        checkHolds(*value.find("holds"), stop);
        checkTimes(value, stop);
        return stop;
    }

private:
    std::size_t caseOf(const JsonValue &name) const
    {
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            if (name.text() && *name.text() == m_cases[i].name)
                return i;
        reading::failExpected(name, "the name of one of the lesson's cases");
    }
    static void takeTold(ObjectReader &object, LessonStop &stop)
    {
        if (const JsonValue *points = object.findValue("points"))
            stop.points = reading::inside("points", [&] { return pointedAtFrom(*points); });
        stop.caption = takeText(object, "caption", mostInText);
        stop.hint = takeTextOr(object, "hint", mostInText);
    }
    static void takeAsked(ObjectReader &object, const JsonValue &value, LessonStop &stop)
    {
        const bool asks = object.findValue("question") != nullptr;
        const bool draws = object.findValue("draw") != nullptr;
        if (asks && draws)
            throw ReadError(value, "expected \"question\" or \"draw\", not both");
        if (asks)
            stop.asks = object.take<LessonQuestion>("question");
        if (draws)
            stop.asks = object.take<DrawnGuess>("draw");
        if ((asks || draws) && !value.find("reveal"))
            throw ReadError(value, "a question wants its \"reveal\"");
    }
    void checkHolds(const JsonValue &value, LessonStop &stop) const
    {
        reading::inside("holds", [&] {
            if (stop.holds.empty())
                throw ReadError(value, "expected at least one thing that must hold");
            for (std::size_t i = 0; i < stop.holds.size(); ++i)
                reading::inside(elementText(i), [&] {
                    checkHold((*value.list())[i], stop.holds[i], stop.reveal.has_value());
                });
        });
    }
    /// Without a reveal there is only the stop.
    void checkHold(const JsonValue &value, LessonHold &hold, bool isRevealed) const
    {
        if (!hold.inCase.empty())
            reading::inside("case", [&] { static_cast<void>(caseOf(*value.find("case"))); });
        if (hold.when != HoldsAt::Reveal || isRevealed)
            return;
        if (const JsonValue *at = value.find("at"))
            reading::inside("at", [&] { throw ReadError(*at, "this stop has no reveal"); });
        hold.when = HoldsAt::Stop;
    }
    /// As far as it can be said before the evening is played.
    void checkTimes(const JsonValue &value, const LessonStop &stop)
    {
        std::optional<Instant> &last = m_last[stop.inCase];
        const auto *at = std::get_if<Instant>(&stop.at);
        if (at && last && *at < *last)
            throw ReadError(*value.find("at"),
                            "is before the stop or the reveal in front of it, at " +
                                clockText(*last));
        last = at ? std::optional(*at) : last;
        const auto *moment = stop.reveal ? std::get_if<LessonMoment>(&stop.reveal->until) : nullptr;
        const auto *until = moment ? std::get_if<Instant>(moment) : nullptr;
        if (until && last && *until <= *last)
            throw ReadError(*value.find("reveal")->find("until"),
                            "the reveal is not after " + clockText(*last));
        last = until ? std::optional(*until) : last;
    }

    const std::vector<LessonCase> &m_cases;
    std::vector<std::optional<Instant>> m_last;
};

void checkCases(const JsonValue &value, const std::vector<LessonCase> &cases)
{
    if (cases.empty() || cases.size() > 2)
        throw ReadError(value, "expected one case, or a pair");
    if (cases.size() == 2 && cases[0].name == cases[1].name)
        throw ReadError(value, "both cases have one name");
}

std::vector<LessonStop> stopsFrom(const JsonValue &value, const std::vector<LessonCase> &cases)
{
    StopReader reader(cases);
    auto stops =
        listFrom<LessonStop>(value, [&reader](const JsonValue &stop) { return reader.read(stop); });
    if (stops.empty())
        throw ReadError(value, "expected at least one stop");
    return stops;
}

} // namespace

template <> struct OwnForm<Lesson>
{
    static Lesson read(const JsonValue &value)
    {
        constexpr int format = 1;
        ObjectReader object(value);
        (void)object.takeOr<std::string>("$schema", {});
        (void)takeNumber(object, "format", format, format);
        Lesson lesson;
        lesson.name = takeText(object, "name", mostInTitle);
        lesson.level = takeNumber(object, "level", 1, 3);
        lesson.minutes = takeNumber(object, "minutes", 1, Lesson::mostMinutes);
        lesson.shows = takeText(object, "shows", mostInLine);
        lesson.cases = object.take<std::vector<LessonCase>>("cases");
        reading::inside("cases", [&] { checkCases(*value.find("cases"), lesson.cases); });
        lesson.hides = object.takeOr<std::vector<CuePane>>("hides", {});
        lesson.locks = object.takeOr<std::vector<LessonAction>>("locks", {});
        const JsonValue &stops = object.takeValue("stops");
        lesson.stops = reading::inside("stops", [&] { return stopsFrom(stops, lesson.cases); });
        lesson.teacher = object.take<TeacherNotes>("teacher");
        object.finish();
        return lesson;
    }
};

tl::expected<Lesson, FileError> lessonFrom(std::string_view text, std::string_view file)
{
    return scanJson(text, file).and_then([&](const JsonValue &root) {
        return read<Lesson>(root, file);
    });
}

tl::expected<Lesson, FileError> readLesson(const std::string &path)
{
    std::ifstream stream(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream && !stream.eof())
        return tl::unexpected(FileError{path, 0, 0, {}, "cannot be read"});
    return lessonFrom(bytes, path);
}

std::optional<ViewName> viewOf(CuePane pane)
{
    switch (pane) {
    case CuePane::Kitchen:
        return ViewName::Kitchen;
    case CuePane::Waiter:
        return ViewName::Waiter;
    case CuePane::Status:
        return ViewName::Status;
    case CuePane::Details:
        return ViewName::Details;
    case CuePane::Floor:
        return ViewName::Floor;
    default:
        return std::nullopt;
    }
}

std::vector<Misconception> misconceptionsOf(const Lesson &lesson)
{
    std::vector<Misconception> all;
    for (const LessonStop &stop : lesson.stops)
        if (const auto *question = std::get_if<LessonQuestion>(&stop.asks))
            for (const LessonChoice &choice : question->choices)
                if (choice.misconception &&
                    std::find(all.begin(), all.end(), *choice.misconception) == all.end())
                    all.push_back(*choice.misconception);
    return all;
}

} // namespace restaurant
