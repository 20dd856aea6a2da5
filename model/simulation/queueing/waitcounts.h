// How long guests waited, as counts: percentiles of any number of waits in the same little memory.
#pragma once

#include "domain/time.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace restaurant {

/// Lengths that differ by less than 1/128 may share a count: a percentile is right within .4 %.
class WaitCounts
{
public:
    WaitCounts()
        : m_counts(places)
    {
    }
    void add(Duration wait)
    {
        ++m_counts[placeOf(static_cast<std::uint64_t>(wait.count()))];
        ++m_total;
    }
    /// The wait that `share` of them do not exceed, from 0 to 1, in microseconds. 0 if there are
    /// none.
    [[nodiscard]] double percentile(double share) const;

private:
    static constexpr int bits = 7; ///< Of a length, that tell counts apart.
    static constexpr std::uint64_t half = 1U << bits;
    static constexpr std::size_t places = (64 - bits) << bits;

    static std::size_t placeOf(std::uint64_t length)
    {
        if (length < half)
            return static_cast<std::size_t>(length);
        const auto shift = static_cast<int>(std::bit_width(length)) - 1 - bits;
        const auto row = static_cast<std::uint64_t>(shift) << bits;
        return static_cast<std::size_t>(row + (length >> shift));
    }
    /// The shortest length of a place.
    static double lengthAt(std::size_t place);

    std::vector<std::uint64_t> m_counts;
    std::uint64_t m_total = 0;
};

} // namespace restaurant
