// The log on a PostgreSQL server: the same port as a file, for writers on several machines.
#pragma once

#include "serverrows.h"
#include "serversession.h"

#include "write/eventlog.h"

#include <memory>
#include <optional>
#include <string>

namespace restaurant {

/// A writer of the log; there may be many, on any machine, and each is used in one thread. All are
/// given positions by the one function that appends (decision 17), one group after the other.
///
/// A server that is lost throws StoreTrouble::Unreachable within two seconds; the open group is
/// undone then, and beginGroup() connects anew. If it was lost in commitGroup(), nobody knows
/// whether the group was written: a command that is sent again with its id tells.
class ServerLog final : public EventLog
{
public:
    explicit ServerLog(ServerAddress address);

    /// The server; never with a password.
    [[nodiscard]] const std::string &path() const override { return m_session.name(); }
    /// Begins an evening in a log that holds none. `header.store` may be null: then it gets a new
    /// id. By the seat that leads.
    void begin(StoreHeader header);
    /// Throws StoreError if no evening has begun.
    [[nodiscard]] const StoreHeader &header();

    /// For what is asked beside the log; its transaction is the open group.
    [[nodiscard]] ServerSession &session() { return m_session; }

    void beginGroup() override;
    void commitGroup() override;
    void rollbackGroup() noexcept override { m_session.rollback(); }
    void reload() override {} // of the log's end nothing is remembered

    [[nodiscard]] std::optional<Appended> append(const SentCommand &sent,
                                                 const std::optional<Rejection> &rejection,
                                                 std::span<const VersionedEvent> events) override;
    RecordedActivity append(const Activity &activity, Instant at) override;
    void saveSubscription(std::string_view name, const Subscription &subscription) override;
    /// Only by the seat that leads: a wrong one would mislead all. Others' are left out.
    void saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position at) override;

    [[nodiscard]] std::optional<CommandRecord> recordOf(const CommandId &id) override;
    [[nodiscard]] bool areWordsForgotten(CommandNumber command) override;
    [[nodiscard]] std::vector<RecordedEvent> stream(const StreamId &stream,
                                                    int afterVersion) override;
    [[nodiscard]] std::optional<Snapshot> snapshot(const StreamId &stream) override;
    [[nodiscard]] std::vector<RecordedActivity> changesOfStaff() override;

private:
    void connect();
    [[nodiscard]] bool leads();

    ServerSession m_session;
    ServerRows m_rows;
    std::optional<StoreHeader> m_header;
    std::optional<bool> m_leads;
};

} // namespace restaurant
