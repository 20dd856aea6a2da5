#include "store/newstorefile.h"

#include "sqlite/connection.h"
#include "sqlite/place.h"
#include "sqlite/sqliteerror.h"
#include "store/storefiles.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace restaurant {

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

} // namespace restaurant
