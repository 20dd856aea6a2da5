#include "serverlog.h"

#include "serverappend.h"

#include "log/codec.h"
#include "store/sentform.h"
#include "write/statefields.h"

#include <utility>

namespace restaurant {

ServerLog::ServerLog(ServerAddress address)
    : m_session(std::move(address))
    , m_rows(m_session)
{
}

void ServerLog::connect()
{
    if (m_session.connect())
        m_rows.requireSameEvening(m_header);
}

void ServerLog::begin(StoreHeader header)
{
    connect();
    if (m_header)
        throw StoreError(StoreTrouble::Taken, "begin an evening", path(), "there is one already");
    if (header.store.isNull())
        header.store = newStoreId();
    m_session.begin();
    beginLog(m_session, "begin an evening", header);
    m_session.commit("begin an evening");
    m_header = m_rows.header();
}

const StoreHeader &ServerLog::header()
{
    connect();
    if (!m_header)
        m_header = m_rows.header();
    if (!m_header)
        throw StoreError(StoreTrouble::Foreign, "read the header", path(),
                         "no evening has begun there");
    return *m_header;
}

void ServerLog::beginGroup()
{
    if (m_session.isInTransaction())
        return;
    connect();
    m_session.begin();
}

void ServerLog::commitGroup()
{
    m_session.commit("record a group of commands");
}

std::optional<Appended> ServerLog::append(const SentCommand &sent,
                                          const std::optional<Rejection> &rejection,
                                          std::span<const VersionedEvent> events)
{
    const auto words = wordsToKeep(sent, header());
    std::string data;
    encodeSent(sent.command, words, data);
    CanonicalCommand command = canonicalOf(sent);
    command.data = data;
    if (rejection) {
        command.reason = toWord(rejection->reason);
        command.sentence = rejection->sentence;
    }
    std::vector<WrittenEvent> written;
    written.reserve(events.size());
    for (const VersionedEvent &event : events) {
        const EventType &type = typeOf(event.event);
        written.push_back({event.stream.toText(), event.version, type.word, type.schema, {}});
        encodeRecorded(event.event, words, written.back().data);
    }
    return appendTo(m_session, command, words, written);
}

RecordedActivity ServerLog::append(const Activity &activity, Instant at)
{
    const ActivityType &type = typeOf(activity);
    std::string data;
    encodeActivity(activity, data);
    RecordedActivity recorded =
        appendTo(m_session, CanonicalActivity{{}, {}, {}, at, type.word, type.schema, data});
    recorded.activity = activity;
    return recorded;
}

void ServerLog::saveSubscription(std::string_view name, const Subscription &subscription)
{
    m_session.execute(
        "keep a checkpoint", "SELECT restaurant.save_subscription(?::text, ?::bigint, ?::text)",
        {fromView(name), qint64{number(subscription.position)}, fromView(subscription.state)});
}

bool ServerLog::leads()
{
    if (!m_leads)
        m_leads = m_session
                      .value("read the rights of this seat",
                             "SELECT pg_has_role(session_user, 'restaurant_leader', 'MEMBER')")
                      .toBool();
    return *m_leads;
}

void ServerLog::saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position at)
{
    if (!leads())
        return;
    m_session.execute("keep a snapshot",
                      "SELECT restaurant.save_snapshot(?::text, ?::integer, ?::integer, ?::bigint,"
                      " ?::text)",
                      {fromView(stream.toText()), snapshotFormat, snapshot.version,
                       qint64{number(at)}, fromView(snapshot.data)});
}

std::optional<CommandRecord> ServerLog::recordOf(const CommandId &id)
{
    connect();
    const auto row = m_rows.find(id);
    return row ? std::optional(decoded(*row, path())) : std::nullopt;
}

bool ServerLog::areWordsForgotten(CommandNumber command)
{
    connect();
    const auto kept = m_rows.words(command);
    return kept && kept->isForgotten();
}

std::vector<RecordedEvent> ServerLog::stream(const StreamId &stream, int afterVersion)
{
    connect();
    std::vector<RecordedEvent> events;
    for (const EventRow &row : m_rows.stream(stream.toText(), afterVersion))
        events.push_back(decoded(row, path()));
    m_rows.restoreWordsOf(events);
    return events;
}

std::optional<Snapshot> ServerLog::snapshot(const StreamId &stream)
{
    connect();
    std::optional<Snapshot> found;
    m_session.each("find a snapshot",
                   "SELECT version, data FROM restaurant.snapshot WHERE stream = ? AND format = ?",
                   {fromView(stream.toText()), snapshotFormat}, [&found](const QSqlQuery &row) {
                       found = {row.value(0).toInt(), row.value(1).toString().toStdString()};
                   });
    return found;
}

std::vector<RecordedActivity> ServerLog::changesOfStaff()
{
    connect();
    std::vector<RecordedActivity> changes;
    for (const ActivityRow &row :
         m_rows.activitiesOfType(std::string(typeOf(StaffingChanged{}).word)))
        changes.push_back(decoded(row, path()));
    return changes;
}

} // namespace restaurant
