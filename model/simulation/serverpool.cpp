#include "serverpool.h"

#include <algorithm>

namespace restaurant {

ServerPool::ServerPool(std::size_t servers, std::size_t ranks, std::size_t room)
    : m_serving(servers, noJob)
    , m_lines(ranks)
    , m_size(servers)
    , m_room(room)
    , m_idle(servers)
{
    assert(ranks > 0 && "a queue has at least one rank");
}

bool ServerPool::remove(JobId job)
{
    if (index(job) >= m_places.size() || m_places[index(job)].rank == noRank)
        return false;
    unlink(job);
    return true;
}

std::vector<ServerPool::Start> ServerPool::resize(std::size_t servers)
{
    while (m_serving.size() > servers && m_serving.back() == noJob)
        m_serving.pop_back();
    m_serving.resize(std::max(m_serving.size(), servers), noJob);
    m_size = servers;
    m_idle = static_cast<std::size_t>(std::count(
        m_serving.begin(), m_serving.begin() + static_cast<std::ptrdiff_t>(servers), noJob));
    std::vector<Start> started;
    while (m_idle > 0 && m_waiting > 0) {
        const JobId job = takeFirst();
        started.push_back({job, start(job)});
    }
    return started;
}

std::vector<JobId> ServerPool::waitingJobs() const
{
    std::vector<JobId> jobs;
    jobs.reserve(m_waiting);
    for (const Line &line : m_lines) {
        for (JobId job = line.first; job != noJob; job = m_places[index(job)].behind)
            jobs.push_back(job);
    }
    return jobs;
}

namespace {

std::optional<std::string> difference(const char *law, std::int64_t one, std::int64_t other)
{
    if (one == other)
        return std::nullopt;
    return std::string(law) + ": " + std::to_string(one) + " is not " + std::to_string(other);
}

} // namespace

QueueStatistics::QueueStatistics(Instant begins, const ServerPool &pool)
    : m_begins(begins)
    , m_now(begins)
    , m_waiting(static_cast<std::int64_t>(pool.waiting()))
    , m_busy(static_cast<std::int64_t>(pool.busy()))
    , m_servers(static_cast<std::int64_t>(pool.size()))
{
}

QueueStatistics QueueStatistics::since(const QueueStatistics &earlier) const
{
    QueueStatistics part = *this;
    part.m_begins = earlier.m_now;
    part.m_waitingTime -= earlier.m_waitingTime;
    part.m_busyTime -= earlier.m_busyTime;
    part.m_serverTime -= earlier.m_serverTime;
    part.m_arrived -= earlier.m_arrived;
    part.m_refused -= earlier.m_refused;
    part.m_started -= earlier.m_started;
    part.m_delayed -= earlier.m_delayed;
    part.m_finished -= earlier.m_finished;
    part.m_gaveUp -= earlier.m_gaveUp;
    part.m_waited -= earlier.m_waited;
    part.m_served -= earlier.m_served;
    return part;
}

double QueueStatistics::utilisation() const
{
    const auto available = std::max(m_serverTime.count(), m_busyTime.count());
    if (available == 0)
        return 0;
    return static_cast<double>(m_busyTime.count()) / static_cast<double>(available);
}

double QueueStatistics::meanWait() const
{
    const std::int64_t waits = m_started + m_gaveUp;
    return waits == 0 ? 0 : static_cast<double>(m_waited.count()) / static_cast<double>(waits);
}

double QueueStatistics::perTime(Duration sum) const
{
    if (observed() == Duration::zero())
        return 0;
    return static_cast<double>(sum.count()) / static_cast<double>(observed().count());
}

std::optional<std::string> QueueStatistics::brokenLaw(const ServerPool &pool, Duration waitingSoFar,
                                                      Duration servedSoFar) const
{
    const auto inside = static_cast<std::int64_t>(pool.inside());
    if (auto broken = difference("arrivals = departures + inside", m_arrived,
                                 m_finished + m_gaveUp + m_refused + inside))
        return broken;
    if (auto broken = difference("Little's law, of those who wait", m_waitingTime.count(),
                                 (m_waited + waitingSoFar).count()))
        return broken;
    return difference("the utilisation law", m_busyTime.count(), (m_served + servedSoFar).count());
}

} // namespace restaurant
