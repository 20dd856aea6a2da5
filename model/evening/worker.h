#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace restaurant {

/// A thread with an inbox. What does not fit into the inbox is refused to the sender's face, never
/// dropped. The destructor asks the work to end, and waits for that: so whoever has a worker keeps
/// it behind all that the work uses.
template <typename Request> class Worker
{
public:
    using Clock = std::chrono::steady_clock;
    /// All are called in the worker's thread: the work, once; what it threw; and, whatever came
    /// of it, the end.
    using Work = std::function<void(Worker &)>;
    using Failed = std::function<void(const std::string &message)>;
    using Ended = std::function<void()>;

    /// So many requests may wait as there is `room`.
    Worker(std::size_t room, Work work, Failed failed, Ended ended = {})
        : m_room(room)
        , m_thread([this, work = std::move(work), failed = std::move(failed),
                    ended = std::move(ended)] { carryOut(work, failed, ended); })
    {
    }
    ~Worker()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
        }
        m_news.notify_one();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    /// From any thread. False: full, nothing was put.
    [[nodiscard]] bool put(Request request)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_waiting.size() >= m_room)
                return false;
            m_waiting.push_back(std::move(request));
        }
        m_news.notify_one();
        return true;
    }
    [[nodiscard]] bool isStopping() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_stopping;
    }

    // For the work alone:

    /// All that waits, up to `atMost`; waits for the first one until `deadline`. Nothing once the
    /// work is to end.
    [[nodiscard]] std::deque<Request> take(std::size_t atMost, Clock::time_point deadline)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_until(lock, deadline, [this] { return m_stopping || !m_waiting.empty(); });
        std::deque<Request> taken;
        while (!m_stopping && !m_waiting.empty() && taken.size() < atMost) {
            taken.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        return taken;
    }
    /// False: the work is to end.
    [[nodiscard]] bool rest(Clock::duration length)
    {
        std::unique_lock lock(m_mutex);
        return !m_news.wait_for(lock, length, [this] { return m_stopping; });
    }

private:
    void carryOut(const Work &work, const Failed &failed, const Ended &ended)
    {
        try {
            work(*this);
        } catch (const std::exception &error) {
            failed(error.what());
        }
        if (ended)
            ended();
    }

    const std::size_t m_room;
    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<Request> m_waiting;
    bool m_stopping = false;
    std::thread m_thread; ///< Last: it uses the above.
};

/// Of a worker that nothing is asked of.
struct NoRequest
{
};

} // namespace restaurant
