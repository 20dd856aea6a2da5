#include "powervfs.h"

#include "passes.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

sqlite3_vfs *realVfs = nullptr;
std::vector<DiskOperation> asked;

/// A file of ours: SQLite's header and the name, then the real file.
struct File
{
    sqlite3_file base;
    const char *path;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

void note(sqlite3_file *file, DiskOperation::Kind kind, sqlite3_int64 at = 0,
          std::string bytes = {})
{
    if (const char *path = reinterpret_cast<File *>(file)->path)
        asked.push_back({kind, path, at, std::move(bytes)});
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, bytes, at);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    note(file, DiskOperation::Kind::Write, at,
         {static_cast<const char *>(from), static_cast<std::size_t>(bytes)});
    return real(file)->pMethods->xWrite(real(file), from, bytes, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    note(file, DiskOperation::Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    note(file, DiskOperation::Kind::Sync);
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorOf(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristicsOf(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int removed)
{
    return real(file)->pMethods->xShmUnmap(real(file), removed);
}

constexpr sqlite3_io_methods methods{
    2,          closeFile,  readFile,      writeFile,   truncateFile, syncFile,          sizeOfFile,
    lockFile,   unlockFile, checkReserved, controlFile, sectorOf,     characteristicsOf, mapShared,
    lockShared, barrier,    unmapShared,   nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *granted)
{
    file->pMethods = nullptr;
    reinterpret_cast<File *>(file)->path = path;
    real(file)->pMethods = nullptr;
    const int code = realVfs->xOpen(realVfs, path, real(file), flags, granted);
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

int removeFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    asked.push_back({DiskOperation::Kind::Remove, path, 0, {}});
    return realVfs->xDelete(realVfs, path, syncFolder);
}

void apply(const DiskOperation &operation, std::string &content)
{
    const auto at = static_cast<std::size_t>(operation.at);
    if (operation.kind == DiskOperation::Kind::Truncate)
        return content.resize(at, '\0');
    content.resize(std::max(content.size(), at + operation.bytes.size()), '\0');
    content.replace(at, operation.bytes.size(), operation.bytes);
}

/// The sectors of a write, each of which a disk writes as a whole.
std::vector<DiskOperation> sectorsOf(const DiskOperation &write)
{
    constexpr std::size_t sector = 512;
    std::vector<DiskOperation> parts;
    for (std::size_t from = 0; from < write.bytes.size();) {
        const auto place = static_cast<std::size_t>(write.at) + from;
        const std::size_t size = std::min(sector - place % sector, write.bytes.size() - from);
        parts.push_back({write.kind, write.file, static_cast<std::int64_t>(place),
                         write.bytes.substr(from, size)});
        from += size;
    }
    return parts;
}

/// Which of what was not synced has arrived, and in which order.
std::vector<DiskOperation> arrived(std::vector<DiskOperation> pending, std::mt19937_64 &generator)
{
    enum { Nothing, Everything, Some, Torn, Reordered, kinds };
    const auto kind = draw(generator, kinds);
    if (kind == Nothing)
        return {};
    if (kind == Everything)
        return pending;
    if (kind == Torn) {
        std::vector<DiskOperation> sectors;
        for (const DiskOperation &one : pending) {
            if (one.kind == DiskOperation::Kind::Truncate)
                sectors.push_back(one);
            for (DiskOperation &part : sectorsOf(one))
                sectors.push_back(std::move(part));
        }
        pending = std::move(sectors);
    }
    if (kind == Reordered)
        for (std::size_t n = pending.size(); n > 1; --n)
            std::swap(pending[n - 1], pending[draw(generator, n)]);
    std::erase_if(pending, [&](const DiskOperation &) { return draw(generator, 2) == 0; });
    return pending;
}

} // namespace

void PowerVfs::install()
{
    static sqlite3_vfs vfs;
    realVfs = sqlite3_vfs_find(nullptr);
    vfs = *realVfs;
    vfs.zName = "power";
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    sqlite3_vfs_register(&vfs, 1);
}

std::vector<DiskOperation> PowerVfs::take()
{
    return std::exchange(asked, {});
}

void Disk::put(const std::string &file, std::string content)
{
    m_files[file] = {std::move(content), true, false, {}};
}

void Disk::carryOut(const DiskOperation &operation)
{
    File &file = m_files[operation.file];
    switch (operation.kind) {
    case DiskOperation::Kind::Write:
    case DiskOperation::Kind::Truncate:
        if (file.isRemoved) // and made anew
            file = {};
        file.pending.push_back(operation);
        break;
    case DiskOperation::Kind::Sync:
        for (const DiskOperation &pending : file.pending)
            apply(pending, file.synced);
        file.pending.clear();
        file.isCertain = true;
        break;
    case DiskOperation::Kind::Remove:
        file.isRemoved = true;
        break;
    }
}

std::map<std::string, std::string> Disk::afterPowerLoss(std::mt19937_64 &generator) const
{
    std::map<std::string, std::string> found;
    for (const auto &[name, file] : m_files) {
        const bool mayBeMissing = file.isRemoved || !file.isCertain;
        if (mayBeMissing && draw(generator, 2) == 0)
            continue;
        std::string content = file.synced;
        for (const DiskOperation &one : arrived(file.pending, generator))
            apply(one, content);
        found[name] = std::move(content);
    }
    return found;
}

} // namespace restaurant
