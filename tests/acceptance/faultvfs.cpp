#include "faultvfs.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <mutex>

namespace restaurant {

namespace {

struct State
{
    std::mutex mutex;
    FaultPlan plan;
    int count = 0;
    std::string failed;
    sqlite3_vfs *real = nullptr;
};

State &state()
{
    static State only;
    return only;
}

/// A file of ours: SQLite's header, then the real file, whose memory follows this struct.
struct File
{
    sqlite3_file base;
    const char *path;
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &own(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return own(file).real();
}

enum class Writes { No, Yes };

/// The code to fail with now, or SQLITE_OK. A full disk is met only by what writes.
int fault(int ioError, Writes writes, const char *operation, const char *path)
{
    State &now = state();
    const std::scoped_lock lock(now.mutex);
    ++now.count;
    const bool due =
        now.plan.operation != 0 &&
        (now.count == now.plan.operation || (now.plan.sticky && now.count > now.plan.operation));
    if (!due || (now.plan.kind == FaultKind::DiskFull && writes == Writes::No))
        return SQLITE_OK;
    if (now.failed.empty()) {
        const char *name = path ? std::strrchr(path, '/') : nullptr;
        now.failed = std::string(operation) + " of " + (name ? name + 1 : "a temporary file");
    }
    errno = now.plan.kind == FaultKind::DiskFull ? ENOSPC : EIO;
    return now.plan.kind == FaultKind::DiskFull ? SQLITE_FULL : ioError;
}

int fault(int ioError, Writes writes, const char *operation, sqlite3_file *file)
{
    return fault(ioError, writes, operation, own(file).path);
}

int close(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int read(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    if (const int code = fault(SQLITE_IOERR_READ, Writes::No, "read", file))
        return code;
    return real(file)->pMethods->xRead(real(file), to, bytes, at);
}

/// Half of what was to be written reaches the disk, as when power or room ends in the middle.
int write(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    if (const int code = fault(SQLITE_IOERR_WRITE, Writes::Yes, "write", file)) {
        real(file)->pMethods->xWrite(real(file), from, bytes / 2, at);
        return code;
    }
    return real(file)->pMethods->xWrite(real(file), from, bytes, at);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = fault(SQLITE_IOERR_TRUNCATE, Writes::Yes, "truncation", file))
        return code;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    if (const int code = fault(SQLITE_IOERR_FSYNC, Writes::Yes, "sync", file))
        return code;
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (const int code = fault(SQLITE_IOERR_FSTAT, Writes::No, "size", file))
        return code;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    if (const int code = fault(SQLITE_IOERR_LOCK, Writes::No, "lock", file))
        return code;
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    const Writes writes = extend ? Writes::Yes : Writes::No;
    if (const int code = fault(SQLITE_IOERR_SHMMAP, writes, "shared memory", file))
        return code == SQLITE_FULL ? SQLITE_IOERR_SHMSIZE : code; // as SQLite's own does
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

int fetch(sqlite3_file *file, sqlite3_int64 at, int bytes, void **to)
{
    return real(file)->pMethods->xFetch(real(file), at, bytes, to);
}

int unfetch(sqlite3_file *file, sqlite3_int64 at, void *from)
{
    return real(file)->pMethods->xUnfetch(real(file), at, from);
}

constexpr sqlite3_io_methods methods{3,
                                     close,
                                     read,
                                     write,
                                     truncate,
                                     sync,
                                     fileSize,
                                     lock,
                                     unlock,
                                     checkReservedLock,
                                     fileControl,
                                     sectorSize,
                                     deviceCharacteristics,
                                     shmMap,
                                     shmLock,
                                     shmBarrier,
                                     shmUnmap,
                                     fetch,
                                     unfetch};

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *granted)
{
    file->pMethods = nullptr;
    if (const int code = fault(SQLITE_CANTOPEN, Writes::No, "opening", path))
        return code;
    own(file).path = path;
    own(file).real()->pMethods = nullptr;
    const int code = state().real->xOpen(state().real, path, real(file), flags, granted);
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

int remove(sqlite3_vfs *, const char *path, int syncDirectory)
{
    if (const int code = fault(SQLITE_IOERR_DELETE, Writes::Yes, "removal", path))
        return code;
    return state().real->xDelete(state().real, path, syncDirectory);
}

int access(sqlite3_vfs *, const char *path, int flags, int *answer)
{
    if (const int code = fault(SQLITE_IOERR_ACCESS, Writes::No, "look-up", path))
        return code;
    return state().real->xAccess(state().real, path, flags, answer);
}

} // namespace

void FaultVfs::install()
{
    static sqlite3_vfs vfs;
    if (state().real)
        return;
    state().real = sqlite3_vfs_find(nullptr);
    vfs = *state().real;
    vfs.zName = "faulty";
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    sqlite3_vfs_register(&vfs, 1);
}

void FaultVfs::arm(const FaultPlan &plan)
{
    const std::scoped_lock lock(state().mutex);
    state().plan = plan;
    state().count = 0;
    state().failed.clear();
}

int FaultVfs::operations()
{
    const std::scoped_lock lock(state().mutex);
    return state().count;
}

std::string FaultVfs::failed()
{
    const std::scoped_lock lock(state().mutex);
    return state().failed;
}

} // namespace restaurant
