#pragma once

#include "domain/story.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace restaurant {

/// What was read of the log or the story lately, decoded once for all boards that are folded from
/// it: a few pieces of equal length, the one that was not asked for the longest time gives way.
template <typename Item> class Pieces
{
public:
    static constexpr std::int64_t length = 128;
    static constexpr std::size_t mostKept = 16;
    /// Reads what follows a place, at most so much, and throws where what follows cannot be read.
    using Read = std::function<std::vector<Item>(Position after, int atMost)>;

    explicit Pieces(Read read)
        : m_read(std::move(read))
    {
    }

    /// What follows `place`, up to the end of a piece; empty where the log ends. Good until the
    /// next call.
    [[nodiscard]] std::span<const Item> after(Position place)
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
        auto more =
            m_read(Position{piece.number * length + known}, static_cast<int>(length - known));
        std::move(more.begin(), more.end(), std::back_inserter(piece.items));
    }

    Read m_read;
    std::vector<Piece> m_pieces;
    std::uint64_t m_clock = 0;
};

} // namespace restaurant
