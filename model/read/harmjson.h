// The harm ledger as JSON, and its words in files.
#pragma once

#include "harm.h"

#include "json/fields.h"

#include <string>
#include <utility>

namespace restaurant {

template <>
inline constexpr auto enumWords<HarmKind> =
    std::array{std::pair{HarmKind::SoldOut, "sold-out"}, std::pair{HarmKind::InVain, "in-vain"},
               std::pair{HarmKind::Promised, "promised"},
               std::pair{HarmKind::StillCooking, "still-cooking"},
               std::pair{HarmKind::Asked, "asked"}};

template <>
inline constexpr auto enumWords<HarmCause> =
    std::array{std::pair{HarmCause::Lag, "lag"}, std::pair{HarmCause::Loss, "loss"},
               std::pair{HarmCause::Order, "order"},
               std::pair{HarmCause::Duplication, "duplication"}};

/// In one line: sums of all, by kind and by cause, then the entries. Times in microseconds, money
/// in cents. {"ledger":"harm","decisions":812,...,"entries":[...]}
[[nodiscard]] std::string jsonOf(const HarmSummary &ledger);

} // namespace restaurant
