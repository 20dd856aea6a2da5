#pragma once

#include "domain/uuid.h"

namespace restaurant {

/// An id that nobody has, for what a person sends at this moment: see uuidV7().
[[nodiscard]] CommandId newCommandId();

} // namespace restaurant
