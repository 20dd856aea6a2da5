#include "stepping.h"

#include "bentfold.h"

#include <algorithm>

namespace restaurant {

namespace {

std::optional<Cursor> nextEvent(Recording &recording, const Cursor &from)
{
    if (from.mark.event >= recording.knownEnd().mark.event)
        return std::nullopt;
    return recording.cursorAt(Position{number(from.mark.event) + 1});
}

std::optional<Cursor> nextHappening(Recording &recording, const Cursor &from)
{
    if (from.mark.place() >= recording.knownEnd().mark.place())
        return std::nullopt;
    return recording.cursorAt(StoryPlace{number(from.mark.place()) + 1});
}

std::optional<Cursor> nextCommand(Recording &recording, const Cursor &from)
{
    const CommandNumber done = recording.commandsUpTo(from);
    if (done >= recording.knownEnd().command)
        return std::nullopt;
    return recording.cursorAt(CommandNumber{number(done) + 1});
}

std::optional<Cursor> nextCue(Recording &recording, const Cursor &from)
{
    for (const CueMark &cue : recording.cues())
        if (const Cursor there = recording.cursorAt(cue.at); there > from)
            return there;
    return std::nullopt;
}

Cursor previousEvent(Recording &recording, const Cursor &from)
{
    for (Position event = from.mark.event; number(event) > 0; event = Position{number(event) - 1})
        if (const Cursor there = recording.cursorAt(event); there < from)
            return there;
    return recording.start();
}

Cursor previousHappening(Recording &recording, const Cursor &from)
{
    const Cursor there = recording.cursorAt(from.mark.place());
    if (there < from || number(from.mark.place()) == 0)
        return std::max(there, recording.start());
    return recording.cursorAt(StoryPlace{number(from.mark.place()) - 1});
}

Cursor previousCommand(Recording &recording, const Cursor &from)
{
    for (CommandNumber done = recording.commandsUpTo(from); number(done) > 0;
         done = CommandNumber{number(done) - 1})
        if (const Cursor there = recording.cursorAt(done); there < from)
            return there;
    return recording.start();
}

Cursor previousCue(Recording &recording, const Cursor &from)
{
    const auto &cues = recording.cues();
    for (auto cue = cues.rbegin(); cue != cues.rend(); ++cue)
        if (const Cursor there = recording.cursorAt(cue->at); there < from)
            return there;
    return recording.start();
}

std::optional<Cursor> find(Recording &recording, const Cursor &from, const UntilDelivered &until)
{
    for (const RecordedEvent &event : recording.log().stream(StreamId::of(until.order))) {
        const auto *delivered = std::get_if<OrderDelivered>(&event.event);
        if (delivered && delivered->complete && event.position > from.mark.event)
            return recording.cursorAt(event.position);
    }
    return std::nullopt;
}

/// A view falls behind with an event. Two walk through the log: the head, and the view behind it.
std::optional<Position> whereBehind(Recording &recording, Position shown, Position from,
                                    const UntilBehind &until)
{
    constexpr int atOnce = 500;
    OnTheWay<Position> onTheWay;
    for (auto events = recording.log().read(shown, atOnce); !events.empty();
         events = recording.log().read(events.back().position, atOnce)) {
        for (const RecordedEvent &event : events) {
            recording.deliveries().eachDue(until.view, event,
                                           [&](Instant due) { onTheWay.add(due, event.position); });
            while (onTheWay.takeDue(event.at)) {
            }
            if (event.position > from && onTheWay.size() >= static_cast<std::size_t>(until.events))
                return event.position;
        }
    }
    return std::nullopt;
}

/// The same of a view that is bent.
std::optional<Position> whereBentBehind(Recording &recording, std::size_t firstStep,
                                        const Cursor &from, const UntilBehind &until)
{
    BentPath path(recording, until.view, firstStep);
    path.goTo(from);
    for (Position event{number(from.mark.event) + 1}; event <= recording.knownEnd().mark.event;
         event = Position{number(event) + 1}) {
        path.goTo(recording.cursorAt(event));
        if (number(event) - number(path.line().shown()) >= until.events)
            return event;
    }
    return std::nullopt;
}

std::optional<Cursor> find(Recording &recording, const Cursor &from, const UntilBehind &until)
{
    const auto bent = recording.deliveries().bentSince(until.view, from.mark);
    const auto there =
        bent ? whereBentBehind(recording, *bent, from, until)
             : whereBehind(recording, shownAt(recording, from, until.view), from.mark.event, until);
    if (!there || *there > recording.knownEnd().mark.event)
        return std::nullopt;
    return recording.cursorAt(*there);
}

std::optional<Cursor> find(Recording &recording, const Cursor &from, const UntilRejected &)
{
    const auto refused = recording.log().places().refusedAfter(recording.commandsUpTo(from));
    return refused ? std::optional(recording.cursorAt(*refused)) : std::nullopt;
}

} // namespace

std::optional<Cursor> next(Recording &recording, const Cursor &from, StepBy by)
{
    switch (by) {
    case StepBy::OneEvent:
        return nextEvent(recording, from);
    case StepBy::OneHappening:
        return nextHappening(recording, from);
    case StepBy::OneCommand:
        return nextCommand(recording, from);
    case StepBy::OneCue:
        return nextCue(recording, from);
    }
    return std::nullopt;
}

std::optional<Cursor> previous(Recording &recording, const Cursor &from, StepBy by)
{
    if (from <= recording.start())
        return std::nullopt;
    switch (by) {
    case StepBy::OneEvent:
        return previousEvent(recording, from);
    case StepBy::OneHappening:
        return previousHappening(recording, from);
    case StepBy::OneCommand:
        return previousCommand(recording, from);
    case StepBy::OneCue:
        return previousCue(recording, from);
    }
    return std::nullopt;
}

std::optional<Cursor> find(Recording &recording, const Cursor &from, const Condition &condition)
{
    return std::visit([&](const auto &until) { return find(recording, from, until); }, condition);
}

Position shownAt(Recording &recording, const Cursor &cursor, ViewName view)
{
    const auto first = recording.deliveries().bentSince(view, cursor.mark);
    if (!first)
        return arrivedAt(recording, cursor, view);
    BentPath path(recording, view, *first);
    path.goTo(cursor);
    return path.line().shown();
}

Position arrivedAt(Recording &recording, const Cursor &cursor, ViewName view)
{
    return carriedLog(recording).arrivedAt(cursor, view);
}

} // namespace restaurant
