#include "write/logscan.h"

#include "sqlite/connection.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// The columns of the statement, in the order of its SELECT.
enum Column {
    PositionNumber,
    Stream,
    Version,
    Type,
    Schema,
    Data,
    At,
    HashBytes,
    ByCommand,
    Id,
    Correlation,
    CausedBy,
    ActorName,
    ActorRole,
    First,
    Last
};

template <typename Array> void copyBytes(const Statement &row, int column, Array &into)
{
    into.fill(0);
    const auto bytes = row.bytes(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), into.size()), into.begin());
}

/// -1 for what no version, type or schema can be.
int smallNumber(const Statement &row, int column)
{
    const std::int64_t stored = row.integer(column);
    return std::in_range<int>(stored) ? static_cast<int>(stored) : -1;
}

/// Empty for a type that this program does not know.
std::string_view knownWord(std::int64_t type)
{
    const auto types = eventTypes();
    return type >= 1 && type <= std::ssize(types) ? types[std::size_t(type) - 1].word : "";
}

} // namespace

LogScan::LogScan(const Connection &connection, Position after, Position last)
    : m_keys(connection)
    , m_rows(connection,
             "SELECT r.position, r.stream, r.version, r.type, r.schema, r.data, r.at, r.hash,"
             " r.command, c.id, c.correlation, c.causation, c.actor, c.role, c.first_position,"
             " c.last_position FROM recorded r LEFT JOIN command c ON c.number = r.command"
             " WHERE r.position > ? AND r.position <= ? ORDER BY r.position")
    , m_newerWord(connection, "SELECT word FROM event_type WHERE type = ?")
{
    m_rows.bind(1, number(after)).bind(2, number(last));
}

/// What a newer program wrote has its word in the file.
std::string_view LogScan::wordOf(std::int64_t type)
{
    if (const std::string_view known = knownWord(type); !known.empty())
        return known;
    const ResetAtEnd reset(m_newerWord);
    m_newerWord.bind(1, type);
    m_word = m_newerWord.next() ? std::string(m_newerWord.text(0)) : std::string();
    return m_word;
}

const StoredEvent *LogScan::next()
{
    if (!m_rows.next())
        return nullptr;
    readCanonical();
    readCommand();
    return &m_event;
}

void LogScan::readCanonical()
{
    CanonicalEvent &event = m_event.canonical;
    m_event.streamKey = m_rows.integer(Stream);
    m_event.stream = m_keys.streamOf(m_event.streamKey);
    m_stream = m_event.stream ? m_event.stream->toText() : std::string();
    event.position = Position{m_rows.integer(PositionNumber)};
    event.stream = m_stream;
    event.version = smallNumber(m_rows, Version);
    event.type = wordOf(m_rows.integer(Type));
    event.schema = smallNumber(m_rows, Schema);
    event.data = m_rows.text(Data);
    event.at = Instant{Duration{m_rows.integer(At)}};
    m_event.type = EventTypeId{smallNumber(m_rows, Type)};
    copyBytes(m_rows, HashBytes, m_event.hash);
}

void LogScan::readCommand()
{
    CanonicalEvent &event = m_event.canonical;
    copyBytes(m_rows, Id, event.command.bytes);
    copyBytes(m_rows, Correlation, event.correlation.bytes);
    event.causation = Position{m_rows.integer(CausedBy)};
    event.actor = m_rows.text(ActorName);
    event.role = m_rows.text(ActorRole);
    m_event.command = CommandNumber{m_rows.integer(ByCommand)};
    m_event.commandFirst = Position{m_rows.integer(First)};
    m_event.commandLast = Position{m_rows.integer(Last)};
}

LogEnd endOf(const Connection &connection)
{
    Statement end(connection, "SELECT (SELECT max(position) FROM recorded),"
                              " (SELECT max(number) FROM command)");
    const ResetAtEnd reset(end);
    return end.next() ? LogEnd{Position{end.integer(0)}, CommandNumber{end.integer(1)}} : LogEnd{};
}

} // namespace restaurant
