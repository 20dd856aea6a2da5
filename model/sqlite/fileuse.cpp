#include "sqlite/fileuse.h"

#include "sqlite/sqliteerror.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <sstream>
#include <system_error>
#include <utility>
#include <vector>

namespace restaurant {

namespace {

/// As /proc/locks names a file: "fe:00:10952751".
std::string nameInLocks(const FileId &file)
{
    char text[64];
    std::snprintf(text, sizeof text, "%02x:%02x:%llu", major(file.device), minor(file.device),
                  static_cast<unsigned long long>(file.inode));
    return text;
}

std::string programOf(long process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/comm");
    std::string name;
    std::getline(file, name);
    return name.empty() ? "a program" : name;
}

} // namespace

std::string holderOf(const FileId &file)
{
    const std::string wanted = nameInLocks(file);
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line); // 1: FLOCK  ADVISORY  WRITE 4711 fe:00:10952751 0 EOF
        std::string number;
        std::string kind;
        std::string mode;
        std::string access;
        long process = 0;
        std::string name;
        words >> number >> kind >> mode >> access >> process >> name;
        if (kind == "FLOCK" && name == wanted && process > 0)
            return programOf(process) + " (process " + std::to_string(process) + ")";
    }
    return "another process";
}

namespace {

struct OpenFile
{
    int uses = 0; ///< By connections.
    bool isLocked = false;
    std::vector<int> descriptors; ///< Ours. More than one only if names changed meanwhile.
};

/// One for the process, as POSIX locks are.
struct OpenFiles
{
    std::mutex mutex;
    std::map<FileId, OpenFile> files;
};

OpenFiles &openFiles()
{
    static OpenFiles only;
    return only;
}

/// With the mutex locked.
void forgetIfUnused(OpenFiles &all, FileId id)
{
    const auto found = all.files.find(id);
    if (found == all.files.end() || found->second.uses > 0 || found->second.isLocked)
        return;
    for (const int descriptor : found->second.descriptors)
        ::close(descriptor);
    all.files.erase(found);
}

FileId idOf(const struct stat &found)
{
    return {found.st_dev, found.st_ino};
}

} // namespace

/// Asks for nothing but the file's number. Who asks for its times as well, as stat() does, makes
/// each fdatasync() that follows write the inode: Linux gives a time that was looked at a finer
/// next one.
std::optional<FileId> fileNamed(const std::string &path)
{
    struct statx found
    {
    };
    if (::statx(AT_FDCWD, path.c_str(), AT_STATX_SYNC_AS_STAT, STATX_INO, &found) != 0)
        return std::nullopt;
    return FileId{makedev(found.stx_dev_major, found.stx_dev_minor), found.stx_ino};
}

bool fileExists(const std::string &path)
{
    std::error_code ignored;
    const auto status = std::filesystem::symlink_status(path, ignored);
    return std::filesystem::exists(status);
}

std::string beginningOf(const std::string &path, std::size_t count)
{
    OpenFiles &all = openFiles();
    const std::scoped_lock lock(all.mutex);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat opened
    {
    };
    if (descriptor < 0 || ::fstat(descriptor, &opened) != 0)
        return {};
    std::string bytes(count, '\0');
    const ssize_t size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    all.files[idOf(opened)].descriptors.push_back(descriptor);
    forgetIfUnused(all, idOf(opened));
    return bytes;
}

FileUse::FileUse(FileId file)
    : m_file(file)
{
    OpenFiles &all = openFiles();
    const std::scoped_lock lock(all.mutex);
    ++all.files[m_file].uses;
}

FileUse::~FileUse()
{
    OpenFiles &all = openFiles();
    const std::scoped_lock lock(all.mutex);
    --all.files[m_file].uses;
    forgetIfUnused(all, m_file);
}

FileLock::FileLock(std::string path, const char *doing, IfMissing missing)
    : m_path(std::move(path))
    , m_doing(doing)
{
    // Whoever held the file may have given it another name between our opening and our locking it.
    while (!takeOver(missing))
        giveBack();
}

FileLock::~FileLock()
{
    giveBack();
}

bool FileLock::takeOver(IfMissing missing)
{
    OpenFiles &all = openFiles();
    const std::scoped_lock lock(all.mutex);
    const auto named = fileNamed(m_path);
    const auto known = named ? all.files.find(*named) : all.files.end();
    if (known != all.files.end() && !known->second.descriptors.empty()) {
        m_descriptor = known->second.descriptors.front();
    } else {
        const int making = missing == IfMissing::Create ? O_RDWR | O_CREAT | O_NOFOLLOW : O_RDONLY;
        m_descriptor = ::open(m_path.c_str(), making | O_CLOEXEC | O_NONBLOCK, 0644);
        if (m_descriptor < 0)
            throw systemError(errno, m_doing, m_path);
    }
    struct stat opened
    {
    };
    ::fstat(m_descriptor, &opened);
    m_file = idOf(opened);
    OpenFile &file = all.files[m_file];
    if (std::find(file.descriptors.begin(), file.descriptors.end(), m_descriptor) ==
        file.descriptors.end())
        file.descriptors.push_back(m_descriptor);
    const bool isOurs = std::exchange(file.isLocked, true);
    if (isOurs || ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = isOurs ? EWOULDBLOCK : errno;
        file.isLocked = isOurs;
        const std::string holder = holderOf(m_file);
        forgetIfUnused(all, m_file);
        if (error != EWOULDBLOCK)
            throw systemError(error, m_doing, m_path);
        throw sqliteError(SQLITE_BUSY, m_doing, m_path,
                          "it is being written by " + holder + "; it can be opened to read");
    }
    return isStillNamed();
}

void FileLock::giveBack() noexcept
{
    OpenFiles &all = openFiles();
    const std::scoped_lock lock(all.mutex);
    ::flock(m_descriptor, LOCK_UN);
    all.files[m_file].isLocked = false;
    forgetIfUnused(all, m_file);
}

void FileLock::empty() const
{
    if (::ftruncate(m_descriptor, 0) != 0)
        throw systemError(errno, m_doing, m_path);
}

void FileLock::sync() const
{
    if (::fsync(m_descriptor) != 0)
        throw systemError(errno, m_doing, m_path);
}

} // namespace restaurant
