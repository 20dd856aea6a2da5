#include "cli/subcommands.h"
#include "simulation/queueing/comparison.h"
#include "simulation/queueing/textbookqueue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace restaurant::cli {

namespace {

// What the options of `queue` say, as a textbook queue.

/// A queue without a problem, or a sentence that names the option and says what was expected.
[[nodiscard]] tl::expected<TextbookQueue, std::string> queueFrom(const QueueOptions &options);

template <typename Value> using Expected = tl::expected<Value, std::string>;

tl::unexpected<std::string> wrong(std::string sentence)
{
    return tl::unexpected(std::move(sentence));
}

/// "uniform:0.1,1.9": a word and numbers.
struct Notation
{
    std::string_view word;
    std::vector<double> numbers;
};

Expected<double> numberFrom(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return wrong("expected a number, found \"" + std::string(text) + "\"");
    return value;
}

std::vector<std::string_view> parts(std::string_view text, char separator)
{
    std::vector<std::string_view> found;
    for (;;) {
        const std::size_t end = text.find(separator);
        found.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return found;
        text.remove_prefix(end + 1);
    }
}

Expected<Notation> notationFrom(std::string_view text)
{
    const std::size_t colon = text.find(':');
    Notation notation{text.substr(0, colon), {}};
    if (colon == std::string_view::npos)
        return notation;
    for (const std::string_view part : parts(text.substr(colon + 1), ',')) {
        const auto number = numberFrom(part);
        if (!number)
            return wrong(number.error());
        notation.numbers.push_back(*number);
    }
    return notation;
}

/// At most a hundred years, and not below -1: negative ones are found by the distribution.
Duration minutes(double length)
{
    constexpr double longest = 100.0 * 365 * 24 * 60;
    return Duration{
        static_cast<Duration::rep>(std::llround(std::clamp(length, -1.0, longest) * 6e7))};
}

/// By the mean, and what its notation says besides.
Expected<Distribution> byMean(const Notation &notation, double mean)
{
    const auto takes = [&notation](std::string_view word, std::size_t numbers) {
        return notation.word == word && notation.numbers.size() == numbers;
    };
    if (takes("exponential", 0))
        return Exponential{minutes(mean)};
    if (takes("deterministic", 0))
        return Deterministic{minutes(mean)};
    if (takes("gamma", 1))
        return Gamma{notation.numbers[0], minutes(mean)};
    if (takes("erlang", 1) && notation.numbers[0] == std::floor(notation.numbers[0]))
        return Gamma{notation.numbers[0], minutes(mean)};
    if (takes("lognormal", 1))
        return Lognormal{minutes(mean), notation.numbers[0]};
    return wrong("expected exponential, deterministic, erlang:SHAPE, gamma:SHAPE, "
                 "lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH");
}

/// Those that say their mean by themselves. It must be the one that is asked for, if one is.
Expected<Distribution> byBounds(const Distribution &distribution, std::optional<double> mean)
{
    if (auto problem = problemWith(distribution))
        return wrong(*problem);
    if (mean && std::abs(meanOf(distribution) - *mean * 6e7) > 0.001 * meanOf(distribution))
        return wrong("its mean is not the minutes of the service");
    return distribution;
}

Expected<Distribution> serviceFrom(const std::string &text, std::optional<double> mean)
{
    const auto notation = notationFrom(text.empty() ? "exponential" : std::string_view(text));
    if (!notation)
        return wrong("--service: " + notation.error());
    const std::vector<double> &numbers = notation->numbers;
    Expected<Distribution> service = wrong({});
    if (notation->word == "uniform" && numbers.size() == 2)
        service = byBounds(Uniform{minutes(numbers[0]), minutes(numbers[1])}, mean);
    else if (notation->word == "triangular" && numbers.size() == 3)
        service = byBounds(
            Triangular{minutes(numbers[0]), minutes(numbers[1]), minutes(numbers[2])}, mean);
    else if (auto other = byMean(*notation, mean.value_or(0)); !other || mean)
        service = other;
    else
        return wrong("--service-minutes: expected the mean service");
    if (!service)
        return wrong("--service: " + service.error());
    return service;
}

/// "9:5": guests an hour, and minutes of service if not those of all.
Expected<GuestClass> classFrom(std::string_view text, const QueueOptions &options)
{
    const auto numbers = parts(text, ':');
    const auto perHour = numberFrom(numbers.front());
    const auto mean = numbers.size() == 2 ? numberFrom(numbers.back()) : Expected<double>(0);
    if (!perHour || !mean || numbers.size() > 2)
        return wrong("--classes: expected PER_HOUR or PER_HOUR:MINUTES, found \"" +
                     std::string(text) + "\"");
    const auto service = serviceFrom(options.service, numbers.size() == 2 ? std::optional(*mean)
                                                                          : options.serviceMinutes);
    if (!service)
        return wrong(service.error());
    return GuestClass{*perHour, *service};
}

Expected<std::vector<GuestClass>> classesFrom(const QueueOptions &options)
{
    if (options.classes.empty() != options.arrivalsPerHour.has_value())
        return wrong("expected either --arrivals-per-hour or --classes");
    if (options.classes.empty()) {
        const auto service = serviceFrom(options.service, options.serviceMinutes);
        if (!service)
            return wrong(service.error());
        return std::vector{GuestClass{*options.arrivalsPerHour, *service}};
    }
    std::vector<GuestClass> classes;
    for (const std::string_view text : parts(options.classes, ',')) {
        const auto guests = classFrom(text, options);
        if (!guests)
            return wrong(guests.error());
        classes.push_back(*guests);
    }
    return classes;
}

tl::expected<TextbookQueue, std::string> queueFrom(const QueueOptions &options)
{
    const auto classes = classesFrom(options);
    if (!classes)
        return wrong(classes.error());
    TextbookQueue queue{*classes, options.servers, options.room, options.stations};
    if (auto problem = problemWith(queue))
        return wrong(*problem);
    return queue;
}

using Expectation = tl::expected<Theory, std::string>;

/// What a person calls a measure: "waitOfClass 2" is "wait, class 2".
std::string phrase(const std::string &measure)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> phrases{{
        {"time", "time inside"},
        {"delayed", "have to wait"},
        {"utilisation", "servers busy"},
        {"empty", "nobody inside"},
        {"refused", "find no room"},
        {"waitOfClass", "wait, class"},
        {"timeOfClass", "time, class"},
        {"insideShare", "guests inside:"},
    }};
    const std::size_t end = std::min(measure.find(' '), measure.size());
    for (const auto &[word, said] : phrases) {
        if (measure.compare(0, end, word) == 0)
            return std::string(said) + measure.substr(end);
    }
    return measure;
}

/// With a point, whatever the language of the machine.
std::string decimal(double value, int digits)
{
    return QString::number(value, 'f', digits).toStdString();
}

std::string number(std::optional<double> value)
{
    return value ? decimal(*value, 4) : "-";
}

std::string text(const std::optional<Interval> &interval)
{
    return interval ? number(interval->low) + " .. " + number(interval->high) : "-";
}

std::string padded(std::string text, std::size_t width)
{
    text.insert(0, width - std::min(width, text.size()), ' ');
    return text;
}

std::string row(std::string name, const std::string &unit, const std::string &mean,
                const std::string &interval, const std::string &theory)
{
    name.resize(std::max<std::size_t>(18, name.size() + 1), ' ');
    std::string line = name + unit;
    line.resize(std::max<std::size_t>(25, line.size()), ' ');
    return line + padded(mean, 12) + padded(interval, 26) + padded(theory, 12) + '\n';
}

void printTable(const TextbookQueue &queue, const QueueOptions &options,
                const std::vector<Compared> &compared, const Expectation &theory)
{
    std::cout << notationOf(queue) << ", utilisation " << decimal(offeredUtilisation(queue), 3)
              << "; " << options.seeds << " seeds of " << options.guests << " guests\n\n"
              << row("", "", "simulated", "95 % interval", "theory");
    for (const Compared &one : compared)
        std::cout << row(phrase(one.measure), one.unit, number(one.simulated.mean),
                         text(one.simulated.interval), number(one.theory));
    if (theory)
        std::cout << "\nTheory: " << theory->formula << ". " << theory->source << ".\n";
    else
        std::cout << "\nNo theory: " << theory.error() << ".\n";
}

QJsonObject jsonOf(const Compared &one)
{
    QJsonObject object{{QStringLiteral("measure"), QString::fromStdString(one.measure)},
                       {QStringLiteral("unit"), QString::fromStdString(one.unit)},
                       {QStringLiteral("mean"), one.simulated.mean}};
    if (const auto interval = one.simulated.interval) {
        object[QStringLiteral("low")] = interval->low;
        object[QStringLiteral("high")] = interval->high;
    }
    if (one.theory)
        object[QStringLiteral("theory")] = *one.theory;
    return object;
}

void printJson(const TextbookQueue &queue, const QueueOptions &options,
               const std::vector<Compared> &compared, const Expectation &theory)
{
    QJsonArray measures;
    for (const Compared &one : compared)
        measures.append(jsonOf(one));
    QJsonObject object{
        {QStringLiteral("queue"), QString::fromStdString(notationOf(queue))},
        {QStringLiteral("utilisation"), offeredUtilisation(queue)},
        {QStringLiteral("seeds"), static_cast<qint64>(options.seeds)},
        {QStringLiteral("guests"), static_cast<qint64>(options.guests)},
        {QStringLiteral("measures"), measures},
    };
    if (theory) {
        object[QStringLiteral("formula")] = QString::fromStdString(theory->formula);
        object[QStringLiteral("source")] = QString::fromStdString(theory->source);
    } else {
        object[QStringLiteral("noTheory")] = QString::fromStdString(theory.error());
    }
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() << '\n';
}

/// Of the first run in which a law does not hold.
std::optional<std::string> brokenLaw(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.brokenLaw)
            return run.brokenLaw;
    }
    return std::nullopt;
}

} // namespace

ExitCode queue(const QueueOptions &options)
{
    const auto queue = queueFrom(options);
    if (!queue) {
        std::cerr << "queue: " << queue.error() << '\n';
        return Usage;
    }
    if (const auto problem = problemWith(*queue, options.guests)) {
        std::cerr << "queue: --guests: " << *problem << '\n';
        return Usage;
    }
    const auto runs = simulate(*queue, options.guests, options.firstSeed, options.seeds);
    const Expectation theory = theoryOf(*queue);
    const auto compared = compare(*queue, runs, theory ? std::optional(*theory) : std::nullopt);
    (options.json ? printJson : printTable)(*queue, options, compared, theory);
    if (const auto broken = brokenLaw(runs)) {
        std::cerr << "queue: " << *broken << '\n';
        return Wrong;
    }
    return Well;
}

} // namespace restaurant::cli
