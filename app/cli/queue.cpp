#include "subcommands.h"

#include "cli/queueoptions.h"

#include "simulation/queueing/comparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iostream>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

namespace restaurant::cli {

namespace {

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

struct Interval
{
    double low = 0;
    double high = 0;
};

/// Where 95 of 100 such means lie. None of the measures is below 0, and no share is above 1.
std::optional<Interval> intervalOf(const Compared &one)
{
    if (!one.simulated.halfWidth)
        return std::nullopt;
    const double mean = one.simulated.mean;
    const double half = *one.simulated.halfWidth;
    const double most = one.unit.empty() ? 1 : std::numeric_limits<double>::infinity();
    return Interval{std::max(0.0, mean - half), std::min(most, mean + half)};
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
                         text(intervalOf(one)), number(one.theory));
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
    if (const auto interval = intervalOf(one)) {
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
