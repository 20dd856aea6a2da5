// Whether a log is whole: what is recorded is what was recorded then, without a gap, and folds.
#pragma once

#include "domain/ids.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

class Connection;

/// The first thing that is not as it should be.
struct Difference
{
    Position position{}; ///< Of the event, or of the command's first event; 0: of none.
    std::string what;    ///< "the hash is not that of what is stored"
    bool operator==(const Difference &) const = default;
};

/// Verifies the whole log at `path`: positions and versions are dense, the chain of hashes holds,
/// every event can be read, every stream folds, snapshots are equal to the fold, every command
/// accounts for exactly its events, and the activities beside it are dense and can be read.
/// Nothing: it is whole. Throws StoreError if the file is not a store of ours or cannot be read at
/// all.
[[nodiscard]] std::optional<Difference> verifyLog(std::string_view path);

/// Verifies positions and chain of the last `atMost` events only. On a checked connection.
[[nodiscard]] std::optional<Difference> verifyEnd(const Connection &connection, int atMost);

/// SHA-256 over the canonical log, ids and times included, as hexadecimal digits. Equal for equal
/// evenings, whatever file they are in. Throws StoreError.
[[nodiscard]] std::string digestOf(std::string_view path);

} // namespace restaurant
