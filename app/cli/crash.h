#pragma once

namespace restaurant {

class WriteSide;

namespace cli {

/// Shows what a crash at the weakest place does: ends the program between this commit of a service,
/// counted from now, and the journal. Nothing is closed, nothing more is written. 0: never. Throws
/// std::runtime_error where there is one store for all services, and nothing between two of them.
void crashBetweenStores(WriteSide &writeSide, int commit);

} // namespace cli

} // namespace restaurant
