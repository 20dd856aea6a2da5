#pragma once

#include "domain/event.h"
#include "log/codec.h"
#include "sqlite/statement.h"
#include "store/streamkeys.h"
#include "store/wordstore.h"

#include <optional>
#include <vector>

namespace restaurant {

class Connection;

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
    void requireProgress(bool isOn) const;

    const Connection &m_connection;
    StreamKeys &m_keys;
    const EventDecoder &m_decoder;
    WordStore m_words;
    Statement m_read;
    Statement m_stream;
    Statement m_last;
};

} // namespace restaurant
