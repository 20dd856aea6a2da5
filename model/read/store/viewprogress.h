#pragma once

#include "delivery/lineprogress.h"
#include "read/progress.h"

namespace restaurant {

/// What a pane's header says of the view, from the state of its line. A held-back view counts as
/// following: it is behind.
[[nodiscard]] ViewProgress viewProgress(ViewName view, const LineProgress &line);

} // namespace restaurant
