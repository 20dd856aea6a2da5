#include "store/recordedactivities.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "json/decode.h"

namespace restaurant {

namespace {

/// The columns of the statement, in the order of its SELECT.
enum Column { Number, After, At, Type, Schema, Data };

} // namespace

RecordedActivities::RecordedActivities(const Connection &connection)
    : m_connection(connection)
    , m_read(connection, "SELECT number, after, at, type, schema, data FROM activity"
                         " WHERE number > ? ORDER BY number LIMIT ?")
    , m_ofType(connection, "SELECT number, after, at, type, schema, data FROM activity"
                           " WHERE type = ? ORDER BY number")
    , m_last(connection, "SELECT max(number) FROM activity")
{
}

std::vector<RecordedActivities::Row> RecordedActivities::rows(ActivityNumber after, int atMost)
{
    const ResetAtEnd reset(m_read);
    m_read.bind(1, number(after)).bind(2, atMost);
    return rowsOf(m_read, after);
}

std::vector<RecordedActivities::Row> RecordedActivities::rowsOf(Statement &statement,
                                                                ActivityNumber after) const
{
    std::vector<Row> rows;
    for (; statement.next(); after = rows.back().number) {
        // A damaged tree answers what was not asked for, and whoever asks for the next would
        // never end.
        if (statement.integer(Number) <= number(after))
            throw StoreError(StoreTrouble::Damaged, "read the activities", m_connection.path(),
                             "it is damaged: activities do not follow one another");
        rows.push_back(
            {ActivityNumber{statement.integer(Number)}, Position{statement.integer(After)},
             Instant{Duration{statement.integer(At)}},
             ActivityTypeId{static_cast<int>(statement.integer(Type))},
             static_cast<int>(statement.integer(Schema)), std::string(statement.text(Data))});
    }
    return rows;
}

RecordedActivity RecordedActivities::decoded(const Row &row) const
{
    try {
        return {row.number, row.after, row.at, decodeActivity(row.type, row.schema, row.data)};
    } catch (const DecodeError &error) {
        throw StoreError(StoreTrouble::Damaged,
                         "read activity " + std::to_string(number(row.number)), m_connection.path(),
                         error.what());
    }
}

std::vector<RecordedActivity> RecordedActivities::read(ActivityNumber after, int atMost)
{
    std::vector<RecordedActivity> activities;
    for (const Row &row : rows(after, atMost))
        activities.push_back(decoded(row));
    return activities;
}

std::vector<RecordedActivity> RecordedActivities::ofType(ActivityTypeId type)
{
    const ResetAtEnd reset(m_ofType);
    m_ofType.bind(1, std::int64_t{static_cast<int>(type)});
    std::vector<RecordedActivity> activities;
    for (const Row &row : rowsOf(m_ofType, {}))
        activities.push_back(decoded(row));
    return activities;
}

ActivityNumber RecordedActivities::last()
{
    const ResetAtEnd reset(m_last);
    return m_last.next() ? ActivityNumber{m_last.integer(0)} : ActivityNumber{};
}

} // namespace restaurant
