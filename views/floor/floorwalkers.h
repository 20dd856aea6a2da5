#pragma once

#include "floorsubject.h"
#include "walk.h"

#include <map>
#include <optional>
#include <vector>

namespace restaurant {

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
