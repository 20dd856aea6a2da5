#pragma once

#include "twinrows.h"

#include <QAbstractTableModel>

namespace restaurant {

/// One place for the aligned rows, in which A or B is shown: a mark, then the columns of the
/// documents. Where the side has no such document there is a gap.
class SideModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideModel)
public:
    enum Column { MarkColumn, FirstColumn };
    enum Role {
        DiffersRole = Qt::UserRole + 200, ///< bool: the cell is not the same in both.
        GapRole                           ///< bool: the side has no such document.
    };

    /// `rows` outlive it.
    SideModel(const TwinRows *rows, int side, QObject *parent = nullptr);

    /// Shows the other side in this place.
    void setSide(int side);
    [[nodiscard]] int side() const { return m_side; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString mark(int row) const;
    [[nodiscard]] QString markTip(int row) const;
    void tellChanged();

    const TwinRows *m_rows;
    int m_side;
};

} // namespace restaurant
