#include "latencymeter.h"

#include <algorithm>

namespace restaurant {

void LatencyMeter::committed(Position head, Clock::time_point at)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back({head, at});
    if (m_waiting.size() > most)
        m_waiting.pop_front();
}

void LatencyMeter::shown(Position position, Clock::time_point at)
{
    const std::scoped_lock lock(m_mutex);
    while (!m_waiting.empty() && m_waiting.front().head <= position) {
        const std::chrono::duration<double, std::milli> took = at - m_waiting.front().at;
        m_samples.push_back(took.count());
        m_waiting.pop_front();
    }
    while (m_samples.size() > most)
        m_samples.pop_front();
}

void LatencyMeter::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.clear();
}

LatencyMeter::Summary LatencyMeter::summary() const
{
    std::vector<double> sorted;
    {
        const std::scoped_lock lock(m_mutex);
        sorted.assign(m_samples.begin(), m_samples.end());
    }
    if (sorted.empty())
        return {};
    std::sort(sorted.begin(), sorted.end());
    return {sorted[sorted.size() / 2], sorted[sorted.size() * 99 / 100]};
}

} // namespace restaurant
