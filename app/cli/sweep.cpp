#include "cli/compareoptions.h"
#include "cli/printed.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "experiment/sweeping.h"
#include "words/experimentnotes.h"
#include "words/experimenttext.h"
#include "words/textcolumns.h"

#include <algorithm>
#include <charconv>

namespace restaurant::cli {

namespace {

/// One number after the other, each larger than the one before it; else what is wrong.
tl::expected<std::vector<double>, std::string> pointsFrom(const std::string &text)
{
    std::vector<double> points;
    for (const std::string &part : listFrom(text)) {
        double value = 0;
        const char *const end = part.data() + part.size();
        const auto read = std::from_chars(part.data(), end, value);
        if (read.ec != std::errc() || read.ptr != end)
            return tl::unexpected("--points: expected a number, not \"" + part + '"');
        points.push_back(value);
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.empty())
        return tl::unexpected(std::string("--points: expected numbers, as 20,30,40"));
    return points;
}

tl::expected<SweepPlan, std::string> planFrom(const SweepOptions &options, const Scenario &scenario)
{
    const auto knob = knobAsked(options.knob);
    if (!knob)
        return tl::unexpected("--knob: " + knob.error());
    const auto points = pointsFrom(options.points);
    if (!points)
        return tl::unexpected(points.error());
    const auto asked = eveningsAsked(options.evenings, scenario.seed);
    if (!asked)
        return tl::unexpected(asked.error());
    return SweepPlan{
        knob->first,     knob->second, *points, asked->replications, options.evenings.measured,
        asked->precision};
}

/// Those of the most telling figures that some point has.
std::vector<KeyFigure> shownFigures(const Sweep &sweep)
{
    std::vector<KeyFigure> shown;
    for (const KeyFigure figure :
         {KeyFigure::OrderWait, KeyFigure::FoodWait, KeyFigure::ServedShare, KeyFigure::LostShare,
          KeyFigure::Refused, KeyFigure::SoldOut, KeyFigure::StaleShare, KeyFigure::RowsPerCommand,
          KeyFigure::CommandsPerSecond})
        if (std::any_of(sweep.found.figures.begin(), sweep.found.figures.end(),
                        [&](const ComparedFigure &row) { return row.figure == figure; }))
            shown.push_back(figure);
    return shown;
}

QString cellText(const Sweep &sweep, std::size_t point, KeyFigure figure)
{
    const ComparedCell *cell = cellAt(sweep, point, figure);
    if (!cell)
        return QStringLiteral("-");
    const QString interval = intervalText(figure, *cell->value);
    return valueText(figure, cell->value->mean) +
           (interval.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(interval));
}

QString theoryAt(const SweepPoint &point)
{
    return point.theory ? valueText(KeyFigure::OrderWait, point.theory->mean) : QStringLiteral("-");
}

QStringList headOf(const Sweep &sweep, bool hasTheory)
{
    QStringList head{knobName(sweep.knob, sweep.view)};
    for (const KeyFigure figure : shownFigures(sweep))
        head += figureName(figure);
    if (hasTheory)
        head.insert(2, QStringLiteral("by theory"));
    return head;
}

QStringList rowOf(const Sweep &sweep, std::size_t place, bool hasTheory)
{
    const SweepPoint &point = sweep.points[place];
    QStringList row{pointText(sweep.knob, point.value)};
    for (const KeyFigure figure : shownFigures(sweep))
        row += cellText(sweep, place, figure);
    if (hasTheory)
        row.insert(2, theoryAt(point));
    if (point.isSaturated)
        row += QStringLiteral("saturated");
    return row;
}

void printText(const Sweep &sweep)
{
    const bool hasTheory = std::any_of(sweep.points.begin(), sweep.points.end(),
                                       [](const SweepPoint &point) { return point.theory; });
    TextColumns table;
    table.add(headOf(sweep, hasTheory));
    for (std::size_t i = 0; i < sweep.points.size(); ++i)
        table.add(rowOf(sweep, i, hasTheory));
    std::cout << "Sweep: " << sweep.found.scenario << "\n\n";
    for (const std::string &line : table.lines())
        std::cout << line << '\n';
    std::cout << '\n';
    for (const QString &note : sweepNotes(sweep))
        std::cout << note.toStdString() << '\n';
}

/// The scenario, with all that is other than it says at every point.
tl::expected<Scenario, std::string> scenarioFor(const SweepOptions &options)
{
    Scenario scenario = loadScenario(QString::fromStdString(options.scenario));
    const auto variant = variantFrom(options.variant);
    auto varied = variant ? applied(*variant, std::move(scenario))
                          : tl::expected<Scenario, std::string>(tl::unexpected(variant.error()));
    return std::move(varied).map_error([](const std::string &why) { return "--variant: " + why; });
}

} // namespace

ExitCode sweep(const SweepOptions &options)
{
    const auto scenario = scenarioFor(options);
    const auto plan = scenario ? planFrom(options, *scenario) : tl::unexpected(scenario.error());
    const auto evenings = plan ? eveningsOf(*scenario, *plan) : tl::unexpected(plan.error());
    if (!evenings) {
        std::cerr << "sweep: " << evenings.error() << '\n';
        return Usage;
    }
    const StopSignals stopSignals;
    Running running;
    const Sweep found = sweepOver(*evenings, *plan, running.watch(), running.stop());
    print(found, options.evenings, printText);
    return running.code();
}

} // namespace restaurant::cli
