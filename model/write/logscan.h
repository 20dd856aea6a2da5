#pragma once

#include "log/canonical.h"
#include "log/chain.h"
#include "log/eventcodec.h"
#include "sqlite/statement.h"
#include "write/streamkeys.h"

#include <optional>
#include <string>

namespace restaurant {

class Connection;

/// One event as it is stored, with what its command says of itself; nothing is decoded or believed.
struct StoredEvent
{
    CanonicalEvent canonical; ///< Its texts stay until the next call of LogScan::next().
    std::int64_t streamKey = 0;
    std::optional<StreamId> stream; ///< Nothing: what stands there is no stream.
    EventTypeId type{};
    Hash hash{};
    CommandNumber command{};
    Position commandFirst{}; ///< First and last position its command claims; 0: it has no command.
    Position commandLast{};
};

/// Walks the log by position, for those who look at every byte of it: verifying and the digest.
/// The connection outlives it. Throws StoreError.
class LogScan
{
public:
    /// From behind `after` up to `last`.
    LogScan(const Connection &connection, Position after, Position last);

    /// The next event; null after the last.
    [[nodiscard]] const StoredEvent *next();

private:
    void readCanonical();
    void readCommand();
    [[nodiscard]] std::string_view wordOf(std::int64_t type);

    StreamKeys m_keys;
    Statement m_rows;
    Statement m_newerWord;
    StoredEvent m_event;
    std::string m_stream;
    std::string m_word;
};

/// Where a log ended at one moment. What is appended later changes nothing before it.
struct LogEnd
{
    Position position{};
    CommandNumber command{};
};
[[nodiscard]] LogEnd endOf(const Connection &connection);

} // namespace restaurant
