#pragma once

#include "simulation/scenario.h"
#include "store/storeheader.h"

#include <string>

namespace restaurant {

/// The scenario that a store file carries. Throws StoreError if it does not read back.
[[nodiscard]] Scenario storedScenario(const StoreHeader &header, const std::string &file);

} // namespace restaurant
