// The restaurant's clock between two pieces of news of it.
#pragma once

#include "domain/time.h"

#include <chrono>

namespace restaurant {

/// Runs on at the speed it was told last, so that whoever walks does not wait for news. Never goes
/// back, unless it is told of an earlier moment than the last time: then another evening begins.
class RunningClock
{
public:
    using Wall = std::chrono::steady_clock;

    /// At `wall` the restaurant's clock shows `now`. `speed` in restaurant seconds per second; 0:
    /// as fast as it goes. Whether time has gone back.
    bool set(Instant now, double speed, bool running, Wall::time_point wall = Wall::now());

    [[nodiscard]] Instant at(Wall::time_point wall = Wall::now());
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    Instant m_told{};
    Instant m_shown{}; ///< The latest that at() answered.
    Wall::time_point m_since{};
    double m_speed = 1;
    bool m_running = false;
};

} // namespace restaurant
