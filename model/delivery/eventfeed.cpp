#include "eventfeed.h"

namespace restaurant {

void EventFeed::publish(EventBatch batch)
{
    if (!batch || batch->empty())
        return;
    m_head.store(number(batch->back().position), std::memory_order_release);
    const std::lock_guard lock(m_mutex);
    for (FeedListener *listener : m_listeners)
        listener->published(batch);
}

void EventFeed::add(FeedListener &listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(&listener);
}

void EventFeed::remove(FeedListener &listener)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_listeners, &listener);
}

} // namespace restaurant
