#pragma once

#include "domain/restaurant.h"
#include "read/details.h"
#include "store/logreader.h"

#include <optional>

namespace restaurant {

/// Everything about one order as it was after the event at `upTo`, folded from the log between its
/// first event and its last: orders closed long ago are kept nowhere else. Nothing: there was no
/// such order yet. Throws StoreError.
[[nodiscard]] std::optional<OrderDetails> detailsAt(LogReader &log, const Restaurant &restaurant,
                                                    OrderId order, Position upTo);

} // namespace restaurant
