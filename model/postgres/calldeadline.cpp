#include "calldeadline.h"

#include <sys/socket.h>

namespace restaurant {

CallDeadline::CallDeadline(std::chrono::milliseconds longest)
    : m_longest(longest)
    , m_thread([this] { watch(); })
{
}

CallDeadline::~CallDeadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void CallDeadline::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        if (m_socket < 0) {
            m_changed.wait(lock);
        } else if (m_changed.wait_until(lock, m_ends) == std::cv_status::timeout && m_socket >= 0 &&
                   Clock::now() >= m_ends) {
            ::shutdown(m_socket, SHUT_RDWR); // the owner closes it
            m_isCut = true;
            m_socket = -1;
        }
    }
}

CallDeadline::Call::Call(CallDeadline &deadline, int socket)
    : m_deadline(deadline)
{
    {
        const std::lock_guard lock(m_deadline.m_mutex);
        m_deadline.m_socket = socket;
        m_deadline.m_ends = Clock::now() + m_deadline.m_longest;
        m_deadline.m_isCut = false;
    }
    m_deadline.m_changed.notify_one();
}

CallDeadline::Call::~Call()
{
    end();
}

/// The thread is not woken: it finds out when the time has come, or with the next call.
bool CallDeadline::Call::end()
{
    const std::lock_guard lock(m_deadline.m_mutex);
    m_deadline.m_socket = -1;
    return m_deadline.m_isCut;
}

} // namespace restaurant
