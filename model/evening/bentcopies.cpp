#include "bentcopies.h"

#include "evening/storedlog.h"
#include "read/store/viewstore.h"

#include <optional>
#include <string>
#include <utility>

namespace restaurant {

namespace {

template <typename Board> class BentCopyOf final : public BentCopy
{
public:
    BentCopyOf(const ViewsPlace &place, const ViewListener<Board> &listener,
               const std::function<void(const ViewProgress &)> &progress)
        : m_place(place)
        , m_listener(listener)
        , m_progress(progress)
    {
    }

    void tell(const BentBoards &boards, Position head) override
    {
        BentBoard<Board> &bent = *boards.find<Board>();
        bool whole = false;
        const BoardKeys<Board> keys = bent.takeUntold(whole);
        const Board &board = std::as_const(bent).board();
        save(board, keys, whole);
        const BoardChanges<Board> changes = changesOf(board, keys);
        if (m_listener.changed && (whole || !isEmpty(changes)))
            m_listener.changed(whole ? wholeOf(board) : changes, board.position);
        tellProgress(board, head);
    }

private:
    void tellProgress(const Board &board, Position head)
    {
        ViewProgress progress;
        progress.view = Board::view;
        progress.at = board.position;
        progress.head = std::max(head, progress.at);
        if (m_progress && m_told != progress)
            m_progress(progress);
        m_told = progress;
    }
    void save(const Board &board, const BoardKeys<Board> &keys, bool whole)
    {
        if (m_place.inMemory)
            return;
        addKeys<Board>(m_unsaved, keys);
        makeUnique<Board>(m_unsaved);
        if (!whole && m_saved == board.position && isNothing(m_unsaved))
            return;
        try {
            if (whole || !m_store) {
                open(board.position);
                m_unsaved = allKeysOf(board);
            }
            m_store->save(board, m_unsaved, {});
            m_unsaved = {};
            m_saved = board.position;
            tellProblem({});
        } catch (const StoreError &error) {
            m_store.reset();
            tellProblem(error.what());
        }
    }
    [[nodiscard]] static bool isNothing(const BoardKeys<Board> &keys)
    {
        return std::apply([](const auto &...kind) { return (kind.keys.empty() && ...); }, keys);
    }
    [[nodiscard]] static BoardKeys<Board> allKeysOf(const Board &board)
    {
        BoardKeys<Board> keys;
        forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
            documents.forEach([&](const KeyOf<Doc> &key, const Doc &) {
                std::get<ChangedKeys<Doc>>(keys).keys.push_back(key);
            });
        });
        return keys;
    }
    /// Whatever it holds is of another time: it is written anew.
    void open(Position head)
    {
        m_store.reset();
        auto log = std::make_shared<StoredLog>(m_place.file);
        m_store = std::make_unique<ViewStore<Board>>(
            viewFilePath(m_place.file, Board::view), m_place.log, head,
            [log](Position place) { return log->historyAt(place); });
        m_store->empty();
    }
    void tellProblem(const std::string &problem)
    {
        if (std::exchange(m_problem, problem) != problem && m_listener.problem)
            m_listener.problem(problem);
    }

    const ViewsPlace m_place;
    const ViewListener<Board> &m_listener;
    const std::function<void(const ViewProgress &)> &m_progress;
    std::unique_ptr<ViewStore<Board>> m_store;
    BoardKeys<Board> m_unsaved;
    Position m_saved{};
    std::string m_problem; ///< Why the store is not written just now.
    std::optional<ViewProgress> m_told;
};

} // namespace

void BentCopies::tell(const BentBoards &boards, Position head)
{
    forEachBoard(BentBoards::Boards(), [&]<typename Board>(BoardType<Board>) {
        auto &copy = m_copies[static_cast<std::size_t>(Board::view)];
        if (!boards.find<Board>())
            return;
        if (!copy)
            copy = std::make_unique<BentCopyOf<Board>>(
                m_place, std::get<ViewListener<Board>>(m_listeners.boards), m_listeners.progress);
        copy->tell(boards, head);
    });
}

} // namespace restaurant
