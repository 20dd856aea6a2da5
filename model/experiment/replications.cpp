#include "replications.h"

#include "evening/writeside.h"
#include "experiment/figuresofevening.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace restaurant {

namespace {

constexpr int entriesInGroup = 512; // entries of the engine between two commits

} // namespace

PlayedEvening playInMemory(const Scenario &scenario, const std::stop_token &stop)
{
    const auto began = std::chrono::steady_clock::now();
    WriteSide writeSide(InMemory{}, scenario);
    FiguresOfEvening story(writeSide);
    do
        story.take(writeSide.advance(scenario.ends, entriesInGroup));
    while (!stop.stop_requested() && writeSide.next() && *writeSide.next() <= scenario.ends);
    PlayedEvening played = story.played();
    played.took = std::chrono::steady_clock::now() - began;
    return played;
}

namespace {

/// Evenings that are handed out one by one, replication by replication, so that all columns come
/// equally far.
class Handout
{
public:
    Handout(const std::vector<Scenario> &columns, const ReplicationPlan &plan,
            const ReplicationWatch &watch, const std::stop_token &stop)
        : m_columns(columns)
        , m_plan(plan)
        , m_watch(watch)
        , m_stop(stop)
        , m_played(columns.size() * plan.replications)
        , m_isPlayed(m_played.size())
    {
    }

    /// Until none is left. To be called by each thread.
    void playOn() noexcept
    {
        try {
            for (std::size_t n = m_next++; n < m_played.size() && !isOver(); n = m_next++)
                play(n);
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = m_failure ? m_failure : std::current_exception();
            m_hasFailed = true;
        }
    }

    [[nodiscard]] std::vector<std::vector<PlayedEvening>> result()
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        std::vector<std::vector<PlayedEvening>> byColumn(m_columns.size());
        for (std::size_t row = 0; row < m_plan.replications && isWhole(row); ++row)
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                byColumn[column].push_back(std::move(m_played[row * m_columns.size() + column]));
        return byColumn;
    }

private:
    [[nodiscard]] bool isOver() const { return m_hasFailed || m_stop.stop_requested(); }
    [[nodiscard]] bool isWhole(std::size_t row) const
    {
        const auto first = m_isPlayed.begin() + static_cast<std::ptrdiff_t>(row * m_columns.size());
        return std::all_of(first, first + static_cast<std::ptrdiff_t>(m_columns.size()),
                           [](char isPlayed) { return isPlayed != 0; });
    }
    void play(std::size_t n)
    {
        Scenario scenario = m_columns[n % m_columns.size()];
        scenario.seed = m_plan.firstSeed + n / m_columns.size();
        m_played[n] = playInMemory(scenario, m_stop);
        if (m_stop.stop_requested()) // it may be half an evening
            return;
        const std::lock_guard lock(m_mutex);
        m_isPlayed[n] = 1;
        ++m_done;
        if (m_watch)
            m_watch({m_done, m_played.size()});
    }

    const std::vector<Scenario> &m_columns;
    const ReplicationPlan &m_plan;
    const ReplicationWatch &m_watch;
    const std::stop_token &m_stop;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_hasFailed = false;
    std::mutex m_mutex;                  ///< Of what follows.
    std::vector<PlayedEvening> m_played; ///< Each by one thread alone.
    std::vector<char> m_isPlayed;
    std::size_t m_done = 0;
    std::exception_ptr m_failure;
};

} // namespace

unsigned threadsOf(const ReplicationPlan &plan)
{
    return plan.threads ? plan.threads : std::max(1U, std::thread::hardware_concurrency());
}

std::vector<std::vector<PlayedEvening>> playReplications(const std::vector<Scenario> &columns,
                                                         const ReplicationPlan &plan,
                                                         const ReplicationWatch &watch,
                                                         const std::stop_token &stop)
{
    Handout handout(columns, plan, watch, stop);
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threadsOf(plan); ++i)
            others.emplace_back([&handout] { handout.playOn(); });
        handout.playOn();
    }
    return handout.result();
}

} // namespace restaurant
