// Store files for the fault tests, and what must be equal when two of them hold the same evening.
#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"

#include <cstddef>
#include <string>
#include <vector>

namespace restaurant {

/// The first commands of the workload; the same at every call.
[[nodiscard]] std::vector<SentCommand> firstCommands(std::size_t count);
[[nodiscard]] const Restaurant &recordedRestaurant();

/// Writes the commands to a new store file and closes it.
void record(const std::string &file, const std::vector<SentCommand> &commands);

/// Everything that happened, by position. Throws StoreError.
[[nodiscard]] std::vector<RecordedEvent> eventsOf(const std::string &file);

/// All four boards, folded from the log of `file`, as text. Throws StoreError.
[[nodiscard]] std::string foldedBoards(const std::string &file);

} // namespace restaurant
