#include "store/recorded.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/schema.h"
#include "json/decode.h"

#include <QString>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

constexpr std::int64_t kinds = 4;

/// Stored for ever; the enum may be reordered, these may not.
std::int64_t codeOf(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Order:
        return 0;
    case StreamKind::Table:
        return 1;
    case StreamKind::Stock:
        return 2;
    case StreamKind::Payment:
        return 3;
    }
    return 0;
}

/// A damaged tree answers what was not asked for, and whoever asks for the next would never end.
void requireProgress(bool isOn, const char *read, const char *what, const Connection &connection)
{
    if (!isOn)
        throw StoreError(StoreTrouble::Damaged, std::string("read the ") + read, connection.path(),
                         std::string("it is damaged: ") + what + " do not follow one another");
}

std::int64_t keyFor(StreamKind kind, std::int64_t number)
{
    return number * kinds + codeOf(kind);
}

} // namespace

StreamKeys::StreamKeys(const Connection &connection)
    : m_connection(connection)
{
    reload();
}

std::optional<std::int64_t> StreamKeys::find(const StreamId &stream) const
{
    if (stream.kind() != StreamKind::Stock)
        return keyFor(stream.kind(), stream.key());
    const auto dish = m_numbers.find(stream.dish().text());
    if (dish == m_numbers.end())
        return std::nullopt;
    return keyFor(StreamKind::Stock, dish->second);
}

std::int64_t StreamKeys::findOrAdd(const StreamId &stream)
{
    if (const auto known = find(stream))
        return *known;
    const auto number = static_cast<std::int64_t>(m_dishes.size());
    run(m_connection, "INSERT INTO dish(number, word) VALUES (?, ?)",
        {qint64{number}, QString::fromStdString(stream.dish().text())});
    m_numbers.emplace(stream.dish().text(), number);
    m_dishes.push_back(stream.dish());
    return keyFor(StreamKind::Stock, number);
}

std::optional<StreamId> StreamKeys::streamOf(std::int64_t key)
{
    const std::int64_t number = key >> 2;
    if (number < 0 || !std::in_range<int>(number))
        return std::nullopt;
    switch (key & 3) {
    case 0:
        return StreamId::of(static_cast<OrderId>(number));
    case 1:
        return StreamId::of(static_cast<TableId>(number));
    case 3:
        return StreamId::ofPayment(static_cast<OrderId>(number));
    }
    if (number >= std::ssize(m_dishes))
        reload();
    if (number >= std::ssize(m_dishes))
        return std::nullopt;
    return StreamId::of(m_dishes[static_cast<std::size_t>(number)]);
}

void StreamKeys::reload()
{
    m_numbers.clear();
    m_dishes.clear();
    QSqlQuery rows = run(m_connection, "SELECT word, number FROM dish ORDER BY number");
    while (next(rows, m_connection)) {
        const std::string word = rows.value(0).toString().toStdString();
        const auto dish = DishId::from(word);
        if (!dish || rows.value(1).toLongLong() != std::ssize(m_dishes))
            throw StoreError(StoreTrouble::Damaged, "read the dishes", m_connection.path(),
                             "a dish has a name or a number that is none");
        m_numbers.emplace(word, std::ssize(m_dishes));
        m_dishes.push_back(*dish);
    }
}

Hash hashIn(const Statement &row, int column)
{
    Hash hash{};
    const auto bytes = row.bytes(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

WordStore::WordStore(const Connection &connection)
{
    if (schemaVersionOf(connection) >= versionWithOneChain)
        m_find.emplace(connection, "SELECT hash, salt, text FROM words WHERE command = ?");
}

std::optional<KeptWords> WordStore::find(CommandNumber command)
{
    if (!m_find)
        return std::nullopt;
    const ResetAtEnd reset(*m_find);
    m_find->bind(1, number(command));
    if (!m_find->next())
        return std::nullopt;
    KeptWords kept;
    kept.hash = hashIn(*m_find, 0);
    const auto salt = m_find->bytes(1);
    kept.salt.assign(salt.begin(), salt.end());
    kept.text = m_find->text(2);
    return kept;
}

namespace {

/// The columns of both statements, in the order of their SELECT.
namespace eventColumn {
enum { At, ByCommand, Data, PositionNumber, Schema, Stream, Type, Version };
}

} // namespace

RecordedEvents::RecordedEvents(const Connection &connection, StreamKeys &keys,
                               const EventDecoder &decoder)
    : m_connection(connection)
    , m_keys(keys)
    , m_decoder(decoder)
    , m_words(connection)
    , m_read(connection, "SELECT at, command, data, position, schema, stream, type, version"
                         " FROM recorded WHERE position > ? ORDER BY position LIMIT ?")
    , m_stream(connection, "SELECT at, command, data, position, schema, stream, type, version"
                           " FROM recorded WHERE stream = ? AND version > ? ORDER BY version")
    , m_last(connection, "SELECT max(position) FROM recorded")
{
}

std::vector<RecordedEvent> RecordedEvents::read(Position after, int atMost)
{
    const ResetAtEnd reset(m_read);
    m_read.bind(1, number(after)).bind(2, atMost);
    std::vector<RecordedEvent> events;
    try {
        for (Position before = after; m_read.next(); before = events.back().position) {
            events.push_back(eventIn(m_read));
            requireProgress(events.back().position > before, "log", "events", m_connection);
        }
    } catch (const StoreError &) {
        if (events.empty())
            throw;
    }
    return events;
}

std::vector<RecordedEvent> RecordedEvents::stream(const StreamId &stream, int afterVersion)
{
    const auto key = m_keys.find(stream);
    if (!key)
        return {};
    const ResetAtEnd reset(m_stream);
    m_stream.bind(1, *key).bind(2, afterVersion);
    std::vector<RecordedEvent> events;
    for (int before = afterVersion; m_stream.next(); before = events.back().version) {
        events.push_back(eventIn(m_stream));
        requireProgress(events.back().version > before, "log", "events", m_connection);
    }
    return events;
}

Position RecordedEvents::last()
{
    const ResetAtEnd reset(m_last);
    return m_last.next() ? Position{m_last.integer(0)} : Position{};
}

RecordedEvent RecordedEvents::eventIn(const Statement &row)
{
    using namespace eventColumn;
    try {
        auto stream = m_keys.streamOf(row.integer(Stream));
        if (!stream)
            throw DecodeError("its stream is unknown");
        RecordedEvent event{Position{row.integer(PositionNumber)},
                            *std::move(stream),
                            static_cast<int>(row.integer(Version)),
                            Instant{Duration{row.integer(At)}},
                            CommandNumber{row.integer(ByCommand)},
                            m_decoder.decode(EventTypeId{static_cast<int>(row.integer(Type))},
                                             static_cast<int>(row.integer(Schema)),
                                             row.text(Data))};
        m_words.restore(event.command, row.text(Data), event.event);
        return event;
    } catch (const DecodeError &error) {
        throw StoreError(StoreTrouble::Damaged,
                         "read the event at position " +
                             std::to_string(row.integer(PositionNumber)),
                         m_connection.path(), error.what());
    }
}

namespace {

/// What a row's text must be a value of; a row where it is none is damaged.
template <typename T> T required(std::optional<T> value)
{
    if (!value)
        throw DecodeError("a value that breaks its rule");
    return *std::move(value);
}

Uuid idIn(const Statement &row, int column)
{
    const auto bytes = row.bytes(column);
    Uuid id;
    if (bytes.size() != id.bytes.size())
        throw DecodeError("an id that is not 16 bytes long");
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

SentCommand sentIn(const Statement &row)
{
    using namespace commandColumn;
    SentCommand sent;
    sent.id = idIn(row, Id);
    sent.actor = {required(Name::from(row.text(ActorName))),
                  required(roleFrom(row.text(ActorRole)))};
    sent.at = Instant{Duration{row.integer(At)}};
    if (!row.isNull(View))
        sent.seen =
            SeenView{required(viewFrom(row.text(View))), Position{row.integer(ViewPosition)}};
    sent.correlation = idIn(row, Correlation);
    sent.causation = Position{row.integer(Causation)};
    sent.command =
        decodeCommand(CommandTypeId{static_cast<int>(row.integer(Type))}, row.text(Data));
    return sent;
}

} // namespace

RecordedCommands::RecordedCommands(const Connection &connection)
    : m_connection(connection)
    , m_words(connection)
    , m_find(connection, ("SELECT " + commandColumns + " FROM command WHERE id = ?").c_str())
    , m_read(connection,
             ("SELECT " + commandColumns + " FROM command WHERE number > ? ORDER BY number LIMIT ?")
                 .c_str())
    , m_last(connection, "SELECT max(number) FROM command")
{
}

std::optional<CommandRecord> RecordedCommands::find(const CommandId &id)
{
    const ResetAtEnd reset(m_find);
    m_find.bindBytes(1, id.bytes);
    if (!m_find.next())
        return std::nullopt;
    return recordIn(m_find);
}

std::vector<CommandRecord> RecordedCommands::read(CommandNumber after, int atMost)
{
    const ResetAtEnd reset(m_read);
    m_read.bind(1, number(after)).bind(2, atMost);
    std::vector<CommandRecord> records;
    for (CommandNumber before = after; m_read.next(); before = records.back().number) {
        records.push_back(recordIn(m_read));
        requireProgress(records.back().number > before, "commands", "commands", m_connection);
    }
    return records;
}

bool RecordedCommands::areWordsForgotten(CommandNumber command)
{
    const auto kept = m_words.find(command);
    return kept && kept->isForgotten();
}

CommandNumber RecordedCommands::last()
{
    const ResetAtEnd reset(m_last);
    return m_last.next() ? CommandNumber{m_last.integer(0)} : CommandNumber{};
}

CommandRecord RecordedCommands::recordIn(const Statement &row)
{
    using namespace commandColumn;
    try {
        CommandRecord record;
        record.number = CommandNumber{row.integer(Number)};
        record.sent = sentIn(row);
        m_words.restore(record.number, row.text(Data), record.sent.command);
        record.first = Position{row.integer(First)};
        record.last = Position{row.integer(Last)};
        if (row.isNull(ReasonWord))
            return record;
        record.kind = OutcomeKind::Rejected;
        record.rejection =
            Rejection{required(reasonFrom(row.text(ReasonWord))), std::string(row.text(Sentence))};
        return record;
    } catch (const DecodeError &error) {
        throw StoreError(StoreTrouble::Damaged,
                         "read command " + std::to_string(row.integer(Number)), m_connection.path(),
                         error.what());
    }
}

namespace {

/// The columns of the statement, in the order of its SELECT.
namespace activityColumn {
enum { Number, After, At, Type, Schema, Data };
}

} // namespace

RecordedActivities::RecordedActivities(const Connection &connection)
    : m_connection(connection)
    , m_read(connection, "SELECT number, after, at, type, schema, data FROM activity"
                         " WHERE number > ? ORDER BY number LIMIT ?")
    , m_ofType(connection, "SELECT number, after, at, type, schema, data FROM activity"
                           " WHERE type = ? AND number > ? ORDER BY number")
    , m_last(connection, "SELECT max(number) FROM activity")
{
}

std::vector<RecordedActivities::Row> RecordedActivities::rows(ActivityNumber after, int atMost)
{
    const ResetAtEnd reset(m_read);
    m_read.bind(1, number(after)).bind(2, atMost);
    return rowsOf(m_read, after);
}

std::vector<RecordedActivities::Row> RecordedActivities::rowsOf(Statement &statement,
                                                                ActivityNumber after) const
{
    using namespace activityColumn;
    std::vector<Row> rows;
    for (; statement.next(); after = rows.back().number) {
        requireProgress(statement.integer(Number) > number(after), "activities", "activities",
                        m_connection);
        rows.push_back(
            {ActivityNumber{statement.integer(Number)}, Position{statement.integer(After)},
             Instant{Duration{statement.integer(At)}},
             ActivityTypeId{static_cast<int>(statement.integer(Type))},
             static_cast<int>(statement.integer(Schema)), std::string(statement.text(Data))});
    }
    return rows;
}

RecordedActivity RecordedActivities::decoded(const Row &row) const
{
    try {
        return {row.number, row.after, row.at, decodeActivity(row.type, row.schema, row.data)};
    } catch (const DecodeError &error) {
        throw StoreError(StoreTrouble::Damaged,
                         "read activity " + std::to_string(number(row.number)), m_connection.path(),
                         error.what());
    }
}

std::vector<RecordedActivity> RecordedActivities::read(ActivityNumber after, int atMost)
{
    std::vector<RecordedActivity> activities;
    for (const Row &row : rows(after, atMost))
        activities.push_back(decoded(row));
    return activities;
}

std::vector<RecordedActivity> RecordedActivities::ofType(ActivityTypeId type, ActivityNumber after)
{
    const ResetAtEnd reset(m_ofType);
    m_ofType.bind(1, std::int64_t{static_cast<int>(type)}).bind(2, number(after));
    std::vector<RecordedActivity> activities;
    for (const Row &row : rowsOf(m_ofType, after))
        activities.push_back(decoded(row));
    return activities;
}

ActivityNumber RecordedActivities::last()
{
    const ResetAtEnd reset(m_last);
    return m_last.next() ? ActivityNumber{m_last.integer(0)} : ActivityNumber{};
}

} // namespace restaurant
