#include "store/storefiles.h"

#include "sqlite/sqliteerror.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace restaurant {

namespace {

void check(bool worked, const char *doing, const std::string &path)
{
    if (!worked)
        throw systemError(errno, doing, path);
}

} // namespace

bool fileExists(const std::string &path)
{
    std::error_code ignored;
    const auto status = std::filesystem::symlink_status(path, ignored);
    return std::filesystem::exists(status);
}

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

} // namespace restaurant
