#include "deliveries.h"

#include <utility>

namespace restaurant::live {

void Deliveries::recorded(const std::vector<RecordedEvent> &events)
{
    for (const ViewName view : allViews) {
        const auto place = static_cast<std::size_t>(view);
        const Instant due = m_world.now() + m_world.delayOf(view);
        for (const RecordedEvent &event : events)
            m_waiting[place].push_back({due, event});
        if (due > m_world.now())
            m_world.schedule(due, Due::Delivery, place);
    }
}

std::vector<RecordedEvent> Deliveries::deliver(ViewName view)
{
    std::deque<OnItsWay> &waiting = m_waiting[static_cast<std::size_t>(view)];
    std::vector<RecordedEvent> delivered;
    while (!waiting.empty() && waiting.front().due <= m_world.now()) {
        delivered.push_back(std::move(waiting.front().event));
        waiting.pop_front();
    }
    if (!delivered.empty() && delivered.back().position > m_world.released(view))
        m_world.release(view, delivered.back().position);
    return delivered;
}

} // namespace restaurant::live
