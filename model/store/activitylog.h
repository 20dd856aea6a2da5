#pragma once

#include "domain/activity.h"
#include "sqlite/statement.h"

#include <string>

namespace restaurant {

class Connection;
class LogWriter;

/// Appends to the activities beside the log, inside the caller's transaction: numbers them without
/// a gap, behind all that the log has come to, in its chain. It keeps the last number in memory, so
/// what was rolled back has to be forgotten here too. Connection and log outlive it. Throws
/// StoreError.
class ActivityLog
{
public:
    ActivityLog(const Connection &connection, LogWriter &log);

    /// The number of the last, uncommitted ones included; 0: none.
    [[nodiscard]] ActivityNumber last() const { return m_last; }
    /// Reads it from the file.
    void reload();

    /// Records what happened behind the last event and command.
    RecordedActivity append(const Activity &activity, Instant at);

private:
    const Connection &m_connection;
    LogWriter &m_log;
    Statement m_insert;
    ActivityNumber m_last{};
    std::string m_data; ///< The JSON being written; its memory is used again and again.
};

} // namespace restaurant
