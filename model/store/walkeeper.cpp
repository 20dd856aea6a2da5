#include "store/walkeeper.h"

#include "sqlite/connection.h"
#include "sqlite/sqliteerror.h"
#include "sqlite/transaction.h"

#include <sqlite3.h>

#include <vector>

namespace restaurant {

namespace {

constexpr sqlite3_int64 grownSize = sqlite3_int64{6} * 1024 * 1024;

void check(int code, const Connection &connection)
{
    if (code != SQLITE_OK)
        throw sqliteError(code, connection.handle(), "grow the write-ahead log", connection.path());
}

} // namespace

WalKeeper::WalKeeper(const Connection &connection)
    : m_connection(connection)
{
    grow();
    // Our hook takes the place of SQLite's automatic checkpoint.
    const auto remember = [](void *pages, sqlite3 *, const char *, int count) {
        *static_cast<int *>(pages) = count;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_connection.handle(), remember, &m_pages);
}

WalKeeper::~WalKeeper()
{
    sqlite3_wal_hook(m_connection.handle(), nullptr, nullptr);
}

/// Writes zeros behind what the WAL holds. SQLite stops reading a WAL at the first frame that is
/// not valid, so they mean nothing to it; inside a transaction nobody else writes there.
void WalKeeper::grow()
{
    const Transaction alone(m_connection);
    sqlite3_file *wal = nullptr;
    check(sqlite3_file_control(m_connection.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal),
          m_connection);
    if (!wal || !wal->pMethods)
        return;
    sqlite3_int64 size = 0;
    check(wal->pMethods->xFileSize(wal, &size), m_connection);
    const std::vector<char> zeros(64 * 1024);
    for (; size < grownSize; size += static_cast<sqlite3_int64>(zeros.size()))
        check(wal->pMethods->xWrite(wal, zeros.data(), static_cast<int>(zeros.size()), size),
              m_connection);
    check(wal->pMethods->xSync(wal, SQLITE_SYNC_NORMAL), m_connection);
}

void WalKeeper::checkpointIfDue()
{
    if (m_pages < pagesUntilCheckpoint)
        return;
    const int mode =
        m_pages < pagesUntilWaiting ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART;
    int left = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_connection.handle(), "main", mode, &left, &moved);
    if (code != SQLITE_OK && code != SQLITE_BUSY)
        throw sqliteError(code, m_connection.handle(), "move the write-ahead log into the store",
                          m_connection.path());
    if (moved == left)
        m_pages = 0;
}

} // namespace restaurant
