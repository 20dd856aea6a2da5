// Evenings played again and again, in memory and several at a time, with common random numbers.
#pragma once

#include "experiment/results/playedevening.h"
#include "simulation/scenario.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace restaurant {

/// One evening from its beginning to its end, in memory: the same as in a file, with the same
/// digest. Who asks it to stop has half an evening. In any thread. Throws StoreError.
[[nodiscard]] PlayedEvening playInMemory(const Scenario &scenario,
                                         const std::stop_token &stop = {});

struct ReplicationPlan
{
    std::uint64_t firstSeed = 1; ///< Replication k, from 0, has firstSeed + k, in every column.
    std::size_t replications = 20;
    unsigned threads = 0; ///< 0: as many as this computer has processors.
};

[[nodiscard]] unsigned threadsOf(const ReplicationPlan &plan);

struct ReplicationProgress
{
    std::size_t done = 0; ///< Evenings.
    std::size_t all = 0;
};

/// Told after each evening, one call at a time, in the thread that has played it.
using ReplicationWatch = std::function<void(const ReplicationProgress &)>;

/// Each scenario with each seed, by scenario and then by replication. Replication k has the same
/// guests in every one, so what differs between columns differs in pairs. Blocks; the result does
/// not depend on the number of threads. Once it is asked to stop, what every column has come to is
/// the result: as many replications each, perhaps none. Throws StoreError.
[[nodiscard]] std::vector<std::vector<PlayedEvening>>
playReplications(const std::vector<Scenario> &columns, const ReplicationPlan &plan,
                 const ReplicationWatch &watch = {}, const std::stop_token &stop = {});

} // namespace restaurant
