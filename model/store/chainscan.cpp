#include "store/chainscan.h"

#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/schema.h"
#include "store/storeheader.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

// The columns of the statements, in the order of their SELECTs.
enum CommandColumn {
    CommandNo,
    CommandUuid,
    CommandTypeNo,
    CommandJson,
    CommandActor,
    CommandRole,
    CommandCorrelation,
    CommandCausation,
    CommandView,
    CommandSeen,
    CommandAt,
    CommandReason,
    CommandSentence,
    CommandFirst,
    CommandLast,
    CommandHash
};
enum EventColumn {
    EventPosition,
    EventStream,
    EventVersion,
    EventTypeNo,
    EventSchema,
    EventJson,
    EventCommand,
    EventAt,
    EventHash
};
enum ActivityColumn {
    ActivityNo,
    ActivityAfter,
    ActivityCommand,
    ActivityAt,
    ActivityTypeNo,
    ActivitySchema,
    ActivityJson,
    ActivityHash
};

constexpr auto chainedCommands =
    "SELECT number, id, type, data, actor, role, correlation, causation, view, view_position, at,"
    " reason, sentence, first_position, last_position, hash FROM command"
    " WHERE number > ? AND number <= ? ORDER BY number";
constexpr auto oldCommands =
    "SELECT number, id, type, data, actor, role, correlation, causation, view, view_position, at,"
    " reason, sentence, first_position, last_position, NULL FROM command"
    " WHERE number > ? AND number <= ? ORDER BY number";
constexpr auto allEvents = "SELECT position, stream, version, type, schema, data, command, at, hash"
                           " FROM recorded WHERE position > ? AND position <= ? ORDER BY position";
constexpr auto chainedActivities =
    "SELECT number, after, command, at, type, schema, data, hash FROM activity"
    " WHERE number > ? AND number <= ? ORDER BY number";
constexpr auto oldActivities =
    "SELECT number, after, NULL, at, type, schema, data, NULL FROM activity"
    " WHERE number > ? AND number <= ? ORDER BY number";

template <typename Array> void copyRowBytes(const Statement &row, int column, Array &into)
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

/// The word of a stored type, in a table whose ids run from 1; empty if there is none.
template <typename Types> std::string_view storedWord(const Types &types, std::int64_t type)
{
    return type >= 1 && type <= std::ssize(types) ? types[std::size_t(type) - 1].word : "";
}

} // namespace

const Hash &append(Chain &chain, const ChainLink &link)
{
    return std::visit(
        [&chain](const auto &what) -> const Hash & {
            if constexpr (std::is_same_v<decltype(what), const StoredEvent &>)
                return chain.append(what.canonical);
            else
                return chain.append(what);
        },
        link.what);
}

ChainScan::ChainScan(const Connection &connection, const LogEnd &end)
    : m_connection(connection)
    , m_isChained(schemaVersionOf(connection) >= versionWithOneChain)
    , m_keys(connection)
    , m_commands(connection, m_isChained ? chainedCommands : oldCommands)
    , m_events(connection, allEvents)
    , m_newerWord(connection, "SELECT word FROM event_type WHERE type = ?")
{
    m_commands.bind(1, std::int64_t{0}).bind(2, number(end.command));
    m_events.bind(1, std::int64_t{0}).bind(2, number(end.position));
    m_hasEvent = m_events.next();
    if (schemaVersionOf(connection) < versionWithActivities)
        return;
    m_activities.emplace(connection, m_isChained ? chainedActivities : oldActivities);
    m_activities->bind(1, std::int64_t{0}).bind(2, number(end.activity));
    m_hasActivity = m_activities->next();
}

const ChainLink *ChainScan::next()
{
    if (std::exchange(m_headerIsDue, false))
        return takeHeader();
    if (std::exchange(m_eventIsTaken, false))
        m_hasEvent = m_events.next();
    if (std::exchange(m_activityIsTaken, false))
        m_hasActivity = m_activities->next();
    if (eventIsDue())
        return takeEvent();
    if (activityIsDue())
        return takeActivity();
    if (const ChainLink *command = takeCommand())
        return command;
    if (m_hasEvent) // of a command that is not there
        return takeEvent();
    return m_hasActivity ? takeActivity() : nullptr;
}

std::optional<ActivityNumber> ChainScan::waitingActivity() const
{
    if (!m_hasActivity || m_activityIsTaken)
        return std::nullopt;
    return ActivityNumber{m_activities->integer(ActivityNo)};
}

bool ChainScan::eventIsDue() const
{
    return m_hasEvent && m_events.integer(EventCommand) <= number(m_command.number);
}

bool ChainScan::activityIsDue() const
{
    if (!m_hasActivity)
        return false;
    if (!m_isChained)
        return m_activities->integer(ActivityAfter) <= number(m_lastPosition);
    return m_activities->integer(ActivityCommand) <= number(m_command.number);
}

const ChainLink *ChainScan::takeHeader()
{
    const StoreHeader header = readHeader(m_connection);
    m_scenario = header.scenario;
    m_link.what = CanonicalHeader{header.made, header.seed, m_scenario};
    m_link.hash = header.hash;
    return &m_link;
}

const ChainLink *ChainScan::takeEvent()
{
    const Statement &row = m_events;
    StoredEvent event;
    event.streamKey = row.integer(EventStream);
    event.stream = m_keys.streamOf(event.streamKey);
    m_stream = event.stream ? event.stream->toText() : std::string();
    event.canonical = {
        Position{row.integer(EventPosition)},    m_stream,
        smallNumber(row, EventVersion),          wordOf(row.integer(EventTypeNo)),
        smallNumber(row, EventSchema),           CommandNumber{row.integer(EventCommand)},
        Instant{Duration{row.integer(EventAt)}}, row.text(EventJson)};
    m_lastPosition = event.canonical.position;
    m_lastWriter = event.canonical.command;
    m_link.what = std::move(event);
    m_link.type = smallNumber(row, EventTypeNo);
    copyRowBytes(row, EventHash, m_link.hash);
    m_eventIsTaken = true;
    return &m_link;
}

/// What a newer program has written under a number that this one does not know, that it has named.
std::string_view ChainScan::wordOf(std::int64_t type)
{
    if (const auto known = storedWord(eventTypes(), type); !known.empty())
        return known;
    const ResetAtEnd reset(m_newerWord);
    m_newerWord.bind(1, type);
    m_word = m_newerWord.next() ? std::string(m_newerWord.text(0)) : std::string();
    return m_word;
}

const ChainLink *ChainScan::takeActivity()
{
    const Statement &row = *m_activities;
    m_link.type = smallNumber(row, ActivityTypeNo);
    m_link.what =
        CanonicalActivity{ActivityNumber{row.integer(ActivityNo)},
                          Position{row.integer(ActivityAfter)},
                          m_isChained ? CommandNumber{row.integer(ActivityCommand)} : m_lastWriter,
                          Instant{Duration{row.integer(ActivityAt)}},
                          storedWord(activityTypes(), row.integer(ActivityTypeNo)),
                          smallNumber(row, ActivitySchema),
                          row.text(ActivityJson)};
    copyRowBytes(row, ActivityHash, m_link.hash);
    m_activityIsTaken = true;
    return &m_link;
}

const ChainLink *ChainScan::takeCommand()
{
    if (m_isThroughCommands || !m_commands.next()) { // it would begin again
        m_isThroughCommands = true;
        return nullptr;
    }
    const Statement &row = m_commands;
    CanonicalCommand command;
    command.number = CommandNumber{row.integer(CommandNo)};
    copyRowBytes(row, CommandUuid, command.id.bytes);
    command.actor = row.text(CommandActor);
    command.role = row.text(CommandRole);
    command.at = Instant{Duration{row.integer(CommandAt)}};
    command.view = row.text(CommandView);
    command.viewPosition = Position{row.integer(CommandSeen)};
    copyRowBytes(row, CommandCorrelation, command.correlation.bytes);
    command.causation = Position{row.integer(CommandCausation)};
    command.reason = row.text(CommandReason);
    command.sentence = row.text(CommandSentence);
    command.first = Position{row.integer(CommandFirst)};
    command.last = Position{row.integer(CommandLast)};
    command.type = storedWord(commandTypes(), row.integer(CommandTypeNo));
    command.data = row.text(CommandJson);
    m_command = command; // the row stays until the next command is taken
    m_link.what = command;
    m_link.type = smallNumber(row, CommandTypeNo);
    copyRowBytes(row, CommandHash, m_link.hash);
    return &m_link;
}

LogEnd endOf(const Connection &connection)
{
    const bool hasActivities = schemaVersionOf(connection) >= versionWithActivities;
    Statement end(connection, hasActivities ? "SELECT (SELECT max(position) FROM recorded),"
                                              " (SELECT max(number) FROM command),"
                                              " (SELECT max(number) FROM activity)"
                                            : "SELECT (SELECT max(position) FROM recorded),"
                                              " (SELECT max(number) FROM command), 0");
    const ResetAtEnd reset(end);
    if (!end.next())
        return {};
    return {Position{end.integer(0)}, CommandNumber{end.integer(1)},
            ActivityNumber{end.integer(2)}};
}

} // namespace restaurant
