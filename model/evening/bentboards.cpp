#include "bentboards.h"

#include "read/documentdiff.h"
#include "read/documentfields.h"

namespace restaurant {

void BentBoards::begin(ViewName view, Position upTo, Position head)
{
    withBoard(Boards(), view, [&]<typename Board>(BoardType<Board>) {
        std::get<Owned<Board>>(m_boards) =
            std::make_unique<BentBoard<Board>>(m_restaurant, upTo, head, m_read);
    });
}

bool BentBoards::has(ViewName view) const
{
    bool is = false;
    forEachBoard(Boards(), [&]<typename Board>(BoardType<Board>) {
        is = is || (Board::view == view && find<Board>());
    });
    return is;
}

bool BentBoards::isEmpty() const
{
    return std::apply([](const auto &...board) { return (!board && ...); }, m_boards);
}

void BentBoards::take(const std::vector<RecordedEvent> &events)
{
    forEachBoard(Boards(), [&]<typename Board>(BoardType<Board>) {
        if (BentBoard<Board> *board = find<Board>())
            for (const RecordedEvent &event : events)
                board->take(event);
    });
}

void BentBoards::show(ViewName view, const std::vector<RecordedEvent> &events)
{
    withBoard(Boards(), view, [&]<typename Board>(BoardType<Board>) {
        for (const RecordedEvent &event : events)
            find<Board>()->show(event);
    });
}

void BentBoards::passTo(ViewName view, Position position)
{
    withBoard(Boards(), view,
              [&]<typename Board>(BoardType<Board>) { find<Board>()->passTo(position); });
}

BoardsInSight::Any BentBoards::boardAt(ViewName view) const
{
    return withBoard(BoardsInSight(), view,
                     [&]<typename Board>(BoardType<Board>) -> BoardsInSight::Any {
                         return &std::as_const(*find<Board>()).board();
                     });
}

void BentBoards::addTo(ViewLineState &state, const std::set<OrderId> &pending) const
{
    withBoard(Boards(), state.view,
              [&]<typename Board>(BoardType<Board>) { find<Board>()->addTo(state, pending); });
}

namespace {

/// What showing these next would make of the board.
template <typename Board>
std::vector<DocumentChange> changesBy(const Board &before, const std::vector<RecordedEvent> &next)
{
    Board after = before;
    for (const RecordedEvent &event : next)
        apply(after, event);
    BoardKeys<Board> keys = takeChangedKeys(after);
    makeUnique<Board>(keys);
    std::vector<DocumentChange> changes;
    forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
        for (const KeyOf<Doc> &key : std::get<ChangedKeys<Doc>>(keys).keys) {
            const Doc *shown = documentsOf<Doc>(before).find(key);
            const Doc *then = documentsOf<Doc>(std::as_const(after)).find(key);
            const bool isSame = shown && then ? *shown == *then : shown == then;
            if (!isSame)
                changes.push_back(changeOf<Doc>(Board::view, key, shown, then));
        }
    });
    return changes;
}

} // namespace

std::vector<DocumentChange> BentBoards::preview(ViewName view,
                                                const std::vector<Applied> &next) const
{
    std::vector<RecordedEvent> events;
    for (const Applied &one : next)
        for (RecordedEvent &event : m_read(Position{number(one.position) - 1}, 1))
            events.push_back(std::move(event));
    return withBoard(Boards(), view, [&]<typename Board>(BoardType<Board>) {
        return changesBy(std::as_const(*find<Board>()).board(), events);
    });
}

} // namespace restaurant
