#include "write/activitylog.h"

#include "log/activitycodec.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"

namespace restaurant {

ActivityLog::ActivityLog(const Connection &connection)
    : m_connection(connection)
    , m_insert(connection, "INSERT INTO activity(number, after, at, type, schema, data)"
                           " VALUES (?, ?, ?, ?, ?, ?)")
{
    reload();
}

void ActivityLog::reload()
{
    m_last = ActivityNumber{integer(m_connection, "SELECT max(number) FROM activity")};
}

RecordedActivity ActivityLog::append(const Activity &activity, Position after, Instant at)
{
    const ActivityNumber next{number(m_last) + 1};
    const ActivityType &type = typeOf(activity);
    m_data.clear();
    encodeActivity(activity, m_data);
    m_insert.bind(1, number(next))
        .bind(2, number(after))
        .bind(3, at.time_since_epoch().count())
        .bind(4, number(type.id))
        .bind(5, type.schema)
        .bind(6, m_data)
        .run();
    m_last = next;
    return {next, after, at, activity};
}

} // namespace restaurant
