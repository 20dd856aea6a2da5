#pragma once

#include "domain/time.h"

#include <chrono>
#include <optional>

namespace restaurant {

/// Ties restaurant time to the computer's clock: how late it is in the restaurant now, and how
/// long to wait for a moment to come. The only place where live play looks at a real clock.
class Pace
{
public:
    using Clock = std::chrono::steady_clock;

    /// From now on `at` it runs with `speed` restaurant seconds per second; 0: flat out.
    void start(Instant at, double speed, Clock::time_point now = Clock::now());
    void stop(Instant at);

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isFlatOut() const { return m_running && m_speed <= 0; }
    [[nodiscard]] double speed() const { return m_speed; }
    /// The time in the restaurant. Flat out: where it was last started.
    [[nodiscard]] Instant at(Clock::time_point now = Clock::now()) const;
    /// When the restaurant's clock will show `at`; in the past for a moment gone by.
    [[nodiscard]] Clock::time_point when(Instant at) const;

private:
    Instant m_from{};
    Clock::time_point m_started;
    double m_speed = 1;
    bool m_running = false;
};

/// A stretch in which nothing happens, and which the clock does not wait through.
struct QuietSkip
{
    Instant from{}; ///< Where the clock stood.
    Instant to{};   ///< Where it stands next, just before something happens.
};

/// What is gone over at once where whoever watches would wait too long, at this speed: nothing has
/// happened since `since`, nothing does before `next`, and it is `now`. What happened last can be
/// looked at for a moment first. Nothing: the clock goes on as it does.
[[nodiscard]] std::optional<QuietSkip> quietAhead(Instant since, Instant now, Instant next,
                                                  double speed);

} // namespace restaurant
