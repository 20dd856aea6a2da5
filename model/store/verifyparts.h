// The questions that verifyLog() is made of, each over the part of a log that `end` bounds, each
// answered with the first difference. Throw StoreError if the file cannot be read.
#pragma once

#include "store/chainscan.h"
#include "store/verify.h"

namespace restaurant {

class FulfilmentCheck;
class StreamCheck;

/// Whether a moment can be one of an evening: whoever counts minutes or promises times may rely on
/// it.
[[nodiscard]] inline bool isTimeOfAnEvening(Instant at)
{
    constexpr auto longest = std::chrono::hours(24 * 7);
    return at >= Instant{} && at < Instant{longest};
}

/// All that is recorded is numbered without a gap, and its hashes chain; every event can be read,
/// belongs into its stream as its next version, and stands in its command's range.
[[nodiscard]] std::optional<Difference> verifyChain(const Connection &connection,
                                                    StreamCheck &streams,
                                                    FulfilmentCheck &fulfilment, const LogEnd &end);
/// Numbers are dense, and the commands' ranges cover all positions, each once.
[[nodiscard]] std::optional<Difference> verifyCommands(const Connection &connection,
                                                       const LogEnd &end);
/// The words of types and the names of dishes are those that were meant.
[[nodiscard]] std::optional<Difference> verifyWords(const Connection &connection);
/// The words beside the log are those that commands came with, or forgotten.
[[nodiscard]] std::optional<Difference> verifyGuestWords(const Connection &connection,
                                                         const LogEnd &end);
/// Numbers are dense, none comes before what it follows, and every activity can be read.
[[nodiscard]] std::optional<Difference> verifyActivities(const Connection &connection);

} // namespace restaurant
