// Servers and the queue before them. Who waits is served in the order of coming, or by rank and
// within a rank in the order of coming. The pool knows neither what is served nor the time: it says
// which job starts at which server, and its owner lets the time pass and says what is finished.
#pragma once

#include "domain/time.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// A number that the owner of a pool gives to a piece of work, unique among those in the pool. To
/// be kept small by using numbers again: the pool has storage for each up to the highest.
enum class JobId : std::uint32_t {};
/// A server's place in its pool, from 0.
enum class ServerId : std::uint32_t {};

/// No server is idle while a job waits. Takes no memory from the heap once it has grown.
class ServerPool
{
public:
    static constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

    /// A job that is now at a server.
    struct Start
    {
        JobId job{};
        ServerId server{};
        bool operator==(const Start &) const = default;
    };

    /// `ranks`: how many there are, 0 being served first; one: first come, first served. `room`:
    /// for how many jobs, those at the servers included.
    explicit ServerPool(std::size_t servers, std::size_t ranks = 1, std::size_t room = unlimited);

    /// Nobody more is let in.
    [[nodiscard]] bool isFull() const { return inside() >= m_room; }
    /// Lets a job in, which must not be there yet. It starts at the idle server with the lowest
    /// number, which is answered, or waits. Not to be called when full.
    std::optional<ServerId> put(JobId job, std::size_t rank = 0);
    /// The job at a busy server is done and gone. Answers the job that starts there now, if any.
    std::optional<JobId> finish(ServerId server);
    /// Takes a waiting job out. False if it does not wait here.
    bool remove(JobId job);

    /// From now on so many servers. Answers the waiting jobs that start with new ones. Of fewer,
    /// those with the highest numbers leave, each when it has finished its job.
    std::vector<Start> resize(std::size_t servers);

    /// How many servers there are, without those that leave.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// How many are busy, those that leave included.
    [[nodiscard]] std::size_t busy() const { return m_busy; }
    [[nodiscard]] std::size_t waiting() const { return m_waiting; }
    [[nodiscard]] std::size_t inside() const { return m_busy + m_waiting; }
    /// The job at a server; nothing: it is idle or not there.
    [[nodiscard]] std::optional<JobId> jobAt(ServerId server) const;
    /// Those who wait, in the order in which they would be served.
    [[nodiscard]] std::vector<JobId> waitingJobs() const;

private:
    static constexpr JobId noJob{std::numeric_limits<std::uint32_t>::max()};
    static constexpr std::uint32_t noRank = std::numeric_limits<std::uint32_t>::max();

    /// A waiting job's place in the list of its rank.
    struct Place
    {
        JobId before = noJob;
        JobId behind = noJob;
        std::uint32_t rank = noRank; ///< noRank: does not wait.
    };
    struct Line
    {
        JobId first = noJob;
        JobId last = noJob;
    };

    static std::size_t index(JobId job) { return static_cast<std::size_t>(job); }
    static std::size_t index(ServerId server) { return static_cast<std::size_t>(server); }

    ServerId start(JobId job);
    void append(JobId job, std::size_t rank);
    JobId takeFirst();
    void unlink(JobId job);

    std::vector<JobId> m_serving; ///< By server; noJob: idle. Longer than m_size while some leave.
    std::vector<Line> m_lines;    ///< By rank.
    std::vector<Place> m_places;  ///< By job.
    std::size_t m_size = 0;
    std::size_t m_room = unlimited;
    std::size_t m_idle = 0; ///< Of those that do not leave.
    std::size_t m_busy = 0;
    std::size_t m_waiting = 0;
};

// What every job passes through is defined here, to be compiled into the loop that calls it.

inline std::optional<ServerId> ServerPool::put(JobId job, std::size_t rank)
{
    assert(!isFull() && "there is no room");
    if (m_idle > 0)
        return start(job);
    append(job, rank);
    return std::nullopt;
}

inline ServerId ServerPool::start(JobId job)
{
    std::size_t server = 0;
    while (m_serving[server] != noJob)
        ++server;
    m_serving[server] = job;
    --m_idle;
    ++m_busy;
    return ServerId{static_cast<std::uint32_t>(server)};
}

inline std::optional<JobId> ServerPool::finish(ServerId server)
{
    JobId &serving = m_serving[index(server)];
    assert(serving != noJob && "the server is idle");
    if (m_waiting > 0 && index(server) < m_size) {
        serving = takeFirst();
        return serving;
    }
    serving = noJob;
    --m_busy;
    if (index(server) < m_size)
        ++m_idle;
    return std::nullopt;
}

inline std::optional<JobId> ServerPool::jobAt(ServerId server) const
{
    if (index(server) >= m_serving.size() || m_serving[index(server)] == noJob)
        return std::nullopt;
    return m_serving[index(server)];
}

inline void ServerPool::append(JobId job, std::size_t rank)
{
    if (index(job) >= m_places.size())
        m_places.resize(index(job) + 1);
    assert(m_places[index(job)].rank == noRank && "the job waits already");
    Line &line = m_lines[rank];
    m_places[index(job)] = {line.last, noJob, static_cast<std::uint32_t>(rank)};
    (line.last == noJob ? line.first : m_places[index(line.last)].behind) = job;
    line.last = job;
    ++m_waiting;
}

inline JobId ServerPool::takeFirst()
{
    auto line = m_lines.begin();
    while (line->first == noJob)
        ++line;
    const JobId job = line->first;
    unlink(job);
    return job;
}

inline void ServerPool::unlink(JobId job)
{
    Place &place = m_places[index(job)];
    Line &line = m_lines[place.rank];
    (place.before == noJob ? line.first : m_places[index(place.before)].behind) = place.behind;
    (place.behind == noJob ? line.last : m_places[index(place.behind)].before) = place.before;
    place.rank = noRank;
    --m_waiting;
}

/// What a pool does over time, counted in two ways that must agree: what one sees who looks at it
/// (how many wait, how many servers are busy, for how long), and what the jobs tell when they leave
/// (how long each waited and was served). Kept beside the pool by its owner, who reports what
/// happens. Exact: whole microseconds.
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
    [[nodiscard]] std::int64_t starts() const { return m_started; }
    /// How many had to wait before they started.
    [[nodiscard]] std::int64_t delayed() const { return m_delayed; }

    /// What has happened since `earlier`, a copy of this one. Who left the queue or the pool since
    /// counts with all his wait, so no law holds of it exactly.
    [[nodiscard]] QueueStatistics since(const QueueStatistics &earlier) const;

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
