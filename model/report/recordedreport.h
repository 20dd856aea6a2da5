#pragma once

#include "experiment/results/eveningreport.h"
#include "playback/recording.h"

namespace restaurant {

/// Of all that is recorded; `until` is where the clock stands, if nothing happened since. Blocks
/// for as long as it takes to fold an evening. Throws StoreError.
[[nodiscard]] EveningReport reportOf(Recording &recording, Instant until);

} // namespace restaurant
