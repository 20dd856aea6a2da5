#include "scriptedreach.h"

#include <algorithm>
#include <limits>

namespace restaurant {

namespace {

constexpr int eventsAtOnce = 1000;
constexpr StoryMark allThereIs{Position{std::numeric_limits<std::int64_t>::max()},
                               ActivityNumber{std::numeric_limits<std::int64_t>::max()}};

bool isDue(const Deliveries &deliveries, ViewName view, const RecordedEvent &event, Instant now)
{
    const auto due = deliveries.due(view, event);
    return due && *due <= now;
}

/// Events are due in their order, so the last that is due by `now` is found by halving.
Position lastDue(EventStore &store, const Deliveries &deliveries, ViewName view, Instant now,
                 Position head)
{
    Position due{};
    for (Position open{number(head) + 1}; number(open) - number(due) > 1;) {
        const Position before{number(due) + (number(open) - number(due)) / 2 - 1};
        const auto event = store.events().read(before, 1);
        const bool arrived = isDue(deliveries, view, event.at(0), now);
        (arrived ? due : open) = event.at(0).position;
    }
    return due;
}

} // namespace

void ScriptedReach::clear()
{
    m_bent = {};
    m_reached = {};
    m_times.clear();
    m_before = {};
}

void ScriptedReach::begin(EventStore &store, const Deliveries &deliveries, Instant now)
{
    clear();
    const Position head = store.head().position;
    for (const ViewName view : allViews)
        m_reached[static_cast<std::size_t>(view)] = lastDue(store, deliveries, view, now, head);
    m_before = *std::min_element(m_reached.begin(), m_reached.end());
    for (auto events = store.events().read(m_before, eventsAtOnce); !events.empty();
         events = store.events().read(events.back().position, eventsAtOnce))
        take(events, deliveries);
    beginBent(store, deliveries);
    passTo(now, deliveries);
}

/// What had come to a view when it was bent first, and all that has befallen its line since.
void ScriptedReach::beginBent(EventStore &store, const Deliveries &deliveries)
{
    for (const ViewName view : allViews) {
        const auto first = deliveries.bentSince(view, allThereIs);
        if (!first)
            continue;
        const Deliveries::LineStep &step = deliveries.lineSteps()[*first];
        const Position shown = lastDue(store, deliveries, view, step.at, step.mark.event);
        m_views.bend(view, shown);
        BentWalk &walk =
            m_bent[static_cast<std::size_t>(view)].emplace(view, *first, deliveries, shown);
        for (auto events = store.events().read(shown, eventsAtOnce); !events.empty();
             events = store.events().read(events.back().position, eventsAtOnce))
            for (const RecordedEvent &event : events)
                walk.take(event, deliveries);
    }
}

void ScriptedReach::show(ViewName view)
{
    BentWalk &walk = *m_bent[static_cast<std::size_t>(view)];
    const BentView::News news = walk.takeNews();
    if (news.madeAnew)
        m_views.bend(view, *news.madeAnew);
    m_views.show(view, news.shown);
    m_reached[static_cast<std::size_t>(view)] = walk.line().shown();
    m_views.release(view, walk.line().shown());
}

void ScriptedReach::take(const std::vector<RecordedEvent> &events, const Deliveries &deliveries)
{
    for (const RecordedEvent &event : events)
        m_times.push_back(event.at);
    for (auto &walk : m_bent)
        if (walk)
            for (const RecordedEvent &event : events)
                walk->take(event, deliveries);
}

void ScriptedReach::passTo(Instant now, const Deliveries &deliveries)
{
    for (const ViewName view : allViews) {
        if (auto &walk = m_bent[static_cast<std::size_t>(view)]) {
            walk->passTo(allThereIs, now, deliveries);
            show(view);
            continue;
        }
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
    if (const BentLine *line = bentLine(view))
        return line->next();
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
