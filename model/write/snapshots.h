#pragma once

#include "sqlite/statement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

class Connection;

/// The last snapshot of each long stream: its state after some version, as JSON. Only a shortcut;
/// the log is the truth. The connection outlives this. Throws StoreError.
class Snapshots
{
public:
    /// A stream's state is kept after every so many events.
    static constexpr int interval = 100;

    explicit Snapshots(const Connection &connection);

    struct Snapshot
    {
        int version = 0;
        std::string data;
    };
    /// Nothing too if the snapshot was made in another format than today's.
    [[nodiscard]] std::optional<Snapshot> find(std::int64_t stream);
    /// Inside the caller's transaction.
    void save(std::int64_t stream, int version, std::int64_t position, std::string_view data);

private:
    Statement m_find;
    Statement m_save;
};

} // namespace restaurant
