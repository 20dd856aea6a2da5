#pragma once

#include "domain/activity.h"
#include "log/codec.h"
#include "sqlite/statement.h"

#include <string>
#include <vector>

namespace restaurant {

class Connection;

/// The question "what did guests and staff do?" to one connection, which outlives this and whose
/// file is of version 2 at least. Everything throws StoreError, also for a row that is none.
class RecordedActivities
{
public:
    explicit RecordedActivities(const Connection &connection);

    /// An activity as it is stored, not yet known to be one.
    struct Row
    {
        ActivityNumber number{};
        Position after{};
        Instant at{};
        ActivityTypeId type{};
        int schema = 0;
        std::string data;
    };
    /// Those after `after`, by number, at most so many.
    [[nodiscard]] std::vector<Row> rows(ActivityNumber after, int atMost);
    [[nodiscard]] RecordedActivity decoded(const Row &row) const;
    /// Both.
    [[nodiscard]] std::vector<RecordedActivity> read(ActivityNumber after, int atMost);
    /// All of one type, by number.
    [[nodiscard]] std::vector<RecordedActivity> ofType(ActivityTypeId type);
    /// The number of the last; 0: none.
    [[nodiscard]] ActivityNumber last();

private:
    [[nodiscard]] std::vector<Row> rowsOf(Statement &statement, ActivityNumber after) const;

    const Connection &m_connection;
    Statement m_read;
    Statement m_ofType;
    Statement m_last;
};

} // namespace restaurant
