// The questions that verifyLog() is made of, each over the part of a log that `end` bounds, each
// answered with the first difference. Throw StoreError if the file cannot be read.
#pragma once

#include "write/logscan.h"
#include "write/verify.h"

namespace restaurant {

/// Positions are dense, hashes chain, every event can be read and stands in its command's range.
[[nodiscard]] std::optional<Difference> verifyChain(const Connection &connection, Position after,
                                                    const LogEnd &end);
/// Numbers are dense, and the commands' ranges cover all positions, each once.
[[nodiscard]] std::optional<Difference> verifyCommands(const Connection &connection,
                                                       const LogEnd &end);
/// Versions are dense, every stream folds, and its snapshot is what the fold was then.
[[nodiscard]] std::optional<Difference> verifyStreams(const Connection &connection,
                                                      const LogEnd &end);

/// Numbers are dense, none comes before what it follows, and every activity can be read.
[[nodiscard]] std::optional<Difference> verifyActivities(const Connection &connection);

} // namespace restaurant
