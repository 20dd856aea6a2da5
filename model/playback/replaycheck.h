#pragma once

#include "domain/event.h"
#include "store/verify.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace restaurant {

class Recording;

/// What a replay found out about itself.
struct ReplayCheck
{
    std::optional<Difference> difference; ///< The first; nothing after it was looked at.
    int compared = 0;                     ///< State hashes that were equal.
    int ofOthers = 0; ///< State hashes of other versions of the boards: they say nothing.
};

/// Checks a recording from its beginning: its format when it is opened, then log and chain, then
/// the boards against the state hashes that were recorded, in the order of their positions. It
/// stops at the first difference. Throws StoreError if the file cannot be used at all.
[[nodiscard]] ReplayCheck checkReplay(const std::string &path);

/// How many commands the record holds from each kind of actor, up to a command. A replay reads
/// them and issues none: neither the process manager's, nor the staff's, nor anybody's.
[[nodiscard]] std::map<std::string, std::int64_t> commandsReadFor(Recording &recording,
                                                                  CommandNumber last);

} // namespace restaurant
