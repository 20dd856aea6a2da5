#pragma once

#include "domain/staffing.h"
#include "experiment/results/eveningreport.h"
#include "experiment/sameevening.h"

#include <tl/expected.hpp>

#include <string>

namespace restaurant {

/// As it was, played into a passing file to its closing time. Throws StoreError, also once nobody
/// waits for it any more (LongWork).
[[nodiscard]] EveningReport playedReport(const SameEvening &evening);

/// The same with other staff all evening; see servedBy(). Or why it cannot be, for a person.
[[nodiscard]] tl::expected<EveningReport, std::string> otherwiseStaffed(const SameEvening &evening,
                                                                        Staffing staffing);

} // namespace restaurant
