// What the data of an evening costs on this computer: measured, not simulated.
#pragma once

#include "experiment/results/playedevening.h"
#include "simulation/scenario.h"

#include <stop_token>

namespace restaurant {

/// One evening at full speed on files of its own, in the folder for what is passing, with every
/// view and its thread; nothing else should be running. A group of at most `eveningGroup` entries
/// of the engine is one commit, and the next begins when every view shows what it is to show. With
/// the figures of its costs, and no others. Throws StoreError.
[[nodiscard]] PlayedEvening measureCosts(const Scenario &scenario,
                                         const std::stop_token &stop = {});
inline constexpr int eveningGroup = 64;

} // namespace restaurant
