#include "readside.h"

#include <algorithm>
#include <utility>

namespace restaurant {

FoldedViews::FoldedViews(const Restaurant &restaurant, Retracing::Read read)
    : m_restaurant(restaurant)
    , m_read(std::move(read))
    , m_boards(BoardsInSight::make<std::type_identity_t>(restaurant))
{
}

void FoldedViews::take(const std::vector<RecordedEvent> &events)
{
    m_events.insert(m_events.end(), events.begin(), events.end());
    if (m_retraced)
        for (const RecordedEvent &event : events)
            m_retraced->take(event);
}

void FoldedViews::keepBy(const Keeping &keeping)
{
    m_retraced.reset();
    if (isExact(keeping.regime.architecture))
        return;
    m_retraced = std::make_unique<Retracing>(m_restaurant, keeping.regime);
    m_retraced->takeUpTo(keeping.regime.mark.event, m_read);
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
                         if (m_retraced) {
                             m_retraced->bringTo(position);
                             return &m_retraced->board<Board>();
                         }
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
