// Tells boards a story by hand: events and activities, each at a time of the evening.
#pragma once

#include "domain/house.h"
#include "read/boardchanges.h"

#include <string_view>
#include <vector>

namespace restaurant::testing {

class StoryTeller
{
public:
    StoryTeller &on(std::string_view clock, Activity activity)
    {
        m_activity = ActivityNumber{number(m_activity) + 1};
        m_story.push_back(
            {storyPlace(m_position, m_activity),
             RecordedActivity{m_activity, m_position, at(clock), std::move(activity)}});
        return *this;
    }
    StoryTeller &on(std::string_view clock, Event event)
    {
        m_position = Position{number(m_position) + 1};
        RecordedEvent recorded;
        recorded.position = m_position;
        recorded.at = at(clock);
        recorded.event = std::move(event);
        m_story.push_back({storyPlace(m_position, m_activity), std::move(recorded)});
        return *this;
    }

    [[nodiscard]] const std::vector<Happening> &story() const { return m_story; }
    template <typename Board> [[nodiscard]] Board board() const
    {
        Board board(house());
        for (const Happening &happening : m_story)
            apply(board, happening);
        return board;
    }

private:
    Position m_position{};
    ActivityNumber m_activity{};
    std::vector<Happening> m_story;
};

} // namespace restaurant::testing
