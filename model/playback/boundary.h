// What a decision has looked at: its consistency boundary, found by deciding once more.
#pragma once

#include "recording.h"

#include "read/trail.h"

#include <vector>

namespace restaurant {

/// The streams that the write side looked at when it decided on this command, accepted or refused,
/// in the order in which it asked for them, each once. Exact: what decide() asks for depends on the
/// command and on the streams as they stood, and both are in the log; words that were forgotten
/// meanwhile decide nothing of it. None of a command that was refused for who sent it. Throws
/// StoreError.
[[nodiscard]] std::vector<ReadStream> readBy(Recording &recording, const CommandRecord &record);

} // namespace restaurant
