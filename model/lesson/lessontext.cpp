// Lessons as text, in the form in which lessonfile.cpp reads them.
#include "lessonfile.h"

#include "read/harmjson.h"
#include "scenario/liveform.h"
#include "json/encode.h"

#include <cmath>

namespace restaurant {

namespace {

/// The lines of a file, indented.
class Lines
{
public:
    void add(const std::string &line) { m_text.append(m_depth, ' ').append(line).append("\n"); }
    void open(const std::string &line)
    {
        add(line);
        m_depth += 2;
    }
    /// The last member or element has no comma behind it.
    void close(const std::string &line)
    {
        if (m_text.ends_with(",\n"))
            m_text.erase(m_text.size() - 2, 1);
        m_depth -= 2;
        add(line);
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::size_t m_depth = 0;
};

template <typename Value> std::string jsonOf(const Value &value)
{
    std::string out;
    encode<Form::File>(value, out);
    return out;
}

std::string memberOf(std::string_view name, const std::string &json)
{
    return jsonOf(name) + ": " + json + ',';
}

/// An object in one line.
class ObjectLine
{
public:
    ObjectLine &add(std::string_view name, const std::string &json)
    {
        m_text.append(m_text == "{" ? "" : ", ").append(jsonOf(name)).append(": ").append(json);
        return *this;
    }
    ObjectLine &text(std::string_view name, const std::string &text)
    {
        return text.empty() ? *this : add(name, jsonOf(text));
    }
    [[nodiscard]] std::string done() const { return m_text + '}'; }

private:
    std::string m_text = "{";
};

// What is expected.

std::string valueOf(const FieldValue &value, ReadAs as)
{
    if (const bool *truth = std::get_if<bool>(&value))
        return jsonOf(*truth);
    if (const auto *text = std::get_if<std::string>(&value))
        return jsonOf(*text);
    const std::int64_t count = std::get<std::int64_t>(value);
    switch (as) {
    case ReadAs::TimeOfDay:
        return jsonOf(Instant(Duration(count)));
    case ReadAs::TimeSpan:
        return jsonOf(Duration(count));
    case ReadAs::Plain:
        break;
    }
    return jsonOf(count);
}

std::string valueOf(double value, FigureUnit unit)
{
    if (unit == FigureUnit::Minutes)
        return jsonOf(Duration(std::llround(value * 6e7)));
    if (unit == FigureUnit::Share)
        return jsonOf(std::to_string(std::llround(value * 100)) + '%');
    return jsonOf(std::int64_t{std::llround(value)});
}

template <typename Value, typename Json>
void addBounds(ObjectLine &line, const Bounds<Value> &bounds, Json json)
{
    const auto add = [&](const char *name, const std::optional<Value> &bound) {
        if (bound)
            line.add(name, json(*bound));
    };
    add("is", bounds.is);
    add("atLeast", bounds.atLeast);
    add("atMost", bounds.atMost);
}

void addSubject(ObjectLine &line, const OfView &of, ReadAs as)
{
    line.add("view", jsonOf(of.view)).add("kind", jsonOf(of.kind));
    ObjectLine where;
    for (const auto &[field, value] : of.where)
        where.add(field, valueOf(value, ReadAs::Plain));
    if (!of.where.empty())
        line.add("where", where.done());
    line.text("field", of.field);
    if (as != ReadAs::Plain)
        line.add("as", as == ReadAs::TimeOfDay ? "\"time\"" : "\"duration\"");
}

void addSubject(ObjectLine &line, const OfCommands &of, ReadAs /*as*/)
{
    ObjectLine commands;
    commands.text("command", of.command);
    if (of.outcome)
        commands.add("outcome",
                     *of.outcome == OutcomeKind::Accepted ? "\"accepted\"" : "\"rejected\"");
    if (of.reason)
        commands.add("reason", jsonOf(*of.reason));
    if (of.role)
        commands.add("role", jsonOf(*of.role));
    line.add("commands", commands.text("actor", of.actor).done());
}

void addSubject(ObjectLine &line, const OfHarm &of, ReadAs /*as*/)
{
    ObjectLine harm;
    if (of.kind)
        harm.add("kind", jsonOf(*of.kind));
    if (of.cause)
        harm.add("cause", jsonOf(*of.cause));
    line.add("harm", harm.done());
}

void addSubject(ObjectLine &line, const OfFigure &of, ReadAs /*as*/)
{
    line.add("figure", jsonOf(figureKind(of.figure).word));
}

void addExpected(ObjectLine &line, const Expectation &expected)
{
    std::visit([&](const auto &of) { addSubject(line, of, expected.as); }, expected.of);
    addBounds(line, expected.bounds,
              [&](const FieldValue &bound) { return valueOf(bound, expected.as); });
    if (const auto *figure = std::get_if<OfFigure>(&expected.of))
        addBounds(line, expected.figures,
                  [&](double bound) { return valueOf(bound, figureKind(figure->figure).unit); });
}

// Moments.

std::string jsonOfMoment(const LessonMoment &moment)
{
    if (const auto *time = std::get_if<Instant>(&moment))
        return jsonOf(*time);
    if (const auto *event = std::get_if<Position>(&moment))
        return jsonOf(number(*event));
    const auto &condition = std::get<LessonCondition>(moment);
    ObjectLine when;
    addExpected(when, condition.is);
    ObjectLine line;
    line.add("when", when.done());
    if (condition.from)
        line.add("from", jsonOf(*condition.from));
    if (condition.until)
        line.add("until", jsonOf(*condition.until));
    return line.done();
}

std::string jsonOfMoment(const ExpectedAt &at)
{
    if (const auto *time = std::get_if<Instant>(&at))
        return jsonOf(*time);
    const auto *event = std::get_if<Position>(&at);
    return event ? jsonOf(number(*event)) : "\"end\"";
}

// The parts of a lesson.

std::string jsonOfCase(const LessonCase &one)
{
    ObjectLine line;
    line.text("name", one.name).text("scenario", one.scenario);
    if (one.with == Variant())
        return line.done();
    std::vector<std::string> entries(1);
    for (const char character : textOf(one.with))
        if (character == ',')
            entries.emplace_back();
        else
            entries.back() += character;
    return line.add("with", jsonOf(entries)).done();
}

std::string jsonOfHold(const LessonHold &hold)
{
    ObjectLine line;
    line.text("that", hold.expected.that).text("case", hold.inCase);
    line.add("at", hold.when == HoldsAt::Own ? jsonOfMoment(hold.expected.at) : jsonOf(hold.when));
    addExpected(line, hold.expected);
    return line.done();
}

std::string jsonOfChoice(const LessonChoice &choice)
{
    ObjectLine line;
    line.text("text", choice.text);
    return (choice.misconception ? line.add("misconception", jsonOf(*choice.misconception))
                                 : line.add("right", "true"))
        .done();
}

template <typename List, typename Json>
void addList(Lines &lines, std::string_view name, const List &list, Json json)
{
    if (list.empty())
        return;
    lines.open(jsonOf(name) + ": [");
    for (const auto &element : list)
        lines.add(json(element) + ',');
    lines.close("],");
}

void addAsked(Lines &lines, std::monostate /*nothing*/)
{
    static_cast<void>(lines);
}

void addAsked(Lines &lines, const LessonQuestion &question)
{
    lines.open("\"question\": {");
    lines.add(memberOf("ask", jsonOf(question.ask)));
    addList(lines, "choices", question.choices, jsonOfChoice);
    lines.add(memberOf("votes", jsonOf(question.votes)));
    lines.close("},");
}

void addAsked(Lines &lines, const DrawnGuess &guess)
{
    ObjectLine line;
    lines.add(
        memberOf("draw", line.add("chart", jsonOf(guess.chart)).text("ask", guess.ask).done()));
}

void addReveal(Lines &lines, const LessonReveal &reveal)
{
    lines.open("\"reveal\": {");
    if (const auto *length = std::get_if<Duration>(&reveal.until))
        lines.add(memberOf("for", jsonOf(*length)));
    else
        lines.add(memberOf("until", jsonOfMoment(std::get<LessonMoment>(reveal.until))));
    lines.add(memberOf("happened", jsonOf(reveal.happened)));
    if (!reveal.principle.empty())
        lines.add(memberOf("principle", jsonOf(reveal.principle)));
    lines.close("},");
}

void addStop(Lines &lines, const LessonStop &stop, const Lesson &lesson)
{
    lines.open("{");
    if (lesson.cases.size() > 1)
        lines.add(memberOf("case", jsonOf(lesson.cases[stop.inCase].name)));
    lines.add(memberOf("at", jsonOfMoment(stop.at)));
    if (stop.points)
        lines.add(memberOf("points", jsonOf(textOf(*stop.points))));
    lines.add(memberOf("caption", jsonOf(stop.caption)));
    if (!stop.hint.empty())
        lines.add(memberOf("hint", jsonOf(stop.hint)));
    std::visit([&](const auto &asked) { addAsked(lines, asked); }, stop.asks);
    if (stop.reveal)
        addReveal(lines, *stop.reveal);
    addList(lines, "holds", stop.holds, jsonOfHold);
    lines.close("},");
}

void addTeacher(Lines &lines, const TeacherNotes &teacher)
{
    const auto json = [](const std::string &text) { return jsonOf(text); };
    lines.open("\"teacher\": {");
    lines.add(memberOf("aim", jsonOf(teacher.aim)));
    addList(lines, "questions", teacher.questions, json);
    addList(lines, "goesWrong", teacher.goesWrong, json);
    addList(lines, "sources", teacher.sources, json);
    lines.close("}");
}

} // namespace

std::string lessonText(const Lesson &lesson)
{
    Lines lines;
    lines.open("{");
    lines.add(memberOf("format", "1"));
    lines.add(memberOf("name", jsonOf(lesson.name)));
    lines.add(memberOf("level", jsonOf(lesson.level)));
    lines.add(memberOf("minutes", jsonOf(lesson.minutes)));
    lines.add(memberOf("shows", jsonOf(lesson.shows)));
    addList(lines, "cases", lesson.cases, jsonOfCase);
    if (!lesson.hides.empty())
        lines.add(memberOf("hides", jsonOf(lesson.hides)));
    if (!lesson.locks.empty())
        lines.add(memberOf("locks", jsonOf(lesson.locks)));
    lines.open("\"stops\": [");
    for (const LessonStop &stop : lesson.stops)
        addStop(lines, stop, lesson);
    lines.close("],");
    addTeacher(lines, lesson.teacher);
    lines.close("}");
    return lines.text();
}

} // namespace restaurant
