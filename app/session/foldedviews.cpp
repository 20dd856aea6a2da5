#include "foldedviews.h"

#include <algorithm>

namespace restaurant {

FoldedViews::FoldedViews(const Restaurant &restaurant)
    : m_kitchen(restaurant)
    , m_waiter(restaurant)
    , m_status(restaurant)
{
}

void FoldedViews::take(const std::vector<RecordedEvent> &events)
{
    m_events.insert(m_events.end(), events.begin(), events.end());
}

/// Who asks says how far.
void FoldedViews::release(ViewName, Position) {}

const KitchenBoard &FoldedViews::kitchen(Position position)
{
    return foldedUpTo(m_kitchen, position);
}

const WaiterBoard &FoldedViews::waiter(Position position)
{
    return foldedUpTo(m_waiter, position);
}

const StatusBoard &FoldedViews::status(Position position)
{
    return foldedUpTo(m_status, position);
}

template <typename Board> const Board &FoldedViews::foldedUpTo(Board &board, Position position)
{
    if (m_events.empty() || board.position >= position)
        return board;
    const auto seen = number(board.position) - number(m_events.front().position) + 1;
    for (auto event = m_events.begin() + seen;
         event != m_events.end() && event->position <= position; ++event)
        apply(board, *event);
    forgetFolded();
    return board;
}

void FoldedViews::forgetFolded()
{
    const Position allHave = std::min({m_kitchen.position, m_waiter.position, m_status.position});
    while (!m_events.empty() && m_events.front().position <= allHave)
        m_events.pop_front();
}

} // namespace restaurant
