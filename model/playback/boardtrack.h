#pragma once

#include "keyframes.h"
#include "pieces.h"
#include "takein.h"

#include "read/boardchanges.h"

#include <optional>
#include <utility>

namespace restaurant {

/// One board that is brought to any place of its log: folded on where that is a short way, else
/// from the nearest keyframe. What it is made of outlives it. Everything throws StoreError; then
/// the board stands somewhere on the way.
template <typename Board> class BoardTrack
{
public:
    using Item = ItemOf<Board>;

    BoardTrack(OrderSource source, Pieces<Item> &items, Keyframes<Board> keyframes)
        : m_source(source)
        , m_items(items)
        , m_keyframes(std::move(keyframes))
        , m_board(source.restaurant)
    {
    }

    [[nodiscard]] const Board &board() const { return m_board; }

    /// Begins the way to `place`: to the nearest keyframe before it, unless it is a short way.
    void setOutFor(Position place)
    {
        if (!isShortWay(place))
            jumpBefore(place);
        const bool isFar = number(place) - number(placeOf(m_board)) > mostTold;
        m_isAnew = m_isAnew || isFar;
    }
    /// Folds on to `place`, or to the log's end if that comes first.
    void goOnTo(Position place)
    {
        foldOn(m_board, place);
        if (m_isAnew) // what changed on the way is not asked for, and keyframes would copy it
            static_cast<void>(takeChangedKeys(m_board));
    }
    /// What became of its documents since the last call: everything, if it did not just go on.
    [[nodiscard]] BoardChanges<Board> takeChanges()
    {
        const BoardKeys<Board> keys = takeChangedKeys(m_board);
        return std::exchange(m_isAnew, false) ? wholeOf(m_board) : changesOf(m_board, keys);
    }

    /// Lays keyframes on up to `place`.
    void indexTo(Position place)
    {
        const Board *last = m_keyframes.last();
        if (!m_indexer || (last && placeOf(*last) > placeOf(*m_indexer)))
            m_indexer = last ? *last : Board(m_source.restaurant);
        foldOn(*m_indexer, place);
        static_cast<void>(takeChangedKeys(*m_indexer));
    }
    /// Nothing is left to be laid for now: what is only needed for that is let go.
    void endIndexing() { m_indexer.reset(); }
    [[nodiscard]] std::size_t bytes() const { return m_keyframes.bytes(); }

private:
    /// After a longer way everything is told, not what changed.
    static constexpr std::int64_t mostTold = 4096;

    [[nodiscard]] bool isShortWay(Position place) const
    {
        if (place < placeOf(m_board))
            return false;
        const Board *frame = m_keyframes.nearest(place);
        return number(place) - number(placeOf(m_board)) <= Pieces<Item>::length || !frame ||
               placeOf(*frame) <= placeOf(m_board);
    }
    void jumpBefore(Position place)
    {
        const Board *frame = m_keyframes.nearest(place);
        m_board = frame ? *frame : Board(m_source.restaurant);
        m_isAnew = true;
    }
    void foldOn(Board &board, Position place)
    {
        while (placeOf(board) < place) {
            const auto items = m_items.after(placeOf(board));
            if (items.empty())
                return;
            for (const Item &item : items) {
                if (placeOf(item) > place)
                    return;
                takeIn(board, item, m_source);
                m_keyframes.offer(board);
            }
        }
    }

    OrderSource m_source;
    Pieces<Item> &m_items;
    Keyframes<Board> m_keyframes;
    Board m_board;
    std::optional<Board> m_indexer;
    bool m_isAnew = true; ///< Nobody has been told of it yet.
};

} // namespace restaurant
