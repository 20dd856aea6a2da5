#include "write/writerlock.h"

#include "sqlite/storeerror.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace restaurant {

namespace {

constexpr std::string_view opening = "open the store for writing";

[[noreturn]] void refuse(const std::string &store, int error)
{
    const int code = error == EACCES || error == EROFS ? SQLITE_READONLY : SQLITE_CANTOPEN;
    throw StoreError(code, opening, store,
                     "its lock file cannot be made: " + std::string(std::strerror(error)));
}

std::string holderOf(int file)
{
    std::array<char, 200> text{};
    const ssize_t size = pread(file, text.data(), text.size(), 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : "another process";
}

std::string ownName()
{
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    return std::string(program_invocation_short_name) + " (process " + std::to_string(getpid()) +
           " on " + host.data() + ")";
}

/// Whether the open file is still the one that its name leads to: the last holder may have removed
/// it between our opening and our locking it.
bool isStillNamed(int file, const std::string &path)
{
    struct stat opened
    {
    };
    struct stat named
    {
    };
    return fstat(file, &opened) == 0 && stat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

WriterLock::WriterLock(const std::string &store)
    : m_path(store + "-lock")
{
    while (!takeOver(store))
        close(m_file);
    writeHolder();
}

WriterLock::~WriterLock()
{
    unlink(m_path.c_str());
    close(m_file);
}

bool WriterLock::takeOver(const std::string &store)
{
    m_file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (m_file < 0)
        refuse(store, errno);
    if (flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        const std::string holder = holderOf(m_file);
        close(m_file);
        throw StoreError(SQLITE_BUSY, opening, store,
                         "it is being written by " + holder + "; it can be opened to read");
    }
    return isStillNamed(m_file, m_path);
}

/// Only for the message; a holder that could not leave its name holds the lock all the same.
void WriterLock::writeHolder() const
{
    const std::string name = ownName();
    if (ftruncate(m_file, 0) == 0)
        static_cast<void>(pwrite(m_file, name.data(), name.size(), 0) == 0);
}

} // namespace restaurant
