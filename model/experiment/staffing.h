// The three ways to serve that the story is about.
#pragma once

#include "simulation/scenario.h"
#include "json/fields.h"

#include <array>
#include <utility>

namespace restaurant {

enum class Staffing {
    One,  ///< One server for everything.
    Two,  ///< Two who both do everything: whoever is free takes what has waited longest.
    Split ///< Two, of whom one takes orders and money and the other serves and answers.
};
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
