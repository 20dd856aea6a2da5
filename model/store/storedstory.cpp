#include "store/storedstory.h"

#include "domain/storeerror.h"
#include "log/chain.h"
#include "sqlite/connection.h"
#include "store/schema.h"

#include <QtGlobal>

#include <algorithm>

namespace restaurant {

namespace {

/// What is read until its end is of one moment, whatever is committed meanwhile.
class Moment
{
public:
    Moment(Statement &begin, Statement &end)
        : m_end(end)
    {
        begin.run();
    }
    ~Moment()
    {
        try {
            m_end.run();
        } catch (const StoreError &) {
            // A transaction that only reads has nothing to lose.
        }
    }
    Q_DISABLE_COPY_MOVE(Moment)

private:
    Statement &m_end;
};

} // namespace

RecordedStory::RecordedStory(const Connection &connection, RecordedEvents &events,
                             StoryPlaces &places)
    : m_events(events)
    , m_places(places)
    , m_begin(connection, "BEGIN")
    , m_end(connection, "COMMIT")
{
    if (schemaVersionOf(connection) >= versionWithActivities)
        m_activities.emplace(connection);
}

std::vector<Happening> RecordedStory::read(StoryPlace after, int atMost)
{
    const Moment moment(m_begin, m_end);
    if (m_lastRead.place() != after)
        m_lastRead = m_places.markAt(after, {m_events.last(), lastActivity()});
    return merged(m_lastRead, atMost);
}

std::vector<Happening> RecordedStory::merged(StoryMark &from, int atMost)
{
    std::vector<Happening> story;
    const auto rows = m_activities ? m_activities->rows(from.activity, atMost)
                                   : std::vector<RecordedActivities::Row>{};
    auto row = rows.begin();
    const auto isFull = [&] { return static_cast<int>(story.size()) >= atMost; };
    const auto takeActivities = [&] {
        for (; row != rows.end() && row->after <= from.event && !isFull(); ++row) {
            story.push_back({storyPlace(from.event, row->number), m_activities->decoded(*row)});
            from.activity = row->number;
        }
    };
    try {
        takeActivities();
        if (isFull())
            return story;
        for (RecordedEvent &event : m_events.read(from.event, atMost)) {
            if (isFull())
                break;
            from.event = event.position;
            story.push_back({from.place(), std::move(event)});
            takeActivities();
        }
    } catch (const StoreError &) {
        if (story.empty()) // else the next read begins with what cannot be read
            throw;
    }
    return story;
}

StoryMark RecordedStory::head()
{
    const Moment moment(m_begin, m_end);
    return {m_events.last(), lastActivity()};
}

std::vector<RecordedActivity> RecordedStory::activities(ActivityNumber after, int atMost)
{
    return m_activities ? m_activities->read(after, atMost) : std::vector<RecordedActivity>{};
}

std::vector<RecordedActivity> RecordedStory::changesOfStaff()
{
    return m_activities ? m_activities->ofType(typeOf(StaffingChanged{}).id)
                        : std::vector<RecordedActivity>{};
}

std::vector<DeliveryChange> RecordedStory::changesOfDeliveries(ActivityNumber after)
{
    return m_activities ? restaurant::changesOfDeliveries(*m_activities, m_places, after)
                        : std::vector<DeliveryChange>{};
}

std::vector<RecordedActivity> RecordedStory::changesOfServices(ActivityNumber after)
{
    return m_activities ? m_activities->ofType(typeOf(ServiceSet{}).id, after)
                        : std::vector<RecordedActivity>{};
}

ActivityNumber RecordedStory::lastActivity()
{
    return m_activities ? m_activities->last() : ActivityNumber{};
}

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

StoryMark StoryPlaces::markAt(StoryPlace place, const StoryMark &end)
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

std::vector<DeliveryChange> changesOfDeliveries(RecordedActivities &activities, StoryPlaces &places,
                                                ActivityNumber after)
{
    std::vector<DeliveryChange> changes;
    for (const ActivityTypeId type :
         {typeOf(ArchitectureChanged{}).id, typeOf(ViewDelayed{}).id, typeOf(ViewBent{}).id,
          typeOf(ViewProtected{}).id, typeOf(ParkedHandled{}).id, typeOf(ViewRebuilt{}).id,
          typeOf(RebuildBegan{}).id, typeOf(RebuildEnded{}).id}) {
        for (RecordedActivity &change : activities.ofType(type, after)) {
            const Position last = change.after;
            changes.push_back(
                {std::move(change), last == Position{} ? Instant{} : places.timeOf(last)});
        }
    }
    std::sort(changes.begin(), changes.end(),
              [](const auto &a, const auto &b) { return a.what.number < b.what.number; });
    return changes;
}

namespace {

std::string hashOfEvent(const Connection &connection, Position event)
{
    Statement find(connection, "SELECT hash FROM recorded WHERE position = ?");
    find.bind(1, number(event));
    if (!find.next())
        return {};
    return toHex(hashIn(find, 0));
}

/// Before format 4 activities stand beside the chain, so their own rows are asked.
std::string hashOfActivity(const Connection &connection, ActivityNumber activity)
{
    Statement find(connection, "SELECT after, at, type, schema, data FROM activity"
                               " WHERE number = ?");
    find.bind(1, number(activity));
    if (!find.next())
        return {};
    Sha256 sha;
    for (int column = 0; column < 5; ++column) {
        sha.add(find.text(column));
        sha.add("\t");
    }
    return toHex(sha.finish());
}

} // namespace

std::string historyAt(const Connection &connection, const StoryMark &mark)
{
    const bool hasEvents = number(mark.event) > 0;
    const bool hasActivities = number(mark.activity) > 0;
    const std::string event = hasEvents ? hashOfEvent(connection, mark.event) : "-";
    const std::string activity = hasActivities ? hashOfActivity(connection, mark.activity) : "-";
    return event.empty() || activity.empty() ? std::string() : event + "/" + activity;
}

} // namespace restaurant
