#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/event.h"
#include "domain/outcome.h"
#include "domain/stream.h"
#include "log/codec.h"
#include "log/guestwords.h"
#include "sqlite/statement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

class Connection;

/// The integer under which a stream is stored: 4 * key + kind. Orders, tables and payments carry
/// their number in it, so that nothing has to be looked up; only the dishes of stock streams have
/// a table, which is as long as the menu.
class StreamKeys
{
public:
    /// Reads the dishes. Throws StoreError. The connection outlives this.
    explicit StreamKeys(const Connection &connection);

    /// Nothing if the stream is a dish's of which nothing was recorded yet.
    [[nodiscard]] std::optional<std::int64_t> find(const StreamId &stream) const;
    /// As find(), but gives a new dish its number, inside the caller's transaction. Throws
    /// StoreError.
    [[nodiscard]] std::int64_t findOrAdd(const StreamId &stream);
    /// The stream of a stored integer; nothing if it is none. May read the dishes again, because
    /// another connection may have added one. Throws StoreError.
    [[nodiscard]] std::optional<StreamId> streamOf(std::int64_t key);
    /// Forgets dishes that were added and rolled back.
    void reload();

private:
    const Connection &m_connection;
    std::map<std::string, std::int64_t, std::less<>> m_numbers;
    std::vector<DishId> m_dishes; ///< By number, which counts from 0.
};

/// A hash as it is stored; zeroes where fewer bytes stand.
[[nodiscard]] Hash hashIn(const Statement &row, int column);

/// Words as they stand beside the log, under the number of the command that came with them.
struct KeptWords
{
    Hash hash{};
    std::string salt; ///< Salt and text are empty once they are forgotten.
    std::string text;
    [[nodiscard]] bool isForgotten() const { return salt.empty(); }
};

/// The question "what did the guest say?" to one connection, which outlives this. Throws
/// StoreError.
class WordStore
{
public:
    explicit WordStore(const Connection &connection);

    /// Nothing if nothing is kept for this command, and in files of formats 1 to 3.
    [[nodiscard]] std::optional<KeptWords> find(CommandNumber command);
    /// Puts the words back into what was decoded from `data`. Forgotten ones stay away. Throws
    /// DecodeError for words that cannot be read.
    template <typename Decoded>
    void restore(CommandNumber command, std::string_view data, Decoded &decoded)
    {
        if (wordsHashIn(data).empty())
            return;
        if (const auto kept = find(command); kept && !kept->isForgotten())
            restoreWords(wordsFrom(kept->text), decoded);
    }

private:
    std::optional<Statement> m_find; ///< Nothing in formats 1 to 3.
};

/// The columns of a command's row, in the order in which both its writer and its readers name
/// them.
namespace commandColumn {
enum {
    Number,
    Id,
    Type,
    Data,
    ActorName,
    ActorRole,
    Correlation,
    Causation,
    View,
    ViewPosition,
    At,
    ReasonWord,
    Sentence,
    First,
    Last,
    HashBytes
};
}

inline const std::string commandColumns =
    "number, id, type, data, actor, role, correlation, causation, view, view_position, at, reason,"
    " sentence, first_position, last_position";

/// The question "what has happened?" to one connection, which outlives this, as do the keys and the
/// decoder. Everything throws StoreError, also for a row that is no event.
class RecordedEvents
{
public:
    RecordedEvents(const Connection &connection, StreamKeys &keys, const EventDecoder &decoder);

    /// Those after `after`, by position, at most so many. An event that cannot be read ends the
    /// answer; asked for as the first, it throws, and the error's text names its position.
    [[nodiscard]] std::vector<RecordedEvent> read(Position after, int atMost);
    /// Those of one stream after a version, by version.
    [[nodiscard]] std::vector<RecordedEvent> stream(const StreamId &stream, int afterVersion = 0);
    /// The position of the last; 0: none.
    [[nodiscard]] Position last();

private:
    [[nodiscard]] RecordedEvent eventIn(const Statement &row);

    const Connection &m_connection;
    StreamKeys &m_keys;
    const EventDecoder &m_decoder;
    WordStore m_words;
    Statement m_read;
    Statement m_stream;
    Statement m_last;
};

/// The question "which commands were handled, and what became of them?" to one connection, which
/// outlives this. Everything throws StoreError, also for a row that is no command.
class RecordedCommands
{
public:
    explicit RecordedCommands(const Connection &connection);

    [[nodiscard]] std::optional<CommandRecord> find(const CommandId &id);
    /// Those after `after`, by number, at most so many.
    [[nodiscard]] std::vector<CommandRecord> read(CommandNumber after, int atMost);
    /// What its guest said in words was there, and is not any more.
    [[nodiscard]] bool areWordsForgotten(CommandNumber command);
    /// The number of the last; 0: none.
    [[nodiscard]] CommandNumber last();

private:
    [[nodiscard]] CommandRecord recordIn(const Statement &row);

    const Connection &m_connection;
    WordStore m_words;
    Statement m_find;
    Statement m_read;
    Statement m_last;
};

/// The question "what did guests and staff do?" to one connection, which outlives this and whose
/// file is of version 2 at least. Everything throws StoreError, also for a row that is none.
class RecordedActivities
{
public:
    explicit RecordedActivities(const Connection &connection);

    /// An activity as it is stored, not yet known to be one.
    struct Row
    {
        ActivityNumber number{};
        Position after{};
        Instant at{};
        ActivityTypeId type{};
        int schema = 0;
        std::string data;
    };
    /// Those after `after`, by number, at most so many.
    [[nodiscard]] std::vector<Row> rows(ActivityNumber after, int atMost);
    [[nodiscard]] RecordedActivity decoded(const Row &row) const;
    /// Both.
    [[nodiscard]] std::vector<RecordedActivity> read(ActivityNumber after, int atMost);
    /// All of one type behind a number, by number.
    [[nodiscard]] std::vector<RecordedActivity> ofType(ActivityTypeId type,
                                                       ActivityNumber after = {});
    /// The number of the last; 0: none.
    [[nodiscard]] ActivityNumber last();

private:
    [[nodiscard]] std::vector<Row> rowsOf(Statement &statement, ActivityNumber after) const;

    const Connection &m_connection;
    Statement m_read;
    Statement m_ofType;
    Statement m_last;
};

} // namespace restaurant
