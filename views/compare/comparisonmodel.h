#pragma once

#include "experiment/results/allowance.h"
#include "experiment/results/comparison.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace restaurant {

/// What is painted in a cell, so that the delegate knows no figure.
struct ComparedLook
{
    QString mean;
    QString interval;   ///< "9:10 to 10:05"; empty: none.
    QString difference; ///< "✓ better by −2:10 (−2:40 to −1:40)"; empty: none can be told.
    enum class Kind { Neutral, Better, Worse } kind = Kind::Neutral;
    /// Of the longest bar of the row, 0 to 1; nothing: no bar.
    std::optional<double> bar;
    std::optional<double> low;
    std::optional<double> high;
};

/// A comparison as a table: groups of figures, then what the architectures allow; a column for each
/// way to play the evening.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Everything that a cell says, as text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// The row is a heading that goes over all columns.
    [[nodiscard]] bool isHeading(int row) const;
    /// Nothing: a cell of text alone.
    [[nodiscard]] std::optional<ComparedLook> lookAt(const QModelIndex &index) const;

private:
    struct Row
    {
        QString name;
        QString tip;
        bool isHeading = false;
        const ComparedFigure *figure = nullptr; ///< Of m_comparison.
        std::optional<Ability> ability;
    };
    void makeRows();
    [[nodiscard]] QString textAt(const Row &row, std::size_t column) const;
    [[nodiscard]] QString tipAt(const Row &row, std::size_t column) const;

    Comparison m_comparison;
    std::vector<Row> m_rows;
};

} // namespace restaurant
