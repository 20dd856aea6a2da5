#include "whyrows.h"

#include <algorithm>

namespace restaurant {

namespace {

/// The command as it was decided for one of its events: each stream has its own version.
DecidedCommand decisionFor(const Effects &effects, const RecordedEvent &event)
{
    DecidedCommand decision = effects.decision;
    decision.version = event.version - 1;
    for (const RecordedEvent &other : effects.events)
        if (other.stream == event.stream)
            decision.version = std::min(decision.version, other.version - 1);
    return decision;
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
    if (effects.events.empty())
        rows.push_back({effects.decision, {}, {}, {}, {}});
    for (const RecordedEvent &event : effects.events) {
        const DecidedCommand decision = decisionFor(effects, event);
        const std::size_t before = rows.size();
        for (const Effect &effect : effects.effects)
            if (effect.event == event.position)
                rows.push_back({decision, {}, event, effect.change, effect.shownAt});
        if (rows.size() == before)
            rows.push_back({decision, {}, event, {}, {}});
    }
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
