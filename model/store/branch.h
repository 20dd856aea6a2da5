#pragma once

#include "domain/activity.h"
#include "domain/event.h"

#include <string_view>

namespace restaurant {

/// How much of an evening a branch shares with it.
struct BranchPoint
{
    Position event{};          ///< The last event, and the command that wrote it is whole.
    CommandNumber command{};   ///< The last command, refused ones included.
    ActivityNumber activity{}; ///< The last activity.
    bool operator==(const BranchPoint &) const = default;
};

/// The last place at or before these at which a command is whole: an event in the middle of a
/// command takes the whole command away. `command` is the last that anybody has seen answered.
/// Throws StoreError.
[[nodiscard]] BranchPoint branchPointAt(std::string_view path, const BranchPoint &wanted);

/// Makes a new store at `to` that shares its beginning, up to `point`, with the store `from`, and
/// goes its own way from there: it has an id of its own, so no read store of the other is taken for
/// its own. `from` is only read, and may be in use. Throws StoreError, also when `to` exists.
void branchStore(std::string_view from, std::string_view to, const BranchPoint &point);

} // namespace restaurant
