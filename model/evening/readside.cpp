#include "readside.h"

#include <algorithm>

namespace restaurant {

FoldedViews::FoldedViews(const Restaurant &restaurant)
    : m_boards(BoardsInSight::make<std::type_identity_t>(restaurant))
{
}

void FoldedViews::take(const std::vector<RecordedEvent> &events)
{
    m_events.insert(m_events.end(), events.begin(), events.end());
}

template <typename Board> void FoldedViews::foldUpTo(Board &board, Position position)
{
    if (m_events.empty() || board.position >= position)
        return;
    const auto seen = number(board.position) - number(m_events.front().position) + 1;
    for (auto event = m_events.begin() + seen;
         event != m_events.end() && event->position <= position; ++event)
        apply(board, *event);
    forgetFolded();
}

BoardsInSight::Any FoldedViews::boardAt(ViewName view, Position position)
{
    return withBoard(BoardsInSight(), view,
                     [&]<typename Board>(BoardType<Board>) -> BoardsInSight::Any {
                         Board &board = std::get<Board>(m_boards);
                         foldUpTo(board, position);
                         return &board;
                     });
}

void FoldedViews::forgetFolded()
{
    const Position allHave =
        std::apply([](const auto &...board) { return std::min({board.position...}); }, m_boards);
    while (!m_events.empty() && m_events.front().position <= allHave)
        m_events.pop_front();
}

} // namespace restaurant
