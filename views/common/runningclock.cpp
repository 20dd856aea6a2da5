#include "runningclock.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Without news for so long, the restaurant is held up: time does not run away from it.
constexpr std::chrono::milliseconds longestSilence(250);

} // namespace

bool RunningClock::set(Instant now, double speed, bool running, Wall::time_point wall)
{
    const bool back = now < m_told;
    m_shown = back ? now : at(wall);
    m_told = now;
    m_since = wall;
    m_speed = speed;
    m_running = running;
    return back;
}

Instant RunningClock::at(Wall::time_point wall)
{
    Instant now = m_told;
    if (m_running && m_speed > 0) {
        const auto silence = std::clamp<Wall::duration>(wall - m_since, {}, longestSilence);
        now += std::chrono::duration_cast<Duration>(silence * m_speed);
    }
    m_shown = std::max(m_shown, now);
    return m_shown;
}

} // namespace restaurant
