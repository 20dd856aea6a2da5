#pragma once

#include "domain/outcome.h"
#include "evening/views.h"
#include "read/query.h"
#include "store/logreader.h"

#include <vector>

namespace restaurant {

/// Tells what the read stores hold of an evening, as its views would tell it: a first picture,
/// before the log has been checked and the views are made. A view whose store is missing, or is not
/// of this log, is told as it was before the first event. Nobody writes the stores meanwhile.
/// Answers the restaurant's time up to which the picture goes. Throws StoreError.
[[nodiscard]] Instant tellDurable(const ViewsPlace &place, const Restaurant &restaurant,
                                  LogReader &log, const ViewsListeners &listeners);

/// Commands that were handled after `after`, with their events, at most `atMost`; in order.
/// Throws StoreError.
[[nodiscard]] std::vector<HandledCommand> handledCommands(LogReader &log, CommandNumber after,
                                                          int atMost);

/// The looks of guests and staff among the activities behind `after` up to `last`; of a long
/// stretch, those among its last few thousand. In order. Throws StoreError.
[[nodiscard]] std::vector<Look> recordedLooks(LogReader &log, ActivityNumber after,
                                              ActivityNumber last);

} // namespace restaurant
