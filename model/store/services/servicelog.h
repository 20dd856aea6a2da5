// The log of an evening whose services have a store each, and the relay between them and the
// journal.
#pragma once

#include "store/services/servicestore.h"
#include "write/eventlog.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace restaurant {

/// Records each command in the store of the service that owns its streams, and brings it to the
/// journal from there, so that whatever follows positions follows the journal as ever. To be used
/// in the thread of the journal.
///
/// Commands that follow one another in one service share its transaction. When the next is another
/// service's, or somebody does something beside the commands, the open one is committed and relayed
/// first: a transaction never spans two stores. So a group is not undone as a whole: what a service
/// has committed before an error stands in its outbox, and is relayed when the next group begins.
/// Nobody was told of it; whoever sends it again hears that it is there.
///
/// Without outboxes it is a dual write: the service commits, then the journal is appended to. What
/// is lost between the two is found when the evening is opened again, which is then refused.
class ServiceLog final : public EventLog
{
public:
    /// The journal outlives it and is written through it alone. Stores that are there are checked,
    /// and what lies in their outboxes and is not in the journal is relayed, in arrival order.
    /// Throws StoreError.
    ServiceLog(EventStore &journal, ServiceStores stores);
    ~ServiceLog() override;

    /// For those who stop the program at its weakest: called after each commit of a service, before
    /// it is relayed.
    void betweenCommitAndRelay(std::function<void()> step) { m_between = std::move(step); }

    /// For whoever writes to the journal's file what follows from the events: they come first.
    void relayNow() { commitService(); }

    [[nodiscard]] const std::string &path() const override { return m_journal.path(); }
    void beginGroup() override;
    void commitGroup() override;
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
    /// Positions and numbers in them are the service's own.
    [[nodiscard]] std::vector<RecordedEvent> stream(const StreamId &stream,
                                                    int afterVersion) override;
    [[nodiscard]] std::optional<Snapshot> snapshot(const StreamId &stream) override;
    [[nodiscard]] std::vector<RecordedActivity> changesOfStaff() override;

private:
    /// One service, and how far its commands are in the journal, uncommitted ones included.
    struct Part
    {
        std::unique_ptr<ServiceStore> store;
        CommandNumber inJournal{};
    };

    [[nodiscard]] Part &partOf(Service service);
    Part &open(Service service);
    void commitService();
    void commitJournal();
    void relay(Part &part);
    void relayRow(Part &part, const OutboxRow &row);
    void relayWaiting();
    void requireAllRelayed();

    EventStore &m_journal;
    const bool m_hasOutbox;
    std::array<Part, allServices.size()> m_parts; ///< In the order of allServices.
    std::function<void()> m_between;
    Part *m_open = nullptr; ///< Whose transaction is open.
    LogHead m_end;          ///< The journal's, once the open transaction is relayed.
    bool m_hasMore = false; ///< The journal's group holds what no service has.
    bool m_isBehind = true; ///< A service may have committed what the journal has not.
};

} // namespace restaurant
