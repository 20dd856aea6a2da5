#include "write/logwriter.h"

#include "log/commandcodec.h"
#include "log/eventcodec.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "sqlite/storeerror.h"
#include "write/commandcolumns.h"
#include "write/streamkeys.h"

#include <sqlite3.h>

#include <algorithm>

namespace restaurant {

namespace {

/// The parameter of an INSERT that holds this column of a command.
constexpr int parameter(int column)
{
    return column + 1;
}

namespace eventParameter {
enum { PositionNumber = 1, Stream, Version, Type, Schema, Data, ByCommand, At, HashBytes };
}

/// Whether somebody else was there first; any other broken constraint is our own mistake.
bool isTaken(int code, const Connection &connection)
{
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return true;
    if (code != 0)
        throw StoreError(code, "append to the log", connection.path(), sqlite3_errstr(code));
    return false;
}

} // namespace

LogWriter::LogWriter(const Connection &connection, StreamKeys &keys)
    : m_connection(connection)
    , m_keys(keys)
    , m_insertCommand(connection, ("INSERT INTO command(" + commandColumns +
                                   ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                      .c_str())
    , m_insertEvent(connection, "INSERT INTO recorded(position, stream, version, type, schema,"
                                " data, command, at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
    reload();
}

void LogWriter::rewind(const LogHead &head)
{
    m_head = head;
    m_chain.rewind(head.hash);
}

void LogWriter::reload()
{
    LogHead head;
    head.command = CommandNumber{integer(m_connection, "SELECT max(number) FROM command")};
    Statement last(m_connection,
                   "SELECT position, hash FROM recorded ORDER BY position DESC LIMIT 1");
    if (last.next()) {
        head.position = Position{last.integer(0)};
        const auto bytes = last.bytes(1);
        std::copy_n(bytes.begin(), std::min(bytes.size(), head.hash.size()), head.hash.begin());
    }
    rewind(head);
}

bool LogWriter::appendCommand(const SentCommand &sent, const std::optional<Rejection> &rejection,
                              std::size_t events)
{
    m_data.clear();
    encodeCommand(sent.command, m_data);
    bindSent(sent);
    bindOutcome(rejection, events);
    if (isTaken(m_insertCommand.tryRun(), m_connection))
        return false;
    m_head.command = CommandNumber{number(m_head.command) + 1};
    return true;
}

void LogWriter::bindSent(const SentCommand &sent)
{
    using namespace commandColumn;
    m_insertCommand.bind(parameter(Number), number(m_head.command) + 1)
        .bindBytes(parameter(Id), sent.id.bytes)
        .bind(parameter(Type), number(typeOf(sent.command).id))
        .bind(parameter(Data), m_data)
        .bind(parameter(ActorName), sent.actor.name.text())
        .bind(parameter(ActorRole), toWord(sent.actor.role))
        .bindBytes(parameter(Correlation), sent.correlation.bytes)
        .bind(parameter(Causation), number(sent.causation))
        .bind(parameter(At), sent.at.time_since_epoch().count());
    if (sent.seen)
        m_insertCommand.bind(parameter(View), toWord(sent.seen->view))
            .bind(parameter(ViewPosition), number(sent.seen->position));
    else
        m_insertCommand.bindNull(parameter(View)).bindNull(parameter(ViewPosition));
}

void LogWriter::bindOutcome(const std::optional<Rejection> &rejection, std::size_t events)
{
    using namespace commandColumn;
    if (rejection)
        m_insertCommand.bind(parameter(ReasonWord), toWord(rejection->reason))
            .bind(parameter(Sentence), rejection->sentence);
    else
        m_insertCommand.bindNull(parameter(ReasonWord)).bindNull(parameter(Sentence));
    const std::int64_t before = number(m_head.position);
    if (events > 0)
        m_insertCommand.bind(parameter(First), before + 1)
            .bind(parameter(Last), before + static_cast<std::int64_t>(events));
    else
        m_insertCommand.bindNull(parameter(First)).bindNull(parameter(Last));
}

bool LogWriter::appendEvent(const SentCommand &sent, const StreamId &stream, int version,
                            const Event &event)
{
    using namespace eventParameter;
    m_data.clear();
    encodeEvent(event, m_data);
    const EventType &type = typeOf(event);
    const std::string name = stream.toText();
    const auto position = Position{number(m_head.position) + 1};
    const Hash &hash = m_chain.append({position, name, version, type.word, type.schema, m_data,
                                       sent.at, sent.id, sent.correlation, sent.causation,
                                       sent.actor.name.text(), toWord(sent.actor.role)});
    m_insertEvent.bind(PositionNumber, number(position))
        .bind(Stream, m_keys.findOrAdd(stream))
        .bind(Version, version)
        .bind(Type, number(type.id))
        .bind(Schema, type.schema)
        .bind(Data, m_data)
        .bind(ByCommand, number(m_head.command))
        .bind(At, sent.at.time_since_epoch().count())
        .bindBytes(HashBytes, hash);
    if (isTaken(m_insertEvent.tryRun(), m_connection))
        return false;
    m_head.position = position;
    m_head.hash = hash;
    return true;
}

} // namespace restaurant
