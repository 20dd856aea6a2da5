#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace restaurant {

/// Ends calls to a server that does not answer. A server that stands still answers neither a
/// statement nor its own timeouts, and its machine's kernel goes on confirming what is sent; so a
/// thread beside the caller shuts the connection's socket down, and the call returns with an error.
class CallDeadline
{
public:
    explicit CallDeadline(std::chrono::milliseconds longest);
    ~CallDeadline();
    Q_DISABLE_COPY_MOVE(CallDeadline)

    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }

    /// Until it ends, a call is under way on this socket, which stays open meanwhile.
    class Call
    {
    public:
        Call(CallDeadline &deadline, int socket);
        ~Call();
        Q_DISABLE_COPY_MOVE(Call)
        /// The call has returned; the socket may be closed from now on. Answers whether it was
        /// shut down.
        bool end();

    private:
        CallDeadline &m_deadline;
    };

private:
    void watch();

    using Clock = std::chrono::steady_clock;
    const std::chrono::milliseconds m_longest;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_socket = -1; ///< Of the call under way; -1: none.
    Clock::time_point m_ends;
    bool m_isCut = false;
    bool m_isOver = false;
    std::thread m_thread; ///< The last member: it uses all others.
};

} // namespace restaurant
