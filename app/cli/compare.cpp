#include "cli/compareoptions.h"

#include "cli/printed.h"
#include "cli/writtenfile.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "experiment/comparing.h"
#include "words/experimentnotes.h"
#include "words/experimenttext.h"
#include "words/textcolumns.h"

namespace restaurant::cli {

namespace {

/// "A", "B" ... "Z", "27": how the table calls a column.
QString letterOf(std::size_t column)
{
    constexpr std::size_t letters = 26;
    return column < letters ? QString(QLatin1Char(static_cast<char>('A' + column)))
                            : QString::number(column + 1);
}

void printTable(const TextColumns &columns)
{
    for (const std::string &line : columns.lines())
        std::cout << line << '\n';
}

QString cellText(KeyFigure figure, const ComparedCell &cell)
{
    if (!cell.value)
        return QStringLiteral("-");
    const QString interval = intervalText(figure, *cell.value);
    const QString mark = differenceMark(figure, cell);
    return valueText(figure, cell.value->mean) +
           (interval.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(interval)) +
           (mark.isEmpty() ? QString() : QLatin1Char(' ') + mark);
}

QStringList headOf(const QString &title, const Comparison &comparison)
{
    QStringList head{title};
    for (std::size_t i = 0; i < comparison.columns.size(); ++i)
        head += letterOf(i);
    return head;
}

void printGroup(const Comparison &comparison, FigureGroup group)
{
    TextColumns table;
    table.add(headOf(groupName(group), comparison));
    bool isEmpty = true;
    for (const ComparedFigure &row : comparison.figures) {
        if (figureKind(row.figure).group != group)
            continue;
        isEmpty = false;
        QStringList cells{figureName(row.figure)};
        for (const ComparedCell &cell : row.cells)
            cells += cellText(row.figure, cell);
        table.add(cells);
    }
    if (isEmpty)
        return;
    std::cout << '\n';
    printTable(table);
}

void printAllowed(const Comparison &comparison)
{
    TextColumns table;
    table.add(headOf(QStringLiteral("What it allows"), comparison));
    for (const Ability ability : allAbilities) {
        QStringList cells{abilityName(ability)};
        for (const ComparisonColumn &column : comparison.columns)
            cells += allowedText(allowed(ability, column.architecture.kind));
        table.add(cells);
    }
    std::cout << '\n';
    printTable(table);
}

void printDifferences(const Comparison &comparison)
{
    TextColumns table;
    for (const ComparedFigure &row : comparison.figures)
        for (std::size_t i = 1; i < row.cells.size(); ++i)
            if (const QString said = differenceText(row.figure, row.cells[i]); !said.isEmpty())
                table.add({letterOf(i), figureName(row.figure), said});
    std::cout << "\nDifferences to A\n";
    if (table.lines().empty())
        std::cout << "none that so many evenings can tell\n";
    printTable(table);
}

void printText(const Comparison &comparison)
{
    std::cout << "Compare: " << comparison.scenario << '\n';
    for (std::size_t i = 0; i < comparison.columns.size(); ++i)
        std::cout << letterOf(i).toStdString() << "  "
                  << columnTitle(comparison.columns[i]).toStdString() << '\n';
    for (const FigureGroup group : {FigureGroup::Guests, FigureGroup::Harm, FigureGroup::Cost})
        printGroup(comparison, group);
    printAllowed(comparison);
    printDifferences(comparison);
    std::cout << '\n';
    for (const QString &note : comparisonNotes(comparison))
        std::cout << note.toStdString() << '\n';
}

tl::expected<ComparisonPlan, std::string> planFrom(const CompareOptions &options,
                                                   const Scenario &scenario)
{
    const auto columns = columnsFrom(options);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto asked = eveningsAsked(options.evenings, scenario.seed);
    if (!asked)
        return tl::unexpected(asked.error());
    return ComparisonPlan{*columns, asked->replications, options.evenings.measured,
                          asked->precision};
}

} // namespace

ExitCode compare(const CompareOptions &options)
{
    const Scenario scenario = loadScenario(QString::fromStdString(options.scenario));
    const auto plan = planFrom(options, scenario);
    const auto evenings = plan ? eveningsOf(scenario, plan->columns) : tl::unexpected(plan.error());
    if (!evenings) {
        std::cerr << "compare: " << evenings.error() << '\n';
        return Usage;
    }
    const StopSignals stopSignals;
    Running running;
    const Comparison found = compareEvenings(*evenings, *plan, running.watch(), running.stop());
    if (!options.junit.empty())
        writeFile(options.junit, junitOf(found));
    print(found, options.evenings, printText);
    return running.code();
}

} // namespace restaurant::cli
