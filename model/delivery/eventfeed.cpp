#include "eventfeed.h"

namespace restaurant {

template <typename Item> void Feed<Item>::publish(Batch<Item> batch)
{
    if (!batch || batch->empty())
        return;
    m_head.store(number(placeOf(batch->back())), std::memory_order_release);
    const std::lock_guard lock(m_mutex);
    for (FeedListener<Item> *listener : m_listeners)
        listener->published(batch);
}

template <typename Item> void Feed<Item>::add(FeedListener<Item> &listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(&listener);
}

template <typename Item> void Feed<Item>::remove(FeedListener<Item> &listener)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_listeners, &listener);
}

template class Feed<RecordedEvent>;
template class Feed<Happening>;

} // namespace restaurant
