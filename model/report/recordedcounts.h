#pragma once

#include "experiment/results/playedevening.h"
#include "playback/recording.h"

namespace restaurant {

/// What the record holds up to a cursor, but for the harm ledger, which goes through the whole
/// evening: see takeHarm(). Throws StoreError.
[[nodiscard]] EveningCounts countsOf(Recording &recording, const Cursor &cursor);

} // namespace restaurant
