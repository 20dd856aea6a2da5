#include "write/logwriter.h"

#include "log/commandcodec.h"
#include "log/eventcodec.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "sqlite/storeerror.h"
#include "write/streamkeys.h"

#include <sqlite3.h>

#include <algorithm>

namespace restaurant {

namespace {

/// Parameters of the two statements, in their order.
namespace commandParameter {
enum {
    Number = 1,
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
    Last
};
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
    , m_insertCommand(connection,
                      "INSERT INTO command(number, id, type, data, actor, role, correlation,"
                      " causation, view, view_position, at, reason, sentence, first_position,"
                      " last_position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
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
    using namespace commandParameter;
    m_insertCommand.bind(Number, number(m_head.command) + 1)
        .bindBytes(Id, sent.id.bytes)
        .bind(Type, number(typeOf(sent.command).id))
        .bind(Data, m_data)
        .bind(ActorName, sent.actor.name.text())
        .bind(ActorRole, toWord(sent.actor.role))
        .bindBytes(Correlation, sent.correlation.bytes)
        .bind(Causation, number(sent.causation))
        .bind(At, sent.at.time_since_epoch().count());
    if (sent.seen)
        m_insertCommand.bind(View, toWord(sent.seen->view))
            .bind(ViewPosition, number(sent.seen->position));
    else
        m_insertCommand.bindNull(View).bindNull(ViewPosition);
}

void LogWriter::bindOutcome(const std::optional<Rejection> &rejection, std::size_t events)
{
    using namespace commandParameter;
    if (rejection)
        m_insertCommand.bind(ReasonWord, toWord(rejection->reason))
            .bind(Sentence, rejection->sentence);
    else
        m_insertCommand.bindNull(ReasonWord).bindNull(Sentence);
    const std::int64_t before = number(m_head.position);
    if (events > 0)
        m_insertCommand.bind(First, before + 1)
            .bind(Last, before + static_cast<std::int64_t>(events));
    else
        m_insertCommand.bindNull(First).bindNull(Last);
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
