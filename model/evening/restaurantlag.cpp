#include "restaurantlag.h"

namespace restaurant {

namespace {

std::chrono::seconds secondsOf(Duration length)
{
    return std::chrono::floor<std::chrono::seconds>(length);
}

} // namespace

void RestaurantLag::take(const std::vector<HandledCommand> &commands)
{
    for (const HandledCommand &handled : commands) {
        for (const RecordedEvent &event : handled.outcome.events) {
            const auto last = number(m_before) + static_cast<std::int64_t>(m_times.size());
            if (number(event.position) <= last)
                continue; // a repeated command tells of its events again
            if (number(event.position) != last + 1) {
                m_times.clear();
                m_before = Position{number(event.position) - 1};
            }
            m_times.push_back(event.at);
        }
    }
    for (; m_times.size() > mostKept; m_times.pop_front())
        m_before = Position{number(m_before) + 1};
}

std::optional<Instant> RestaurantLag::recordedAt(Position event) const
{
    const auto place = number(event) - number(m_before) - 1;
    if (place < 0 || place >= std::ssize(m_times))
        return std::nullopt;
    return m_times[static_cast<std::size_t>(place)];
}

/// Where it is not known how old the oldest of them is, the number of events says enough.
Duration RestaurantLag::lag(const ViewProgress &progress, Instant now) const
{
    if (progress.at >= progress.head)
        return {};
    const auto missing = recordedAt(Position{number(progress.at) + 1});
    return missing ? lagOf(*missing, now, progress.late) : progress.late;
}

ViewProgress RestaurantLag::told(ViewProgress progress, Instant now)
{
    const auto view = static_cast<std::size_t>(progress.view);
    progress.late = m_late[view];
    progress.behind = lag(progress, now);
    m_told[view] = progress;
    return progress;
}

std::vector<ViewProgress> RestaurantLag::moved(Instant now)
{
    std::vector<ViewProgress> moved;
    for (std::optional<ViewProgress> &told : m_told) {
        if (!told || secondsOf(lag(*told, now)) == secondsOf(told->behind))
            continue;
        told->behind = lag(*told, now);
        moved.push_back(*told);
    }
    return moved;
}

} // namespace restaurant
