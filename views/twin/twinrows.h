// Which documents of two evenings stand beside each other.
#pragma once

#include "common/documentroles.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <vector>

namespace restaurant {

/// A document by its name, and its rows in the models of A and B; -1: there is none.
struct TwinRow
{
    DocumentName document;
    std::array<int, 2> rows{-1, -1};
    [[nodiscard]] bool isInBoth() const { return rows[0] >= 0 && rows[1] >= 0; }
};

/// The rows of two models of the same kind, aligned by the names of their documents: what stands in
/// either has a row, in the order of the names. Follows both, at most once for each turn of the
/// event loop.
class TwinRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinRows)
public:
    /// Whether a document is through: where it is so in both, it is left out.
    using IsOver = std::function<bool(const QModelIndex &)>;

    /// The models outlive it.
    TwinRows(const QAbstractItemModel *a, const QAbstractItemModel *b, IsOver isOver,
             QObject *parent = nullptr);

    [[nodiscard]] const std::vector<TwinRow> &rows() const { return m_rows; }
    [[nodiscard]] const QAbstractItemModel *model(int side) const
    {
        return m_models[static_cast<std::size_t>(side)];
    }
    /// Of the source; invalid: the side has no such document.
    [[nodiscard]] QModelIndex source(int side, int row, int column) const;
    /// The cell, or the whole document, is not the same in both.
    [[nodiscard]] bool differs(int row, int column) const;
    [[nodiscard]] bool differs(int row) const;
    [[nodiscard]] int countDifferences() const;

    /// At once, instead of in the next turn.
    void follow();

signals:
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    /// What rows say may have changed.
    void changed();

private:
    void watch(const QAbstractItemModel *model);
    [[nodiscard]] std::vector<TwinRow> aligned() const;
    void replaceWith(const std::vector<TwinRow> &rows);

    std::array<const QAbstractItemModel *, 2> m_models;
    IsOver m_isOver;
    std::vector<TwinRow> m_rows;
    QTimer m_soon;
};

} // namespace restaurant
