// Asking a recording why: what stands on a pane at a cursor, and what a command has changed.
#pragma once

#include "cursor.h"
#include "recording.h"

#include "read/trail.h"

#include <optional>

namespace restaurant {

/// No more steps than that are told, the last ones.
inline constexpr std::size_t mostTrailSteps = 100;

/// The events up to the cursor that made this document what the view shows, or showed last: found
/// by folding the view and looking what each event changed; of a bent view with what was shown of
/// them, and with those that were bent on their way. For the documents of kitchen, waiter,
/// status and details views, and of the floor view the tables and orders; nothing for others, for
/// whose documents guests and staff count, and for what is no key. Throws StoreError.
[[nodiscard]] std::optional<Trail> whyOf(Recording &recording, const Cursor &cursor,
                                         const DocumentName &document);

/// Every field that a command changed in kitchen, waiter, status and details view, it and what the
/// process manager made of it, when they come to know of it. The command must exist. Throws
/// StoreError.
[[nodiscard]] Effects effectsOf(Recording &recording, CommandNumber command);
/// Of those the ones that the views show at the cursor. Nothing: it is not answered there yet.
[[nodiscard]] std::optional<Effects> effectsAt(Recording &recording, const Cursor &cursor,
                                               CommandNumber command);

} // namespace restaurant
