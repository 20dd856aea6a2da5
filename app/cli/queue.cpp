#include "cli/queueoptions.h"
#include "simulation/queueing/runlength.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace restaurant::cli {

namespace {

using Expectation = tl::expected<Theory, std::string>;

/// What a person calls a measure: "waitOfClass 2" is "wait, class 2".
std::string phrase(const std::string &measure)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> phrases{{
        {"time", "time inside"},
        {"delayed", "have to wait"},
        {"utilisation", "servers busy"},
        {"empty", "nobody inside"},
        {"refused", "find no room"},
        {"abandoned", "lose patience"},
        {"waitPercentile", "wait, percentile"},
        {"longer", "wait longer"},
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

/// What came of the runs.
struct QueueResult
{
    TextbookQueue queue;
    PreciseRuns reached;
    std::vector<Compared> compared;
    Expectation theory;
    std::vector<std::string> warnings; ///< Why not to believe the intervals, or not as asked.
};

std::string percent(double share)
{
    return decimal(share * 100, share < 0.01 ? 2 : 1) + " %";
}

void printTable(const QueueOptions &options, const QueueResult &result)
{
    const RunPlan &plan = result.reached.plan;
    std::cout << notationOf(result.queue) << ", utilisation "
              << decimal(offeredUtilisation(result.queue), 3) << "; " << options.seeds
              << " seeds of " << plan.guests << " guests, of whom the first " << plan.warmUp
              << " are not counted\n\n"
              << row("", "", "simulated", "95 % interval", "theory");
    for (const Compared &one : result.compared)
        std::cout << row(phrase(one.measure), one.unit, number(one.simulated.mean),
                         text(one.simulated.interval), number(one.theory));
    if (result.theory)
        std::cout << "\nTheory: " << result.theory->formula << ". " << result.theory->source
                  << ".\n";
    else
        std::cout << "\nNo theory: " << result.theory.error() << ".\n";
    if (result.reached.width)
        std::cout << "Mean waits, times and numbers of guests: within "
                  << percent(*result.reached.width) << ".\n";
    for (const std::string &warning : result.warnings)
        std::cout << "Warning: " << warning << '\n';
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

void printJson(const QueueOptions &options, const QueueResult &result)
{
    QJsonArray measures;
    for (const Compared &one : result.compared)
        measures.append(jsonOf(one));
    QJsonArray warnings;
    for (const std::string &warning : result.warnings)
        warnings.append(QString::fromStdString(warning));
    QJsonObject object{
        {QStringLiteral("queue"), QString::fromStdString(notationOf(result.queue))},
        {QStringLiteral("utilisation"), offeredUtilisation(result.queue)},
        {QStringLiteral("seeds"), static_cast<qint64>(options.seeds)},
        {QStringLiteral("guests"), static_cast<qint64>(result.reached.plan.guests)},
        {QStringLiteral("warmUp"), static_cast<qint64>(result.reached.plan.warmUp)},
        {QStringLiteral("measures"), measures},
        {QStringLiteral("warnings"), warnings},
    };
    if (result.reached.width)
        object[QStringLiteral("relativeWidth")] = *result.reached.width;
    if (result.theory) {
        object[QStringLiteral("formula")] = QString::fromStdString(result.theory->formula);
        object[QStringLiteral("source")] = QString::fromStdString(result.theory->source);
    } else {
        object[QStringLiteral("noTheory")] = QString::fromStdString(result.theory.error());
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

/// Told while it goes on: long runs take long.
void tellNext(const PreciseRuns &reached, const RunPlan &next)
{
    std::cerr << "Within " << percent(reached.width.value_or(0)) << " by "
              << reached.plan.guests - reached.plan.warmUp << " guests a run; "
              << next.guests - next.warmUp << " more follow." << std::endl;
}

/// Nothing, after saying why: so it cannot be done.
std::optional<PreciseRuns> runsAsAsked(const QueueOptions &options, const TextbookQueue &queue)
{
    const auto refuse = [](const std::string &why) {
        std::cerr << "queue: " << why << '\n';
        return std::nullopt;
    };
    constexpr std::uint64_t pilot = 1'000;
    const Duration tail = lengthOf(options.tail);
    const std::uint64_t guests = options.precision.empty() ? options.guests : pilot;
    if (const auto problem = problemWith(queue, guests))
        return refuse("--guests: " + *problem);
    if (!options.precision.empty()) {
        const auto precision = precisionFrom(options.precision);
        if (!precision)
            return refuse(precision.error());
        if (options.seeds < 2 || options.warmUp)
            return refuse("--precision: takes two seeds or more, and its own warm-up");
        return simulateUntil(*precision, queue, pilot, options.firstSeed, options.seeds, tail,
                             tellNext);
    }
    const RunPlan plan{guests, options.warmUp.value_or(warmUpOf(queue, guests)), tail};
    if (plan.warmUp >= plan.guests)
        return refuse("--warm-up: expected fewer than the guests");
    PreciseRuns reached{simulate(queue, plan, options.firstSeed, options.seeds), plan, {}};
    reached.width = relativeWidth(compare(queue, reached.runs, {}));
    return reached;
}

std::vector<std::string> warningsOf(const QueueOptions &options, const TextbookQueue &queue,
                                    const PreciseRuns &reached)
{
    std::vector<std::string> warnings;
    if (std::string why = whyTooShort(queue, reached.plan.guests); !why.empty())
        warnings.push_back(std::move(why));
    const auto precision = precisionFrom(options.precision);
    if (precision && reached.width && *reached.width > *precision)
        warnings.push_back("The precision asked for, " + percent(*precision) +
                           ", was not reached: it takes more than " + std::to_string(mostGuests) +
                           " guests a run, or more seeds.");
    return warnings;
}

QueueResult resultOf(const QueueOptions &options, const TextbookQueue &queue, PreciseRuns reached)
{
    const Expectation theory = theoryOf(queue);
    auto compared = compare(queue, reached.runs, theory ? std::optional(*theory) : std::nullopt);
    for (Compared &one : compareWaits(queue, reached.runs, reached.plan.tail))
        compared.push_back(std::move(one));
    auto warnings = warningsOf(options, queue, reached);
    return {queue, std::move(reached), std::move(compared), theory, std::move(warnings)};
}

} // namespace

ExitCode queue(const QueueOptions &options)
{
    const auto queue = queueFrom(options);
    if (!queue) {
        std::cerr << "queue: " << queue.error() << '\n';
        return Usage;
    }
    auto reached = runsAsAsked(options, *queue);
    if (!reached)
        return Usage;
    const QueueResult result = resultOf(options, *queue, std::move(*reached));
    if (options.json)
        printJson(options, result);
    else
        printTable(options, result);
    if (const auto broken = brokenLaw(result.reached.runs)) {
        std::cerr << "queue: " << *broken << '\n';
        return Wrong;
    }
    return Well;
}

} // namespace restaurant::cli
