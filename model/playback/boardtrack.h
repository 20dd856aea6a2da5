// One board of a recording, brought to any place: what it is folded from, decoded once for all of
// them, and copies of it on the way.
#pragma once

#include "folding.h"

#include "domain/story.h"
#include "read/boardchanges.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace restaurant {

/// The lists that a document carries with it; short texts stand in the document itself.
template <typename Doc> [[nodiscard]] std::size_t listsOf(const Doc &doc)
{
    const auto bytes = [](const auto &list) { return list.capacity() * sizeof(*list.data()); };
    std::size_t sum = 0;
    if constexpr (requires { doc.lines.capacity(); })
        sum += bytes(doc.lines);
    if constexpr (requires { doc.events.capacity(); })
        sum += bytes(doc.events);
    if constexpr (requires { doc.orders.capacity(); })
        sum += bytes(doc.orders);
    if constexpr (requires { doc.samples.capacity(); })
        sum += bytes(doc.samples);
    if constexpr (requires { doc.pools.capacity(); })
        sum += bytes(doc.pools);
    return sum;
}

template <typename Board> [[nodiscard]] std::size_t weightOf(const Board &board)
{
    constexpr std::size_t nodeAndBucket = 48;
    std::size_t sum = sizeof(Board);
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        sum += documents.size() * (sizeof(KeyOf<Doc>) + sizeof(Doc) + nodeAndBucket);
        documents.forEach([&](const auto &, const Doc &doc) { sum += listsOf(doc); });
    });
    return sum;
}

/// Copies of a board at evenly spaced places, from which any place is a short way. When they take
/// more memory than they may, every second one goes and the way becomes twice as long.
template <typename Board> class Keyframes
{
public:
    using Place = PlaceOf<Board>;

    /// One every `spacing` places; together about `budget` bytes at most.
    Keyframes(std::int64_t spacing, std::size_t budget)
        : m_spacing(spacing)
        , m_budget(budget)
    {
    }

    /// Keeps a copy, if the board stands where one belongs and there is none.
    void offer(const Board &board)
    {
        const Place place = placeOf(board);
        if (number(place) % m_spacing != 0 || m_frames.contains(place))
            return;
        const auto frame = m_frames.emplace(place, Frame{board, weightOf(board)}).first;
        static_cast<void>(takeChangedKeys(frame->second.board));
        m_bytes += frame->second.bytes;
        while (m_bytes > m_budget && m_frames.size() > 1)
            thinOut();
    }
    /// The last copy at `place` or before; null: none.
    [[nodiscard]] const Board *nearest(Place place) const
    {
        const auto after = m_frames.upper_bound(place);
        return after == m_frames.begin() ? nullptr : &std::prev(after)->second.board;
    }
    /// The last of all; null: none.
    [[nodiscard]] const Board *last() const
    {
        return m_frames.empty() ? nullptr : &std::prev(m_frames.end())->second.board;
    }
    [[nodiscard]] std::int64_t spacing() const { return m_spacing; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Frame
    {
        Board board;
        std::size_t bytes = 0;
    };

    void thinOut()
    {
        m_spacing *= 2;
        std::erase_if(m_frames, [&](const auto &entry) {
            const bool goes = number(entry.first) % m_spacing != 0;
            if (goes)
                m_bytes -= entry.second.bytes;
            return goes;
        });
    }

    std::int64_t m_spacing;
    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::map<Place, Frame> m_frames;
};

/// What was read of the log or the story lately, decoded once for all boards that are folded from
/// it: a few pieces of equal length, the one that was not asked for the longest time gives way.
template <typename Item> class Pieces
{
public:
    using Place = PlaceOf<Item>;
    static constexpr std::int64_t length = 128;
    static constexpr std::size_t mostKept = 16;
    /// Reads what follows a place, at most so much, and throws where what follows cannot be read.
    using Read = std::function<std::vector<Item>(Place after, int atMost)>;

    explicit Pieces(Read read)
        : m_read(std::move(read))
    {
    }

    /// What follows `place`, up to the end of a piece; empty where the log ends. Good until the
    /// next call.
    [[nodiscard]] std::span<const Item> after(Place place)
    {
        const std::int64_t piece = number(place) / length;
        Piece &found = pieceAt(piece);
        const auto seen = static_cast<std::size_t>(number(place) - piece * length);
        if (found.items.size() <= seen)
            readOn(found);
        const std::span<const Item> items(found.items);
        return items.subspan(std::min(seen, items.size()));
    }

private:
    struct Piece
    {
        std::int64_t number = -1;
        std::vector<Item> items; ///< May be cut short: the log ended there.
        std::uint64_t asked = 0;
    };

    Piece &pieceAt(std::int64_t piece)
    {
        auto found = std::find_if(m_pieces.begin(), m_pieces.end(),
                                  [&](const Piece &one) { return one.number == piece; });
        if (found == m_pieces.end()) {
            found = roomForOne();
            *found = {piece, {}, 0};
        }
        found->asked = ++m_clock;
        return *found;
    }
    typename std::vector<Piece>::iterator roomForOne()
    {
        if (m_pieces.size() < mostKept)
            return m_pieces.emplace(m_pieces.end());
        return std::min_element(m_pieces.begin(), m_pieces.end(),
                                [](const Piece &a, const Piece &b) { return a.asked < b.asked; });
    }
    void readOn(Piece &piece)
    {
        const auto known = std::ssize(piece.items);
        auto more = m_read(Place{piece.number * length + known}, static_cast<int>(length - known));
        std::move(more.begin(), more.end(), std::back_inserter(piece.items));
    }

    Read m_read;
    std::vector<Piece> m_pieces;
    std::uint64_t m_clock = 0;
};

/// One board that is brought to any place of its log: folded on where that is a short way, else
/// from the nearest keyframe. What it is made of outlives it. Everything throws StoreError; then
/// the board stands somewhere on the way.
template <typename Board> class BoardTrack
{
public:
    using Item = ItemOf<Board>;
    using Place = PlaceOf<Board>;

    BoardTrack(OrderSource source, Pieces<Item> &items, Keyframes<Board> keyframes)
        : m_source(source)
        , m_items(items)
        , m_keyframes(std::move(keyframes))
        , m_board(source.restaurant)
    {
    }

    [[nodiscard]] const Board &board() const { return m_board; }

    /// Begins the way to `place`: to the nearest keyframe before it, unless it is a short way.
    void setOutFor(Place place)
    {
        if (!isShortWay(place))
            jumpBefore(place);
        const std::int64_t way = number(place) - number(placeOf(m_board));
        m_isAnew = m_isAnew || way > mostTold;
        m_tellsEach = !m_isAnew && way <= mostStepsTogether && m_steps.empty();
    }
    /// Folds on to `place`, or to the log's end if that comes first.
    void goOnTo(Place place)
    {
        if (m_tellsEach)
            return stepOnTo(place);
        foldOn(m_board, place);
        if (m_isAnew) // what changed on the way is not asked for, and keyframes would copy it
            static_cast<void>(takeChangedKeys(m_board));
    }
    /// What became of its documents since the last call: everything, if it did not just go on; of a
    /// few items that it went on by, what each changed.
    [[nodiscard]] std::vector<BoardStep<Board>> takeSteps()
    {
        if (std::exchange(m_isAnew, false)) {
            static_cast<void>(takeChangedKeys(m_board));
            m_steps.clear();
            m_noted = m_board.position;
            return {{wholeOf(m_board), m_board.position, {}}};
        }
        noteStep();
        return std::exchange(m_steps, {});
    }

    /// Lays keyframes on up to `place`.
    void indexTo(Place place)
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

    [[nodiscard]] bool isShortWay(Place place) const
    {
        if (place < placeOf(m_board))
            return false;
        const Board *frame = m_keyframes.nearest(place);
        return number(place) - number(placeOf(m_board)) <= Pieces<Item>::length || !frame ||
               placeOf(*frame) <= placeOf(m_board);
    }
    void jumpBefore(Place place)
    {
        const Board *frame = m_keyframes.nearest(place);
        m_board = frame ? *frame : Board(m_source.restaurant);
        m_isAnew = true;
    }
    void stepOnTo(Place place)
    {
        for (Place next = placeOf(m_board); next < place; noteStep()) {
            next = Place{number(next) + 1};
            foldOn(m_board, next);
        }
    }
    void noteStep()
    {
        auto changes = changesOf(m_board, takeChangedKeys(m_board));
        const Position after = std::exchange(m_noted, m_board.position);
        if (!isEmpty(changes))
            m_steps.push_back({std::move(changes), m_board.position, after});
    }
    void foldOn(Board &board, Place place)
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
    bool m_tellsEach = false;
    std::vector<BoardStep<Board>> m_steps; ///< Nobody has been told of them yet.
    Position m_noted{};                    ///< What has been noted ended there.
};

} // namespace restaurant
