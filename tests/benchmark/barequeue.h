// The least that a simulation of a queue can cost: one loop on std::priority_queue.
#pragma once

#include <cstdint>

namespace restaurant::bench {

/// M/M/c, in seconds.
struct BareQueue
{
    double meanGap = 1;
    double meanService = 1;
    int servers = 1;
};

/// Serves `guests` and answers their mean wait.
[[nodiscard]] double bareQueueMeanWait(const BareQueue &queue, std::uint64_t guests);

} // namespace restaurant::bench
