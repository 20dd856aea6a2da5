// The one place where the write side says what is new.
#pragma once

#include "domain/event.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace restaurant {

/// Events of one commit, in order. Shared by all who receive them, changed by nobody.
using EventBatch = std::shared_ptr<const std::vector<RecordedEvent>>;

/// Hears of what was published, in the publisher's thread: it takes the batch and returns.
class FeedListener
{
public:
    virtual ~FeedListener() = default;
    virtual void published(const EventBatch &batch) = 0;
};

/// Passes committed events on to whoever listens. To be used from any thread; outlives its
/// listeners. Keeps no events: who comes late, or cannot keep them, reads the log.
class EventFeed
{
public:
    /// `head` is the end of the log when the evening is opened.
    explicit EventFeed(Position head = {})
        : m_head(number(head))
    {
    }

    /// To be called after COMMIT, in the order of the log.
    void publish(EventBatch batch);
    /// The last event published.
    [[nodiscard]] Position head() const { return Position{m_head.load(std::memory_order_acquire)}; }

    void add(FeedListener &listener);
    /// After its return the listener hears nothing more.
    void remove(FeedListener &listener);

private:
    std::mutex m_mutex;
    std::vector<FeedListener *> m_listeners;
    std::atomic<std::int64_t> m_head;
};

} // namespace restaurant
