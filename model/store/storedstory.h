#pragma once

#include "domain/story.h"
#include "sqlite/statement.h"
#include "store/recorded.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

class Connection;
class StoryPlaces;

/// From there on views are brought otherwise what is recorded: an ArchitectureChanged or a
/// ViewDelayed, or what befell the line to a view.
struct DeliveryChange
{
    RecordedActivity what;
    Instant lastEvent{}; ///< When the last event before it was recorded, if there is one.
};

/// The question "what happened, one thing after the other?": events and activities in the order of
/// (after, number). All that it is made of outlives it. A file of version 1 has events alone.
/// Everything throws StoreError.
class RecordedStory
{
public:
    RecordedStory(const Connection &connection, RecordedEvents &events, StoryPlaces &places);

    /// What comes after a place, at most `atMost`. As in RecordedEvents::read(), what cannot be
    /// read ends the answer; asked for as the first, it throws.
    [[nodiscard]] std::vector<Happening> read(StoryPlace after, int atMost);
    /// How far it has come.
    [[nodiscard]] StoryMark head();

    /// The activities alone: those after `after`, by number.
    [[nodiscard]] std::vector<RecordedActivity> activities(ActivityNumber after, int atMost);
    /// Every change of staff, by number.
    [[nodiscard]] std::vector<RecordedActivity> changesOfStaff();
    /// Every change of architecture, and of a view's delay, behind a number: by number.
    [[nodiscard]] std::vector<DeliveryChange> changesOfDeliveries(ActivityNumber after);
    /// Every time that a service was set to work otherwise, behind a number.
    [[nodiscard]] std::vector<RecordedActivity> changesOfServices(ActivityNumber after);
    /// The number of the last; 0: none.
    [[nodiscard]] ActivityNumber lastActivity();

private:
    [[nodiscard]] std::vector<Happening> merged(StoryMark &from, int atMost);

    RecordedEvents &m_events;
    StoryPlaces &m_places;
    std::optional<RecordedActivities> m_activities; ///< Nothing in a file of version 1.
    Statement m_begin;                              ///< Both tables are read as of one moment.
    Statement m_end;
    StoryMark m_lastRead; ///< Usually the next read goes on from here.
};

/// The question "where in the story?" to one connection, which outlives this: by time, by event,
/// by place, by command. Numbers are dense and times never go back, so each answer is a handful of
/// look-ups by key, in a file of any length. `end` is where the story ended when the caller looked
/// last; what was appended since does not matter. Everything throws StoreError, also where a row is
/// missing.
class StoryPlaces
{
public:
    explicit StoryPlaces(const Connection &connection);

    /// How far the story had come at its place `place`.
    [[nodiscard]] StoryMark markAt(StoryPlace place, const StoryMark &end);
    /// ... when the last thing had happened that happened at `at` or before.
    [[nodiscard]] StoryMark markAt(Instant at, const StoryMark &end);
    /// ... when this event had just happened.
    [[nodiscard]] StoryMark markOf(Position event, const StoryMark &end);
    /// ... before anything that was done at `at`, but behind event `event`.
    [[nodiscard]] StoryMark markBefore(Instant at, Position event, const StoryMark &end);

    [[nodiscard]] Instant timeOf(Position event);
    [[nodiscard]] Instant timeOf(ActivityNumber activity);
    /// The last event that happened at `at` or before, up to `last`; 0: none.
    [[nodiscard]] Position eventAt(Instant at, Position last);

    /// The command that an event belongs to.
    [[nodiscard]] CommandNumber commandOf(Position event);
    /// The head of the log after this command was handled, or refused; 0: no event yet.
    [[nodiscard]] Position headAfter(CommandNumber command);
    /// The first refused command after `after`.
    [[nodiscard]] std::optional<CommandNumber> refusedAfter(CommandNumber after);

private:
    struct ActivityRow
    {
        Position after{};
        Instant at{};
    };
    [[nodiscard]] ActivityRow activity(ActivityNumber number);
    [[nodiscard]] ActivityNumber lastActivity(const StoryMark &end,
                                              const std::function<bool(std::int64_t)> &holds);

    const Connection &m_connection;
    Statement m_event;
    std::optional<Statement> m_activity; ///< Nothing in a file of version 1.
    Statement m_headAfter;
    Statement m_refused;
};

/// As RecordedStory answers it, to whoever has a connection.
[[nodiscard]] std::vector<DeliveryChange>
changesOfDeliveries(RecordedActivities &activities, StoryPlaces &places, ActivityNumber after);

/// What tells the log up to a place of its story from any other log that came to the same place:
/// the hash of its chain there, and of the last activity. Copies of a store that went on
/// differently answer differently, though all share one store id and epoch. Empty if the log does
/// not reach so far. Throws StoreError.
[[nodiscard]] std::string historyAt(const Connection &connection, const StoryMark &mark);

} // namespace restaurant
