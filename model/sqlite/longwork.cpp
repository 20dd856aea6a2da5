#include "sqlite/longwork.h"

#include "sqlite/sqliteerror.h"

#include <sqlite3.h>

#include <utility>

namespace restaurant {

namespace {

/// What the thread works at; statements are far below those who know.
thread_local const Waiting *current = nullptr;

} // namespace

bool isGivenUp()
{
    return current && current->hasGivenUp && current->hasGivenUp();
}

LongWork::LongWork(Waiting waiting)
    : m_waiting(std::move(waiting))
    , m_outer(std::exchange(current, &m_waiting))
{
}

LongWork::~LongWork()
{
    current = m_outer;
}

Waiting LongWork::waiting()
{
    return current ? *current : Waiting{};
}

void endIfGivenUp(std::string_view doing, std::string_view file)
{
    if (isGivenUp())
        throw sqliteError(SQLITE_INTERRUPT, doing, file, "it was stopped before it was done");
}

void tellMoved(std::int64_t done, std::int64_t all)
{
    if (current && current->moved && all > 0)
        current->moved(static_cast<int>(100 * done / all));
}

void letBeGivenUp(sqlite3 *database)
{
    constexpr int steps = 2000; // of SQLite's machine: well below a millisecond
    sqlite3_progress_handler(
        database, steps, [](void *) { return isGivenUp() ? 1 : 0; }, nullptr);
}

} // namespace restaurant
