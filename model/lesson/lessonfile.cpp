#include "lessonfile.h"

#include "lessonparts.h"

#include "scenario/liveform.h"

namespace restaurant {

using namespace lessonparts;

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
    return bytesOf(path).and_then(
        [&](const std::string &bytes) { return lessonFrom(bytes, path); });
}

} // namespace restaurant
