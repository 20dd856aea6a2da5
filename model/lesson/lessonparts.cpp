#include "lessonparts.h"

#include "domain/utf8.h"
#include "expectation/expectationfile.h"
#include "lesson/lessonfile.h"
#include "scenario/liveform.h"

#include <algorithm>

namespace restaurant {

using namespace lessonparts;

namespace {

/// Plain text of 1 to `most` characters of which something is seen.
std::string textFrom(const JsonValue &value, std::size_t most)
{
    const std::string *text = value.text();
    if (!text || isBlank(*text) || !isPlainText(*text, most))
        reading::failExpected(value, "plain text of 1 to " + std::to_string(most) + " characters");
    return *text;
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

std::string lessonparts::takeText(ObjectReader &object, std::string_view name, std::size_t most)
{
    const JsonValue &value = object.takeValue(name);
    return reading::inside(name, [&] { return textFrom(value, most); });
}

std::string lessonparts::takeTextOr(ObjectReader &object, std::string_view name, std::size_t most)
{
    return object.findValue(name) ? takeText(object, name, most) : std::string();
}

int lessonparts::takeNumber(ObjectReader &object, std::string_view name, int least, int most)
{
    const JsonValue &value = object.takeValue(name);
    return reading::inside(name, [&] { return reading::readNumber<int>(value, least, most); });
}

LessonCase OwnForm<LessonCase>::read(const JsonValue &value)
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

LessonCondition OwnForm<LessonCondition>::read(const JsonValue &value)
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

namespace {

/// What can be pointed at in a pane.
std::vector<std::string_view> kindsIn(CuePane pane)
{
    if (pane == CuePane::Log)
        return {"event"};
    const auto view = viewOf(pane);
    return view ? documentKinds(*view) : std::vector<std::string_view>();
}

} // namespace

LessonMoment lessonparts::momentFrom(const JsonValue &value)
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

PointedAt lessonparts::pointedAtFrom(const JsonValue &value)
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

LessonChoice OwnForm<LessonChoice>::read(const JsonValue &value)
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

LessonQuestion OwnForm<LessonQuestion>::read(const JsonValue &value)
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
            throw ReadError(choices,
                            "expected 2 to " + std::to_string(Lesson::mostChoices) + " choices");
        if (right != 1)
            throw ReadError(choices,
                            "expected exactly one that is right, found " + std::to_string(right));
    });
    return question;
}

DrawnGuess OwnForm<DrawnGuess>::read(const JsonValue &value)
{
    ObjectReader object(value);
    DrawnGuess guess;
    guess.chart = object.take<GuessedChart>("chart");
    guess.ask = takeText(object, "ask", mostInLine);
    object.finish();
    return guess;
}

LessonReveal OwnForm<LessonReveal>::read(const JsonValue &value)
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

namespace {

/// "stop", "reveal", or a moment of its own.
void takeMoment(const JsonValue &at, LessonHold &hold)
{
    if (const auto word = at.text() ? fromWord<HoldsAt>(*at.text()) : std::nullopt) {
        hold.when = *word;
        return;
    }
    hold.when = HoldsAt::Own;
    hold.expected.at = expectedAtFrom(at);
}

} // namespace

LessonHold OwnForm<LessonHold>::read(const JsonValue &value)
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

TeacherNotes OwnForm<TeacherNotes>::read(const JsonValue &value)
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

} // namespace restaurant
