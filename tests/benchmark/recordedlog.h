// Store files that the workload has filled, for the benchmarks that read or copy a log.
#pragma once

#include "domain/command.h"
#include "domain/restaurant.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace restaurant::bench {

/// The first `count` commands of the workload. They are made once; the longest wish decides.
[[nodiscard]] std::span<const SentCommand> commands(std::size_t count);
[[nodiscard]] const Restaurant &workloadRestaurant();

/// Writes commands of the workload, 512 in a transaction, to a new file until its log holds at
/// least `events` events.
void fillStore(const std::string &file, std::size_t events);

} // namespace restaurant::bench
