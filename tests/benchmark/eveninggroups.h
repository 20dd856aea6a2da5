// The commands of a recorded evening once more, in groups as large as they can be when nobody looks
// at a view before the group is committed.
#pragma once

#include <string>

namespace restaurant {
struct Scenario;
}

namespace restaurant::bench {

/// Handles the commands recorded in the store file `recorded`, and records its activities, in a new
/// file: `group` commands to a commit, all views following in their threads with their read stores.
/// Answers the seconds from the first command until all is saved. Throws StoreError.
[[nodiscard]] double secondsInGroups(const std::string &recorded, const Scenario &scenario,
                                     std::size_t group);

} // namespace restaurant::bench
