// What the charts know of an evening besides its figures.
#pragma once

#include "charts/eveningfigures.h"
#include "evening/eveninginfo.h"

#include <vector>

namespace restaurant {

/// A line with its band, or the reason why there is none; nothing where no guests live.
[[nodiscard]] std::vector<ChartTheory> theoryOf(const EveningInfo &info);

} // namespace restaurant
