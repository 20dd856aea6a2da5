#pragma once

#include "domain/time.h"
#include "floorsubject.h"

#include <QPointF>

#include <map>
#include <optional>
#include <vector>

namespace restaurant {

// How somebody gets from one spot of the floor to another, as a function of the restaurant's time.

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

/// Where somebody should be.
struct Errand
{
    QPointF spot;
    Instant since{};              ///< When it set out.
    std::optional<QPointF> via;   ///< Is fetched from there first.
    std::optional<QPointF> enter; ///< Where it comes from if nobody has seen it before.
};

/// Everybody who walks or stands. Who is sent elsewhere while walking turns where it is: nobody
/// ever jumps, except when time runs too fast for walking.
class FloorWalkers
{
public:
    explicit FloorWalkers(std::vector<qreal> aisles = {});

    /// Between these, everybody who is still there is sent; the others are forgotten.
    void begin() { ++m_round; }
    void end();
    void send(const FloorSubject &who, const Errand &errand, Instant now, double speed);
    /// Puts somebody there without a walk.
    void put(const FloorSubject &who, const Errand &errand);

    /// Somebody who was sent.
    [[nodiscard]] QPointF at(const FloorSubject &who, Instant now) const;
    [[nodiscard]] bool walks(const FloorSubject &who, Instant now) const;
    [[nodiscard]] bool anyoneWalks(Instant now) const;

private:
    struct Walker
    {
        Walk walk;
        Instant since{};
        int round = 0;
    };
    [[nodiscard]] std::vector<QPointF> way(QPointF from, const Errand &errand) const;

    std::vector<qreal> m_aisles;
    std::map<FloorSubject, Walker> m_walkers;
    int m_round = 0;
};

} // namespace restaurant
