// Answers to "why?" for the tests of the why pane and for look_panes.
#pragma once

#include "read/trail.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace restaurant::samples {

inline Instant evening(int minute, int second)
{
    return Instant(std::chrono::hours(19) + std::chrono::minutes(minute) +
                   std::chrono::seconds(second));
}

inline SentCommand sentBy(const char *name, Role role, Command command, Instant at)
{
    SentCommand sent;
    sent.id = uuidV5({}, name + clockText(at));
    sent.actor = {Name::from(name).value(), role};
    sent.command = std::move(command);
    sent.at = at;
    return sent;
}

/// Decided on the log with `head` events.
inline DecidedCommand decided(int number, SentCommand sent, int head, int version)
{
    DecidedCommand made;
    made.number = CommandNumber{number};
    made.sent = std::move(sent);
    made.head = Position{head};
    made.version = version;
    return made;
}

/// The sender had seen everything up to `position`.
inline DecidedCommand having(DecidedCommand decision, ViewName view, int position)
{
    decision.sent.seen = SeenView{view, Position{position}};
    return decision;
}

inline RecordedEvent eventAt(int position, int version, const DecidedCommand &decision, Event event)
{
    return {Position{position}, StreamId::of(OrderId{41}), version,
            decision.sent.at,   decision.number,           std::move(event)};
}

inline DocumentChange appears(const DocumentName &document)
{
    return {document, DocumentFate::Appeared, {}};
}

inline DocumentChange changes(const DocumentName &document, std::vector<FieldChange> fields)
{
    return {document, DocumentFate::Changed, std::move(fields)};
}

inline TrailStep step(DocumentChange change, const DecidedCommand &decision, int position,
                      int version, Event event, Duration delay)
{
    TrailStep made;
    made.change = std::move(change);
    made.event = eventAt(position, version, decision, std::move(event));
    made.shownAt = made.event.at + delay;
    made.decision = decision;
    return made;
}

inline const DocumentName ticket41{ViewName::Kitchen, "ticket", "41"};

/// Ticket 41 as the kitchen view shows it, `delay` after each event: accepted for Charlie's guests,
/// cooked by Mei, finished by Ines three seconds later, who may have looked at an old view.
inline Trail ticketTrail(Duration delay = {})
{
    const SentCommand placed = sentBy(
        "Charlie", Role::Taker, PlaceOrder{OrderId{41}, {}, TableId{4}, {}, {}}, evening(1, 10));
    SentCommand accept = sentBy("Order fulfilment", Role::Policy,
                                AcceptOrder{OrderId{41}, {LineId{1}, LineId{2}}}, evening(1, 10));
    accept.causation = Position{36};
    const DecidedCommand accepted = decided(20, accept, 36, 1);
    const DecidedCommand started = having(
        decided(31, sentBy("Mei", Role::Cook, StartCooking{OrderId{41}, LineId{2}}, evening(4, 9)),
                37, 2),
        ViewName::Kitchen, 37);
    DecidedCommand finished = having(
        decided(32, sentBy("Ines", Role::Cook, FinishLine{OrderId{41}, LineId{2}}, evening(4, 12)),
                41, 3),
        ViewName::Kitchen, delay > Duration{} ? 37 : 41);
    if (delay > Duration{})
        finished.missed = MissedEvent{Position{38}, evening(4, 9), evening(4, 9) + delay};
    Trail trail;
    trail.document = ticket41;
    trail.shown = Position{43};
    trail.steps = {
        step(appears(ticket41), accepted, 37, 2, OrderAccepted{OrderId{41}, {}}, delay),
        step(changes(ticket41, {{"lines[1].state", "\"fired\"", "\"cooking\""},
                                {"lines[1].since", "68470000000", "68649000000"}}),
             started, 38, 3, CookingStarted{OrderId{41}, LineId{2}}, delay),
        step(changes(ticket41, {{"lines[1].state", "\"cooking\"", "\"ready\""}}), finished, 42, 4,
             LineReady{OrderId{41}, LineId{2}}, delay),
        step(changes(ticket41, {{"state", "\"open\"", "\"ready\""}}), finished, 43, 5,
             OrderReady{OrderId{41}}, delay),
    };
    trail.steps.front().origin = placed;
    return trail;
}

/// Pavel takes a ticket off the screen, on a waiter view that had not heard of the last event: at
/// 19:05:30 it was two seconds old, and four more it takes.
inline Trail bumpedTrail()
{
    DecidedCommand bumped = having(
        decided(40, sentBy("Pavel", Role::Cook, BumpTicket{OrderId{41}}, evening(5, 30)), 52, 5),
        ViewName::Waiter, 51);
    bumped.missed = MissedEvent{Position{52}, evening(5, 28), evening(5, 34)};
    Trail trail = ticketTrail();
    trail.steps.push_back(step(changes(ticket41, {{"state", "\"ready\"", "\"bumped\""}}), bumped,
                               53, 6, TicketBumped{OrderId{41}}, {}));
    return trail;
}

/// Ines finishes the last line of order 41: two events, seen at once by the kitchen view and by the
/// status view a minute and a half later.
inline Effects finishEffects()
{
    const Duration late = std::chrono::seconds(90);
    const DocumentName order{ViewName::Waiter, "waiter_order", "41"};
    const DocumentName number{ViewName::Status, "status_number", "41"};
    Effects effects;
    effects.decision = decided(
        32, sentBy("Ines", Role::Cook, FinishLine{OrderId{41}, LineId{2}}, evening(4, 12)), 41, 3);
    effects.events = {
        eventAt(42, 4, effects.decision, LineReady{OrderId{41}, LineId{2}}),
        eventAt(43, 5, effects.decision, OrderReady{OrderId{41}}),
    };
    const Instant at = evening(4, 12);
    effects.effects = {
        {changes(ticket41, {{"lines[1].state", "\"cooking\"", "\"ready\""}}), Position{42}, at},
        {changes(ticket41, {{"state", "\"open\"", "\"ready\""}}), Position{43}, at},
        {changes(order, {{"stage", "\"in-kitchen\"", "\"ready\""}}), Position{43}, at},
        {changes({ViewName::Waiter, "table_card", "4"},
                 {{"stage", "\"waits-for-food\"", "\"food-ready\""}}),
         Position{43}, at},
        {changes(number, {{"stage", "\"preparing\"", "\"ready\""}}), Position{43}, at + late},
    };
    return effects;
}

/// Roger comes too late.
inline Effects refusedEffects()
{
    Effects effects;
    effects.decision =
        decided(50, sentBy("Roger", Role::Runner, PickUpOrder{OrderId{41}}, evening(6, 0)), 60, 0);
    effects.decision.rejection = Rejection{Reason::OrderCancelled, "Order 41 was cancelled."};
    return effects;
}

} // namespace restaurant::samples
