#pragma once

#include "domain/ids.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <mutex>
#include <vector>

namespace restaurant {

/// Measures on this machine how long it takes from a commit until a view, or the
/// screen, shows it. Any thread.
class LatencyMeter
{
public:
    using Clock = std::chrono::steady_clock;
    struct Summary
    {
        double p50 = 0; ///< Milliseconds, over the last samples; 0: there are none.
        double p99 = 0;
    };

    /// The log was made durable up to `head` at `at`.
    void committed(Position head, Clock::time_point at = Clock::now());
    /// The view shows everything up to `position` since `at`.
    void shown(Position position, Clock::time_point at = Clock::now());
    /// What is not shown yet waits for somebody, not for this machine: it is not measured.
    void forget();
    [[nodiscard]] Summary summary() const;

private:
    static constexpr std::size_t most = 1000;
    struct Commit
    {
        Position head{};
        Clock::time_point at;
    };

    mutable std::mutex m_mutex;
    std::deque<Commit> m_waiting; ///< Commits not shown yet, the oldest first.
    std::deque<double> m_samples; ///< Milliseconds.
};

} // namespace restaurant
