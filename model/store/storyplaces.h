#pragma once

#include "domain/story.h"
#include "sqlite/statement.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace restaurant {

class Connection;

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
    [[nodiscard]] StoryMark markAtPlace(Position place, const StoryMark &end);
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

} // namespace restaurant
