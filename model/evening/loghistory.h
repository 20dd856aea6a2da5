#pragma once

#include "domain/outcome.h"
#include "write/logreader.h"

#include <vector>

namespace restaurant {

/// Commands that were handled after `after`, with their events, at most `atMost`; in order.
/// Throws StoreError.
[[nodiscard]] std::vector<HandledCommand> handledCommands(LogReader &log, CommandNumber after,
                                                          int atMost);

} // namespace restaurant
