// In which order the numbers of the status view are called.
#pragma once

#include "read/status.h"

#include <tuple>

namespace restaurant {

/// Of two at the same stage: by promise while preparing, the latest ready first.
[[nodiscard]] inline bool isCalledBefore(const StatusNumber &a, const StatusNumber &b)
{
    if (a.stage == StatusStage::Ready)
        return std::tie(b.since, a.order) < std::tie(a.since, b.order);
    return std::tie(a.promised, a.order) < std::tie(b.promised, b.order);
}

} // namespace restaurant
