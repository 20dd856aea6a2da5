#pragma once

#include "sqlite/statement.h"
#include "write/eventlog.h"

#include <cstdint>
#include <optional>

namespace restaurant {

class Connection;

/// The last snapshot of each long stream. The connection outlives this. Throws StoreError.
class Snapshots
{
public:
    explicit Snapshots(const Connection &connection);

    /// Nothing too if the snapshot was made in another format than today's.
    [[nodiscard]] std::optional<Snapshot> find(std::int64_t stream);
    /// Inside the caller's transaction.
    void save(std::int64_t stream, const Snapshot &snapshot, Position at);

private:
    Statement m_find;
    Statement m_save;
};

} // namespace restaurant
