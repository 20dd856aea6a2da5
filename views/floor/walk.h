// How somebody gets from one spot of the floor to another, as a function of the restaurant's time.
#pragma once

#include "domain/time.h"

#include <QPointF>

#include <vector>

namespace restaurant {

/// A way with corners, gone from one moment to another; or a spot where somebody stands. Never
/// goes back: a later moment is never nearer to the beginning.
class Walk
{
public:
    explicit Walk(QPointF spot = {});
    /// `way` has at least one point. Is over at once unless `arrives` is after `leaves`.
    Walk(std::vector<QPointF> way, Instant leaves, Instant arrives);

    [[nodiscard]] QPointF at(Instant now) const;
    [[nodiscard]] QPointF end() const { return m_way.back(); }
    [[nodiscard]] bool isOver(Instant now) const { return now >= m_arrives; }

private:
    std::vector<QPointF> m_way;
    std::vector<qreal> m_lengths; ///< From the beginning to each point of the way.
    Instant m_leaves{};
    Instant m_arrives{};
};

/// Along the aisles: sideways into the nearest upright aisle, along it, and sideways out of it.
/// `aisles` holds their places from the left; without one, the way is straight.
[[nodiscard]] std::vector<QPointF> wayBetween(QPointF from, QPointF to,
                                              const std::vector<qreal> &aisles);

/// How long a walk is shown at `speed` restaurant seconds per second: long enough to be seen, and
/// nothing where that would be longer than it may (0: as fast as it goes).
[[nodiscard]] Duration walkingTime(double speed);

} // namespace restaurant
