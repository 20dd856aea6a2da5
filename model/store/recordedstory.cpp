#include "store/recordedstory.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "store/recordedevents.h"
#include "store/schema.h"
#include "store/storyplaces.h"

#include <QtGlobal>

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

std::vector<Happening> RecordedStory::read(Position after, int atMost)
{
    const Moment moment(m_begin, m_end);
    if (m_lastRead.place() != after)
        m_lastRead = m_places.markAtPlace(after, {m_events.last(), lastActivity()});
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

ActivityNumber RecordedStory::lastActivity()
{
    return m_activities ? m_activities->last() : ActivityNumber{};
}

} // namespace restaurant
