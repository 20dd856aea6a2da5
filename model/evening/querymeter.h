// Queries of this very moment, counted where they are asked. Nothing of it is recorded: it begins
// with the evening's opening, and anew with another architecture.
#pragma once

#include "domain/activity.h"
#include "read/query.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace restaurant {

/// Takes as much room as there are views and askers, however many queries are asked. Any thread;
/// nobody is held up for longer than it takes to add.
class QueryMeter
{
public:
    using Clock = std::chrono::steady_clock;

    void count(const Query &query, Clock::time_point at = Clock::now());
    [[nodiscard]] QueryCounts counts(Clock::time_point now = Clock::now()) const;
    /// Everything costs something else from now on.
    void begin();

private:
    static constexpr std::size_t seconds = 60;
    struct Second
    {
        std::int64_t second = -1;
        int count = 0;
    };
    using Minute = std::array<Second, seconds>;

    mutable std::mutex m_mutex;
    QueryCounts m_counts;
    std::array<std::array<Minute, allAskers.size()>, allViews.size()> m_minutes;
};

/// The queries of one step of the simulation: what guests and staff looked at, and what the answers
/// cost that this step asked for. For one thread.
class LooksOfStep
{
public:
    /// It was recorded just now. Of other activities it knows nothing.
    void recorded(const RecordedActivity &activity);
    /// The view was asked: for the look at it that was recorded last in this step, or for the next.
    void answered(ViewName view, const QueryAnswer &answer);

    /// The looks, in order. One without an answer: what it was about was asked for before.
    [[nodiscard]] std::vector<Look> takeLooks();
    /// What was asked in this step without anybody who was recorded as looking.
    [[nodiscard]] std::vector<Query> takeRest();

private:
    std::vector<Look> m_looks;
    std::map<ViewName, QueryAnswer> m_ahead;
};

} // namespace restaurant
