// Measured load: a thread that writes and threads that read, on the real files of each
// architecture.
#pragma once

#include "domain/command.h"
#include "domain/restaurant.h"
#include "experiment/results/load.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace restaurant {

struct LoadPlan
{
    std::vector<ArchitectureKind> architectures;
    std::vector<int> readers{1, 2, 4, 8};
    std::chrono::milliseconds length{1'000}; ///< Of each point.
    std::string folder;                      ///< Where the files lie meanwhile; it must be there.
};

/// What the writer is given to do, longer than it will come.
struct LoadWork
{
    const Restaurant &restaurant;
    std::span<const SentCommand> commands;
};

/// In a new file in `folder`, which stays there. The first 2,000 commands are there before anybody
/// reads; then the writer carries out one after the other, each durable before the next, while each
/// reader reads the kitchen's board as it is stored: its documents, or under crud the joins that
/// make them. Throws StoreError.
[[nodiscard]] LoadPoint measureLoad(ArchitectureKind kind, int readers,
                                    std::chrono::milliseconds length, const std::string &folder,
                                    const LoadWork &work, const std::stop_token &stop = {});

/// Told after each point: so many of all.
using LoadWatch = std::function<void(std::size_t done, std::size_t all)>;

/// Each architecture with each number of readers, one after the other. Once it is asked to stop,
/// what was measured by then. Blocks. Throws StoreError.
[[nodiscard]] MeasuredLoad measureLoad(const LoadPlan &plan, const LoadWatch &watch = {},
                                       const std::stop_token &stop = {});

} // namespace restaurant
