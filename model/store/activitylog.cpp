#include "store/activitylog.h"

#include "log/codec.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/logwriter.h"

namespace restaurant {

ActivityLog::ActivityLog(const Connection &connection, LogWriter &log)
    : m_connection(connection)
    , m_log(log)
    , m_insert(connection, "INSERT INTO activity(number, after, command, at, type, schema, data,"
                           " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
{
    reload();
}

void ActivityLog::reload()
{
    m_last = ActivityNumber{integer(m_connection, "SELECT max(number) FROM activity")};
}

RecordedActivity ActivityLog::append(const Activity &activity, Instant at)
{
    const LogHead &head = m_log.head();
    const ActivityNumber next{number(m_last) + 1};
    const ActivityType &type = typeOf(activity);
    m_data.clear();
    encodeActivity(activity, m_data);
    const Hash &hash =
        m_log.chain({next, head.position, head.command, at, type.word, type.schema, m_data});
    m_insert.bind(1, number(next))
        .bind(2, number(head.position))
        .bind(3, number(head.command))
        .bind(4, at.time_since_epoch().count())
        .bind(5, number(type.id))
        .bind(6, type.schema)
        .bind(7, m_data)
        .bindBytes(8, hash)
        .run();
    m_last = next;
    return {next, head.position, at, activity};
}

} // namespace restaurant
