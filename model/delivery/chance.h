// Chance on the way to a view, that can be repeated: each draw belongs to an event, so it makes no
// difference what else is drawn, or when.
#pragma once

#include <cstdint>

namespace restaurant {

/// One step of SplitMix64 (Steele, Lea, Flood 2014): spreads every bit of `value` over all.
[[nodiscard]] constexpr std::uint64_t spreadBits(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30u)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27u)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31u);
}

/// What is drawn for `purpose` and the event of this number. Draws that differ in any of the three
/// have nothing to do with each other.
[[nodiscard]] constexpr std::uint64_t drawFor(std::uint64_t seed, std::uint64_t purpose,
                                              std::int64_t event)
{
    return spreadBits(spreadBits(spreadBits(seed) ^ purpose) ^ static_cast<std::uint64_t>(event));
}

} // namespace restaurant
