#pragma once

#include "sqlite/fileuse.h"

#include <memory>
#include <optional>
#include <string>

namespace restaurant {

class Connection;

/// The right to write a store file, held by one process at a time. SQLite's own locks would let a
/// second writer in between two transactions; this one is held for as long as a file is open for
/// writing, lies on the file itself, and ends with the process, however that ends. `store` is an
/// absolute path. Throws StoreError that says who holds it, if somebody does.
[[nodiscard]] std::unique_ptr<FileLock> lockForWriting(const std::string &store);

/// Sees to it that what is written reaches the file that its name means. SQLite would go on
/// writing, and answering, to a file that has been renamed, removed or replaced.
class NameWatch
{
public:
    /// The connection, in WAL mode, outlives it. Throws StoreError.
    explicit NameWatch(const Connection &connection);
    /// To be called before each commit. Throws StoreError if the store, or a file that SQLite
    /// keeps beside it, is not there any more under its name.
    void requireSameFiles() const;

private:
    [[nodiscard]] std::optional<FileId> beside(const char *suffix) const;
    void leaveOthersFiles() const;

    const Connection &m_connection;
    std::optional<FileId> m_store;
    std::optional<FileId> m_wal;
    std::optional<FileId> m_shared;
};

} // namespace restaurant
