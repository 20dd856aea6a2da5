#include "serverrows.h"

#include "log/codec.h"
#include "log/guestwords.h"
#include "json/decode.h"

#include <QByteArray>

#include <algorithm>
#include <map>
#include <utility>

namespace restaurant {

namespace {

constexpr auto reading = "read the log";
constexpr int ourLayout = 1;

std::string textIn(const QSqlQuery &row, int column)
{
    return row.value(column).toString().toStdString();
}

template <typename T> T numberIn(const QSqlQuery &row, int column)
{
    return T{row.value(column).toLongLong()};
}

Instant instantIn(const QSqlQuery &row, int column)
{
    return Instant{Duration{row.value(column).toLongLong()}};
}

Hash hashOfRow(const QSqlQuery &row, int column)
{
    Hash hash{};
    const QByteArray bytes = row.value(column).toByteArray();
    std::copy_n(bytes.begin(), std::min<std::size_t>(hash.size(), std::size_t(bytes.size())),
                hash.begin());
    return hash;
}

Uuid uuidIn(const QSqlQuery &row, int column)
{
    return uuidFrom(textIn(row, column)).value_or(Uuid{});
}

/// Rows have keys that rise; a damaged index may answer otherwise.
template <typename Row, typename Key>
void requireRising(const std::vector<Row> &rows, Key before, Key Row::*key, const std::string &log)
{
    for (const Row &row : rows) {
        if (!(before < row.*key))
            throw StoreError(StoreTrouble::Damaged, reading, log,
                             "it is damaged: its rows do not follow one another");
        before = row.*key;
    }
}

CommandRow commandIn(const QSqlQuery &row)
{
    CommandRow command;
    command.number = numberIn<CommandNumber>(row, 0);
    command.id = uuidIn(row, 1);
    command.type = textIn(row, 2);
    command.data = textIn(row, 3);
    command.actor = textIn(row, 4);
    command.role = textIn(row, 5);
    command.correlation = uuidIn(row, 6);
    command.causation = numberIn<Position>(row, 7);
    command.view = textIn(row, 8);
    command.viewPosition = numberIn<Position>(row, 9);
    command.at = instantIn(row, 10);
    command.reason = textIn(row, 11);
    command.sentence = textIn(row, 12);
    command.first = numberIn<Position>(row, 13);
    command.last = numberIn<Position>(row, 14);
    command.hash = hashOfRow(row, 15);
    return command;
}

EventRow eventInRow(const QSqlQuery &row)
{
    EventRow event;
    event.position = numberIn<Position>(row, 0);
    event.stream = textIn(row, 1);
    event.version = row.value(2).toInt();
    event.type = textIn(row, 3);
    event.schema = row.value(4).toInt();
    event.data = textIn(row, 5);
    event.command = numberIn<CommandNumber>(row, 6);
    event.at = instantIn(row, 7);
    event.hash = hashOfRow(row, 8);
    return event;
}

ActivityRow activityIn(const QSqlQuery &row)
{
    return {numberIn<ActivityNumber>(row, 0),
            numberIn<Position>(row, 1),
            numberIn<CommandNumber>(row, 2),
            instantIn(row, 3),
            textIn(row, 4),
            row.value(5).toInt(),
            textIn(row, 6),
            hashOfRow(row, 7)};
}

constexpr auto commandsByNumber =
    "SELECT number, id::text, type, data, actor, role, correlation::text, causation, view,"
    " view_position, at, reason, sentence, first_position, last_position, hash"
    " FROM restaurant.command WHERE number > ? AND number <= ? ORDER BY number LIMIT ?";
constexpr auto commandById =
    "SELECT number, id::text, type, data, actor, role, correlation::text, causation, view,"
    " view_position, at, reason, sentence, first_position, last_position, hash"
    " FROM restaurant.command WHERE id = ?::uuid";
constexpr auto eventsByPosition =
    "SELECT position, stream, version, type, schema, data, command, at, hash"
    " FROM restaurant.event WHERE position > ? AND position <= ? ORDER BY position LIMIT ?";
constexpr auto eventsOfStream =
    "SELECT position, stream, version, type, schema, data, command, at, hash"
    " FROM restaurant.event WHERE stream = ? AND version > ? ORDER BY version";
constexpr auto activitiesByNumber =
    "SELECT number, after, command, at, type, schema, data, hash FROM restaurant.activity"
    " WHERE number > ? AND number <= ? ORDER BY number LIMIT ?";
constexpr auto activitiesOfAType =
    "SELECT number, after, command, at, type, schema, data, hash FROM restaurant.activity"
    " WHERE type = ? ORDER BY number";
// To some seats it is told only that something was said.
constexpr auto wordsReadable = "SELECT hash, salt, text FROM restaurant.words WHERE command = ?";
constexpr auto wordsHidden =
    "SELECT hash, NULL::bytea, NULL::text FROM restaurant.words WHERE command = ?";

} // namespace

CanonicalCommand CommandRow::canonical() const
{
    return {number,    id,     actor,    role,  at,   view, viewPosition, correlation,
            causation, reason, sentence, first, last, type, data};
}

CanonicalEvent EventRow::canonical() const
{
    return {position, stream, version, type, schema, command, at, data};
}

CanonicalActivity ActivityRow::canonical() const
{
    return {number, after, command, at, type, schema, data};
}

void ServerRows::requireOurLayout()
{
    int found = 0;
    try {
        found = m_session.value(reading, "SELECT version FROM restaurant.layout").toInt();
    } catch (const StoreError &error) {
        if (error.why() != StoreTrouble::Foreign)
            throw;
        throw StoreError(StoreTrouble::Foreign, reading, m_session.name(),
                         "there is no restaurant's log in this database; cqrs-restaurant server "
                         "init makes one");
    }
    if (found != ourLayout)
        throw StoreError(StoreTrouble::OtherFormat, reading, m_session.name(),
                         "it has layout " + std::to_string(found) +
                             ", which this program does "
                             "not know");
}

void ServerRows::requireSameEvening(std::optional<StoreHeader> &known)
{
    try {
        requireOurLayout();
        auto found = header();
        if (known && found != known)
            throw StoreError(StoreTrouble::Moved, "go on with the evening", m_session.name(),
                             "another evening has begun there");
        known = std::move(found);
    } catch (const StoreError &) {
        m_session.disconnect();
        throw;
    }
}

std::optional<StoreHeader> ServerRows::header()
{
    std::optional<StoreHeader> found;
    m_session.each(reading,
                   "SELECT store_id::text, epoch, made, seed, scenario, hash FROM"
                   " restaurant.header",
                   {}, [&](const QSqlQuery &row) {
                       found.emplace();
                       found->store = uuidIn(row, 0);
                       found->epoch = row.value(1).toLongLong();
                       found->made = row.value(2).toInt();
                       found->seed = static_cast<std::uint64_t>(row.value(3).toLongLong());
                       found->scenario = textIn(row, 4);
                       found->hash = hashOfRow(row, 5);
                   });
    return found;
}

LogEnd ServerRows::end()
{
    LogEnd end;
    m_session.each(reading,
                   "SELECT (SELECT max(position) FROM restaurant.event),"
                   " (SELECT max(number) FROM restaurant.command),"
                   " (SELECT max(number) FROM restaurant.activity)",
                   {}, [&](const QSqlQuery &row) {
                       end = {numberIn<Position>(row, 0), numberIn<CommandNumber>(row, 1),
                              numberIn<ActivityNumber>(row, 2)};
                   });
    return end;
}

std::vector<CommandRow> ServerRows::commands(CommandNumber after, CommandNumber last, int atMost)
{
    std::vector<CommandRow> rows;
    m_session.each(reading, commandsByNumber, {qint64{number(after)}, qint64{number(last)}, atMost},
                   [&rows](const QSqlQuery &row) { rows.push_back(commandIn(row)); });
    requireRising(rows, after, &CommandRow::number, m_session.name());
    for (CommandRow &row : rows)
        if (!wordsHashIn(row.data).empty())
            row.words = words(row.number);
    return rows;
}

std::optional<CommandRow> ServerRows::find(const CommandId &id)
{
    std::optional<CommandRow> found;
    m_session.each("find a command", commandById, {QString::fromStdString(toText(id))},
                   [&found](const QSqlQuery &row) { found = commandIn(row); });
    if (found && !wordsHashIn(found->data).empty())
        found->words = words(found->number);
    return found;
}

std::vector<EventRow> ServerRows::events(Position after, Position last, int atMost)
{
    std::vector<EventRow> rows;
    m_session.each(reading, eventsByPosition, {qint64{number(after)}, qint64{number(last)}, atMost},
                   [&rows](const QSqlQuery &row) { rows.push_back(eventInRow(row)); });
    requireRising(rows, after, &EventRow::position, m_session.name());
    return rows;
}

std::vector<EventRow> ServerRows::stream(const std::string &name, int afterVersion)
{
    std::vector<EventRow> rows;
    m_session.each("read a stream", eventsOfStream, {QString::fromStdString(name), afterVersion},
                   [&rows](const QSqlQuery &row) { rows.push_back(eventInRow(row)); });
    requireRising(rows, afterVersion, &EventRow::version, m_session.name());
    return rows;
}

std::vector<ActivityRow> ServerRows::activities(ActivityNumber after, ActivityNumber last,
                                                int atMost)
{
    std::vector<ActivityRow> rows;
    m_session.each(reading, activitiesByNumber,
                   {qint64{number(after)}, qint64{number(last)}, atMost},
                   [&rows](const QSqlQuery &row) { rows.push_back(activityIn(row)); });
    requireRising(rows, after, &ActivityRow::number, m_session.name());
    return rows;
}

std::vector<ActivityRow> ServerRows::activitiesOfType(const std::string &word)
{
    std::vector<ActivityRow> rows;
    m_session.each(reading, activitiesOfAType, {QString::fromStdString(word)},
                   [&rows](const QSqlQuery &row) { rows.push_back(activityIn(row)); });
    requireRising(rows, ActivityNumber{}, &ActivityRow::number, m_session.name());
    return rows;
}

bool ServerRows::readsWords()
{
    if (!m_readsWords)
        m_readsWords =
            m_session
                .value(reading, "SELECT has_column_privilege('restaurant.words', 'text', 'SELECT')")
                .toBool();
    return *m_readsWords;
}

std::optional<KeptWords> ServerRows::words(CommandNumber command)
{
    std::optional<KeptWords> found;
    m_session.each(reading, readsWords() ? wordsReadable : wordsHidden, {qint64{number(command)}},
                   [&found](const QSqlQuery &row) {
                       found.emplace();
                       found->hash = hashOfRow(row, 0);
                       found->salt = row.value(1).toByteArray().toStdString();
                       found->text = textIn(row, 2);
                   });
    return found;
}

void ServerRows::restoreWordsOf(std::vector<RecordedEvent> &events)
{
    std::map<CommandNumber, std::optional<KeptWords>> known;
    for (RecordedEvent &event : events) {
        if (!mayHaveWords(event.event))
            continue;
        const auto [place, isNew] = known.try_emplace(event.command);
        if (isNew)
            place->second = words(event.command);
        if (place->second && !place->second->isForgotten())
            restoreWords(wordsFrom(place->second->text), event.event);
    }
}

namespace {

template <typename T> T required(std::optional<T> value)
{
    if (!value)
        throw DecodeError("a value that breaks its rule");
    return *std::move(value);
}

SentCommand sentIn(const CommandRow &row)
{
    SentCommand sent;
    sent.id = row.id;
    sent.actor = {required(Name::from(row.actor)), required(roleFrom(row.role))};
    sent.at = row.at;
    if (!row.view.empty())
        sent.seen = SeenView{required(viewFrom(row.view)), row.viewPosition};
    sent.correlation = row.correlation;
    sent.causation = row.causation;
    sent.command = decodeCommand(row.type, row.data);
    if (row.words && !row.words->isForgotten())
        restoreWords(wordsFrom(row.words->text), sent.command);
    return sent;
}

/// What `decode` answers; what cannot be read is damaged.
template <typename Decode>
auto reported(const char *what, std::int64_t place, const std::string &log, Decode decode)
{
    try {
        return decode();
    } catch (const DecodeError &error) {
        throw StoreError(StoreTrouble::Damaged,
                         std::string("read ") + what + ' ' + std::to_string(place), log,
                         error.what());
    }
}

} // namespace

CommandRecord decoded(const CommandRow &row, const std::string &log)
{
    return reported("command", number(row.number), log, [&row] {
        CommandRecord record;
        record.number = row.number;
        record.sent = sentIn(row);
        record.first = row.first;
        record.last = row.last;
        if (row.reason.empty())
            return record;
        record.kind = OutcomeKind::Rejected;
        record.rejection = Rejection{required(reasonFrom(row.reason)), row.sentence};
        return record;
    });
}

RecordedEvent decoded(const EventRow &row, const std::string &log)
{
    return reported("the event at position", number(row.position), log, [&row] {
        return RecordedEvent{row.position, required(StreamId::from(row.stream)),
                             row.version,  row.at,
                             row.command,  decodeEvent(row.type, row.schema, row.data)};
    });
}

RecordedActivity decoded(const ActivityRow &row, const std::string &log)
{
    return reported("activity", number(row.number), log, [&row] {
        const ActivityType *type = findType(activityTypes(), row.type);
        if (!type)
            throw DecodeError("there is no activity \"" + row.type + '"');
        return RecordedActivity{row.number, row.after, row.at,
                                decodeActivity(type->id, row.schema, row.data)};
    });
}

} // namespace restaurant
