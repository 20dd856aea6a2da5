// The three ways to share the work of a floor that the story is about.
#pragma once

#include "domain/activity.h"

#include <array>
#include <vector>

namespace restaurant {

enum class Staffing {
    One,  ///< One server for everything.
    Two,  ///< Two or more who all do everything: whoever is free takes what has waited longest.
    Split ///< Some take orders and money, the others serve and answer.
};
inline constexpr std::array allStaffings{Staffing::One, Staffing::Two, Staffing::Split};

/// What each pool of the floor does, as the scenarios one-server, two-generalists and
/// charlie-is-back have it; who takes orders comes first.
[[nodiscard]] inline std::vector<std::vector<WorkKind>> floorWork(Staffing staffing)
{
    using enum WorkKind;
    if (staffing == Staffing::Split)
        return {{TakeOrder, Bill}, {Serve, Answer}};
    return {{TakeOrder, Serve, Answer, Bill}};
}

} // namespace restaurant
