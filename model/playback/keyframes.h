#pragma once

#include "boardweight.h"
#include "read/boardchanges.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>

namespace restaurant {

/// Copies of a board at evenly spaced places, from which any place is a short way. When they take
/// more memory than they may, every second one goes and the way becomes twice as long.
template <typename Board> class Keyframes
{
public:
    /// One every `spacing` places; together about `budget` bytes at most.
    Keyframes(std::int64_t spacing, std::size_t budget)
        : m_spacing(spacing)
        , m_budget(budget)
    {
    }

    /// Keeps a copy, if the board stands where one belongs and there is none.
    void offer(const Board &board)
    {
        const Position place = placeOf(board);
        if (number(place) % m_spacing != 0 || m_frames.contains(place))
            return;
        const auto frame = m_frames.emplace(place, Frame{board, weightOf(board)}).first;
        static_cast<void>(takeChangedKeys(frame->second.board));
        m_bytes += frame->second.bytes;
        while (m_bytes > m_budget && m_frames.size() > 1)
            thinOut();
    }
    /// The last copy at `place` or before; null: none.
    [[nodiscard]] const Board *nearest(Position place) const
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
    std::map<Position, Frame> m_frames;
};

} // namespace restaurant
