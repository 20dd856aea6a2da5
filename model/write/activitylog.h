#pragma once

#include "domain/activity.h"
#include "sqlite/statement.h"

#include <string>

namespace restaurant {

class Connection;

/// Appends to the activities beside the log, inside the caller's transaction, and numbers them
/// without a gap. It keeps the last number in memory, so what was rolled back has to be forgotten
/// here too. The connection outlives it. Throws StoreError.
class ActivityLog
{
public:
    explicit ActivityLog(const Connection &connection);

    /// The number of the last, uncommitted ones included; 0: none.
    [[nodiscard]] ActivityNumber last() const { return m_last; }
    /// Reads it from the file.
    void reload();

    /// Records what happened behind the event at `after`.
    RecordedActivity append(const Activity &activity, Position after, Instant at);

private:
    const Connection &m_connection;
    Statement m_insert;
    ActivityNumber m_last{};
    std::string m_data; ///< The JSON being written; its memory is used again and again.
};

} // namespace restaurant
