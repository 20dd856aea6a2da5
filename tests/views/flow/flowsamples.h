// Handled commands and progress for the tests of the data flow and for look_panes.
#pragma once

#include "flow/flowmodel.h"
#include "read/trail.h"
#include "views/log/handled.h"

namespace restaurant::samples {

/// Charlie's order with `events` events behind the position `after`, handled at noon + `second`.
inline HandledCommand placedAt(int number, int second, int after, int events)
{
    HandledCommand made = placed(number, 4, after + 1);
    made.sent.at = noon(second);
    made.outcome.number = CommandNumber{number};
    const RecordedEvent first = made.outcome.events.front();
    made.outcome.events.clear();
    for (int i = 1; i <= events; ++i) {
        RecordedEvent event = first;
        event.position = Position{after + i};
        event.version = i;
        event.at = noon(second);
        event.command = made.outcome.number;
        made.outcome.events.push_back(event);
    }
    made.outcome.last = Position{after + events};
    return made;
}

/// Roger is told that his order was cancelled.
inline HandledCommand refusedAt(int number, int second)
{
    HandledCommand made = refused(41, "Order 41 was cancelled.");
    made.sent.at = noon(second);
    made.sent.seen = SeenView{ViewName::Waiter, Position{1262}};
    made.outcome.number = CommandNumber{number};
    return made;
}

inline ViewProgress progressAt(ViewName view, int at, int head, Duration behind = {})
{
    ViewProgress progress;
    progress.view = view;
    progress.at = Position{at};
    progress.head = Position{head};
    progress.behind = behind;
    return progress;
}

/// Of an evening whose waiter view hears everything five seconds late.
inline void beginLateWaiter(FlowModel &model)
{
    model.begin(QStringLiteral("friday.restaurant"),
                Deliveries({{ViewName::Waiter, std::chrono::seconds(5)}}));
    model.setJson({[](const Command &) { return QStringLiteral("{\"order\":47}"); },
                   [](const Event &) { return QStringLiteral("{\"order\":47,\"table\":4}"); }});
}

/// Roger, and cooks.
inline FlowPeople crew(int count)
{
    std::vector<Actor> members{{*Name::from("Roger"), Role::Runner}};
    for (int cook = 1; cook < count; ++cook)
        members.push_back({*Name::from("Cook " + std::to_string(cook)), Role::Cook});
    return FlowPeople(StaffList(std::move(members)));
}

/// Two seconds ago an order of three events; a refusal just now.
inline void fillFlow(FlowModel &model)
{
    beginLateWaiter(model);
    model.add({placedAt(1283, 40, 1278, 3), placedAt(1284, 58, 1281, 3), refusedAt(1285, 60)});
    for (const ViewName view : allViews)
        model.setProgress(progressAt(view, 1284, 1284));
    model.setProgress(progressAt(ViewName::Waiter, 1281, 1284, std::chrono::milliseconds(2000)));
    model.setClock(noon(60), 1, false);
}

inline DecidedCommand decidedAs(const HandledCommand &handled, int head, int version)
{
    DecidedCommand decision;
    decision.number = handled.outcome.number;
    decision.sent = handled.sent;
    decision.rejection = handled.outcome.rejection;
    decision.head = Position{head};
    decision.version = version;
    return decision;
}

inline TrailStep stepBy(const HandledCommand &handled, const DocumentChange &change, int version)
{
    TrailStep step;
    step.change = change;
    step.event = handled.outcome.events.front();
    step.shownAt = step.event.at + std::chrono::seconds(5);
    step.decision = decidedAs(handled, static_cast<int>(number(step.event.position)) - 1, version);
    return step;
}

/// Table 4 of the late waiter view: what made it so long ago, and what changed it just now.
inline Trail trailOfTable()
{
    const DocumentName table{ViewName::Waiter, "table_card", "4"};
    const HandledCommand longAgo = placedAt(700, 10, 900, 1);
    HandledCommand justNow = placedAt(1284, 58, 1281, 3);
    justNow.sent.seen = SeenView{ViewName::Waiter, Position{1262}};
    Trail trail;
    trail.document = table;
    trail.shown = Position{1284};
    trail.steps = {stepBy(longAgo, {table, DocumentFate::Appeared, {}}, 0),
                   stepBy(justNow,
                          {table, DocumentFate::Changed, {{"stage", "\"seated\"", "\"ordered\""}}},
                          6)};
    trail.steps.back().decision.missed = MissedEvent{Position{1263}, noon(56), noon(61)};
    trail.steps.front().origin = refusedAt(1, 5).sent;
    trail.steps.front().decision.sent.causation = Position{899};
    return trail;
}

/// Of an order with three events: the kitchen learns of the first, the waiter of the last.
inline Effects effectsOfOrder()
{
    const HandledCommand order = placedAt(1284, 58, 1281, 3);
    Effects effects;
    effects.decision = decidedAs(order, 1281, 0);
    effects.events = order.outcome.events;
    for (RecordedEvent &event : effects.events)
        event.command = effects.decision.number;
    effects.effects = {{{{ViewName::Kitchen, "ticket", "47"}, DocumentFate::Appeared, {}},
                        Position{1282},
                        noon(58)},
                       {{{ViewName::Waiter, "table_card", "4"},
                         DocumentFate::Changed,
                         {{"stage", "\"seated\"", "\"ordered\""}}},
                        Position{1284},
                        noon(63)}};
    return effects;
}

} // namespace restaurant::samples
