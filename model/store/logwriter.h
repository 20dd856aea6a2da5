#pragma once

#include "domain/activity.h"
#include "domain/event.h"
#include "domain/rejection.h"
#include "log/chain.h"
#include "sqlite/statement.h"
#include "store/recorded.h"
#include "store/storeheader.h"

#include <optional>
#include <string>

namespace restaurant {

class Connection;

/// Where the log ends, uncommitted rows included.
struct LogHead
{
    Position position{};
    CommandNumber command{};
    Hash hash{}; ///< Of the last link of the chain, which may be an activity.
};

/// Appends to the log, inside the caller's transaction: numbers commands and events without a gap,
/// and chains them, and activities with them. It keeps the head in memory, so what was rolled back
/// has to be taken back here too. Connection and keys outlive it. Throws StoreError.
class LogWriter
{
public:
    LogWriter(const Connection &connection, StreamKeys &keys);

    [[nodiscard]] const LogHead &head() const { return m_head; }
    void rewind(const LogHead &head);
    /// Reads the head from the file.
    void reload();

    /// Records a command with its outcome: rejected, or accepted with so many events to follow.
    /// False if somebody else took the number or the id; nothing was written then. A guest's words
    /// are kept beside it.
    [[nodiscard]] bool appendCommand(const SentCommand &sent,
                                     const std::optional<Rejection> &rejection, std::size_t events);
    /// The same for a command that comes from another file, with what was kept beside it there.
    /// Where that is nothing, words stay in its data, and in that of its events.
    [[nodiscard]] bool appendRecorded(const SentCommand &sent,
                                      const std::optional<Rejection> &rejection, std::size_t events,
                                      std::optional<KeptWords> words);
    /// Records an event of the command recorded last. False if somebody else took the position, or
    /// the version in the stream.
    [[nodiscard]] bool appendEvent(const SentCommand &sent, const StreamId &stream, int version,
                                   const Event &event);

    /// Chains an activity behind all this, and answers its hash.
    const Hash &chain(const CanonicalActivity &activity);

private:
    [[nodiscard]] std::optional<KeptWords> wordsToKeep(const SentCommand &sent) const;
    void encodeSent(const SentCommand &sent);
    void keepWords();
    void bindSent(const SentCommand &sent);
    void bindOutcome(const CanonicalCommand &command);
    [[nodiscard]] Hash lastHash(const LogHead &head) const;

    const Connection &m_connection;
    StreamKeys &m_keys;
    Statement m_insertCommand;
    Statement m_insertEvent;
    Statement m_insertWords;
    const StoreHeader m_header;
    std::optional<KeptWords> m_words; ///< Of the command recorded last.
    LogHead m_head;
    Chain m_chain;
    std::string m_data; ///< The JSON being written; its memory is used again and again.
};

/// Appends to the activities beside the log, inside the caller's transaction: numbers them without
/// a gap, behind all that the log has come to, in its chain. It keeps the last number in memory, so
/// what was rolled back has to be forgotten here too. Connection and log outlive it. Throws
/// StoreError.
class ActivityLog
{
public:
    ActivityLog(const Connection &connection, LogWriter &log);

    /// The number of the last, uncommitted ones included; 0: none.
    [[nodiscard]] ActivityNumber last() const { return m_last; }
    /// Reads it from the file.
    void reload();

    /// Records what happened behind the last event and command.
    RecordedActivity append(const Activity &activity, Instant at);

private:
    const Connection &m_connection;
    LogWriter &m_log;
    Statement m_insert;
    ActivityNumber m_last{};
    std::string m_data; ///< The JSON being written; its memory is used again and again.
};

} // namespace restaurant
