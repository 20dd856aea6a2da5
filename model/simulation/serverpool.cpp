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

} // namespace restaurant
