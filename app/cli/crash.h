#pragma once

#include "domain/service.h"

namespace restaurant {

class WriteSide;

namespace cli {

/// For a new evening, before it is made: throws std::runtime_error if it is to end so, and has one
/// store for all services, so that nothing lies between two of them.
void requireStoresToCrashBetween(ServiceStores stores, int commit);

/// Shows what a crash at the weakest place does: ends the program between this commit of a service,
/// counted from now, and the journal. Nothing is closed, nothing more is written. 0: never. Throws
/// as the above.
void crashBetweenStores(WriteSide &writeSide, int commit);

} // namespace cli

} // namespace restaurant
