#include "floorwalkers.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace restaurant {

FloorWalkers::FloorWalkers(std::vector<qreal> aisles)
    : m_aisles(std::move(aisles))
{
}

void FloorWalkers::end()
{
    std::erase_if(m_walkers, [this](const auto &entry) { return entry.second.round != m_round; });
}

std::vector<QPointF> FloorWalkers::way(QPointF from, const Errand &errand) const
{
    if (!errand.via)
        return wayBetween(from, errand.spot, m_aisles);
    std::vector<QPointF> way = wayBetween(from, *errand.via, m_aisles);
    const std::vector<QPointF> back = wayBetween(*errand.via, errand.spot, m_aisles);
    way.insert(way.end(), back.begin() + 1, back.end());
    return way;
}

void FloorWalkers::send(const FloorSubject &who, const Errand &errand, Instant now, double speed)
{
    const auto known = m_walkers.find(who);
    const Duration length = walkingTime(speed);
    const bool isThere = length == Duration::zero() || errand.since + length <= now;
    if (known == m_walkers.end()) {
        if (isThere || !errand.enter)
            return put(who, errand);
        const Walk walk(way(*errand.enter, errand), errand.since, errand.since + length);
        m_walkers.emplace(who, Walker{walk, errand.since, m_round});
        return;
    }
    Walker &walker = known->second;
    walker.round = m_round;
    const bool fetches = errand.via && walker.since != errand.since;
    if (walker.walk.end() == errand.spot && !fetches)
        return;
    walker.since = errand.since;
    walker.walk = isThere ? Walk(errand.spot)
                          : Walk(way(walker.walk.at(now), errand), now, errand.since + length);
}

void FloorWalkers::put(const FloorSubject &who, const Errand &errand)
{
    m_walkers.insert_or_assign(who, Walker{Walk(errand.spot), errand.since, m_round});
}

QPointF FloorWalkers::at(const FloorSubject &who, Instant now) const
{
    const auto found = m_walkers.find(who);
    return found == m_walkers.end() ? QPointF() : found->second.walk.at(now);
}

bool FloorWalkers::walks(const FloorSubject &who, Instant now) const
{
    const auto found = m_walkers.find(who);
    return found != m_walkers.end() && !found->second.walk.isOver(now);
}

bool FloorWalkers::anyoneWalks(Instant now) const
{
    return std::any_of(m_walkers.begin(), m_walkers.end(),
                       [now](const auto &entry) { return !entry.second.walk.isOver(now); });
}

namespace {

using namespace std::chrono_literals;

constexpr Duration usualWalk = 6s;
constexpr double leastSeconds = 0.35; ///< On the screen; shorter, and it is a jump.
constexpr Duration longestWalk = 40s; ///< Beyond that nobody would ever arrive.

qreal detour(QPointF from, QPointF to, qreal aisle)
{
    return std::abs(from.x() - aisle) + std::abs(to.x() - aisle);
}

/// Sets out and comes to a stand gently.
qreal eased(qreal part)
{
    return part * part * (3 - 2 * part);
}

} // namespace

Walk::Walk(QPointF spot)
    : Walk({spot}, Instant{}, Instant{})
{
}

Walk::Walk(std::vector<QPointF> way, Instant leaves, Instant arrives)
    : m_way(std::move(way))
    , m_leaves(leaves)
    , m_arrives(arrives)
{
    m_lengths.push_back(0);
    for (std::size_t i = 1; i < m_way.size(); ++i)
        m_lengths.push_back(m_lengths.back() + QLineF(m_way[i - 1], m_way[i]).length());
}

QPointF Walk::at(Instant now) const
{
    if (now >= m_arrives || m_way.size() == 1)
        return end();
    if (now <= m_leaves)
        return m_way.front();
    const qreal part =
        static_cast<qreal>((now - m_leaves).count()) / (m_arrives - m_leaves).count();
    const qreal gone = m_lengths.back() * eased(part);
    const auto next = std::upper_bound(m_lengths.begin() + 1, m_lengths.end() - 1, gone);
    const auto i = static_cast<std::size_t>(next - m_lengths.begin());
    const qreal length = m_lengths[i] - m_lengths[i - 1];
    return length <= 0 ? m_way[i]
                       : QLineF(m_way[i - 1], m_way[i]).pointAt((gone - m_lengths[i - 1]) / length);
}

std::vector<QPointF> wayBetween(QPointF from, QPointF to, const std::vector<qreal> &aisles)
{
    const auto nearest =
        std::min_element(aisles.begin(), aisles.end(), [&](qreal left, qreal right) {
            return detour(from, to, left) < detour(from, to, right);
        });
    if (nearest == aisles.end() || from.x() == to.x() || from.y() == to.y())
        return {from, to};
    return {from, {*nearest, from.y()}, {*nearest, to.y()}, to};
}

Duration walkingTime(double speed)
{
    if (speed <= 0)
        return Duration::zero();
    const Duration seen(std::llround(leastSeconds * speed * 1e6));
    return seen > longestWalk ? Duration::zero() : std::max(usualWalk, seen);
}

} // namespace restaurant
