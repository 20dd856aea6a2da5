// What came of views that were thrown away, and made anew only because somebody looked.
#pragma once

#include "domain/activity.h"

#include <cstdint>
#include <map>

namespace restaurant {

struct ThrownAway
{
    std::int64_t times = 0;    ///< That it was done to a view that was not empty.
    std::int64_t looks = 0;    ///< Somebody looked, and found the view empty.
    std::int64_t rebuilds = 0; ///< Were begun by these. One of each time was needed.
    Duration empty{};          ///< So long the views were empty, all together.
    bool operator==(const ThrownAway &) const = default;
};

/// Counts it from what was done, in the order in which it happened.
class ThrownAwayFold
{
public:
    void take(const RecordedActivity &activity);
    /// Views that are still empty have been so until `now`.
    [[nodiscard]] ThrownAway by(Instant now) const;

private:
    void fill(ViewName view, Instant at);

    ThrownAway m_sum;
    std::map<ViewName, Instant> m_emptySince;
};

} // namespace restaurant
