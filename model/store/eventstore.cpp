#include "store/eventstore.h"

#include "domain/storeerror.h"
#include "sqlite/place.h"
#include "sqlite/query.h"
#include "store/verify.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <sqlite3.h>

namespace restaurant {

namespace {

/// Looks at a file without being able to change it, before anything else is done to it.
void requireWholeStore(const std::string &path, const std::function<void()> &beforeChecking,
                       StoreKind kind)
{
    const Connection look(path, Purpose::ReadOnly);
    requireOurSchema(look, kind);
    if (beforeChecking)
        beforeChecking();
    requireWhole(look);
}

bool isInTransaction(const Connection &connection)
{
    return sqlite3_get_autocommit(connection.handle()) == 0;
}

void makeStore(const Connection &connection, StoreHeader header, StoreKind kind)
{
    if (header.store.isNull())
        header.store = newStoreId();
    Transaction transaction(connection);
    createSchema(connection, kind);
    writeHeader(connection, header);
    transaction.commit();
}

void makeStore(const std::string &path, StoreHeader header, StoreKind kind)
{
    const Connection connection(path, Purpose::WriteStore, IfMissing::Create);
    makeStore(connection, std::move(header), kind);
    moveWalIntoStore(connection);
}

std::unique_ptr<Connection> toWrite(const std::string &path)
{
    return std::make_unique<Connection>(path, Purpose::WriteStore);
}

} // namespace

std::unique_ptr<EventStore> EventStore::create(std::string_view path, StoreHeader header)
{
    const std::string file = absolutePath(path);
    NewStoreFile made(file, "make the store");
    makeStore(made.path(), std::move(header), StoreKind::Evening);
    auto lock = made.putInPlace();
    return std::unique_ptr<EventStore>(new EventStore(std::move(lock), toWrite(file)));
}

std::unique_ptr<EventStore> EventStore::createInMemory(StoreHeader header)
{
    auto connection = std::make_unique<Connection>(InMemory{});
    makeStore(*connection, std::move(header), StoreKind::Evening);
    return std::unique_ptr<EventStore>(new EventStore(nullptr, std::move(connection)));
}

std::unique_ptr<EventStore> EventStore::createIn(const NewStoreFile &file, StoreHeader header,
                                                 StoreKind kind)
{
    makeStore(file.path(), std::move(header), kind);
    return std::unique_ptr<EventStore>(new EventStore(nullptr, toWrite(file.path())));
}

std::unique_ptr<EventStore>
EventStore::open(std::string_view path, const std::function<void()> &beforeChecking, StoreKind kind)
{
    const std::string file = absolutePath(path);
    requireFitPlace(file);
    if (!fileExists(file))
        throw StoreError(StoreTrouble::Unreachable, "open the store", file,
                         "there is no such file");
    auto lock = lockForWriting(file);
    requireWholeStore(file, beforeChecking, kind);
    migrateSchema(Connection(file, Purpose::WriteStore));
    return std::unique_ptr<EventStore>(new EventStore(std::move(lock), toWrite(file)));
}

EventStore::EventStore(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock))
    , m_owned(std::move(connection))
    , m_connection(*m_owned)
    , m_keys(m_connection)
    , m_commands(m_connection)
    , m_events(m_connection, m_keys, m_decoder)
    , m_snapshots(m_connection)
    , m_log(m_connection, m_keys)
    , m_activities(m_connection, m_log)
    , m_begin(m_connection, "BEGIN IMMEDIATE")
    , m_commit(m_connection, "COMMIT")
    , m_rollback(m_connection, "ROLLBACK")
    , m_savepoint(m_connection, "SAVEPOINT attempt")
    , m_release(m_connection, "RELEASE attempt")
    , m_rollbackTo(m_connection, "ROLLBACK TO attempt")
    , m_header(readHeader(m_connection))
{
    if (!isInMemory()) {
        m_wal.emplace(m_connection);
        m_names.emplace(m_connection);
    }
    addNewWords(m_connection);
}

EventStore::~EventStore()
{
    rollbackGroup();
}

void EventStore::beginGroup()
{
    if (isInTransaction(m_connection))
        return;
    if (m_wal)
        m_wal->checkpointIfDue();
    m_connection.noteTransaction();
    m_begin.run();
    if (m_headIsStale)
        reload();
}

void EventStore::commitGroup()
{
    if (!isInTransaction(m_connection))
        return;
    try {
        requireSameFiles();
        m_commit.run();
    } catch (const StoreError &) {
        rollbackGroup();
        throw;
    }
}

void EventStore::requireSameFiles() const
{
    if (m_names)
        m_names->requireSameFiles();
}

void EventStore::rollbackGroup() noexcept
{
    m_headIsStale = true;
    // SQLite rolls back by itself when a disk is full or broken; then there is nothing left to
    // undo.
    if (!isInTransaction(m_connection))
        return;
    try {
        m_rollback.run();
    } catch (const StoreError &) {
        // Normal after a failed COMMIT.
    }
}

void EventStore::reload()
{
    m_headIsStale = true;
    m_keys.reload();
    m_log.reload();
    m_activities.reload();
    m_headIsStale = false;
}

std::optional<Appended> EventStore::append(const SentCommand &sent,
                                           const std::optional<Rejection> &rejection,
                                           std::span<const VersionedEvent> events)
{
    std::optional<Attempt> attempt; // an INSERT alone is undone by itself
    if (!events.empty())
        attempt.emplace(*this);
    if (!m_log.appendCommand(sent, rejection, events.size()))
        return std::nullopt;
    for (const VersionedEvent &event : events)
        if (!m_log.appendEvent(sent, event.stream, event.version, event.event))
            return std::nullopt;
    if (attempt)
        attempt->keep();
    return Appended{head().command, head().position};
}

RecordedActivity EventStore::append(const Activity &activity, Instant at)
{
    return m_activities.append(activity, at);
}

void EventStore::saveSubscription(std::string_view name, const Subscription &subscription)
{
    restaurant::saveSubscription(m_connection, name, subscription);
}

void EventStore::saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position at)
{
    if (const auto key = m_keys.find(stream))
        m_snapshots.save(*key, snapshot, at);
}

std::optional<CommandRecord> EventStore::recordOf(const CommandId &id)
{
    return m_commands.find(id);
}

bool EventStore::areWordsForgotten(CommandNumber command)
{
    return m_commands.areWordsForgotten(command);
}

std::vector<RecordedEvent> EventStore::stream(const StreamId &stream, int afterVersion)
{
    return m_events.stream(stream, afterVersion);
}

std::optional<Snapshot> EventStore::snapshot(const StreamId &stream)
{
    const auto key = m_keys.find(stream);
    return key ? m_snapshots.find(*key) : std::nullopt;
}

std::vector<DeliveryChange> EventStore::changesOfDeliveries()
{
    RecordedActivities activities(m_connection);
    StoryPlaces places(m_connection);
    return restaurant::changesOfDeliveries(activities, places, {});
}

std::vector<RecordedActivity> EventStore::changesOfServices()
{
    return RecordedActivities(m_connection).ofType(typeOf(ServiceSet{}).id);
}

std::vector<RecordedActivity> EventStore::withdrawals()
{
    return RecordedActivities(m_connection).ofType(typeOf(CommandWithdrawn{}).id);
}

std::vector<RecordedActivity> EventStore::changesOfStaff()
{
    return RecordedActivities(m_connection).ofType(typeOf(StaffingChanged{}).id);
}

EventStore::Attempt::Attempt(EventStore &store)
    : m_store(store)
    , m_before(store.head())
{
    m_store.m_savepoint.run();
}

EventStore::Attempt::~Attempt()
{
    if (m_kept)
        return;
    try {
        m_store.m_rollbackTo.run();
        m_store.m_release.run();
        m_store.m_keys.reload();
        m_store.m_log.rewind(m_before);
    } catch (const StoreError &) {
        m_store.rollbackGroup();
    }
}

void EventStore::Attempt::keep()
{
    m_store.m_release.run();
    m_kept = true;
}

void EventStore::copyTo(std::string_view path)
{
    NewStoreFile copy(absolutePath(path), "save a copy", NewStoreFile::Over::Anything);
    run(m_connection, "VACUUM INTO ?", {QString::fromStdString(copy.path())});
    StoreHeader header = m_header;
    header.store = newStoreId();
    {
        const Connection connection(copy.path(), Purpose::WriteStore);
        writeHeader(connection, header);
        moveWalIntoStore(connection);
    }
    copy.putInPlace();
}

} // namespace restaurant
