#include "store/writerlock.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"

#include <sqlite3.h>

#include <sys/stat.h>

namespace restaurant {

namespace {

constexpr auto opening = "open the store for writing";

/// What SQLite has not yet moved into the file lies beside one of its names; under another it would
/// be missed, and later be taken for what follows there.
void requireOneName(const std::string &store)
{
    struct stat found
    {
    };
    if (::stat(store.c_str(), &found) == 0 && found.st_nlink > 1)
        throw StoreError(StoreTrouble::Unreachable, opening, store,
                         "it has " + std::to_string(found.st_nlink) +
                             " names (hard links), and a store is written under one only: "
                             "remove the others, or make a copy");
}

} // namespace

std::unique_ptr<FileLock> lockForWriting(const std::string &store)
{
    auto lock = std::make_unique<FileLock>(store, opening);
    requireOneName(store);
    return lock;
}

NameWatch::NameWatch(const Connection &connection)
    : m_connection(connection)
    , m_store(beside(""))
    , m_wal(beside("-wal"))
    , m_shared(beside("-shm"))
{
}

void NameWatch::requireSameFiles() const
{
    if (beside("") == m_store && beside("-wal") == m_wal && beside("-shm") == m_shared)
        return;
    if (beside("-wal") != m_wal)
        leaveOthersFiles();
    throw StoreError(StoreTrouble::Moved, "write to the store", m_connection.path(),
                     "the file, or what SQLite keeps beside it, has been moved, removed or "
                     "replaced while it was open; nothing more is written");
}

std::optional<FileId> NameWatch::beside(const char *suffix) const
{
    return fileNamed(m_connection.path() + suffix);
}

/// SQLite removes the write-ahead log by its name when it closes; by now the name is another's.
void NameWatch::leaveOthersFiles() const
{
    int persist = 1;
    sqlite3_file_control(m_connection.handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &persist);
}

} // namespace restaurant
