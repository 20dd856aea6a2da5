#include "write/logscan.h"

#include "sqlite/connection.h"

#include <algorithm>

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

std::string_view wordOf(std::int64_t type)
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
{
    m_rows.bind(1, number(after)).bind(2, number(last));
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
    const auto stream = m_keys.streamOf(m_rows.integer(Stream));
    m_stream = stream ? stream->toText() : std::string();
    event.position = Position{m_rows.integer(PositionNumber)};
    event.stream = m_stream;
    event.version = static_cast<int>(m_rows.integer(Version));
    event.type = wordOf(m_rows.integer(Type));
    event.schema = static_cast<int>(m_rows.integer(Schema));
    event.data = m_rows.text(Data);
    event.at = Instant{Duration{m_rows.integer(At)}};
    m_event.type = EventTypeId{static_cast<int>(m_rows.integer(Type))};
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
