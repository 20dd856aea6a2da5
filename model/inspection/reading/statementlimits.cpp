#include "inspection/reading/statementlimits.h"

#include "sqlite/connection.h"
#include "sqlite/longwork.h"
#include "sqlite/memory.h"
#include "sqlite/sqliteerror.h"

#include <sqlite3.h>

namespace restaurant {

StatementLimits::StatementLimits(const Connection &connection, std::chrono::milliseconds time,
                                 std::int64_t memory)
    : m_connection(connection)
    , m_time(time)
    , m_memory(memoryOfThread() + memory)
{
    if (!countMemoryByThread())
        throw sqliteError(SQLITE_MISUSE, "limit what a statement uses", connection.path(),
                          "SQLite was at work before its memory was counted");
    constexpr int steps = 100; // of SQLite's machine: each may make a value of the largest size
    sqlite3_progress_handler(
        connection.handle(), steps,
        [](void *self) { return static_cast<StatementLimits *>(self)->isOver() ? 1 : 0; }, this);
}

StatementLimits::~StatementLimits()
{
    letBeGivenUp(m_connection.handle());
}

bool StatementLimits::isOver()
{
    if (passed() > m_time)
        m_exceeded = Exceeded::Time;
    else if (memoryOfThread() > m_memory)
        m_exceeded = Exceeded::Memory;
    return m_exceeded != Exceeded::Nothing || isGivenUp();
}

} // namespace restaurant
