#include "floorwalkers.h"

#include <algorithm>

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

} // namespace restaurant
