#pragma once

#include "theme/theme.h"

#include <QPointF>
#include <QRect>
#include <QSize>

#include <algorithm>
#include <vector>

namespace restaurant {

/// Where people stand one beside the other, row after row, in an area that may be too small for
/// all of them.
struct Crowd
{
    QRect area;
    QSize cell;

    [[nodiscard]] int columns() const { return std::max(1, area.width() / cell.width()); }
    /// How many can be shown.
    [[nodiscard]] int room() const
    {
        return columns() * std::max(1, area.height() / cell.height());
    }
    /// The place of somebody, from 0. Who does not fit any more stands on the last one.
    [[nodiscard]] QRect slot(int place) const
    {
        const int at = std::clamp(place, 0, room() - 1);
        return {area.topLeft() +
                    QPoint(at % columns() * cell.width(), at / columns() * cell.height()),
                cell};
    }
    /// How many of `count` are shown as people; if not all, the last place says how many more.
    [[nodiscard]] int shown(int count) const { return count <= room() ? count : room() - 1; }
};

/// Which shape the floor has.
enum class FloorForm {
    Upright, ///< Counter and waiting area above the tables, the entrance below them.
    Wide     ///< All of these in a column to the left of the tables: where there is little height.
};

/// How much a table card shows.
enum class TableDetail {
    Number, ///< "T3" on its colour.
    Brief,  ///< Number and one word.
    Full    ///< Number, clock and the state in words.
};

/// Fonts and sizes of the floor, which grow with it: on a wall they can be read from afar. All
/// derived from the theme shown now.
struct FloorMeasures
{
    Fonts fonts;
    Sizes sizes;
    QSize person;  ///< A guest who stands in a queue.
    int badge = 0; ///< Across somebody of the staff.
    int aisle = 0; ///< Between two rows of tables: somebody of the staff with his label.
    int chair = 0; ///< How far a chair stands out from its table.
    QSize numberTable;
    QSize briefTable;
    QSize fullTable; ///< With the chairs.
    int leastPan = 0;
    int plate = 0; ///< Across a plate on the pass: four digits.

    [[nodiscard]] QSize tableSize(TableDetail detail) const;
};

[[nodiscard]] FloorMeasures floorMeasures(QSize floor, FloorForm form = FloorForm::Upright);

/// What there is to be placed.
struct FloorPlan
{
    int tables = 0;
    std::vector<int> places; ///< Of each station: how many dishes cook at once; 0: any number.
    FloorForm form = FloorForm::Upright;
    bool operator==(const FloorPlan &) const = default;
};

struct StationPlace
{
    QRect block;
    QRect head;
    std::vector<QRect> pans; ///< At least one; the first part of each is for its cook.
};

/// Where everything stands on a floor of a given size: on the left the counter, the tables and the
/// entrance, as its form says; on the right the kitchen, with the pass in its wall. Nothing
/// depends on what happens there, so that nothing moves that does not walk.
struct FloorLayout
{
    QRect counterLabel;
    QRect counter;
    Crowd counterQueue;
    QRect waitingLabel;
    QRect waitingArea;
    Crowd waiting;
    QRect entranceLabel;
    Crowd entrance;
    QRect door;

    QRect dining;
    TableDetail detail = TableDetail::Full;
    std::vector<QRect> tables; ///< With their chairs.

    QRect kitchen;
    QRect kitchenLabel;
    QRect pass;
    QRect passLabel; ///< Upright, to be read from below.
    std::vector<StationPlace> stations;

    std::vector<qreal> aisles; ///< For wayBetween().
    /// The middle of somebody of the staff at a table, before those who stand there already.
    [[nodiscard]] QPointF besideTable(std::size_t table, int before,
                                      const FloorMeasures &measures) const;

    static FloorLayout of(const FloorPlan &plan, QSize size, const FloorMeasures &measures);
    /// The least floor on which all of it can be read.
    static QSize leastSize(const FloorPlan &plan, const FloorMeasures &measures);
};

} // namespace restaurant
