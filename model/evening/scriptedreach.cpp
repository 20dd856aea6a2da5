#include "scriptedreach.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr int readAtOnce = 1000;

bool isDue(const Deliveries &deliveries, ViewName view, const RecordedEvent &event, Instant now)
{
    const auto due = deliveries.due(view, event);
    return due && *due <= now;
}

/// Events are due in their order, so the last that is due by `now` is found by halving.
Position lastDue(EventStore &store, const Deliveries &deliveries, ViewName view, Instant now)
{
    Position due{};
    for (Position open{number(store.head().position) + 1}; number(open) - number(due) > 1;) {
        const Position before{number(due) + (number(open) - number(due)) / 2 - 1};
        const auto event = store.events().read(before, 1);
        const bool arrived = isDue(deliveries, view, event.at(0), now);
        (arrived ? due : open) = event.at(0).position;
    }
    return due;
}

} // namespace

void ScriptedReach::begin(EventStore &store, const Deliveries &deliveries, Instant now)
{
    for (const ViewName view : allViews)
        m_reached[static_cast<std::size_t>(view)] = lastDue(store, deliveries, view, now);
    m_before = *std::min_element(m_reached.begin(), m_reached.end());
    m_times.clear();
    for (auto events = store.events().read(m_before, readAtOnce); !events.empty();
         events = store.events().read(events.back().position, readAtOnce))
        take(events);
}

void ScriptedReach::take(const std::vector<RecordedEvent> &events)
{
    for (const RecordedEvent &event : events)
        m_times.push_back(event.at);
}

void ScriptedReach::passTo(Instant now, const Deliveries &deliveries)
{
    for (const ViewName view : allViews) {
        Position &reached = m_reached[static_cast<std::size_t>(view)];
        for (auto due = nextOf(view, deliveries); due && *due <= now;
             due = nextOf(view, deliveries))
            reached = Position{number(reached) + 1};
    }
    const Position slowest = *std::min_element(m_reached.begin(), m_reached.end());
    for (; m_before < slowest; m_before = Position{number(m_before) + 1})
        m_times.pop_front();
}

std::optional<Instant> ScriptedReach::next(const Deliveries &deliveries) const
{
    std::optional<Instant> soonest;
    for (const ViewName view : allViews)
        if (const auto due = nextOf(view, deliveries); due && (!soonest || *due < *soonest))
            soonest = due;
    return soonest;
}

std::optional<Instant> ScriptedReach::nextOf(ViewName view, const Deliveries &deliveries) const
{
    const Position reached = m_reached[static_cast<std::size_t>(view)];
    const auto place = static_cast<std::size_t>(number(reached) - number(m_before));
    if (place >= m_times.size())
        return std::nullopt;
    RecordedEvent event;
    event.position = Position{number(reached) + 1};
    event.at = m_times[place];
    return deliveries.due(view, event);
}

} // namespace restaurant
