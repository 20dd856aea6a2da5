#include "whyrows.h"

#include <algorithm>

namespace restaurant {

namespace {

/// The command as it was decided for one of its events: each stream has its own version.
DecidedCommand decisionFor(DecidedCommand decision, const std::vector<RecordedEvent> &events,
                           const RecordedEvent &event)
{
    decision.version = event.version - 1;
    for (const RecordedEvent &other : events)
        if (other.stream == event.stream)
            decision.version = std::min(decision.version, other.version - 1);
    return decision;
}

/// One of the commands: what it wrote, and what that changed.
void addRows(WhyRows &rows, const Effects &effects, const DecidedCommand &command,
             const std::optional<SentCommand> &origin)
{
    const std::vector<RecordedEvent> events = effects.eventsOf(command.number);
    if (events.empty())
        rows.push_back({command, origin, {}, {}, {}});
    for (const RecordedEvent &event : events) {
        const DecidedCommand decision = decisionFor(command, events, event);
        const std::size_t before = rows.size();
        for (const Effect &effect : effects.effects)
            if (effect.event == event.position)
                rows.push_back({decision, origin, event, effect.change, effect.shownAt});
        if (rows.size() == before)
            rows.push_back({decision, origin, event, {}, {}});
    }
}

} // namespace

WhyRows rowsOf(const Trail &trail)
{
    WhyRows rows;
    for (const TrailStep &step : trail.steps)
        rows.push_back({step.decision, step.origin, step.event, step.change, step.shownAt});
    return rows;
}

WhyRows rowsOf(const Effects &effects)
{
    WhyRows rows;
    addRows(rows, effects, effects.decision, {});
    for (const DecidedCommand &reaction : effects.reactions)
        addRows(rows, effects, reaction, effects.decision.sent);
    return rows;
}

bool missesSomething(const DecidedCommand &decision)
{
    return decision.missed && decision.sent.seen;
}

bool isSetOffElsewhere(const WhyRows &rows, const WhyRow &row)
{
    const auto isIt = [&row](const WhyRow &other) {
        return other.decision.sent.id == row.origin->id;
    };
    return row.origin && std::none_of(rows.begin(), rows.end(), isIt);
}

} // namespace restaurant
