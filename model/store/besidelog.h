// What a teacher writes in the margin of an evening: it travels with the file and changes nothing.
#pragma once

#include "domain/ids.h"
#include "domain/story.h"
#include "domain/time.h"
#include "log/chain.h"
#include "sqlite/statement.h"
#include "write/eventlog.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

class Connection;

/// From 1; the number of a note that was removed may be given again.
enum class NoteNumber : std::int64_t {};

struct StoryNote
{
    NoteNumber number{};
    StoryMark mark; ///< How far the story had come where it stands.
    Instant at{};
    std::string text;
    std::int64_t edited = 0; ///< By the computer's clock: milliseconds since 1970, UTC.
    bool operator==(const StoryNote &) const = default;
};

/// All notes, in the order of the story. A file of an older version has none. Throws StoreError.
[[nodiscard]] std::vector<StoryNote> readNotes(const Connection &connection);

/// Adds a note and answers the number it got; `note.number` does not matter. Over a connection that
/// may write, inside a group or by itself. Throws StoreError.
NoteNumber addNote(const Connection &connection, const StoryNote &note);
/// Another text for a note; false if there is no such note. Throws StoreError.
bool editNote(const Connection &connection, NoteNumber number, const std::string &text,
              std::int64_t edited);
/// False if there is no such note. Throws StoreError.
bool removeNote(const Connection &connection, NoteNumber number);

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

/// A subscription as it stands in the file. Its seal is a hash over the chain up to its position
/// and over itself: without it, it is not what was written there.
struct KeptSubscription
{
    Subscription subscription;
    bool isSealed = false;
};

/// Throw StoreError. What has not its seal is not found by the second: whoever needs it makes it
/// again from the events. The third inside the caller's transaction.
[[nodiscard]] std::optional<KeptSubscription> readSubscription(const Connection &connection,
                                                               std::string_view name);
[[nodiscard]] std::optional<Subscription> findSubscription(const Connection &connection,
                                                           std::string_view name);
void saveSubscription(const Connection &connection, std::string_view name,
                      const Subscription &subscription);

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
