// One way to play an evening: what is another than the scenario says.
#pragma once

#include "experiment/results/viewbend.h"
#include "experiment/staffing.h"
#include "simulation/scenario.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

/// Who has a view before his eyes, instead of asking or walking for it.
enum class BoardsHung {
    None, ///< Nobody.
    All   ///< Staff and guests of both kinds, from the beginning.
};

/// What is not said is as the scenario says.
struct Variant
{
    std::optional<Architecture> architecture; ///< All evening.
    std::optional<Staffing> staffing;
    std::vector<ViewDelay> delays; ///< Of these views, all evening.
    std::optional<BoardsHung> boards;
    std::vector<ViewName> unbent; ///< The scenario's bends do not befall these.
    std::vector<ViewBend> bends;  ///< Besides the scenario's.
    std::vector<ViewProtection> protections;
    bool operator==(const Variant &) const = default;
};

/// Reads "architecture=poll,every=0:30,staffing=split,delay=waiter:120", in any order; "as-is" says
/// nothing. A delay is in seconds, or as 2:00; several views can have one. "bend" and "protect" are
/// read as in bendtext.h, and "bend=VIEW:none" leaves the scenario's bends out. Else what is wrong,
/// for a person.
[[nodiscard]] tl::expected<Variant, std::string> variantFrom(std::string_view text);
/// The text that variantFrom() reads, as short as it goes.
[[nodiscard]] std::string textOf(const Variant &variant);

/// The scenario played like that: same guests, seed and commands. Or why it cannot be.
[[nodiscard]] tl::expected<Scenario, std::string> applied(const Variant &variant,
                                                          Scenario scenario);

} // namespace restaurant
