#pragma once

#include "domain/story.h"

#include <string>

namespace restaurant {

class Connection;

/// What tells the log up to a place of its story from any other log that came to the same place:
/// the hash of its chain there, and of the last activity. Copies of a store that went on
/// differently answer differently, though all share one store id and epoch. Empty if the log does
/// not reach so far. Throws StoreError.
[[nodiscard]] std::string historyAt(const Connection &connection, const StoryMark &mark);

} // namespace restaurant
