// What a person can wait for who gives a command, and what became of it, in words.
#pragma once

#include "domain/consistency.h"
#include "read/followedcommands.h"

#include <QString>

#include <optional>

namespace restaurant {

/// What a person chooses: "Fire and forget", "Await the waiter view". Nothing: only the decision
/// is waited for.
[[nodiscard]] QString consistencyName(const std::optional<ConsistencyChoice> &choice);
/// What that means, in sentences for a tool tip.
[[nodiscard]] QString consistencyTip(const std::optional<ConsistencyChoice> &choice);
/// Why there is no one transaction under this architecture.
[[nodiscard]] QString whyNotInOneTransaction(const Architecture &architecture);

/// Everything that is known of a command, for whoever chose to wait, or not to: "PlaceOrder (order
/// 47): recorded after 0.1 s; not shown yet by the waiter view (2.3 s)."
[[nodiscard]] QString followedText(const FollowedCommand &command);
/// For the line of the log: "shown by Waiter after 0.3 s, Kitchen 1.2 s". Empty: by none yet.
[[nodiscard]] QString shownText(const FollowedCommand &command);

} // namespace restaurant
