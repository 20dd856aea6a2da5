#include "store/logwriter.h"

#include "domain/storeerror.h"
#include "log/codec.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/sentform.h"

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

} // namespace

LogWriter::LogWriter(const Connection &connection, StreamKeys &keys)
    : m_connection(connection)
    , m_keys(keys)
    , m_insertCommand(connection,
                      ("INSERT INTO command(" + commandColumns +
                       ", hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                          .c_str())
    , m_insertEvent(connection, "INSERT INTO recorded(position, stream, version, type, schema,"
                                " data, command, at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertWords(connection, "INSERT INTO words(command, hash, salt, text) VALUES (?, ?, ?, ?)")
    , m_header(readHeader(connection))
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
    head.position = Position{integer(m_connection, "SELECT max(position) FROM recorded")};
    head.hash = lastHash(head);
    rewind(head);
}

/// The chain ends with an activity, if one stands behind the last command; else with that command,
/// or its last event.
Hash LogWriter::lastHash(const LogHead &head) const
{
    Hash hash = m_header.hash;
    Statement last(m_connection,
                   "SELECT coalesce((SELECT hash FROM activity WHERE number ="
                   " (SELECT max(number) FROM activity) AND command = ?1),"
                   " (SELECT r.hash FROM recorded r JOIN command c ON r.position = c.last_position"
                   " WHERE c.number = ?1), (SELECT hash FROM command WHERE number = ?1))");
    last.bind(1, number(head.command));
    if (last.next() && !last.isNull(0))
        hash = hashIn(last, 0);
    return hash;
}

bool LogWriter::appendCommand(const SentCommand &sent, const std::optional<Rejection> &rejection,
                              std::size_t events)
{
    return appendRecorded(sent, rejection, events, wordsToKeep(sent));
}

bool LogWriter::appendRecorded(const SentCommand &sent, const std::optional<Rejection> &rejection,
                               std::size_t events, std::optional<KeptWords> words)
{
    m_words = std::move(words);
    encodeSent(sent);
    CanonicalCommand command = canonicalOf(sent);
    command.number = CommandNumber{number(m_head.command) + 1};
    command.data = m_data;
    if (rejection) {
        command.reason = toWord(rejection->reason);
        command.sentence = rejection->sentence;
    }
    if (events > 0) {
        command.first = Position{number(m_head.position) + 1};
        command.last = Position{number(m_head.position) + static_cast<std::int64_t>(events)};
    }
    bindSent(sent);
    bindOutcome(command);
    const Hash &hash = m_chain.append(command);
    m_insertCommand.bindBytes(parameter(commandColumn::HashBytes), hash);
    if (!m_insertCommand.tryRun()) {
        m_chain.rewind(m_head.hash);
        return false;
    }
    m_head.command = command.number;
    m_head.hash = hash;
    keepWords();
    return true;
}

std::optional<KeptWords> LogWriter::wordsToKeep(const SentCommand &sent) const
{
    return restaurant::wordsToKeep(sent, m_header);
}

/// As it is stored: without the words that are kept beside it, and with their hash.
void LogWriter::encodeSent(const SentCommand &sent)
{
    m_data.clear();
    restaurant::encodeSent(sent.command, m_words, m_data);
}

void LogWriter::keepWords()
{
    if (!m_words)
        return;
    m_insertWords.bind(1, number(m_head.command)).bindBytes(2, m_words->hash);
    if (m_words->isForgotten())
        m_insertWords.bindNull(3).bindNull(4);
    else
        m_insertWords
            .bindBytes(3, {reinterpret_cast<const std::uint8_t *>(m_words->salt.data()),
                           m_words->salt.size()})
            .bind(4, m_words->text);
    m_insertWords.run();
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

void LogWriter::bindOutcome(const CanonicalCommand &command)
{
    using namespace commandColumn;
    if (!command.reason.empty())
        m_insertCommand.bind(parameter(ReasonWord), command.reason)
            .bind(parameter(Sentence), command.sentence);
    else
        m_insertCommand.bindNull(parameter(ReasonWord)).bindNull(parameter(Sentence));
    if (command.first != Position{})
        m_insertCommand.bind(parameter(First), number(command.first))
            .bind(parameter(Last), number(command.last));
    else
        m_insertCommand.bindNull(parameter(First)).bindNull(parameter(Last));
}

bool LogWriter::appendEvent(const SentCommand &sent, const StreamId &stream, int version,
                            const Event &event)
{
    using namespace eventParameter;
    m_data.clear();
    encodeRecorded(event, m_words, m_data);
    const EventType &type = typeOf(event);
    const std::string name = stream.toText();
    const auto position = Position{number(m_head.position) + 1};
    const Hash &hash = m_chain.append(CanonicalEvent{position, name, version, type.word,
                                                     type.schema, m_head.command, sent.at, m_data});
    m_insertEvent.bind(PositionNumber, number(position))
        .bind(Stream, m_keys.findOrAdd(stream))
        .bind(Version, version)
        .bind(Type, number(type.id))
        .bind(Schema, type.schema)
        .bind(Data, m_data)
        .bind(ByCommand, number(m_head.command))
        .bind(At, sent.at.time_since_epoch().count())
        .bindBytes(HashBytes, hash);
    if (!m_insertEvent.tryRun()) {
        m_chain.rewind(m_head.hash);
        return false;
    }
    m_head.position = position;
    m_head.hash = hash;
    return true;
}

const Hash &LogWriter::chain(const CanonicalActivity &activity)
{
    m_head.hash = m_chain.append(activity);
    return m_head.hash;
}

ActivityLog::ActivityLog(const Connection &connection, LogWriter &log)
    : m_connection(connection)
    , m_log(log)
    , m_insert(connection, "INSERT INTO activity(number, after, command, at, type, schema, data,"
                           " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
{
    reload();
}

void ActivityLog::reload()
{
    m_last = ActivityNumber{integer(m_connection, "SELECT max(number) FROM activity")};
}

RecordedActivity ActivityLog::append(const Activity &activity, Instant at)
{
    const LogHead &head = m_log.head();
    const ActivityNumber next{number(m_last) + 1};
    const ActivityType &type = typeOf(activity);
    m_data.clear();
    encodeActivity(activity, m_data);
    const Hash &hash =
        m_log.chain({next, head.position, head.command, at, type.word, type.schema, m_data});
    m_insert.bind(1, number(next))
        .bind(2, number(head.position))
        .bind(3, number(head.command))
        .bind(4, at.time_since_epoch().count())
        .bind(5, number(type.id))
        .bind(6, type.schema)
        .bind(7, m_data)
        .bindBytes(8, hash)
        .run();
    m_last = next;
    return {next, head.position, at, activity};
}

} // namespace restaurant
