// The boards that a decision is judged by: what its view showed, and what was true.
#pragma once

#include "domain/restaurant.h"
#include "read/boards.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace restaurant {

/// Events of a log, read once for several who follow it at different places.
class EventWindow
{
public:
    /// Reads what follows a place in the log, at most so much.
    using Read = std::function<std::vector<RecordedEvent>(Position after, int atMost)>;

    explicit EventWindow(Read read)
        : m_read(std::move(read))
    {
    }

    /// Calls `visit(event)` for the events after a place, up to and including `last`.
    template <typename Visit> void forEach(Position after, Position last, Visit visit)
    {
        while (after < last) {
            if (!holdsNext(after) && !readOn(after))
                return forEachRead(after, last, visit);
            const auto begin = number(after) + 1 - number(m_events.front().position);
            for (auto event = m_events.begin() + begin; event != m_events.end(); ++event) {
                if (event->position > last)
                    return;
                visit(*event);
                after = event->position;
            }
        }
    }
    /// Nobody is further behind than that: earlier ones are read again, should they be needed.
    void forget(Position upTo);

private:
    [[nodiscard]] bool holdsNext(Position after) const
    {
        return !m_events.empty() && after < m_events.back().position &&
               number(after) + 1 >= number(m_events.front().position);
    }
    bool readOn(Position after);
    template <typename Visit> void forEachRead(Position after, Position last, Visit visit)
    {
        while (after < last) {
            const auto events = m_read(after, atOnce);
            if (events.empty())
                return;
            for (const RecordedEvent &event : events)
                if (event.position <= last)
                    visit(event);
            after = events.back().position;
        }
    }

    static constexpr int atOnce = 256;
    static constexpr std::size_t most = 8'192; ///< Then the oldest are forgotten all the same.

    const Read m_read;
    std::deque<RecordedEvent> m_events; ///< Without a gap.
};

/// A board, folded from the log up to wherever it is wanted.
template <typename Board> class FoldedBoard
{
public:
    explicit FoldedBoard(const Restaurant &restaurant)
        : m_board(restaurant)
    {
    }
    /// Going back begins anew.
    [[nodiscard]] const Board &at(Position position, EventWindow &events)
    {
        if (position < m_board.position)
            m_board = Board(*m_board.restaurant);
        if (position == m_board.position)
            return m_board;
        events.forEach(m_board.position, position,
                       [this](const RecordedEvent &event) { apply(m_board, event); });
        std::apply([](auto &...kind) { (static_cast<void>(kind.takeChangedKeys()), ...); },
                   m_board.kinds());
        return m_board;
    }
    [[nodiscard]] Position position() const { return m_board.position; }

private:
    Board m_board;
};

/// Of one view: folded no further than decisions ask for, so that it costs nothing while nobody
/// decides by a view that is late.
template <typename Board> struct BoardSight
{
    explicit BoardSight(const Restaurant &restaurant)
        : truth(restaurant)
        , shown(restaurant)
    {
    }
    FoldedBoard<Board> truth;
    FoldedBoard<Board> shown;
};

} // namespace restaurant
