// Evenings that were recorded, for those who play them back.
#pragma once

#include "simulation/scenario.h"

#include <string>

namespace restaurant::test {

/// Eighty busy minutes in which guests and staff live, and a cook bumps what is not
/// there; `late`: the views are.
[[nodiscard]] Scenario livingScenario(bool late);
/// Commands alone.
[[nodiscard]] Scenario scriptedScenario();

/// Plays a scenario to its end into a new file.
void play(const Scenario &scenario, const std::string &file);

} // namespace restaurant::test
