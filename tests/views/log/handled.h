// Answered commands for the tests of the log pane.
#pragma once

#include "domain/outcome.h"

namespace restaurant {

inline HandledCommand handled(Command command, const char *actor, Role role, Instant at)
{
    HandledCommand made;
    made.sent.command = std::move(command);
    made.sent.actor = {Name::from(actor).value(), role};
    made.sent.at = at;
    return made;
}

inline Instant noon(int seconds)
{
    return Instant{std::chrono::hours{12} + std::chrono::seconds{seconds}};
}

/// Charlie places an order for a table; event `position` comes of it.
inline HandledCommand placed(int order, int table, int position)
{
    PlaceOrder place;
    place.order = OrderId{order};
    place.table = TableId{table};
    place.lines = {WantedLine{}, WantedLine{}};
    HandledCommand made = handled(place, "Charlie", Role::Taker, noon(order));
    OrderPlaced event;
    event.order = place.order;
    event.table = place.table;
    event.lines = {OrderedLine{}, OrderedLine{}};
    made.outcome.first = made.outcome.last = Position{position};
    made.outcome.events = {
        {Position{position}, StreamId::of(place.order), 1, made.sent.at, CommandNumber{1}, event}};
    return made;
}

/// Roger tries to serve an order, in vain.
inline HandledCommand refused(int order, const char *sentence)
{
    HandledCommand made = handled(DeliverOrder{OrderId{order}}, "Roger", Role::Runner, noon(order));
    made.outcome.kind = OutcomeKind::Rejected;
    made.outcome.rejection = Rejection{Reason::OrderCancelled, sentence};
    return made;
}

} // namespace restaurant
