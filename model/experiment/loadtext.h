// Measured load as JSON and CSV.
#pragma once

#include "experiment/results/load.h"

#include <QByteArray>

namespace restaurant {

[[nodiscard]] QByteArray jsonOf(const MeasuredLoad &load);
/// A line for each point, and a line of names before them.
[[nodiscard]] QByteArray csvOf(const MeasuredLoad &load);

} // namespace restaurant
