#include "pace.h"

namespace restaurant {

void Pace::start(Instant at, double speed, Clock::time_point now)
{
    m_from = at;
    m_started = now;
    m_speed = speed;
    m_running = true;
}

void Pace::stop(Instant at)
{
    m_from = at;
    m_running = false;
}

Instant Pace::at(Clock::time_point now) const
{
    if (!m_running || m_speed <= 0)
        return m_from;
    const std::chrono::duration<double> gone = now - m_started;
    return m_from + std::chrono::duration_cast<Duration>(gone * m_speed);
}

Pace::Clock::time_point Pace::when(Instant at) const
{
    const std::chrono::duration<double> wait = at - m_from;
    return m_started + std::chrono::duration_cast<Clock::duration>(wait / m_speed);
}

std::optional<QuietSkip> quietAhead(Instant since, Instant now, Instant next, double speed)
{
    constexpr double longestWait = 4; // seconds of whoever watches
    constexpr double rest = 1;        // behind what happened, and before what does
    const auto takes = [speed](double seconds) {
        return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds * speed));
    };
    const bool isQuiet = speed > 0 && next - since > takes(longestWait);
    const Instant to = next - takes(rest);
    if (!isQuiet || now < since + takes(rest) || now >= to)
        return std::nullopt;
    return QuietSkip{now, to};
}

} // namespace restaurant
