#pragma once

#include "domain/story.h"
#include "sqlite/statement.h"
#include "store/recordedactivities.h"

#include <optional>
#include <vector>

namespace restaurant {

class Connection;
class RecordedEvents;
class StoryPlaces;

/// The question "what happened, one thing after the other?": events and activities in the order of
/// (after, number). All that it is made of outlives it. A file of version 1 has events alone.
/// Everything throws StoreError.
class RecordedStory
{
public:
    RecordedStory(const Connection &connection, RecordedEvents &events, StoryPlaces &places);

    /// What comes after a place, at most `atMost`. As in RecordedEvents::read(), what cannot be
    /// read ends the answer; asked for as the first, it throws.
    [[nodiscard]] std::vector<Happening> read(Position after, int atMost);
    /// How far it has come.
    [[nodiscard]] StoryMark head();

    /// The activities alone: those after `after`, by number.
    [[nodiscard]] std::vector<RecordedActivity> activities(ActivityNumber after, int atMost);
    /// Every change of staff, by number.
    [[nodiscard]] std::vector<RecordedActivity> changesOfStaff();
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

} // namespace restaurant
