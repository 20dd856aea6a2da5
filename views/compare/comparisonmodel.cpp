#include "comparisonmodel.h"

#include "words/experimenttext.h"
#include "words/plaintext.h"
#include "words/precisiontext.h"

#include <algorithm>

namespace restaurant {

void ComparisonModel::setComparison(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    makeRows();
    endResetModel();
}

void ComparisonModel::makeRows()
{
    m_rows.clear();
    std::optional<FigureGroup> group;
    for (const ComparedFigure &figure : m_comparison.figures) {
        const FigureGroup now = figureKind(figure.figure).group;
        if (group != now)
            m_rows.push_back({groupName(now), {}, true, nullptr, {}});
        group = now;
        m_rows.push_back({figureName(figure.figure), figureTip(figure.figure), false, &figure, {}});
    }
    if (m_rows.empty())
        return;
    m_rows.push_back({tr("What it allows"), {}, true, nullptr, {}});
    for (const Ability ability : allAbilities)
        m_rows.push_back({abilityName(ability), {}, false, nullptr, ability});
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.columns.size()) + 1;
}

bool ComparisonModel::isHeading(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].isHeading;
}

namespace {

/// Where the longest bar of the row ends, its whisker included.
double longestIn(const ComparedFigure &row)
{
    double longest = 0;
    for (const ComparedCell &cell : row.cells)
        if (cell.value)
            longest = std::max(longest, cell.value->interval ? cell.value->interval->high
                                                             : cell.value->mean);
    return longest;
}

void addTexts(KeyFigure figure, const ComparedCell &cell, ComparedLook &look)
{
    look.mean = valueText(figure, cell.value->mean);
    look.interval = intervalText(figure, *cell.value);
    if (const QString mark = differenceMark(figure, cell); !mark.isEmpty())
        look.difference = mark + QLatin1Char(' ') + differenceText(figure, cell);
    look.kind = isWorse(figure, cell)    ? ComparedLook::Kind::Worse
                : isBetter(figure, cell) ? ComparedLook::Kind::Better
                                         : ComparedLook::Kind::Neutral;
}

} // namespace

std::optional<ComparedLook> ComparisonModel::lookAt(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.figure || index.column() == 0)
        return std::nullopt;
    const ComparedCell &cell = row.figure->cells[static_cast<std::size_t>(index.column() - 1)];
    ComparedLook look;
    look.mean = QStringLiteral("–");
    if (!cell.value)
        return look;
    addTexts(row.figure->figure, cell, look);
    const double longest = longestIn(*row.figure);
    if (longest <= 0)
        return look;
    look.bar = cell.value->mean / longest;
    if (cell.value->interval) {
        look.low = cell.value->interval->low / longest;
        look.high = cell.value->interval->high / longest;
    }
    return look;
}

QString ComparisonModel::textAt(const Row &row, std::size_t column) const
{
    if (row.ability)
        return allowedText(allowed(*row.ability, m_comparison.columns[column].architecture.kind));
    const auto look =
        lookAt(index(static_cast<int>(&row - m_rows.data()), static_cast<int>(column) + 1));
    if (!look)
        return {};
    QString text = look->mean;
    if (!look->interval.isEmpty())
        text += QStringLiteral(" (%1)").arg(look->interval);
    return look->difference.isEmpty() ? text : text + QLatin1Char(' ') + look->difference;
}

/// What the cell says, and where that is not as sure as was wished, so.
QString ComparisonModel::tipAt(const Row &row, std::size_t column) const
{
    const QString text = textAt(row, column);
    const auto few =
        row.figure ? tooFewFor(row.figure->cells[column], m_comparison.precision) : std::nullopt;
    return few ? text + QLatin1Char('\n') + tooFewText(*few, m_comparison.precision) : text;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == 0;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return isName ? row.name : textAt(row, static_cast<std::size_t>(index.column() - 1));
    if (role == Qt::ToolTipRole && isName && !row.tip.isEmpty())
        return toolTipText(row.tip);
    if (role == Qt::ToolTipRole && !isName)
        return toolTipText(tipAt(row, static_cast<std::size_t>(index.column() - 1)));
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Figure")) : QVariant();
    const QString title = columnTitle(m_comparison.columns[static_cast<std::size_t>(section - 1)]);
    return role == Qt::DisplayRole ? title : toolTipText(title);
}

} // namespace restaurant

#include "moc_comparisonmodel.cpp"
