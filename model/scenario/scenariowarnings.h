// What is no fault of a scenario, and yet hardly meant.
#pragma once

#include "simulation/scenario.h"

#include <string>
#include <vector>

namespace restaurant {

/// A sentence for each time of the evening in which guests need work that nobody does: "Nobody
/// takes orders from 12:00:00 to 12:30:00."
[[nodiscard]] std::vector<std::string> warningsOf(const Scenario &scenario);

} // namespace restaurant
