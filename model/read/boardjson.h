// Boards as JSON: what is printed with --json, and what a state hash is made over.
#pragma once

#include "boards.h"

#include <string>

namespace restaurant {

/// All documents, kind by kind and sorted by key, with the board's position; equal boards give
/// equal text. {"view":"kitchen","position":12,"at":43200000000,"ticket":[...],...}
#define RESTAURANT_JSON_OF(Board) [[nodiscard]] std::string jsonOf(const Board &board);
RESTAURANT_INSTANTIATE_FOR_BOARDS(RESTAURANT_JSON_OF)
#undef RESTAURANT_JSON_OF

} // namespace restaurant
