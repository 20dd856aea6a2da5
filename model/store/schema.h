#pragma once

#include <optional>

namespace restaurant {

class Connection;

/// What a SQLite file of ours is, as its application_id says.
enum class StoreKind {
    Evening = 0x43515253, ///< "CQRS": NAME.restaurant, the log of an evening.
    Service =
        0x4351524f ///< "CQRO": what one service owns of it, in the same tables, and an outbox.
};
/// The newest layout of the file that this program knows, and the one it makes.
inline constexpr int storeVersion = 4;
/// The first layout with activities beside the log.
inline constexpr int versionWithActivities = 2;
/// The first layout with notes and state hashes.
inline constexpr int versionWithNotes = 3;
/// The first layout with one chain over all that is recorded.
inline constexpr int versionWithOneChain = 4;

/// Nothing longer stands in a log, but for its scenario: no limit of a scenario file leads to it.
inline constexpr int longestValue = 16 * 1024 * 1024;
inline constexpr int longestScenario = 65 * 1024 * 1024;

/// Makes the tables of an empty file, with the words of all event and command types. Inside the
/// caller's transaction. Throws StoreError.
void createSchema(const Connection &connection, StoreKind kind = StoreKind::Evening);

/// Nothing: it is none of ours. Throws StoreError.
[[nodiscard]] std::optional<StoreKind> storeKindOf(const Connection &connection);

/// Which layout a file of ours has. Throws StoreError.
[[nodiscard]] int schemaVersionOf(const Connection &connection);

/// Brings an older file of ours to the newest layout: all of it or, if it throws, nothing. Outside
/// a transaction. Throws StoreError.
void migrateSchema(const Connection &connection);

/// Adds the words of types that are newer than the file, so that its views show them. Outside a
/// transaction. Throws StoreError.
void addNewWords(const Connection &connection);

/// Refuses, by StoreError, what is not a store file of ours: another application's, a newer
/// version's, one with other tables than we make. From then on the connection reads no value that
/// is longer than longestValue. Before this was called, no other statement runs on a file from
/// outside.
void requireOurSchema(const Connection &connection, StoreKind kind = StoreKind::Evening);

/// Refuses, by StoreError, a file whose pages do not hang together, or whose indices say something
/// else than its tables. Reads the whole file.
void requireSoundPages(const Connection &connection);

} // namespace restaurant
