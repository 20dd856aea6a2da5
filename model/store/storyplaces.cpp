#include "store/storyplaces.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "store/schema.h"

#include <string>

namespace restaurant {

namespace {

/// The last of 1 to `last` for which `holds` is true, if it is true for all before that one; 0 if
/// it is for none.
template <typename Holds> std::int64_t lastThat(std::int64_t last, Holds holds)
{
    std::int64_t yes = 0;
    for (std::int64_t no = last + 1; no - yes > 1;) {
        const std::int64_t middle = yes + (no - yes) / 2;
        (holds(middle) ? yes : no) = middle;
    }
    return yes;
}

[[noreturn]] void missing(const Connection &connection, const char *what, std::int64_t number)
{
    throw StoreError(StoreTrouble::Damaged, "find a place in the story", connection.path(),
                     what + std::to_string(number) + " is missing");
}

} // namespace

StoryPlaces::StoryPlaces(const Connection &connection)
    : m_connection(connection)
    , m_event(connection, "SELECT at, command FROM recorded WHERE position = ?")
    , m_headAfter(connection, "SELECT last_position FROM command WHERE number <= ?"
                              " AND last_position IS NOT NULL ORDER BY number DESC LIMIT 1")
    , m_refused(connection, "SELECT number FROM command WHERE number > ? AND reason IS NOT NULL"
                            " ORDER BY number LIMIT 1")
{
    if (schemaVersionOf(connection) >= versionWithActivities)
        m_activity.emplace(connection, "SELECT after, at FROM activity WHERE number = ?");
}

StoryPlaces::ActivityRow StoryPlaces::activity(ActivityNumber wanted)
{
    const ResetAtEnd reset(*m_activity);
    m_activity->bind(1, number(wanted));
    if (!m_activity->next())
        missing(m_connection, "activity ", number(wanted));
    return {Position{m_activity->integer(0)}, Instant{Duration{m_activity->integer(1)}}};
}

ActivityNumber StoryPlaces::lastActivity(const StoryMark &end,
                                         const std::function<bool(std::int64_t)> &holds)
{
    return m_activity ? ActivityNumber{lastThat(number(end.activity), holds)} : ActivityNumber{};
}

StoryMark StoryPlaces::markAtPlace(Position place, const StoryMark &end)
{
    const ActivityNumber done = lastActivity(end, [&](std::int64_t n) {
        return n + number(activity(ActivityNumber{n}).after) <= number(place);
    });
    return {Position{number(place) - number(done)}, done};
}

StoryMark StoryPlaces::markAt(Instant at, const StoryMark &end)
{
    return {eventAt(at, end.event), lastActivity(end, [&](std::int64_t n) {
                return activity(ActivityNumber{n}).at <= at;
            })};
}

StoryMark StoryPlaces::markOf(Position event, const StoryMark &end)
{
    return {event, lastActivity(end, [&](std::int64_t n) {
                return activity(ActivityNumber{n}).after < event;
            })};
}

StoryMark StoryPlaces::markBefore(Instant at, Position event, const StoryMark &end)
{
    return {event, lastActivity(end, [&](std::int64_t n) {
                const ActivityRow row = activity(ActivityNumber{n});
                return row.after < event || (row.after == event && row.at < at);
            })};
}

Instant StoryPlaces::timeOf(Position event)
{
    const ResetAtEnd reset(m_event);
    m_event.bind(1, number(event));
    if (!m_event.next())
        missing(m_connection, "position ", number(event));
    return Instant{Duration{m_event.integer(0)}};
}

Instant StoryPlaces::timeOf(ActivityNumber wanted)
{
    if (!m_activity)
        missing(m_connection, "activity ", number(wanted));
    return activity(wanted).at;
}

Position StoryPlaces::eventAt(Instant at, Position last)
{
    return Position{
        lastThat(number(last), [&](std::int64_t n) { return timeOf(Position{n}) <= at; })};
}

CommandNumber StoryPlaces::commandOf(Position event)
{
    const ResetAtEnd reset(m_event);
    m_event.bind(1, number(event));
    if (!m_event.next())
        missing(m_connection, "position ", number(event));
    return CommandNumber{m_event.integer(1)};
}

Position StoryPlaces::headAfter(CommandNumber command)
{
    const ResetAtEnd reset(m_headAfter);
    m_headAfter.bind(1, number(command));
    return m_headAfter.next() ? Position{m_headAfter.integer(0)} : Position{};
}

std::optional<CommandNumber> StoryPlaces::refusedAfter(CommandNumber after)
{
    const ResetAtEnd reset(m_refused);
    m_refused.bind(1, number(after));
    if (!m_refused.next())
        return std::nullopt;
    return CommandNumber{m_refused.integer(0)};
}

} // namespace restaurant
