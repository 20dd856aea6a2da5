// The same evening, served in another way.
#pragma once

#include "domain/staffing.h"
#include "simulation/scenario.h"
#include "json/fields.h"

#include <array>
#include <utility>

namespace restaurant {

/// On the command line and in files.
template <>
inline constexpr auto enumWords<Staffing> =
    std::array{std::pair{Staffing::One, "one"}, std::pair{Staffing::Two, "two"},
               std::pair{Staffing::Split, "split"}};

/// The scenario served like that all evening; who cooks stays. Where it begins with a single server
/// and another comes later, the second comes at that time. The first is the first who serves when
/// the evening begins, the second the next on the staff who takes orders or serves: Roger and
/// Charlie. Nothing changes where no guests live, or nobody else is on the staff.
[[nodiscard]] Scenario servedBy(Staffing staffing, Scenario scenario);

} // namespace restaurant
