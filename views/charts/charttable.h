#pragma once

#include "chartdata.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

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

} // namespace restaurant
