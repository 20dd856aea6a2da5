// A file system for SQLite that remembers what a disk may have of each file: what was synced is
// there, of what was written since, any part may be, in any order.
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace restaurant {

/// What was asked of the disk, in order.
struct DiskOperation
{
    enum class Kind { Write, Truncate, Sync, Remove };
    Kind kind = Kind::Write;
    std::string file;
    std::int64_t at = 0; ///< Of a truncation: the size.
    std::string bytes;
};

/// Records what SQLite asks of the disk; hands it on to the real one. One for the process, to be
/// used in one thread.
class PowerVfs
{
public:
    /// Makes it SQLite's default. To be called before the first connection is opened.
    static void install();
    /// What was asked since the last call.
    static std::vector<DiskOperation> take();
};

/// What a disk holds for certain, and what may have reached it.
class Disk
{
public:
    /// Of a file that is there, whole and synced.
    void put(const std::string &file, std::string content);
    void carryOut(const DiskOperation &operation);
    /// What may be found after the power has failed now: of each file its content; a file that is
    /// missing is not there.
    [[nodiscard]] std::map<std::string, std::string>
    afterPowerLoss(std::mt19937_64 &generator) const;

private:
    struct File
    {
        std::string synced;
        bool isCertain = false; ///< That it is there at all.
        bool isRemoved = false; ///< But that may not have reached the disk.
        std::vector<DiskOperation> pending;
    };
    std::map<std::string, File> m_files;
};

} // namespace restaurant
