// The one place where the write side says what is new.
#pragma once

#include "subscriber.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace restaurant {

/// Hears of what was published, in the publisher's thread: it takes the batch and returns.
template <typename Item> class FeedListener
{
public:
    virtual ~FeedListener() = default;
    virtual void published(const Batch<Item> &batch) = 0;
};

/// Passes on what is committed to whoever listens. To be used from any thread; outlives its
/// listeners. Keeps nothing: who comes late, or cannot keep a batch, reads the log.
template <typename Item> class Feed
{
public:
    using Place = PlaceOf<Item>;
    /// `head` is the end of the log when the evening is opened.
    explicit Feed(Place head = {})
        : m_head(number(head))
    {
    }

    /// To be called after COMMIT, in the order of the log.
    void publish(Batch<Item> batch)
    {
        if (!batch || batch->empty())
            return;
        m_head.store(number(placeOf(batch->back())), std::memory_order_release);
        const std::lock_guard lock(m_mutex);
        for (FeedListener<Item> *listener : m_listeners)
            listener->published(batch);
    }
    /// The last place published.
    [[nodiscard]] Place head() const { return Place{m_head.load(std::memory_order_acquire)}; }

    void add(FeedListener<Item> &listener)
    {
        const std::lock_guard lock(m_mutex);
        m_listeners.push_back(&listener);
    }
    /// After its return the listener hears nothing more.
    void remove(FeedListener<Item> &listener)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_listeners, &listener);
    }

private:
    std::mutex m_mutex;
    std::vector<FeedListener<Item> *> m_listeners;
    std::atomic<std::int64_t> m_head;
};

using EventFeed = Feed<RecordedEvent>;
using StoryFeed = Feed<Happening>;

} // namespace restaurant
