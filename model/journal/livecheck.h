// What makes the living part of a scenario a sensible one.
#pragma once

#include "scenariocheck.h"

#include <optional>

namespace restaurant {

/// The first thing that is wrong with guests, work, pools, places, rota and delays, in the order of
/// the file; nothing if all is well. The rest of the form is known to be right.
[[nodiscard]] std::optional<ScenarioProblem> firstLiveProblem(const ScenarioForm &form);

} // namespace restaurant
