// What a pool of servers does over time, counted in two ways that must agree: what one sees who
// looks at the pool (how many wait, how many servers are busy, for how long), and what the jobs
// tell when they leave (how long each waited and was served).
#pragma once

#include "serverpool.h"

#include "domain/time.h"

#include <optional>
#include <string>

namespace restaurant {

/// Kept beside a pool by its owner, who reports what happens. Exact: whole microseconds.
class QueueStatistics
{
public:
    QueueStatistics(Instant begins, const ServerPool &pool);

    /// To be told after every change of the pool.
    void changed(Instant now, const ServerPool &pool);

    void arrived() { ++m_arrived; }
    /// One that arrived and found no room.
    void refused() { ++m_refused; }
    /// One left the queue for a server.
    void started(Duration waited);
    /// One left the queue and the pool.
    void gaveUp(Duration waited);
    void finished(Duration served);

    [[nodiscard]] std::int64_t arrivals() const { return m_arrived; }
    [[nodiscard]] std::int64_t refusals() const { return m_refused; }
    [[nodiscard]] std::int64_t departures() const { return m_finished; }
    [[nodiscard]] std::int64_t renegings() const { return m_gaveUp; }
    /// How many had to wait before they started.
    [[nodiscard]] std::int64_t delayed() const { return m_delayed; }

    /// From the beginning to the last change.
    [[nodiscard]] Duration observed() const { return m_now - m_begins; }
    /// Averages over that time; 0 while it is 0.
    [[nodiscard]] double meanWaiting() const { return perTime(m_waitingTime); }
    [[nodiscard]] double meanBusy() const { return perTime(m_busyTime); }
    /// The share of the servers' time in which they were busy.
    [[nodiscard]] double utilisation() const;
    /// Of those who started or gave up, in microseconds; 0 if there are none.
    [[nodiscard]] double meanWait() const;

    /// Names the first law that does not hold, with both sides; nothing if all do. Little's law
    /// (number waiting summed over time = waits summed over jobs), the utilisation law (busy
    /// servers over time = services over jobs), and arrivals = departures + inside. Who is still
    /// inside has waited `waitingSoFar` and been served `servedSoFar` in all, at the time of the
    /// last change: those at servers count with their service, their wait was reported by
    /// started().
    [[nodiscard]] std::optional<std::string>
    brokenLaw(const ServerPool &pool, Duration waitingSoFar = {}, Duration servedSoFar = {}) const;

private:
    [[nodiscard]] double perTime(Duration sum) const;

    Instant m_begins;
    Instant m_now;
    std::int64_t m_waiting; ///< Since m_now, as are the next two.
    std::int64_t m_busy;
    std::int64_t m_servers;
    Duration m_waitingTime{}; ///< The number waiting, summed over time.
    Duration m_busyTime{};
    Duration m_serverTime{};
    std::int64_t m_arrived = 0;
    std::int64_t m_refused = 0;
    std::int64_t m_started = 0;
    std::int64_t m_delayed = 0;
    std::int64_t m_finished = 0;
    std::int64_t m_gaveUp = 0;
    Duration m_waited{}; ///< Of all who have started or given up.
    Duration m_served{};
};

inline void QueueStatistics::changed(Instant now, const ServerPool &pool)
{
    const Duration passed = now - m_now;
    m_waitingTime += passed * m_waiting;
    m_busyTime += passed * m_busy;
    m_serverTime += passed * m_servers;
    m_now = now;
    m_waiting = static_cast<std::int64_t>(pool.waiting());
    m_busy = static_cast<std::int64_t>(pool.busy());
    m_servers = static_cast<std::int64_t>(pool.size());
}

inline void QueueStatistics::started(Duration waited)
{
    ++m_started;
    m_waited += waited;
    if (waited > Duration::zero())
        ++m_delayed;
}

inline void QueueStatistics::gaveUp(Duration waited)
{
    ++m_gaveUp;
    m_waited += waited;
}

inline void QueueStatistics::finished(Duration served)
{
    ++m_finished;
    m_served += served;
}

} // namespace restaurant
