#pragma once

#include "framemeter.h"

namespace restaurant::bench {

/// Percentiles of whole frames and of each pane's painting, how much of `seconds` the thread was
/// busy, and what exceeds the goal.
void print(const char *title, const Frames &frames, double seconds);

} // namespace restaurant::bench
