#pragma once

#include "celltext.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace restaurant {

/// Rows as they came out of a file, whatever their columns. Of rows that somebody watches, the
/// first column says what the last change has done to each. Not a model of Qt Sql: that one would
/// ask its database in the thread of the window.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsModel)

public:
    enum Role {
        FateRole = Qt::UserRole, ///< int, a RowFate: of the cell; of the first column, of the row.
        StruckRole,              ///< QList<int>: start and length of what is struck, in turn.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Where the columns stay the same, rows come, change and go; nothing else is lost.
    void show(const ShownRows &shown);
    void show(const SqlAnswer &answer);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// All of a row, a line or more for each column.
    [[nodiscard]] QString wholeText(int row) const;
    /// What tells a row from all others; empty where there is no such row.
    [[nodiscard]] CellValues keyOf(int row) const;
    /// -1: there is none.
    [[nodiscard]] int find(const CellValues &key) const;

private:
    void take(std::vector<std::string> columns, std::vector<ShownRow> rows, bool isWatched);
    [[nodiscard]] int firstColumn() const { return m_isWatched ? 1 : 0; }
    [[nodiscard]] RowFate fateOf(const ShownRow &row, int column) const;
    [[nodiscard]] MarkedText textOf(const ShownRow &row, int column) const;

    bool m_isWatched = false; ///< There is a column of fates.
    std::vector<std::string> m_columns;
    std::vector<std::size_t> m_key;
    std::vector<ShownRow> m_rows;
};

/// "new", "changed", "gone"; empty for a row that is as it was.
class FateText
{
    Q_DECLARE_TR_FUNCTIONS(FateText)

public:
    [[nodiscard]] static QString word(RowFate fate);
};

/// Paints what has changed on the colour of its fate, old values struck through. No column gets
/// wider than is good to read.
class ChangeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace restaurant
