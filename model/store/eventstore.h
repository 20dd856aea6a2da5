// The log as one SQLite file, NAME.restaurant, opened for writing: the truth of an evening.
#pragma once

#include "sqlite/connection.h"
#include "sqlite/statement.h"
#include "store/besidelog.h"
#include "store/logwriter.h"
#include "store/recorded.h"
#include "store/schema.h"
#include "store/storedstory.h"
#include "store/storefiles.h"
#include "store/storeheader.h"
#include "write/eventlog.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace restaurant {

/// The one writing connection to a store file, held by one process at a time and used in one
/// thread. Readers open a LogReader.
class EventStore final : public EventLog
{
public:
    /// Makes a file that is not there yet. `header.store` may be null: then it gets a new id.
    [[nodiscard]] static std::unique_ptr<EventStore> create(std::string_view path,
                                                            StoreHeader header);
    /// The same in a file that is not there under its name yet; the file outlives the store.
    [[nodiscard]] static std::unique_ptr<EventStore>
    createIn(const NewStoreFile &file, StoreHeader header, StoreKind kind = StoreKind::Evening);
    /// In no file: gone with the store. Nothing is durable, and nobody else can read it; all that
    /// is recorded is what a file would hold.
    [[nodiscard]] static std::unique_ptr<EventStore> createInMemory(StoreHeader header);
    /// Opens a file that is there; refused if another process writes it, if it is not ours, or
    /// not sound (the end of its chain is checked; for all of it see verify.h). Checking takes long
    /// for a long file: `beforeChecking` is called once it is known to be ours, and nobody else's.
    [[nodiscard]] static std::unique_ptr<EventStore>
    open(std::string_view path, const std::function<void()> &beforeChecking = {},
         StoreKind kind = StoreKind::Evening);
    ~EventStore() override;

    [[nodiscard]] const std::string &path() const override { return m_connection.path(); }
    [[nodiscard]] bool isInMemory() const { return m_connection.isInMemory(); }
    [[nodiscard]] const StoreHeader &header() const { return m_header; }
    /// Where the log ends, uncommitted rows included.
    [[nodiscard]] const LogHead &head() const { return m_log.head(); }
    /// The last activity beside it, uncommitted ones included.
    [[nodiscard]] ActivityNumber lastActivity() const { return m_activities.last(); }

    void beginGroup() override;
    /// In the file that the name means; if the name means another by now, or none, nothing is
    /// written.
    void commitGroup() override;
    /// For what is written beside the groups: throws StoreError if the name means another file by
    /// now, or none.
    void requireSameFiles() const;
    void rollbackGroup() noexcept override;
    void reload() override;

    [[nodiscard]] std::optional<Appended> append(const SentCommand &sent,
                                                 const std::optional<Rejection> &rejection,
                                                 std::span<const VersionedEvent> events) override;
    RecordedActivity append(const Activity &activity, Instant at) override;
    void saveSubscription(std::string_view name, const Subscription &subscription) override;
    void saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position at) override;

    [[nodiscard]] std::optional<CommandRecord> recordOf(const CommandId &id) override;
    [[nodiscard]] bool areWordsForgotten(CommandNumber command) override;
    [[nodiscard]] std::vector<RecordedEvent> stream(const StreamId &stream,
                                                    int afterVersion) override;
    [[nodiscard]] std::optional<Snapshot> snapshot(const StreamId &stream) override;
    [[nodiscard]] std::vector<RecordedActivity> changesOfStaff() override;
    [[nodiscard]] std::vector<DeliveryChange> changesOfDeliveries();
    [[nodiscard]] std::vector<RecordedActivity> changesOfServices();
    /// Of commands: those that nobody has decided.
    [[nodiscard]] std::vector<RecordedActivity> withdrawals();

    /// A part of the open group that can be undone by itself, and is unless keep() was reached.
    class Attempt
    {
    public:
        explicit Attempt(EventStore &store);
        ~Attempt();
        Q_DISABLE_COPY_MOVE(Attempt)
        void keep();

    private:
        EventStore &m_store;
        LogHead m_before;
        bool m_kept = false;
    };

    /// To be written inside an open group.
    [[nodiscard]] LogWriter &log() { return m_log; }
    [[nodiscard]] ActivityLog &activities() { return m_activities; }
    [[nodiscard]] RecordedCommands &commands() { return m_commands; }
    [[nodiscard]] RecordedEvents &events() { return m_events; }
    /// For ordinary statements beside the log.
    [[nodiscard]] const Connection &connection() const { return m_connection; }

    /// Writes a whole copy to `path`, with a store id of its own; a file that is there is replaced
    /// once the copy is complete. Not while a group is open.
    void copyTo(std::string_view path);

private:
    EventStore(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection);

    /// Taken before the file is opened, given back after. Null: somebody else holds it for us.
    std::unique_ptr<FileLock> m_lock;
    const std::unique_ptr<Connection> m_owned;
    const Connection &m_connection;
    EventDecoder m_decoder;
    StreamKeys m_keys;
    RecordedCommands m_commands;
    RecordedEvents m_events;
    Snapshots m_snapshots;
    LogWriter m_log;
    ActivityLog m_activities;
    Statement m_begin;
    Statement m_commit;
    Statement m_rollback;
    Statement m_savepoint;
    Statement m_release;
    Statement m_rollbackTo;
    StoreHeader m_header;
    std::optional<WalKeeper> m_wal;   ///< Of a file.
    std::optional<NameWatch> m_names; ///< Likewise, after the WAL has been made.
    bool m_headIsStale = false;
};

} // namespace restaurant
