#include "restaurantlag.h"

#include <algorithm>

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
            if (event.position <= last())
                continue; // a repeated command tells of its events again
            if (number(event.position) != number(last()) + 1) {
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
    const Duration age = m_deliveries.age(progress.view, now);
    return missing ? lagOf(*missing, now, age) : age;
}

ViewProgress RestaurantLag::told(ViewProgress progress, Instant now)
{
    progress.late = m_deliveries.leastDelayOf(progress.view);
    if (m_deliveries.age(progress.view, now) > Duration{})
        progress.head = std::max(progress.head, last());
    progress.behind = lag(progress, now);
    m_told[static_cast<std::size_t>(progress.view)] = progress;
    return progress;
}

std::vector<ViewProgress> RestaurantLag::moved(Instant now)
{
    std::vector<ViewProgress> moved;
    for (std::optional<ViewProgress> &kept : m_told) {
        if (!kept)
            continue;
        const ViewProgress before = *kept;
        const ViewProgress after = told(before, now);
        if (after.late != before.late || after.head != before.head ||
            secondsOf(after.behind) != secondsOf(before.behind))
            moved.push_back(after);
        else
            kept = before; // until a person would read otherwise
    }
    return moved;
}

} // namespace restaurant
