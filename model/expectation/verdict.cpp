#include "verdict.h"

#include "found.h"

#include "experiment/results/playedevening.h"
#include "log/codec.h"
#include "playback/boardat.h"
#include "playback/harm.h"
#include "playback/recordedrows.h"
#include "read/boardjson.h"
#include "report/recordedcounts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace restaurant {

namespace {

Found<Cursor> cursorOf(const ExpectedAt &at, Recording &recording)
{
    if (const auto *time = std::get_if<Instant>(&at))
        return recording.cursorAt(*time);
    const auto *event = std::get_if<Position>(&at);
    if (!event)
        return recording.knownEnd().cursor();
    const Position last = recording.knownEnd().mark.event;
    if (*event > last)
        return notFound("there is no event " + std::to_string(number(*event)) +
                        "; the log ends at " + std::to_string(number(last)));
    return number(*event) == 0 ? recording.start() : recording.cursorAt(*event);
}

// Views.

JsonValue boardJson(Recording &recording, const Cursor &cursor, ViewName view)
{
    return withBoard(view, [&]<typename Board>(BoardType<Board>) {
        return boardFrom(jsonOf(boardAt<Board>(recording, cursor)));
    });
}

Found<FieldValue> find(const OfView &of, Recording &recording, const Cursor &cursor)
{
    return findIn(boardJson(recording, cursor, of.view), of);
}

// Commands.

Found<FieldValue> find(const OfCommands &of, Recording &recording, const Cursor &cursor)
{
    std::int64_t count = 0;
    forEachCommand(recording, cursor,
                   [&](const CommandRecord &record) { count += isSuch(record, of) ? 1 : 0; });
    return FieldValue(count);
}

// Harm.

std::int64_t countHarm(const OfHarm &of, Recording &recording, const Cursor &cursor)
{
    const HarmSummary ledger = harmOf(recording);
    return std::count_if(ledger.entries.begin(), ledger.entries.end(), [&](const HarmEntry &entry) {
        return entry.mark.place() <= cursor.mark.place() && isSuch(entry, of);
    });
}

Found<FieldValue> find(const OfHarm &of, Recording &recording, const Cursor &cursor)
{
    return FieldValue(countHarm(of, recording, cursor));
}

// Figures.

/// What the figure is made of; the harm ledger goes through the whole evening, and so is asked only
/// where it is.
EveningCounts countsFor(KeyFigure figure, Recording &recording, const Cursor &cursor)
{
    EveningCounts counts = countsOf(recording, cursor);
    if (figure == KeyFigure::SoldOut)
        counts.soldOut = countHarm({HarmKind::SoldOut, {}}, recording, cursor);
    if (figure == KeyFigure::Harmed)
        counts.harmed = countHarm({}, recording, cursor);
    if (figure == KeyFigure::Asked)
        counts.asked = countHarm({HarmKind::Asked, {}}, recording, cursor);
    return counts;
}

Found<double> find(const OfFigure &of, Recording &recording, const Cursor &cursor)
{
    const auto measures = boardAt<MeasuresBoard>(recording, cursor);
    const auto counts = countsFor(of.figure, recording, cursor);
    const auto value = simulatedFigures(measures, counts)[of.figure];
    return value ? Found<double>(*value) : notFound("none: there was nothing to be measured");
}

/// Of all that is no figure.
Found<FieldValue> findField(const decltype(Expectation::of) &of, Recording &recording,
                            const Cursor &cursor)
{
    if (const auto *commands = std::get_if<OfCommands>(&of))
        return find(*commands, recording, cursor);
    if (const auto *harm = std::get_if<OfHarm>(&of))
        return find(*harm, recording, cursor);
    return find(std::get<OfView>(of), recording, cursor);
}

// What is expected, and whether it is so.

std::string textOf(const FieldValue &value, ReadAs as)
{
    if (const bool *truth = std::get_if<bool>(&value))
        return *truth ? "true" : "false";
    if (const auto *text = std::get_if<std::string>(&value))
        return '"' + *text + '"';
    const std::int64_t count = std::get<std::int64_t>(value);
    switch (as) {
    case ReadAs::TimeOfDay:
        return clockText(Instant(Duration(count)));
    case ReadAs::TimeSpan:
        return durationText(Duration(count));
    case ReadAs::Plain:
        break;
    }
    return std::to_string(count);
}

/// As short as it reads back, with a point whatever the language of the machine.
std::string decimal(double value)
{
    std::array<char, 64> text;
    const double rounded = std::round(value * 1000) / 1000;
    const auto written = std::to_chars(text.data(), text.data() + text.size(), rounded);
    return {text.data(), written.ptr};
}

std::string textOf(double value, FigureUnit unit)
{
    if (unit == FigureUnit::Minutes)
        return durationText(Duration(static_cast<Duration::rep>(std::llround(value * 6e7))));
    return unit == FigureUnit::Share ? decimal(value * 100) + '%' : decimal(value);
}

template <typename Value, typename Text>
std::string expectedText(const Bounds<Value> &bounds, const Text &text)
{
    std::string all;
    const auto add = [&](const char *words, const std::optional<Value> &bound) {
        if (bound)
            all.append(all.empty() ? "" : ", ").append(words).append(text(*bound));
    };
    add("", bounds.is);
    add("at least ", bounds.atLeast);
    add("at most ", bounds.atMost);
    return all;
}

template <typename Value, typename Text>
void compare(Verdict &verdict, const Bounds<Value> &bounds, const Found<Value> &found,
             const Text &text)
{
    verdict.expected = expectedText(bounds, text);
    verdict.holds = found && isWithin(bounds, *found);
    verdict.found = found ? text(*found) : found.error();
}

} // namespace

Verdict judge(const Expectation &expectation, Recording &recording)
{
    Verdict verdict;
    verdict.that = expectation.that;
    const auto cursor = cursorOf(expectation.at, recording);
    if (cursor)
        verdict.at = cursor->at;
    if (const auto *figure = std::get_if<OfFigure>(&expectation.of)) {
        compare(verdict, expectation.figures,
                cursor.and_then([&](const Cursor &at) { return find(*figure, recording, at); }),
                [&](double value) { return textOf(value, figureKind(figure->figure).unit); });
        return verdict;
    }
    compare(verdict, expectation.bounds, cursor.and_then([&](const Cursor &at) {
        return findField(expectation.of, recording, at);
    }),
            [&](const FieldValue &value) { return textOf(value, expectation.as); });
    return verdict;
}

std::vector<Verdict> judge(const Expectations &expectations, Recording &recording)
{
    std::vector<Verdict> verdicts;
    for (const Expectation &expectation : expectations.all)
        verdicts.push_back(judge(expectation, recording));
    return verdicts;
}

} // namespace restaurant
