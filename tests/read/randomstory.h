// Random evenings as stories: a random log, and between its events whatever guests and staff might
// do, sensible or not.
#pragma once

#include "domain/story.h"

#include <cstdint>
#include <vector>

namespace restaurant::testing {

/// As randomLog(), with activities between the events.
[[nodiscard]] std::vector<Happening> randomStory(std::uint64_t seed, int steps);

} // namespace restaurant::testing
