#include "queuestatistics.h"

#include <algorithm>

namespace restaurant {

namespace {

std::optional<std::string> difference(const char *law, std::int64_t one, std::int64_t other)
{
    if (one == other)
        return std::nullopt;
    return std::string(law) + ": " + std::to_string(one) + " is not " + std::to_string(other);
}

} // namespace

QueueStatistics::QueueStatistics(Instant begins, const ServerPool &pool)
    : m_begins(begins)
    , m_now(begins)
    , m_waiting(static_cast<std::int64_t>(pool.waiting()))
    , m_busy(static_cast<std::int64_t>(pool.busy()))
    , m_servers(static_cast<std::int64_t>(pool.size()))
{
}

double QueueStatistics::utilisation() const
{
    const auto available = std::max(m_serverTime.count(), m_busyTime.count());
    if (available == 0)
        return 0;
    return static_cast<double>(m_busyTime.count()) / static_cast<double>(available);
}

double QueueStatistics::meanWait() const
{
    const std::int64_t waits = m_started + m_gaveUp;
    return waits == 0 ? 0 : static_cast<double>(m_waited.count()) / static_cast<double>(waits);
}

double QueueStatistics::perTime(Duration sum) const
{
    if (observed() == Duration::zero())
        return 0;
    return static_cast<double>(sum.count()) / static_cast<double>(observed().count());
}

std::optional<std::string> QueueStatistics::brokenLaw(const ServerPool &pool, Duration waitingSoFar,
                                                      Duration servedSoFar) const
{
    const auto inside = static_cast<std::int64_t>(pool.inside());
    if (auto broken = difference("arrivals = departures + inside", m_arrived,
                                 m_finished + m_gaveUp + m_refused + inside))
        return broken;
    if (auto broken = difference("Little's law, of those who wait", m_waitingTime.count(),
                                 (m_waited + waitingSoFar).count()))
        return broken;
    return difference("the utilisation law", m_busyTime.count(), (m_served + servedSoFar).count());
}

} // namespace restaurant
