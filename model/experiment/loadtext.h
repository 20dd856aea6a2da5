// Measured load as JSON and CSV.
#pragma once

#include "experiment/results/load.h"

#include <string>

namespace restaurant {

[[nodiscard]] std::string jsonOf(const MeasuredLoad &load);
/// A line for each point, and a line of names before them.
[[nodiscard]] std::string csvOf(const MeasuredLoad &load);

} // namespace restaurant
