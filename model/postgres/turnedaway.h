#pragma once

#include "serveraddress.h"

namespace restaurant {

/// Whether a server that could not be connected to is there, and wants somebody else or another
/// password. Asked of it once more, for the code of its answer, which Qt does not pass on: its
/// sentence may be in any language. Takes a second at most.
[[nodiscard]] bool isTurnedAway(const ServerAddress &address);

} // namespace restaurant
