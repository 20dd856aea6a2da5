#include "expectationfile.h"

#include "log/codec.h"
#include "read/boards.h"
#include "read/changes.h"
#include "read/harmjson.h"
#include "json/domainwords.h"
#include "json/read.h"

#include <algorithm>
#include <tuple>

namespace restaurant {

namespace {

/// "3", "5:00", "95%", true: a bound as it stands in the file.
struct Written
{
    FieldValue value;
    const JsonValue *where = nullptr;
};

std::string oneOf(const std::vector<std::string_view> &words)
{
    std::string text = "one of";
    for (const std::string_view word : words)
        text.append(text.ends_with("of") ? " " : ", ").append(word);
    return text;
}

std::string takeWord(ObjectReader &object, std::string_view name,
                     const std::vector<std::string_view> &known)
{
    const JsonValue &value = object.takeValue(name);
    const std::string *text = value.text();
    if (!text || std::find(known.begin(), known.end(), *text) == known.end())
        reading::inside(name, [&] { reading::failExpected(value, oneOf(known)); });
    return *text;
}

FieldValue fieldValueFrom(const JsonValue &value)
{
    if (const bool *truth = value.boolean())
        return *truth;
    if (const std::int64_t *number = value.number())
        return *number;
    if (const std::string *text = value.text())
        return *text;
    reading::failExpected(value, "a text, a whole number, true or false");
}

std::int64_t microseconds(const JsonValue &value, ReadAs as)
{
    if (as == ReadAs::TimeOfDay)
        return readValue<Instant>(value).time_since_epoch().count();
    return readValue<Duration>(value).count();
}

FieldValue boundOf(const JsonValue &value, ReadAs as)
{
    return as == ReadAs::Plain ? fieldValueFrom(value) : FieldValue(microseconds(value, as));
}

/// "95%".
double shareFrom(const JsonValue &value)
{
    constexpr std::size_t mostDigits = 3;
    const std::string *text = value.text();
    const bool isOne = text && text->size() >= 2 && text->size() <= mostDigits + 1 &&
                       text->back() == '%' &&
                       std::all_of(text->begin(), text->end() - 1,
                                   [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!isOne || std::stoi(*text) > 100)
        reading::failExpected(value, "a share from \"0%\" to \"100%\"");
    return std::stoi(*text) / 100.0;
}

double figureFrom(const JsonValue &value, FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Minutes:
        return static_cast<double>(readValue<Duration>(value).count()) / 6e7;
    case FigureUnit::Share:
        return shareFrom(value);
    default:
        return static_cast<double>(readValue<std::int64_t>(value));
    }
}

template <typename Value, typename Take> Bounds<Value> takeBounds(ObjectReader &object, Take take)
{
    Bounds<Value> bounds;
    const auto takeOne = [&](const char *name, std::optional<Value> &into) {
        if (const auto *value = object.findValue(name))
            into = reading::inside(name, [&] { return take(*value); });
    };
    takeOne("is", bounds.is);
    takeOne("atLeast", bounds.atLeast);
    takeOne("atMost", bounds.atMost);
    return bounds;
}

OfView takeView(ObjectReader &object)
{
    OfView of;
    of.view = object.take<ViewName>("view");
    of.kind = takeWord(object, "kind", documentKinds(of.view));
    if (const JsonValue *where = object.findValue("where"))
        reading::inside("where", [&] {
            for (const JsonMember &member : reading::objectOf(*where))
                of.where.emplace_back(member.name, reading::inside(member.name, [&] {
                                          return fieldValueFrom(member.value);
                                      }));
        });
    of.field = object.takeOr<std::string>("field", {});
    return of;
}

std::vector<std::string_view> commandWords()
{
    std::vector<std::string_view> words;
    for (const CommandType &type : commandTypes())
        words.push_back(type.word);
    return words;
}

} // namespace

template <> struct OwnForm<OfCommands>
{
    static OfCommands read(const JsonValue &value)
    {
        ObjectReader object(value);
        OfCommands of;
        if (object.findValue("command"))
            of.command = takeWord(object, "command", commandWords());
        if (object.findValue("outcome"))
            of.outcome = takeWord(object, "outcome", {"accepted", "rejected"}) == "accepted"
                             ? OutcomeKind::Accepted
                             : OutcomeKind::Rejected;
        of.reason = object.takeOr<std::optional<Reason>>("reason", {});
        of.role = object.takeOr<std::optional<Role>>("role", {});
        of.actor = object.takeOr<std::string>("actor", {});
        object.finish();
        return of;
    }
};

template <> struct OwnForm<OfHarm>
{
    static OfHarm read(const JsonValue &value)
    {
        ObjectReader object(value);
        OfHarm of;
        of.kind = object.takeOr<std::optional<HarmKind>>("kind", {});
        of.cause = object.takeOr<std::optional<HarmCause>>("cause", {});
        object.finish();
        return of;
    }
};

namespace {

KeyFigure takeFigure(ObjectReader &object)
{
    std::vector<std::string_view> words;
    std::vector<KeyFigure> figures;
    forEachFigure([&](KeyFigure figure) {
        if (isMeasured(figure))
            return;
        words.push_back(figureKind(figure).word);
        figures.push_back(figure);
    });
    const std::string word = takeWord(object, "figure", words);
    return figures[static_cast<std::size_t>(std::find(words.begin(), words.end(), word) -
                                            words.begin())];
}

ReadAs takeReadAs(ObjectReader &object)
{
    if (!object.findValue("as"))
        return ReadAs::Plain;
    return takeWord(object, "as", {"time", "duration"}) == "time" ? ReadAs::TimeOfDay
                                                                  : ReadAs::TimeSpan;
}

/// What it is about, and the bounds, which are written as what is found is.
void takeSubject(ObjectReader &object, const JsonValue &value, Expectation &expected)
{
    if (object.findValue("figure")) {
        const KeyFigure figure = takeFigure(object);
        expected.of = OfFigure{figure};
        expected.figures = takeBounds<double>(object, [&](const JsonValue &bound) {
            return figureFrom(bound, figureKind(figure).unit);
        });
        return;
    }
    if (object.findValue("commands")) {
        expected.of = object.take<OfCommands>("commands");
    } else if (object.findValue("harm")) {
        expected.of = object.take<OfHarm>("harm");
    } else if (object.findValue("view")) {
        expected.of = takeView(object);
        expected.as = takeReadAs(object);
    } else {
        throw ReadError(value, "expected a \"view\", \"commands\", \"harm\" or a \"figure\"");
    }
    expected.bounds = takeBounds<FieldValue>(
        object, [&](const JsonValue &bound) { return boundOf(bound, expected.as); });
}

template <typename Value> bool isEmpty(const Bounds<Value> &bounds)
{
    return !bounds.is && !bounds.atLeast && !bounds.atMost;
}

} // namespace

std::vector<std::string_view> documentKinds(ViewName view)
{
    return withBoard(view, []<typename Board>(BoardType<Board>) {
        return std::apply(
            []<typename... Doc>(const DocumentSet<Doc> &...) {
                return std::vector<std::string_view>{kindOf<Doc>...};
            },
            Board(Restaurant()).kinds());
    });
}

ExpectedAt expectedAtFrom(const JsonValue &value)
{
    if (const std::int64_t *event = value.number(); event && *event >= 0)
        return Position{*event};
    if (const std::string *text = value.text()) {
        if (*text == "end")
            return AtEnd{};
        if (const auto at = instantFrom(*text))
            return *at;
    }
    reading::failExpected(value, "a time as \"12:30\", the number of an event, or \"end\"");
}

void takeExpected(ObjectReader &object, const JsonValue &value, Expectation &expected)
{
    takeSubject(object, value, expected);
    if (isEmpty(expected.bounds) && isEmpty(expected.figures))
        throw ReadError(value, "expected \"is\", \"atLeast\" or \"atMost\"");
}

template <> struct OwnForm<Expectation>
{
    static Expectation read(const JsonValue &value)
    {
        ObjectReader object(value);
        Expectation expected;
        expected.that = object.take<std::string>("that");
        if (const JsonValue *at = object.findValue("at"))
            expected.at = reading::inside("at", [&] { return expectedAtFrom(*at); });
        takeExpected(object, value, expected);
        object.finish();
        return expected;
    }
};

template <> struct OwnForm<Expectations>
{
    static Expectations read(const JsonValue &value)
    {
        constexpr std::int64_t format = 1;
        ObjectReader object(value);
        (void)object.takeOr<std::string>("$schema", {});
        (void)reading::inside("format", [&] {
            return reading::readNumber<int>(object.takeValue("format"), format, format);
        });
        Expectations expectations;
        expectations.name = object.takeOr<std::string>("name", {});
        expectations.all = object.take<std::vector<Expectation>>("expect");
        object.finish();
        return expectations;
    }
};

tl::expected<Expectations, FileError> expectationsFrom(std::string_view text, std::string_view file)
{
    return scanJson(text, file).and_then([&](const JsonValue &root) {
        return read<Expectations>(root, file);
    });
}

tl::expected<Expectations, FileError> readExpectations(const std::string &path)
{
    return bytesOf(path).and_then(
        [&](const std::string &bytes) { return expectationsFrom(bytes, path); });
}

} // namespace restaurant
