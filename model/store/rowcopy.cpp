#include "store/rowcopy.h"

#include "domain/storeerror.h"
#include "log/codec.h"
#include "sqlite/connection.h"
#include "store/eventstore.h"

#include <string>

namespace restaurant {

namespace {

constexpr auto copying = "copy the log";

template <typename Types>
std::int64_t numberOfType(Types types, std::string_view word, const Connection &connection)
{
    const auto *type = findType(types, word);
    if (!type)
        throw StoreError(StoreTrouble::OtherFormat, copying, connection.path(),
                         "it holds \"" + std::string(word) +
                             "\", which this program does not know: a newer one has written it");
    return number(type->id);
}

void bindOrNull(Statement &into, int parameter, std::string_view text)
{
    if (text.empty())
        into.bindNull(parameter);
    else
        into.bind(parameter, text);
}

/// A position, where there is one.
void bindOrNull(Statement &into, int parameter, Position position)
{
    if (position == Position{})
        into.bindNull(parameter);
    else
        into.bind(parameter, number(position));
}

} // namespace

RowCopy::RowCopy(EventStore &store)
    : m_connection(store.connection())
    , m_keys(m_connection)
    , m_command(m_connection, ("INSERT INTO command(" + commandColumns +
                               ", hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                  .c_str())
    , m_event(m_connection, "INSERT INTO recorded(position, stream, version, type, schema, data,"
                            " command, at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_activity(m_connection, "INSERT INTO activity(number, after, command, at, type, schema,"
                               " data, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    , m_words(m_connection, "INSERT INTO words(command, hash, salt, text) VALUES (?, ?, ?, ?)")
{
}

void RowCopy::add(const CanonicalCommand &command, const Hash &hash,
                  const std::optional<KeptWords> &words)
{
    m_command.bind(1, number(command.number)).bindBytes(2, command.id.bytes);
    m_command.bind(3, numberOfType(commandTypes(), command.type, m_connection));
    m_command.bind(4, command.data).bind(5, command.actor).bind(6, command.role);
    m_command.bindBytes(7, command.correlation.bytes).bind(8, number(command.causation));
    bindOrNull(m_command, 9, command.view);
    if (command.view.empty())
        m_command.bindNull(10);
    else
        m_command.bind(10, number(command.viewPosition));
    m_command.bind(11, command.at.time_since_epoch().count());
    bindOrNull(m_command, 12, command.reason);
    if (command.reason.empty())
        m_command.bindNull(13);
    else
        m_command.bind(13, command.sentence);
    bindOrNull(m_command, 14, command.first);
    bindOrNull(m_command, 15, command.last);
    m_command.bindBytes(16, hash).run();
    if (words)
        keepWords(command.number, *words);
}

void RowCopy::keepWords(CommandNumber command, const KeptWords &words)
{
    m_words.bind(1, number(command)).bindBytes(2, words.hash);
    if (words.isForgotten())
        m_words.bindNull(3).bindNull(4);
    else
        m_words
            .bindBytes(
                3, {reinterpret_cast<const std::uint8_t *>(words.salt.data()), words.salt.size()})
            .bind(4, words.text);
    m_words.run();
}

void RowCopy::add(const CanonicalEvent &event, const Hash &hash)
{
    const auto stream = StreamId::from(event.stream);
    if (!stream)
        throw StoreError(StoreTrouble::Damaged, copying, m_connection.path(),
                         "position " + std::to_string(number(event.position)) +
                             ": its stream is unknown");
    m_event.bind(1, number(event.position)).bind(2, m_keys.findOrAdd(*stream));
    m_event.bind(3, event.version).bind(4, numberOfType(eventTypes(), event.type, m_connection));
    m_event.bind(5, event.schema).bind(6, event.data).bind(7, number(event.command));
    m_event.bind(8, event.at.time_since_epoch().count()).bindBytes(9, hash).run();
}

void RowCopy::add(const CanonicalActivity &activity, const Hash &hash)
{
    m_activity.bind(1, number(activity.number)).bind(2, number(activity.after));
    m_activity.bind(3, number(activity.command));
    m_activity.bind(4, activity.at.time_since_epoch().count());
    m_activity.bind(5, numberOfType(activityTypes(), activity.type, m_connection));
    m_activity.bind(6, activity.schema).bind(7, activity.data).bindBytes(8, hash).run();
}

} // namespace restaurant
