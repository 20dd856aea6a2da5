#pragma once

#include "domain/command.h"

#include <QString>

namespace restaurant {

/// "PlaceOrder (order 47, table 4, 2 lines) by Charlie: taken for handling 0.4 s ago, not decided
/// yet."
[[nodiscard]] QString underWayText(const SentCommand &command, Duration since);

} // namespace restaurant
