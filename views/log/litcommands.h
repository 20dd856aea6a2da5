#pragma once

#include "domain/event.h"

#include <set>

namespace restaurant {

/// What a trail that is shown runs through: these commands are lit, all others step back.
using LitCommands = std::set<CommandNumber>;

} // namespace restaurant
