#include "sqlite/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace restaurant {

namespace {

/// The kind of error without the details SQLite adds in the higher bits.
int primary(int code)
{
    return code & 0xff;
}

/// What a result code of SQLite means; the sentence is null where SQLite's own says more.
struct CodeMeaning
{
    int code;
    StoreTrouble trouble;
    const char *sentence;
};

constexpr auto notWritten = "the disk could not be written to";
constexpr auto noSharedMemory = "its -shm file could not be used";
constexpr auto noMemory = "there is not enough memory";

/// Extended codes first.
constexpr CodeMeaning meanings[] = {
    {SQLITE_READONLY_DBMOVED, StoreTrouble::Moved, nullptr},
    {SQLITE_READONLY_ROLLBACK, StoreTrouble::Unrecovered, nullptr},
    {SQLITE_READONLY_RECOVERY, StoreTrouble::Unrecovered, nullptr},
    {SQLITE_CONSTRAINT_PRIMARYKEY, StoreTrouble::Taken, nullptr},
    {SQLITE_CONSTRAINT_UNIQUE, StoreTrouble::Taken, nullptr},
    {SQLITE_IOERR_READ, StoreTrouble::DiskFault, "the disk could not be read"},
    {SQLITE_IOERR_SHORT_READ, StoreTrouble::DiskFault, "the disk could not be read"},
    {SQLITE_IOERR_WRITE, StoreTrouble::DiskFault, notWritten},
    {SQLITE_IOERR_FSYNC, StoreTrouble::DiskFault, notWritten},
    {SQLITE_IOERR_DIR_FSYNC, StoreTrouble::DiskFault, notWritten},
    {SQLITE_IOERR_TRUNCATE, StoreTrouble::DiskFault, notWritten},
    {SQLITE_IOERR_DELETE, StoreTrouble::DiskFault, notWritten},
    {SQLITE_IOERR_SHMOPEN, StoreTrouble::DiskFault, noSharedMemory},
    {SQLITE_IOERR_SHMSIZE, StoreTrouble::DiskFault, noSharedMemory},
    {SQLITE_IOERR_SHMLOCK, StoreTrouble::DiskFault, noSharedMemory},
    {SQLITE_IOERR_SHMMAP, StoreTrouble::DiskFault, noSharedMemory},
    {SQLITE_IOERR_NOMEM, StoreTrouble::DiskFault, noMemory},
    {SQLITE_IOERR, StoreTrouble::DiskFault, "the disk reported an error"},
    {SQLITE_PERM, StoreTrouble::Forbidden, nullptr},
    {SQLITE_READONLY, StoreTrouble::Forbidden, nullptr},
    {SQLITE_BUSY, StoreTrouble::Busy, "another program has it in use"},
    {SQLITE_LOCKED, StoreTrouble::Busy, nullptr},
    {SQLITE_NOMEM, StoreTrouble::Failed, noMemory},
    {SQLITE_INTERRUPT, StoreTrouble::GivenUp, "it was stopped before it was done"},
    {SQLITE_CORRUPT, StoreTrouble::Damaged, nullptr},
    {SQLITE_FULL, StoreTrouble::Full, "there is no space left on the disk"},
    {SQLITE_CANTOPEN, StoreTrouble::Unreachable, nullptr},
    {SQLITE_TOOBIG, StoreTrouble::TooBig, "a value in it is larger than anything that is recorded"},
    {SQLITE_FORMAT, StoreTrouble::OtherFormat, nullptr},
    {SQLITE_NOTADB, StoreTrouble::Foreign, nullptr},
};

CodeMeaning meaningOf(int code)
{
    for (const CodeMeaning &meaning : meanings)
        if (meaning.code == code || meaning.code == primary(code))
            return meaning;
    return {code, StoreTrouble::Failed, nullptr};
}

std::string sqliteSentence(int code, sqlite3 *database)
{
    if (const char *known = meaningOf(code).sentence)
        return known;
    const bool isLast = database && sqlite3_extended_errcode(database) == code;
    return isLast ? sqlite3_errmsg(database) : sqlite3_errstr(code);
}

/// What an errno means, and the code of SQLite that is nearest to it.
struct SystemMeaning
{
    int error;
    int code;
    const char *sentence;
};

constexpr SystemMeaning systemMeanings[] = {
    {ENOSPC, SQLITE_FULL, "there is no space left on the disk"},
    {EDQUOT, SQLITE_FULL, "this user may not take more space on the disk"},
    {EACCES, SQLITE_READONLY, "this user may not do that here"},
    {EPERM, SQLITE_READONLY, "this user may not do that here"},
    {EROFS, SQLITE_READONLY, "the disk can only be read"},
    {EIO, SQLITE_IOERR, "the disk reported an error"},
    {ENOENT, SQLITE_CANTOPEN, "there is no such file"},
    {EEXIST, SQLITE_CANTOPEN, "there is already such a file"},
    {EISDIR, SQLITE_CANTOPEN, "it is a folder"},
    {ENOTDIR, SQLITE_CANTOPEN, "a part of its path is no folder"},
    {ELOOP, SQLITE_CANTOPEN, "it is a link"},
    {ENAMETOOLONG, SQLITE_CANTOPEN, "its name is too long"},
    {EPIPE, SQLITE_CANTOPEN, "nobody reads it any more"},
    {EBADF, SQLITE_CANTOPEN, "it is closed"},
    {EMFILE, SQLITE_CANTOPEN, "too many files are open"},
    {ENFILE, SQLITE_CANTOPEN, "too many files are open"},
};

SystemMeaning meaningOfSystem(int error)
{
    for (const SystemMeaning &meaning : systemMeanings)
        if (meaning.error == error)
            return meaning;
    return {error, SQLITE_CANTOPEN, std::strerror(error)};
}

/// SQLite tries again to read what it could not make, and so says that it is not there.
int whyNothingCanBeMadeBeside(const std::string &file)
{
    const std::string probe = file + "-probe";
    const int descriptor = ::open(probe.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errno;
    ::close(descriptor);
    ::unlink(probe.c_str());
    return ENOENT;
}

} // namespace

StoreError sqliteError(int code, sqlite3 *database, std::string_view doing, std::string_view file)
{
    const bool isOfSystem = primary(code) == SQLITE_IOERR || primary(code) == SQLITE_CANTOPEN;
    int cause = database && isOfSystem ? sqlite3_system_errno(database) : 0;
    if (cause == ENOENT && primary(code) == SQLITE_CANTOPEN)
        cause = whyNothingCanBeMadeBeside(std::string(file));
    if (cause == ENOSPC || cause == EDQUOT)
        return systemError(cause, doing, file);
    if (primary(code) == SQLITE_CANTOPEN && cause != 0)
        return sqliteError(code, doing, file, systemSentence(cause));
    return sqliteError(code, doing, file, sqliteSentence(code, database));
}

StoreError sqliteError(int code, std::string_view doing, std::string_view file,
                       std::string_view detail)
{
    return StoreError(meaningOf(code).trouble, code, doing, file, detail);
}

std::string systemSentence(int error)
{
    return meaningOfSystem(error).sentence;
}

StoreError systemError(int error, std::string_view doing, std::string_view file)
{
    return sqliteError(meaningOfSystem(error).code, doing, file, systemSentence(error));
}

} // namespace restaurant
