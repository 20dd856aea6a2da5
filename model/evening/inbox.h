#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace restaurant {

/// A bounded queue between threads: what does not fit is refused to the sender's face, never
/// dropped. Any thread puts; one thread takes.
template <typename Item> class Inbox
{
public:
    explicit Inbox(std::size_t room)
        : m_room(room)
    {
    }
    Q_DISABLE_COPY_MOVE(Inbox)

    /// False: full, nothing was put.
    [[nodiscard]] bool put(Item item)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_items.size() >= m_room)
                return false;
            m_items.push_back(std::move(item));
        }
        m_news.notify_one();
        return true;
    }

    /// All that waits, up to `atMost`; waits for the first one until `deadline`.
    [[nodiscard]] std::deque<Item> take(std::size_t atMost,
                                        std::chrono::steady_clock::time_point deadline)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_until(lock, deadline, [this] { return !m_items.empty(); });
        std::deque<Item> taken;
        if (m_items.size() <= atMost) {
            taken.swap(m_items);
            return taken;
        }
        for (std::size_t n = 0; n < atMost; ++n) {
            taken.push_back(std::move(m_items.front()));
            m_items.pop_front();
        }
        return taken;
    }

private:
    const std::size_t m_room;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<Item> m_items;
};

} // namespace restaurant
