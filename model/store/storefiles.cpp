#include "store/storefiles.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/place.h"
#include "sqlite/query.h"
#include "sqlite/sqliteerror.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <vector>

namespace restaurant {

namespace {

void check(bool worked, const char *doing, const std::string &path)
{
    if (!worked)
        throw systemError(errno, doing, path);
}

} // namespace

void removeStoreFiles(const std::string &path) noexcept
{
    ::unlink(path.c_str());
    removeBeside(path);
}

void removeBeside(const std::string &path) noexcept
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        ::unlink((path + ending).c_str());
}

void renameToNew(const std::string &from, const std::string &to, const char *doing)
{
    bool worked = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0;
    if (!worked && errno == EINVAL) { // a file system that cannot do both at once
        if (fileExists(to))
            throw systemError(EEXIST, doing, to);
        worked = std::rename(from.c_str(), to.c_str()) == 0;
    }
    check(worked, doing, to);
}

void syncFolderOf(const std::string &path)
{
    std::string folder = std::filesystem::path(path).parent_path().string();
    if (folder.empty())
        folder = ".";
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    check(file >= 0, "open the folder", folder);
    const bool worked = ::fsync(file) == 0;
    ::close(file);
    check(worked, "make the folder durable", folder);
}

namespace {

constexpr auto openingToWrite = "open the store for writing";

/// What SQLite has not yet moved into the file lies beside one of its names; under another it would
/// be missed, and later be taken for what follows there.
void requireOneName(const std::string &store)
{
    struct stat found
    {
    };
    if (::stat(store.c_str(), &found) == 0 && found.st_nlink > 1)
        throw StoreError(StoreTrouble::Unreachable, openingToWrite, store,
                         "it has " + std::to_string(found.st_nlink) +
                             " names (hard links), and a store is written under one only: "
                             "remove the others, or make a copy");
}

} // namespace

std::unique_ptr<FileLock> lockForWriting(const std::string &store)
{
    auto lock = std::make_unique<FileLock>(store, openingToWrite);
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

void moveWalIntoStore(const Connection &connection)
{
    const int code = sqlite3_wal_checkpoint_v2(connection.handle(), "main",
                                               SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw sqliteError(code, connection.handle(), "write all of the file", connection.path());
}

NewStoreFile::NewStoreFile(const std::string &target, const char *doing, Over over)
    : m_target(target)
    , m_doing(doing)
    , m_over(over)
    , m_part(target + "-part")
{
    requireFitPlace(m_target);
    requireFree();
    m_lock = std::make_unique<FileLock>(m_part, doing, FileLock::IfMissing::Create);
    removeBeside(m_part);
    m_lock->empty();
}

NewStoreFile::~NewStoreFile()
{
    if (m_lock)
        removeStoreFiles(m_part);
}

std::unique_ptr<FileLock> NewStoreFile::putInPlace()
{
    requireWhole();
    removeBeside(m_part);
    m_lock->sync();
    rename();
    m_lock->follow(m_target);
    syncFolderOf(m_target);
    return std::move(m_lock);
}

/// SQLite closes a database without a word, even if it could not move everything into the file;
/// then it leaves what is missing beside it. Whoever only read there leaves empty files.
void NewStoreFile::requireWhole() const
{
    for (const char *ending : {"-wal", "-journal"}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(m_part + ending, missing);
        if (!missing && size > 0)
            throw StoreError(StoreTrouble::DiskFault, m_doing, m_target,
                             "not everything could be written to the file");
    }
}

void NewStoreFile::requireFree() const
{
    if (m_over == Over::Nothing && fileExists(m_target))
        throw StoreError(StoreTrouble::Unreachable, m_doing, m_target,
                         "there is already such a file");
}

/// What lay beside a store of this name, which was removed or is replaced, must not be taken for
/// this one's.
void NewStoreFile::rename() const
{
    std::unique_ptr<FileLock> replaced;
    if (m_over == Over::Anything && fileExists(m_target))
        replaced = std::make_unique<FileLock>(m_target, m_doing);
    requireFree();
    removeBeside(m_target);
    if (m_over == Over::Nothing)
        renameToNew(m_part, m_target, m_doing);
    else if (std::rename(m_part.c_str(), m_target.c_str()) != 0)
        throw systemError(errno, m_doing, m_target);
}

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
