#pragma once

#include "log/codec.h"
#include "sqlite/connection.h"
#include "store/besidelog.h"
#include "store/recorded.h"
#include "store/storedstory.h"
#include "store/storeheader.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace restaurant {

/// Reads a store file over a connection that cannot write, also while another thread or process
/// writes it. Opened and used in one thread. No answer keeps the store's WAL from being moved: all
/// are read to their end. Everything throws StoreError.
class LogReader
{
public:
    /// Whose the file is. Ours: made or checked by this process just now. Foreign: anybody's, so
    /// that all of it is checked first; see requireWhole().
    enum class Origin { Ours, Foreign };

    explicit LogReader(std::string_view path, Origin origin = Origin::Ours);
    /// Reads with another decoder, which outlives the reader.
    LogReader(std::string_view path, Origin origin, const EventDecoder &decoder);

    [[nodiscard]] const std::string &path() const { return m_connection.path(); }
    [[nodiscard]] StoreHeader header() const { return readHeader(m_connection); }

    /// Events after a position; see RecordedEvents::read().
    [[nodiscard]] std::vector<RecordedEvent> read(Position after, int atMost)
    {
        return m_events.read(after, atMost);
    }
    /// Calls `visit(const RecordedEvent &)` for the events after `after`, up to and including
    /// `last`, in order; few of them are in memory at a time.
    template <typename Visit> void forEachEvent(Position after, Position last, Visit visit);
    [[nodiscard]] std::vector<RecordedEvent> stream(const StreamId &stream)
    {
        return m_events.stream(stream);
    }
    /// The position of the last event; 0: none.
    [[nodiscard]] Position head() { return m_events.last(); }

    /// Events and activities after a place of the story; see RecordedStory.
    [[nodiscard]] std::vector<Happening> story(StoryPlace after, int atMost)
    {
        return m_story.read(after, atMost);
    }
    [[nodiscard]] StoryMark storyHead() { return m_story.head(); }
    /// How far story and commands have come, as of one moment: all of each commit, or nothing.
    struct Ends
    {
        StoryMark mark;
        CommandNumber command{};
    };
    [[nodiscard]] Ends ends();
    /// What tells this log up to a place from any other; see storedstory.h.
    [[nodiscard]] std::string historyAt(Position event) const
    {
        return restaurant::historyAt(m_connection, {event, {}});
    }
    [[nodiscard]] std::string historyAt(StoryPlace place)
    {
        return restaurant::historyAt(m_connection, m_places.markAt(place, storyHead()));
    }
    /// Where in the story something is.
    [[nodiscard]] StoryPlaces &places() { return m_places; }
    [[nodiscard]] std::vector<RecordedActivity> activities(ActivityNumber after, int atMost)
    {
        return m_story.activities(after, atMost);
    }
    [[nodiscard]] std::vector<RecordedActivity> changesOfStaff()
    {
        return m_story.changesOfStaff();
    }
    [[nodiscard]] std::vector<DeliveryChange> changesOfDeliveries(ActivityNumber after)
    {
        return m_story.changesOfDeliveries(after);
    }
    [[nodiscard]] std::vector<RecordedActivity> changesOfServices(ActivityNumber after)
    {
        return m_story.changesOfServices(after);
    }
    [[nodiscard]] ActivityNumber lastActivity() { return m_story.lastActivity(); }

    /// Commands after a number, refused ones included.
    [[nodiscard]] std::vector<CommandRecord> commands(CommandNumber after, int atMost)
    {
        return m_commands.read(after, atMost);
    }
    [[nodiscard]] std::optional<CommandRecord> recordOf(const CommandId &id)
    {
        return m_commands.find(id);
    }
    [[nodiscard]] CommandNumber lastCommand() { return m_commands.last(); }

    /// What was noted beside the story, and the hashes of the boards at some positions.
    [[nodiscard]] std::vector<StoryNote> notes() const { return readNotes(m_connection); }
    [[nodiscard]] std::vector<StateHash> stateHashes() const
    {
        return readStateHashes(m_connection);
    }

    [[nodiscard]] std::optional<Subscription> subscription(std::string_view name) const
    {
        return findSubscription(m_connection, name);
    }

private:
    Connection m_connection;
    StreamKeys m_keys;
    RecordedCommands m_commands;
    RecordedEvents m_events;
    StoryPlaces m_places;
    RecordedStory m_story;
};

template <typename Visit> void LogReader::forEachEvent(Position after, Position last, Visit visit)
{
    constexpr std::int64_t mostAtOnce = 1000;
    while (after < last) {
        const auto wanted = std::min(mostAtOnce, number(last) - number(after));
        const auto events = read(after, static_cast<int>(wanted));
        if (events.empty())
            return;
        for (const RecordedEvent &event : events)
            visit(event);
        after = events.back().position;
    }
}

} // namespace restaurant
