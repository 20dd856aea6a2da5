#pragma once

#include <algorithm>
#include <chrono>

namespace restaurant {

/// How long a thread has to rest for the work it did, so that it never takes more than a twentieth
/// of a processor. What is not rested at once is owed.
class RestMeter
{
public:
    using Duration = std::chrono::microseconds;
    static constexpr Duration least = std::chrono::milliseconds(250);
    static constexpr Duration most = std::chrono::seconds(2);
    static constexpr int restForWork = 19; ///< Times as long as the work.

    void worked(Duration work) { m_owed += restForWork * work; }
    /// What is still owed, in pieces of at most `most`; the first at least `least`.
    [[nodiscard]] Duration nextRest()
    {
        const Duration rest = std::clamp(m_owed, least, most);
        m_owed -= std::min(rest, m_owed);
        return rest;
    }
    [[nodiscard]] bool owesMore() const { return m_owed > Duration{}; }

private:
    Duration m_owed{};
};

} // namespace restaurant
