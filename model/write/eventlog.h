// The port by which the write side knows its log. What decides needs no more of a store than this.
#pragma once

#include "domain/activity.h"
#include "domain/outcome.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

/// An event that is to be recorded, and its place in its stream.
struct VersionedEvent
{
    StreamId stream;
    int version = 0;
    Event event;
};

/// The number of a command that was appended, and the position of the last event so far.
struct Appended
{
    CommandNumber number{};
    Position last{};
    std::optional<Instant> at = {}; ///< When, unless it was when it was sent.
};

/// The state of a stream after one of its versions, as JSON: only a shortcut, the log is the truth.
struct Snapshot
{
    int version = 0;
    std::string data;
};

/// How far a subscriber of the log has come that lives on the write side, and what it remembers:
/// the process manager, whose checkpoint is written in the same transaction as the events.
struct Subscription
{
    Position position{};
    std::string state; ///< JSON, the subscriber's own.
    bool operator==(const Subscription &) const = default;
};

/// A log that commands are recorded in, of one writer, used in one thread. All that is written goes
/// into a group, which is durable once commitGroup() has returned. Everything throws StoreError;
/// after one, the whole group is undone. Each call is about a command or a stream, none about a
/// row, so that a log may stand in a file, behind a server, or be shared between services.
class EventLog
{
public:
    EventLog() = default;
    virtual ~EventLog() = default;
    EventLog(const EventLog &) = delete;
    EventLog &operator=(const EventLog &) = delete;

    /// What its errors are about: a file, a server.
    [[nodiscard]] virtual const std::string &path() const = 0;

    /// Begins a group unless one is open.
    virtual void beginGroup() = 0;
    /// Makes the open group durable. Nothing to do if none is open.
    virtual void commitGroup() = 0;
    /// Undoes the open group.
    virtual void rollbackGroup() noexcept = 0;
    /// Forgets what is remembered of the log's end and reads it again: somebody else wrote.
    virtual void reload() = 0;

    /// Records a command with its outcome: rejected, or accepted with these events, whose positions
    /// follow one another without a gap. Nothing if somebody else took the number, the id, a
    /// position, or a version in a stream; nothing of it was written then. Inside an open group,
    /// as all below that writes.
    [[nodiscard]] virtual std::optional<Appended>
    append(const SentCommand &sent, const std::optional<Rejection> &rejection,
           std::span<const VersionedEvent> events) = 0;
    /// Records what guests or staff do, behind the last event and command.
    virtual RecordedActivity append(const Activity &activity, Instant at) = 0;
    virtual void saveSubscription(std::string_view name, const Subscription &subscription) = 0;
    /// In the place of the stream's last one.
    virtual void saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position at) = 0;

    [[nodiscard]] virtual std::optional<CommandRecord> recordOf(const CommandId &id) = 0;
    /// What its guest said in words was there, and is not any more.
    [[nodiscard]] virtual bool areWordsForgotten(CommandNumber command) = 0;
    /// The events of one stream after a version, by version.
    [[nodiscard]] virtual std::vector<RecordedEvent> stream(const StreamId &stream,
                                                            int afterVersion) = 0;
    /// Nothing too if the snapshot was made in another format than today's.
    [[nodiscard]] virtual std::optional<Snapshot> snapshot(const StreamId &stream) = 0;
    [[nodiscard]] virtual std::vector<RecordedActivity> changesOfStaff() = 0;
};

} // namespace restaurant
