// The tables of a file with their keys: as a table, and where their boxes stand in the picture.
#pragma once

#include "common/columnmodel.h"
#include "inspection/inspection.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace restaurant {

/// A column of a table, as a row of the table twin.
struct KeyRow
{
    QString table;
    StoreColumn column;
    QString refersTo; ///< "orders.number"; empty: to nothing.
};

class KeysModel final : public RowTable<KeysModel, KeyRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysModel)

public:
    using RowTable::RowTable;

    /// Of the tables, not of stored queries.
    void show(const std::vector<StoreTable> &tables);

    [[nodiscard]] static const Columns &table();
};

/// Where the boxes of a file's tables stand. A table lies to the right of all that it refers to;
/// each step to the right is a layer, and a layer that is too high is parted. Tables without any
/// reference come last, where no line passes.
struct KeysPlan
{
    struct Box
    {
        StoreTable table;
        QRectF place;
    };
    /// From a column that refers to the one it refers to: boxes, and rows in them.
    struct Line
    {
        std::size_t from = 0;
        std::size_t fromRow = 0;
        std::size_t to = 0;
        std::size_t toRow = 0;
    };
    /// Lengths in pixels.
    struct Measures
    {
        double row = 16;   ///< A column's line; the head is one, too.
        double gap = 12;   ///< Between boxes; between layers it is three times as wide.
        double high = 400; ///< What a layer should not exceed.
        std::function<double(const StoreTable &)> widthOf;
    };

    std::vector<Box> boxes;
    std::vector<Line> lines;
    QSizeF size;
};
[[nodiscard]] KeysPlan planOf(const std::vector<StoreTable> &tables,
                              const KeysPlan::Measures &measures);

} // namespace restaurant
