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

struct CodeMeaning
{
    int code;
    StoreTrouble trouble;
};

/// Extended codes first.
constexpr CodeMeaning meanings[] = {
    {SQLITE_READONLY_DBMOVED, StoreTrouble::Moved},
    {SQLITE_READONLY_ROLLBACK, StoreTrouble::Unrecovered},
    {SQLITE_READONLY_RECOVERY, StoreTrouble::Unrecovered},
    {SQLITE_CONSTRAINT_PRIMARYKEY, StoreTrouble::Taken},
    {SQLITE_CONSTRAINT_UNIQUE, StoreTrouble::Taken},
    {SQLITE_PERM, StoreTrouble::Forbidden},
    {SQLITE_READONLY, StoreTrouble::Forbidden},
    {SQLITE_BUSY, StoreTrouble::Busy},
    {SQLITE_LOCKED, StoreTrouble::Busy},
    {SQLITE_INTERRUPT, StoreTrouble::GivenUp},
    {SQLITE_IOERR, StoreTrouble::DiskFault},
    {SQLITE_CORRUPT, StoreTrouble::Damaged},
    {SQLITE_FULL, StoreTrouble::Full},
    {SQLITE_CANTOPEN, StoreTrouble::Unreachable},
    {SQLITE_TOOBIG, StoreTrouble::TooBig},
    {SQLITE_FORMAT, StoreTrouble::OtherFormat},
    {SQLITE_NOTADB, StoreTrouble::Foreign},
};

StoreTrouble troubleOf(int code)
{
    for (const CodeMeaning &meaning : meanings)
        if (meaning.code == code || meaning.code == primary(code))
            return meaning.trouble;
    return StoreTrouble::Failed;
}

std::string ioSentence(int code)
{
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
        return "the disk could not be read";
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return "the disk could not be written to";
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP:
        return "its -shm file could not be used";
    case SQLITE_IOERR_NOMEM:
        return "there is not enough memory";
    default:
        return "the disk reported an error";
    }
}

std::string sqliteSentence(int code, sqlite3 *database)
{
    switch (primary(code)) {
    case SQLITE_FULL:
        return systemSentence(ENOSPC);
    case SQLITE_BUSY:
        return "another program has it in use";
    case SQLITE_NOMEM:
        return "there is not enough memory";
    case SQLITE_INTERRUPT:
        return "it was stopped before it was done";
    case SQLITE_TOOBIG:
        return "a value in it is larger than anything that is recorded";
    case SQLITE_IOERR:
        return ioSentence(code);
    default:
        break;
    }
    const bool isLast = database && sqlite3_extended_errcode(database) == code;
    return isLast ? sqlite3_errmsg(database) : sqlite3_errstr(code);
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

int codeFor(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return SQLITE_FULL;
    case EACCES:
    case EPERM:
    case EROFS:
        return SQLITE_READONLY;
    case EIO:
        return SQLITE_IOERR;
    default:
        return SQLITE_CANTOPEN;
    }
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
    return StoreError(troubleOf(code), code, doing, file, detail);
}

std::string systemSentence(int error)
{
    switch (error) {
    case ENOSPC:
        return "there is no space left on the disk";
    case EDQUOT:
        return "this user may not take more space on the disk";
    case EACCES:
    case EPERM:
        return "this user may not do that here";
    case EROFS:
        return "the disk can only be read";
    case EIO:
        return "the disk reported an error";
    case ENOENT:
        return "there is no such file";
    case EEXIST:
        return "there is already such a file";
    case EISDIR:
        return "it is a folder";
    case ENOTDIR:
        return "a part of its path is no folder";
    case ELOOP:
        return "it is a link";
    case ENAMETOOLONG:
        return "its name is too long";
    case EPIPE:
        return "nobody reads it any more";
    case EBADF:
        return "it is closed";
    case EMFILE:
    case ENFILE:
        return "too many files are open";
    default:
        return std::strerror(error);
    }
}

StoreError systemError(int error, std::string_view doing, std::string_view file)
{
    return sqliteError(codeFor(error), doing, file, systemSentence(error));
}

} // namespace restaurant
