#include "playruns.h"

#include "cli/compareoptions.h"
#include "evening/stopsignals.h"
#include "experiment/replications.h"
#include "words/experimenttext.h"
#include "words/textcolumns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>

namespace restaurant::cli {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

template <typename Take> void forEachSimulated(const Take &take)
{
    forEachFigure([&](KeyFigure figure) {
        if (!isMeasured(figure))
            take(figure);
    });
}

void printCsv(const std::vector<PlayedEvening> &evenings)
{
    std::cout << "seed,digest,commands,events,activities";
    forEachSimulated([](KeyFigure figure) { std::cout << ',' << figureKind(figure).word; });
    std::cout << '\n';
    for (const PlayedEvening &one : evenings) {
        std::cout << one.seed << ',' << one.digest << ',' << one.commands << ',' << one.events
                  << ',' << one.activities;
        forEachSimulated([&](KeyFigure figure) {
            const auto value = one.figures[figure];
            std::cout << ','
                      << (value ? QString::number(*value, 'g', 10) : QString()).toStdString();
        });
        std::cout << '\n';
    }
}

void printJson(const std::vector<PlayedEvening> &evenings)
{
    for (const PlayedEvening &one : evenings) {
        QJsonObject figures;
        forEachSimulated([&](KeyFigure figure) {
            if (const auto value = one.figures[figure])
                figures[text(figureKind(figure).word)] = *value;
        });
        const QJsonObject object{
            {QStringLiteral("seed"), QString::number(one.seed)},
            {QStringLiteral("digest"), text(one.digest)},
            {QStringLiteral("commands"), static_cast<qint64>(one.commands)},
            {QStringLiteral("events"), static_cast<qint64>(one.events)},
            {QStringLiteral("activities"), static_cast<qint64>(one.activities)},
            {QStringLiteral("figures"), figures}};
        std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
}

Range rangeOf(KeyFigure figure)
{
    return figureKind(figure).unit == FigureUnit::Share ? Range::Share : Range::NotNegative;
}

void printTable(const std::vector<PlayedEvening> &evenings)
{
    TextColumns table;
    table.add({QString(), QStringLiteral("mean"), QStringLiteral("95 % interval"),
               QStringLiteral("evenings")});
    forEachSimulated([&](KeyFigure figure) {
        std::vector<double> values;
        for (const PlayedEvening &one : evenings)
            if (const auto value = one.figures[figure])
                values.push_back(*value);
        if (values.empty())
            return;
        const Estimate found = estimate(values, rangeOf(figure));
        table.add({figureName(figure), valueText(figure, found.mean), intervalText(figure, found),
                   QString::number(values.size())});
    });
    for (const std::string &line : table.lines())
        std::cout << line << '\n';
}

} // namespace

ExitCode playRuns(const PlayOptions &options, const Scenario &scenario)
{
    const StopSignals stopSignals;
    Running running;
    const auto played = playReplications({scenario}, {scenario.seed, options.runs, 0},
                                         running.watch(), running.stop());
    const std::vector<PlayedEvening> &evenings = played.front();
    if (options.csv)
        printCsv(evenings);
    else if (options.json)
        printJson(evenings);
    else
        printTable(evenings);
    return running.code();
}

} // namespace restaurant::cli
