#include "comparisontext.h"

#include "experiment/results/allowance.h"
#include "experiment/results/precision.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace restaurant {

namespace {

constexpr std::array<std::string_view, 3> groupWords{"guests", "harm", "cost"};
constexpr std::array<std::string_view, 6> unitWords{"min", "", "share", "1/s", "bytes", "us"};

std::string_view groupOf(KeyFigure figure)
{
    return groupWords[static_cast<std::size_t>(figureKind(figure).group)];
}

std::string_view unitOf(KeyFigure figure)
{
    return unitWords[static_cast<std::size_t>(figureKind(figure).unit)];
}

std::string_view sourceOf(KeyFigure figure)
{
    return isMeasured(figure) ? "measured" : "simulated";
}

std::string_view verdictOf(KeyFigure figure, const ComparedCell &cell)
{
    return isWorse(figure, cell)           ? "worse"
           : isBetter(figure, cell)        ? "better"
           : cell.differs == Differs::More ? "more"
           : cell.differs == Differs::Less ? "less"
                                           : "";
}

QJsonObject jsonOf(const Estimate &estimate)
{
    QJsonObject object{{QStringLiteral("mean"), estimate.mean}};
    if (estimate.interval) {
        object[QStringLiteral("low")] = estimate.interval->low;
        object[QStringLiteral("high")] = estimate.interval->high;
    }
    return object;
}

QJsonObject jsonOf(KeyFigure figure, const ComparedCell &cell, double precision)
{
    QJsonObject object{{QStringLiteral("evenings"), static_cast<qint64>(cell.count)}};
    if (cell.value)
        object[QStringLiteral("value")] = jsonOf(*cell.value);
    if (const auto few = tooFewFor(cell, precision))
        object[QStringLiteral("tooFew")] =
            QJsonObject{{QStringLiteral("relativeWidth"), few->reached},
                        {QStringLiteral("needed"), static_cast<qint64>(few->needed)}};
    if (cell.difference)
        object[QStringLiteral("difference")] = jsonOf(*cell.difference);
    if (const auto verdict = verdictOf(figure, cell); !verdict.empty())
        object[QStringLiteral("verdict")] = QString::fromUtf8(verdict);
    return object;
}

QJsonObject jsonOf(const ComparedFigure &row, double precision)
{
    QJsonArray cells;
    for (const ComparedCell &cell : row.cells)
        cells.append(jsonOf(row.figure, cell, precision));
    return {{QStringLiteral("figure"), QString::fromUtf8(figureKind(row.figure).word)},
            {QStringLiteral("group"), QString::fromUtf8(groupOf(row.figure))},
            {QStringLiteral("unit"), QString::fromUtf8(unitOf(row.figure))},
            {QStringLiteral("source"), QString::fromUtf8(sourceOf(row.figure))},
            {QStringLiteral("columns"), cells}};
}

QJsonObject jsonOf(const ComparisonColumn &column)
{
    QJsonObject allows;
    for (const Ability ability : allAbilities)
        allows[QString::fromUtf8(toWord(ability))] =
            QString::fromUtf8(toWord(allowed(ability, column.architecture.kind)));
    return {{QStringLiteral("column"), QString::fromUtf8(column.label)},
            {QStringLiteral("architecture"), QString::fromUtf8(toWord(column.architecture.kind))},
            {QStringLiteral("allows"), allows}};
}

double secondsIn(std::chrono::nanoseconds length)
{
    return static_cast<double>(length.count()) / 1e9;
}

} // namespace

namespace {

QJsonObject objectOf(const Comparison &comparison)
{
    QJsonArray columns;
    for (const ComparisonColumn &column : comparison.columns)
        columns.append(jsonOf(column));
    QJsonArray figures;
    for (const ComparedFigure &row : comparison.figures)
        figures.append(jsonOf(row, comparison.precision));
    return {{QStringLiteral("scenario"), QString::fromUtf8(comparison.scenario)},
            {QStringLiteral("seed"), QString::number(comparison.firstSeed)},
            {QStringLiteral("replications"), static_cast<qint64>(comparison.replications)},
            {QStringLiteral("measured"), static_cast<qint64>(comparison.measured)},
            {QStringLiteral("confidence"), 0.95},
            {QStringLiteral("precision"), comparison.precision},
            {QStringLiteral("seconds"), secondsIn(comparison.took)},
            {QStringLiteral("threads"), static_cast<int>(comparison.threads)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("figures"), figures}};
}

QJsonObject jsonOf(const SweepPoint &point)
{
    QJsonObject object{{QStringLiteral("value"), point.value},
                       {QStringLiteral("saturated"), point.isSaturated}};
    if (point.theory)
        object[QStringLiteral("theory")] =
            QJsonObject{{QStringLiteral("notation"), QString::fromUtf8(point.theory->notation)},
                        {QStringLiteral("formula"), QString::fromUtf8(point.theory->formula)},
                        {QStringLiteral("mean"), point.theory->mean},
                        {QStringLiteral("low"), point.theory->low},
                        {QStringLiteral("high"), point.theory->high}};
    return object;
}

QString knobText(const Sweep &sweep)
{
    return QString::fromUtf8(toWord(sweep.knob)) +
           (sweep.view ? QLatin1Char(':') + QString::fromUtf8(toWord(*sweep.view)) : QString());
}

} // namespace

QByteArray jsonOf(const Comparison &comparison)
{
    return QJsonDocument(objectOf(comparison)).toJson(QJsonDocument::Compact);
}

QByteArray jsonOf(const Sweep &sweep)
{
    QJsonObject object = objectOf(sweep.found);
    object.remove(QStringLiteral("columns"));
    QJsonArray points;
    for (const SweepPoint &point : sweep.points)
        points.append(jsonOf(point));
    object[QStringLiteral("knob")] = knobText(sweep);
    object[QStringLiteral("points")] = points;
    if (!sweep.noTheory.empty())
        object[QStringLiteral("noTheory")] = QString::fromUtf8(sweep.noTheory);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray csvCell(const std::string &cell)
{
    QByteArray bytes = QByteArray::fromStdString(cell);
    const bool needsQuotes = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n');
    return needsQuotes ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
}

QByteArray csvNumber(std::optional<double> value)
{
    return value ? QByteArray::number(*value, 'g', 17) : QByteArray();
}

namespace {

QByteArray csvOf(const std::optional<Estimate> &estimate)
{
    const auto interval = estimate ? estimate->interval : std::nullopt;
    return csvNumber(estimate ? std::optional(estimate->mean) : std::nullopt) + ',' +
           csvNumber(interval ? std::optional(interval->low) : std::nullopt) + ',' +
           csvNumber(interval ? std::optional(interval->high) : std::nullopt);
}

/// What a line says of a cell, behind the column or point.
QByteArray csvOf(KeyFigure figure, const ComparedCell &cell)
{
    QByteArray line;
    for (const std::string_view word :
         {figureKind(figure).word, groupOf(figure), unitOf(figure), sourceOf(figure)})
        line += csvCell(std::string(word)) + ',';
    return line + QByteArray::number(static_cast<qulonglong>(cell.count)) + ',' +
           csvOf(cell.value) + ',' + csvOf(cell.difference) + ',' +
           csvCell(std::string(verdictOf(figure, cell)));
}

constexpr auto csvHeadings = "figure,group,unit,source,evenings,mean,low,high,difference,"
                             "difference_low,difference_high,verdict";

} // namespace

QByteArray csvOf(const Comparison &comparison)
{
    QByteArray lines = QByteArray("column,") + csvHeadings + '\n';
    for (const ComparedFigure &row : comparison.figures)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            lines +=
                csvCell(comparison.columns[i].label) + ',' + csvOf(row.figure, row.cells[i]) + '\n';
    return lines;
}

QByteArray csvOf(const Sweep &sweep)
{
    QByteArray lines = "knob,point,saturated,theory_order_wait," + QByteArray(csvHeadings) + '\n';
    for (const ComparedFigure &row : sweep.found.figures)
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const SweepPoint &point = sweep.points[i];
            lines += csvCell(knobText(sweep).toStdString()) + ',' + csvNumber(point.value) + ',' +
                     (point.isSaturated ? "yes," : "no,") +
                     csvNumber(point.theory ? std::optional(point.theory->mean) : std::nullopt) +
                     ',' + csvOf(row.figure, row.cells[i]) + '\n';
        }
    return lines;
}

namespace {

QString shown(const std::optional<Estimate> &estimate)
{
    if (!estimate)
        return QStringLiteral("-");
    QString said = QString::number(estimate->mean);
    if (estimate->interval)
        said += QStringLiteral(" (%1 .. %2)")
                    .arg(estimate->interval->low)
                    .arg(estimate->interval->high);
    return said;
}

void writeCase(QXmlStreamWriter &xml, const ComparisonColumn &column, KeyFigure figure,
               const ComparedCell &cell)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QString::fromUtf8(column.label));
    xml.writeAttribute(QStringLiteral("name"), QString::fromUtf8(figureKind(figure).word));
    const QString difference = shown(cell.difference);
    if (isWorse(figure, cell)) {
        xml.writeStartElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("message"),
                           QStringLiteral("worse than the first column by ") + difference);
        xml.writeEndElement();
    }
    xml.writeTextElement(QStringLiteral("system-out"),
                         QString::fromUtf8(sourceOf(figure)) + QStringLiteral(": ") +
                             shown(cell.value) + QStringLiteral("; difference ") + difference);
    xml.writeEndElement();
}

/// Calls `take` with each figure of each further column.
template <typename Take> void forEachCase(const Comparison &comparison, Take take)
{
    for (std::size_t i = 1; i < comparison.columns.size(); ++i)
        for (const ComparedFigure &row : comparison.figures)
            take(comparison.columns[i], row.figure, row.cells[i]);
}

} // namespace

QByteArray junitOf(const Comparison &comparison)
{
    int cases = 0;
    int failures = 0;
    forEachCase(comparison, [&](const auto &, KeyFigure figure, const ComparedCell &cell) {
        ++cases;
        failures += isWorse(figure, cell) ? 1 : 0;
    });
    QByteArray lines;
    QXmlStreamWriter xml(&lines);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"),
                       QStringLiteral("compare ") + QString::fromUtf8(comparison.scenario));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(cases));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    forEachCase(comparison,
                [&](const ComparisonColumn &column, KeyFigure figure, const ComparedCell &cell) {
                    writeCase(xml, column, figure, cell);
                });
    xml.writeEndElement();
    xml.writeEndDocument();
    return lines;
}

} // namespace restaurant
