#pragma once

#include "domain/uuid.h"

#include <cstdint>
#include <string>

namespace restaurant {

class Connection;

/// What a store file says of itself. A read store keeps `store` and `epoch` beside its checkpoint:
/// where they differ, the checkpoint is of another log and means nothing.
struct StoreHeader
{
    Uuid store;             ///< Of this log, and of no copy of it.
    std::int64_t epoch = 1; ///< Raised when the log is ever taken back to an earlier position.
    std::uint64_t seed = 0; ///< Of the scenario.
    std::string scenario;   ///< The scenario's file as text, so that the store replays itself.
    bool operator==(const StoreHeader &) const = default;
};

/// An id nobody has: random.
[[nodiscard]] Uuid newStoreId();

/// Throw StoreError.
[[nodiscard]] StoreHeader readHeader(const Connection &connection);
void writeHeader(const Connection &connection, const StoreHeader &header);

} // namespace restaurant
