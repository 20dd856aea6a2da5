#pragma once

#include "domain/event.h"
#include "domain/rejection.h"
#include "log/chain.h"
#include "sqlite/statement.h"

#include <optional>
#include <string>

namespace restaurant {

class Connection;
class StreamKeys;

/// Where the log ends, uncommitted rows included.
struct LogHead
{
    Position position{};
    CommandNumber command{};
    Hash hash{};
};

/// Appends to the log, inside the caller's transaction: numbers commands and events without a gap,
/// and chains the events. It keeps the head in memory, so what was rolled back has to be taken
/// back here too. Connection and keys outlive it. Throws StoreError.
class LogWriter
{
public:
    LogWriter(const Connection &connection, StreamKeys &keys);

    [[nodiscard]] const LogHead &head() const { return m_head; }
    void rewind(const LogHead &head);
    /// Reads the head from the file.
    void reload();

    /// Records a command with its outcome: rejected, or accepted with so many events to follow.
    /// False if somebody else took the number or the id; nothing was written then.
    [[nodiscard]] bool appendCommand(const SentCommand &sent,
                                     const std::optional<Rejection> &rejection, std::size_t events);
    /// Records an event of the command recorded last. False if somebody else took the position, or
    /// the version in the stream.
    [[nodiscard]] bool appendEvent(const SentCommand &sent, const StreamId &stream, int version,
                                   const Event &event);

private:
    void bindSent(const SentCommand &sent);
    void bindOutcome(const std::optional<Rejection> &rejection, std::size_t events);

    const Connection &m_connection;
    StreamKeys &m_keys;
    Statement m_insertCommand;
    Statement m_insertEvent;
    LogHead m_head;
    Chain m_chain;
    std::string m_data; ///< The JSON being written; its memory is used again and again.
};

} // namespace restaurant
