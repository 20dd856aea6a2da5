#pragma once

#include "domain/story.h"
#include "sqlite/statement.h"
#include "write/recordedactivities.h"

#include <optional>
#include <vector>

namespace restaurant {

class Connection;
class RecordedEvents;

/// The question "what happened, one thing after the other?": events and activities in the order of
/// (after, number). Connection and events outlive it. A file of version 1 has events alone.
/// Everything throws StoreError.
class RecordedStory
{
public:
    RecordedStory(const Connection &connection, RecordedEvents &events);

    /// What comes after a place, at most `atMost`. As in RecordedEvents::read(), what cannot be
    /// read ends the answer; asked for as the first, it throws.
    [[nodiscard]] std::vector<Happening> read(Position after, int atMost);
    /// How far it has come.
    [[nodiscard]] StoryMark head();

    /// The activities alone: those after `after`, by number.
    [[nodiscard]] std::vector<RecordedActivity> activities(ActivityNumber after, int atMost);
    /// The number of the last; 0: none.
    [[nodiscard]] ActivityNumber lastActivity();

private:
    [[nodiscard]] StoryMark markAt(Position place);
    [[nodiscard]] std::vector<Happening> merged(StoryMark &from, int atMost);

    RecordedEvents &m_events;
    std::optional<RecordedActivities> m_activities; ///< Nothing in a file of version 1.
    std::optional<Statement> m_countAt;
    Statement m_begin; ///< Both tables are read as of one moment.
    Statement m_end;
    StoryMark m_lastRead; ///< Usually the next read goes on from here.
};

} // namespace restaurant
