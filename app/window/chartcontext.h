// What the charts know of an evening besides its figures.
#pragma once

#include "charts/eveningfigures.h"
#include "session/eveninginfo.h"

#include <vector>

namespace restaurant {

/// A line with its band, or the reason why there is none; nothing where no guests live.
[[nodiscard]] std::vector<ChartTheory> theoryOf(const EveningInfo &info);

/// The moments that the scenario names: its cues and the changes of its rota.
[[nodiscard]] std::vector<ChartMark> marksOf(const Scenario &scenario);

} // namespace restaurant
