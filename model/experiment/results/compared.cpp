#include "compared.h"

#include <algorithm>

namespace restaurant {

namespace {

Range rangeOf(KeyFigure figure)
{
    return figureKind(figure).unit == FigureUnit::Share ? Range::Share : Range::NotNegative;
}

std::vector<double> valuesOf(const std::vector<PlayedEvening> &column, KeyFigure figure)
{
    std::vector<double> values;
    for (const PlayedEvening &evening : column)
        if (const auto value = evening.figures[figure])
            values.push_back(*value);
    return values;
}

/// Replication by replication, of those that have the figure in both.
std::optional<Estimate> differenceOf(const std::vector<PlayedEvening> &column,
                                     const std::vector<PlayedEvening> &first, KeyFigure figure)
{
    std::vector<double> values;
    std::vector<double> base;
    for (std::size_t k = 0; k < std::min(first.size(), column.size()); ++k) {
        const auto before = first[k].figures[figure];
        const auto now = column[k].figures[figure];
        if (before && now) {
            base.push_back(*before);
            values.push_back(*now);
        }
    }
    return values.empty() ? std::nullopt : std::optional(estimateDifference(values, base));
}

Differs verdictOn(const Estimate &difference)
{
    if (!leavesZero(difference))
        return Differs::Unknown;
    return difference.mean > 0 ? Differs::More : Differs::Less;
}

ComparedCell cellOf(const PlayedColumns &columns, std::size_t place, KeyFigure figure)
{
    const std::vector<double> values = valuesOf(columns[place], figure);
    ComparedCell cell;
    cell.count = values.size();
    if (!values.empty())
        cell.value = estimate(values, rangeOf(figure));
    if (place == 0)
        return cell;
    cell.difference = differenceOf(columns[place], columns.front(), figure);
    if (cell.difference)
        cell.differs = verdictOn(*cell.difference);
    return cell;
}

} // namespace

bool isWorse(KeyFigure figure, const ComparedCell &cell)
{
    const Better better = figureKind(figure).better;
    return (cell.differs == Differs::More && better == Better::Less) ||
           (cell.differs == Differs::Less && better == Better::More);
}

bool isBetter(KeyFigure figure, const ComparedCell &cell)
{
    const Better better = figureKind(figure).better;
    return (cell.differs == Differs::Less && better == Better::Less) ||
           (cell.differs == Differs::More && better == Better::More);
}

std::vector<ComparedFigure> comparedFigures(const PlayedColumns &played,
                                            const PlayedColumns &measured)
{
    std::vector<ComparedFigure> rows;
    forEachFigure([&](KeyFigure figure) {
        const PlayedColumns &columns = isMeasured(figure) ? measured : played;
        ComparedFigure row{figure, {}};
        for (std::size_t place = 0; place < columns.size(); ++place)
            row.cells.push_back(cellOf(columns, place, figure));
        if (std::any_of(row.cells.begin(), row.cells.end(),
                        [](const ComparedCell &cell) { return cell.count > 0; }))
            rows.push_back(std::move(row));
    });
    return rows;
}

} // namespace restaurant
