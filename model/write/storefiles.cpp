#include "write/storefiles.h"

#include "sqlite/storeerror.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace restaurant {

namespace {

/// A WAL that was left behind by another store of this name would be taken for this one's.
void removeBeside(const std::string &path) noexcept
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        ::unlink((path + ending).c_str());
}

void check(bool worked, const char *doing, const std::string &path)
{
    if (!worked)
        throw StoreError(SQLITE_IOERR, doing, path, std::strerror(errno));
}

} // namespace

bool fileExists(const std::string &path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

void removeStoreFiles(const std::string &path) noexcept
{
    ::unlink(path.c_str());
    removeBeside(path);
}

void replaceStore(const std::string &from, const std::string &to)
{
    removeBeside(to);
    check(std::rename(from.c_str(), to.c_str()) == 0, "put the copy in its place", to);
    syncFolderOf(to);
}

void syncFolderOf(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    check(file >= 0, "open the folder", folder);
    const bool worked = ::fsync(file) == 0;
    ::close(file);
    check(worked, "make the folder durable", folder);
}

} // namespace restaurant
