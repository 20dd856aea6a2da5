// The log of a class on its server, as whoever leads writes it.
#pragma once

#include "logcarrier.h"
#include "presence.h"
#include "serverlog.h"

#include "write/classlog.h"

namespace restaurant {

/// What is asked of the log is answered by the copy, and what is appended goes to both, with the
/// same hashes: so a command costs one call of the server. To be used in the copy's thread. Whoever
/// leads says every second that he is there; nobody else can lead meanwhile, which is told by
/// StoreTrouble::Busy.
class LeaderLog final : public ClassLog
{
public:
    /// The copy outlives it and is written through it alone; it is brought up to date.
    LeaderLog(const ServerAddress &address, EventStore &copy);
    ~LeaderLog() override;

    [[nodiscard]] const std::string &path() const override { return m_server.path(); }
    void beginGroup() override;
    void commitGroup() override;
    void rollbackGroup() noexcept override;
    void reload() override { m_copy.reload(); }
    [[nodiscard]] std::vector<CommandRecord> takeNews() override;
    void setClock(Instant now) override;

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

private:
    void takeTurn();
    void requireSame(bool isSame) const;

    ServerLog m_server;
    EventStore &m_copy;
    LogCarrier m_carrier;
    CommandNumber m_known{}; ///< Of the copy: what takeNews() has told, or we have appended.
    Presence m_presence;
};

} // namespace restaurant
