// Whether a log is whole: what is recorded is what was recorded then, without a gap, and folds.
#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

class Connection;

/// The first thing that is not as it should be.
struct Difference
{
    Position position{};  ///< Of the event; 0: of none, and then `what` names the thing.
    std::string what;     ///< "the hash is not that of what is stored"
    bool isNewer = false; ///< No damage: a newer program has written what this one cannot read.
    bool operator==(const Difference &) const = default;
};

/// "position 40: the hash is not that of what is stored"; "command 20 is not what was recorded".
[[nodiscard]] std::string sentenceOf(const Difference &difference);

/// Verifies the whole log at `path`: positions and versions are dense, the chain of hashes holds,
/// every event can be read, every stream folds, snapshots are equal to the fold, every command
/// accounts for exactly its events, and the activities beside it are dense and can be read.
/// Nothing: it is whole. Throws StoreError if the file is not a store of ours or cannot be read at
/// all.
[[nodiscard]] std::optional<Difference> verifyLog(std::string_view path);

/// The same for a file that is open and has our schema; its pages and indices are checked too.
[[nodiscard]] std::optional<Difference> verifyWhole(const Connection &connection);
/// The same for whoever goes on only with a whole file: throws StoreError, which says what is wrong
/// and where. Every file from anywhere is looked at so before what stands in it is believed.
void requireWhole(const Connection &connection);

/// What of a file the chain protects, for a person: all that was recorded; or, in formats 1 to 3,
/// events alone. And what is forgotten. Throws StoreError.
[[nodiscard]] std::string protectionOf(std::string_view path);

/// The last hash of the chain over all that was recorded, as hexadecimal digits; of a file of
/// formats 1 to 3, the one that it would have in today's. Equal for equal evenings, ids and times
/// included, whatever file they are in. Throws StoreError.
[[nodiscard]] std::string digestOf(std::string_view path);

} // namespace restaurant
