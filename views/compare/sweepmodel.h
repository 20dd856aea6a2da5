#pragma once

#include "experiment/results/sweep.h"

#include <QAbstractTableModel>

#include <vector>

namespace restaurant {

/// What the chart of a sweep draws, of all figures: a row for each point.
class SweepModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SweepModel)
public:
    enum Column { Point, Saturated, Theory, FirstFigure };
    using QAbstractTableModel::QAbstractTableModel;

    void setSweep(const Sweep &sweep);
    [[nodiscard]] const Sweep &sweep() const { return m_sweep; }
    /// That some point has, in their order.
    [[nodiscard]] const std::vector<KeyFigure> &figures() const { return m_figures; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textAt(std::size_t point, int column) const;

    Sweep m_sweep;
    std::vector<KeyFigure> m_figures;
};

} // namespace restaurant
