// Rebuilds of a view that was thrown away: who run at the same time share its one projector.
#pragma once

#include "domain/time.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace restaurant {

/// Each is worked at for the same share of the time (processor sharing), so that of `n` at once
/// each takes `n` times as long as alone. A value without a clock; time never goes back.
class Rebuilds
{
public:
    /// No rebuild takes longer.
    static constexpr Duration longest = std::chrono::hours(24);

    /// One more, which takes so long where it is alone.
    void begin(Duration takes, Instant at)
    {
        const Duration passed = std::max(at - m_since, Duration{});
        for (Duration &left : m_left)
            left = std::max(left - passed / count(), Duration{});
        m_left.push_back(std::clamp(takes, Duration{}, longest));
        m_since = at;
    }
    void clear() { m_left.clear(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_left.size()); }
    /// When the first of them is through, if no more begin.
    [[nodiscard]] std::optional<Instant> firstEnds() const
    {
        if (m_left.empty())
            return std::nullopt;
        return m_since + *std::min_element(m_left.begin(), m_left.end()) * count();
    }

private:
    std::vector<Duration> m_left; ///< Of each, in time of a projector that does nothing else,
    Instant m_since{};            ///< by then.
};

} // namespace restaurant
