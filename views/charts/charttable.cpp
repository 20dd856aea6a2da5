#include "charttable.h"

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

QString timeText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// What theory says is no row of its own; the remark tells it.
std::vector<ChartLine> measuredLines(const ChartData &chart)
{
    std::vector<ChartLine> lines;
    for (const ChartLine &line : chart.lines)
        if (line.style != LineStyle::Dotted)
            lines.push_back(line);
    return lines;
}

} // namespace

ChartTable::ChartTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTable::setChart(const ChartData &chart)
{
    const std::vector<ChartLine> lines = measuredLines(chart);
    std::vector<QString> names;
    for (const ChartLine &line : lines)
        names.push_back(line.name);
    if (names == m_names && chart.decimals == m_decimals) {
        setRows(rowsOf(lines));
        return;
    }
    beginResetModel();
    m_names = std::move(names);
    m_decimals = chart.decimals;
    m_rows = rowsOf(lines);
    endResetModel();
}

std::vector<ChartTable::Row> ChartTable::rowsOf(const std::vector<ChartLine> &lines)
{
    std::map<int, Row> rows;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        for (const ChartPoint &point : lines[place].points) {
            Row &row = rows[static_cast<int>(std::lround(point.minute))];
            row.values.resize(lines.size());
            row.values[place] = point.value;
        }
    }
    std::vector<Row> sorted;
    for (auto &[minute, row] : rows) {
        row.minute = minute;
        sorted.push_back(std::move(row));
    }
    return sorted;
}

/// An evening only grows, or begins anew: rows are changed in place and added at the end.
void ChartTable::setRows(std::vector<Row> rows)
{
    const int kept = static_cast<int>(std::min(rows.size(), m_rows.size()));
    const int size = static_cast<int>(rows.size());
    if (kept < rowCount()) {
        beginRemoveRows({}, kept, rowCount() - 1);
        m_rows.resize(static_cast<std::size_t>(kept));
        endRemoveRows();
    }
    for (int row = 0; row < kept; ++row) {
        Row &present = m_rows[static_cast<std::size_t>(row)];
        if (present == rows[static_cast<std::size_t>(row)])
            continue;
        present = std::move(rows[static_cast<std::size_t>(row)]);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (size > kept) {
        beginInsertRows({}, kept, size - 1);
        std::move(rows.begin() + kept, rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return timeText(row.minute);
    const auto value = row.values[static_cast<std::size_t>(index.column() - 1)];
    return value ? QVariant(QString::number(*value, 'f', m_decimals)) : QVariant();
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_names.at(static_cast<std::size_t>(section - 1));
}

} // namespace restaurant
