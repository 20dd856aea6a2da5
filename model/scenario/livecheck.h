// What makes the living part of a scenario a sensible one.
#pragma once

#include "scenariocheck.h"

#include <vector>

namespace restaurant {

/// All that is wrong with guests, work, pools, places, rota and delays.
[[nodiscard]] std::vector<ScenarioProblem> liveProblemsOf(const ScenarioForm &form);

} // namespace restaurant
