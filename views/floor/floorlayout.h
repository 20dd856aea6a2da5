#pragma once

#include "crowd.h"
#include "floormeasures.h"

#include <QPointF>
#include <QRect>

#include <vector>

namespace restaurant {

/// What there is to be placed.
struct FloorPlan
{
    int tables = 0;
    std::vector<int> places; ///< Of each station: how many dishes cook at once; 0: any number.
    bool operator==(const FloorPlan &) const = default;
};

struct StationPlace
{
    QRect block;
    QRect head;
    std::vector<QRect> pans; ///< At least one; the first part of each is for its cook.
};

/// Where everything stands on a floor of a given size: on the left the counter above, the tables in
/// the middle, the entrance below; on the right the kitchen, with the pass in its wall. Nothing
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
