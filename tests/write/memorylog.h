// A log that is a few vectors: by it the write side shows that it needs no more than its port.
#pragma once

#include "write/eventlog.h"

#include <algorithm>
#include <map>

namespace restaurant::test {

class MemoryLog final : public EventLog
{
public:
    const std::string &path() const override { return m_path; }
    void beginGroup() override
    {
        if (!m_before)
            m_before = m_now;
    }
    void commitGroup() override { m_before.reset(); }
    void rollbackGroup() noexcept override
    {
        if (m_before)
            m_now = *std::move(m_before);
        m_before.reset();
    }
    void reload() override {}

    std::optional<Appended> append(const SentCommand &sent,
                                   const std::optional<Rejection> &rejection,
                                   std::span<const VersionedEvent> events) override
    {
        if (recordOf(sent.id))
            return std::nullopt;
        const Content before = m_now;
        const CommandNumber number{std::ssize(m_now.commands) + 1};
        CommandRecord record{number, sent, OutcomeKind::Accepted, rejection, {}, {}};
        if (rejection)
            record.kind = OutcomeKind::Rejected;
        for (const VersionedEvent &event : events) {
            if (event.version != std::ssize(stream(event.stream, 0)) + 1) {
                m_now = before;
                return std::nullopt;
            }
            record.last = Position{std::ssize(m_now.events) + 1};
            m_now.events.push_back(
                {record.last, event.stream, event.version, sent.at, number, event.event});
        }
        if (!events.empty())
            record.first = Position{std::ssize(before.events) + 1};
        m_now.commands.push_back(std::move(record));
        return Appended{number, Position{std::ssize(m_now.events)}};
    }
    RecordedActivity append(const Activity &activity, Instant at) override
    {
        m_now.activities.push_back({ActivityNumber{std::ssize(m_now.activities) + 1},
                                    Position{std::ssize(m_now.events)}, at, activity});
        return m_now.activities.back();
    }
    void saveSubscription(std::string_view, const Subscription &) override {}
    void saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position) override
    {
        m_now.snapshots[stream] = snapshot;
    }

    std::optional<CommandRecord> recordOf(const CommandId &id) override
    {
        for (const CommandRecord &record : m_now.commands)
            if (record.sent.id == id)
                return record;
        return std::nullopt;
    }
    bool areWordsForgotten(CommandNumber) override { return false; }
    std::vector<RecordedEvent> stream(const StreamId &stream, int afterVersion) override
    {
        std::vector<RecordedEvent> found;
        std::copy_if(m_now.events.begin(), m_now.events.end(), std::back_inserter(found),
                     [&](const RecordedEvent &event) {
                         return event.stream == stream && event.version > afterVersion;
                     });
        return found;
    }
    std::optional<Snapshot> snapshot(const StreamId &stream) override
    {
        const auto found = m_now.snapshots.find(stream);
        return found == m_now.snapshots.end() ? std::nullopt : std::optional(found->second);
    }
    std::vector<RecordedActivity> changesOfStaff() override
    {
        std::vector<RecordedActivity> found;
        for (const RecordedActivity &activity : m_now.activities)
            if (std::holds_alternative<StaffingChanged>(activity.activity))
                found.push_back(activity);
        return found;
    }

private:
    struct Content
    {
        std::vector<CommandRecord> commands;
        std::vector<RecordedEvent> events;
        std::vector<RecordedActivity> activities;
        std::map<StreamId, Snapshot> snapshots;
    };

    const std::string m_path = "memory";
    Content m_now;
    std::optional<Content> m_before; ///< Of the open group.
};

} // namespace restaurant::test
