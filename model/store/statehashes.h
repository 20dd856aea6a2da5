// By these a replay checks itself: what the boards came to at some positions, when the evening was
// recorded.
#pragma once

#include "domain/ids.h"
#include "log/chain.h"

#include <string>
#include <vector>

namespace restaurant {

class Connection;

struct StateHash
{
    Position position{};
    std::string projections; ///< Which versions of the boards; others cannot be compared.
    Hash hash{};
    bool operator==(const StateHash &) const = default;
};

/// All of them, by position. A file of an older version has none. Throws StoreError.
[[nodiscard]] std::vector<StateHash> readStateHashes(const Connection &connection);
/// Adds one, or puts it in the place of the one at its position. Throws StoreError.
void writeStateHash(const Connection &connection, const StateHash &hash);

} // namespace restaurant
