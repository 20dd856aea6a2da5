#include "querymeter.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

std::int64_t secondOf(QueryMeter::Clock::time_point at)
{
    return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
}

void add(std::optional<QueryAnswer> &sum, const QueryAnswer &more)
{
    if (!sum)
        sum = QueryAnswer{more.from, {}};
    sum->cost += more.cost;
    sum->from = more.cost.statements > 0 ? more.from : sum->from;
}

} // namespace

void QueryMeter::count(const Query &query, Clock::time_point at)
{
    const std::int64_t second = secondOf(at);
    const std::scoped_lock lock(m_mutex);
    QueryTally &tally = m_counts.of(query.view, query.by);
    ++tally.count;
    tally.from = query.answer.from;
    tally.sum += query.answer.cost;
    Second &now =
        m_minutes[static_cast<std::size_t>(query.view)][static_cast<std::size_t>(query.by)]
                 [static_cast<std::size_t>(second) % seconds];
    if (now.second != second)
        now = {second, 0};
    ++now.count;
}

QueryCounts QueryMeter::counts(Clock::time_point now) const
{
    const std::int64_t first = secondOf(now) - std::int64_t{seconds} + 1;
    const std::scoped_lock lock(m_mutex);
    QueryCounts counts = m_counts;
    for (std::size_t view = 0; view < m_minutes.size(); ++view)
        for (std::size_t by = 0; by < m_minutes[view].size(); ++by)
            for (const Second &each : m_minutes[view][by])
                if (each.second >= first)
                    counts.tallies[view][by].lastMinute += each.count;
    return counts;
}

void QueryMeter::begin()
{
    const std::scoped_lock lock(m_mutex);
    m_counts = {};
    m_minutes = {};
}

void LooksOfStep::recorded(const RecordedActivity &activity)
{
    auto look = lookIn(activity);
    if (!look)
        return;
    if (const auto ahead = m_ahead.extract(look->view))
        look->answer = ahead.mapped();
    m_looks.push_back(*std::move(look));
}

void LooksOfStep::answered(ViewName view, const QueryAnswer &answer)
{
    const auto look = std::find_if(m_looks.rbegin(), m_looks.rend(),
                                   [view](const Look &one) { return one.view == view; });
    if (look != m_looks.rend())
        return add(look->answer, answer);
    std::optional<QueryAnswer> sum;
    if (const auto ahead = m_ahead.extract(view))
        sum = ahead.mapped();
    add(sum, answer);
    m_ahead.insert_or_assign(view, *sum);
}

std::vector<Look> LooksOfStep::takeLooks()
{
    return std::exchange(m_looks, {});
}

std::vector<Query> LooksOfStep::takeRest()
{
    std::vector<Query> rest;
    for (const auto &[view, answer] : std::exchange(m_ahead, {}))
        rest.push_back({view, Asker::House, answer});
    return rest;
}

} // namespace restaurant
