#include "chartexport.h"

#include "common/picturefile.h"

#include <QCoreApplication>
#include <QGraphicsView>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

class ChartExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

QString quoted(const QString &cell)
{
    static const QString special = QStringLiteral(",\"\r\n");
    if (std::none_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); }))
        return cell;
    QString doubled = cell;
    return QLatin1Char('"') + doubled.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
           QLatin1Char('"');
}

/// All of the view, onto as much of the painter: a view that is told nothing fills the device,
/// whose pixels are not the painter's.
PictureToSave pictureOf(const ChartData &chart, QGraphicsView &view)
{
    PictureToSave picture;
    picture.on = view.viewport();
    picture.title = chart.title;
    picture.description = chart.remark;
    picture.paint = [&view](QPainter &painter) {
        const QRect all(QPoint(), view.viewport()->size());
        view.render(&painter, all, all);
    };
    return picture;
}

} // namespace

QString exportFilter()
{
    return ChartExportWords::tr("%1;;Tables (*.csv)").arg(pictureFilter());
}

QString csvOf(const ChartData &chart)
{
    ChartTable table;
    table.setChart(chart);
    QStringList lines;
    for (int row = -1; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(quoted((row < 0 ? table.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                         : table.data(table.index(row, column), Qt::DisplayRole))
                                    .toString()));
        lines.append(cells.join(QLatin1Char(',')));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

QString exportChart(const ChartData &chart, QGraphicsView &view, const QString &path)
{
    if (isPicture(path))
        return writePicture(path, pictureOf(chart, view));
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeFile(path, csvOf(chart).toUtf8());
    return ChartExportWords::tr("%1: a chart is saved as .png, .svg or .csv").arg(path);
}

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

#include "moc_chartexport.cpp"
