#pragma once

#include <condition_variable>
#include <mutex>

namespace restaurant {

/// Lets so many work at a time, and the others wait. To be used from any thread.
class Turns
{
public:
    explicit Turns(int atATime)
        : m_free(atATime)
    {
    }

    void take()
    {
        std::unique_lock lock(m_mutex);
        m_given.wait(lock, [this] { return m_free > 0; });
        --m_free;
    }
    void give()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_free;
        }
        m_given.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_given;
    int m_free;
};

/// A turn for as long as it lives; none is needed where there are no turns.
class Turn
{
public:
    explicit Turn(Turns *turns)
        : m_turns(turns)
    {
        if (m_turns)
            m_turns->take();
    }
    ~Turn()
    {
        if (m_turns)
            m_turns->give();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    Turns *m_turns;
};

} // namespace restaurant
