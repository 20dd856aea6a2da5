// Boards as JSON: what is printed with --json, and what a state hash is made over.
#pragma once

#include "boards.h"

#include <string>

namespace restaurant {

/// All documents, kind by kind and sorted by key, with the board's position; equal boards give
/// equal text. {"view":"kitchen","position":12,"at":43200000000,"ticket":[...],...}
[[nodiscard]] std::string jsonOf(const KitchenBoard &board);
[[nodiscard]] std::string jsonOf(const WaiterBoard &board);
[[nodiscard]] std::string jsonOf(const StatusBoard &board);
[[nodiscard]] std::string jsonOf(const DetailsBoard &board);
[[nodiscard]] std::string jsonOf(const FloorBoard &board);
[[nodiscard]] std::string jsonOf(const MeasuresBoard &board);

} // namespace restaurant
