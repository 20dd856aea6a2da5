// A chart as a file: a picture, a drawing, or its figures.
#pragma once

#include "chartdata.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

class QGraphicsView;

namespace restaurant {

/// A chart as a table, for whoever cannot see the picture, and for the export: a row for each
/// minute, a column for each line.
class ChartTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTable)

public:
    explicit ChartTable(QObject *parent = nullptr);

    /// Keeps rows that stay; only another set of lines begins anew.
    void setChart(const ChartData &chart);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        int minute = 0;
        std::vector<std::optional<double>> values; ///< One for each line that is measured.
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const std::vector<ChartLine> &lines);
    void setRows(std::vector<Row> rows);

    std::vector<QString> m_names;
    int m_decimals = 0;
    std::vector<Row> m_rows;
};

/// Writes the chart as the ending of `path` says: .png (at twice the size on the screen), .svg or
/// .csv (a line for each minute; the decimal point is a point). The answer is empty, or says in
/// words for a person what went wrong; then no file is left half written.
[[nodiscard]] QString exportChart(const ChartData &chart, QGraphicsView &view, const QString &path);

/// "Pictures (*.png);;..." for a file dialog.
[[nodiscard]] QString exportFilter();

/// The chart's figures as comma separated values (RFC 4180), the first line naming the columns.
[[nodiscard]] QString csvOf(const ChartData &chart);

} // namespace restaurant
