#pragma once

namespace restaurant {

class Connection;

/// Brings a file of version 3 to version 4, inside the caller's transaction: verifies the chain it
/// has, and chains all that is recorded anew. `made` is the version in which it was made. The state
/// of subscribers is left behind: it is made again from the events. Throws StoreError, also when
/// its chain does not hold: a changed file must not become a whole one.
void stepToOneChain(const Connection &connection, int made);

} // namespace restaurant
