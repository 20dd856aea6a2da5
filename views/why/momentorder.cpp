#include "momentorder.h"

namespace restaurant {

namespace {

Instant decidedAt(const WhyRow &row)
{
    return row.event ? row.event->at : row.decision.sent.at;
}

} // namespace

Position positionOf(const WhyRow &row)
{
    return row.event ? row.event->position : Position{number(row.decision.head) + 1};
}

When whenDecided(const WhyRow &row)
{
    return {decidedAt(row), When::Decides, positionOf(row), true};
}

When whenSetOff(const SentCommand &origin)
{
    return {origin.at, When::Decides, Position{}, true};
}

When whenLooked(const WhyRow &row)
{
    return {decidedAt(row), When::Decides, positionOf(row), false};
}

When whenShown(const WhyRow &row)
{
    if (row.shownAt <= decidedAt(row))
        return whenDecided(row);
    return {row.shownAt, When::Arrives, positionOf(row), false};
}

When whenMissedWritten(const MissedEvent &missed)
{
    return {missed.writtenAt, When::Decides, missed.position, true};
}

When whenMissedShown(const DecidedCommand &decision)
{
    const MissedEvent &missed = *decision.missed;
    const auto turn = missed.shownAt > decision.sent.at ? When::Arrives : When::Comes;
    return {missed.shownAt, turn, missed.position, false};
}

} // namespace restaurant
