// The harm ledger of an evening in memory.
#pragma once

#include "liverun.h"

#include "read/harm.h"

namespace restaurant {

/// So far.
[[nodiscard]] HarmSummary harmOf(const LiveRun &run);

} // namespace restaurant
