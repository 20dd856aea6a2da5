#pragma once

#include "experiment/results/load.h"

#include <QAbstractTableModel>

namespace restaurant {

/// What was measured of a writer and its readers: a row for each point.
class LoadModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadModel)
public:
    enum Column { Kind, Readers, FirstFigure };
    using QAbstractTableModel::QAbstractTableModel;

    void setLoad(const MeasuredLoad &load);
    [[nodiscard]] const MeasuredLoad &load() const { return m_load; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    MeasuredLoad m_load;
};

} // namespace restaurant
