#pragma once

#include "ids.h"

#include <string>

namespace restaurant {

/// "Sea bass" for the dish sea-bass: its name as far as stock, which knows no menu, can say it.
[[nodiscard]] std::string dishText(const DishId &dish);

} // namespace restaurant
