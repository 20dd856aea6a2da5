// Ways from one cursor to the next: by event, by whatever happened, by command, by cue, and to
// where something becomes true. Nothing: there is none in that direction.
#pragma once

#include "cursor.h"
#include "recording.h"

#include <optional>
#include <variant>

namespace restaurant {

enum class StepBy {
    OneEvent,
    OneHappening, ///< Events and activities.
    OneCommand,   ///< Refused ones too; those refused at one place and instant are one step.
    OneCue        ///< To its time.
};

/// The first such place behind `from`. Throws StoreError.
[[nodiscard]] std::optional<Cursor> next(Recording &recording, const Cursor &from, StepBy by);
/// The last such place before `from`; the start, where the first one lies behind it. Nothing: it
/// stands at the start. Throws StoreError.
[[nodiscard]] std::optional<Cursor> previous(Recording &recording, const Cursor &from, StepBy by);

/// Until this order is delivered completely.
struct UntilDelivered
{
    OrderId order{};
    bool operator==(const UntilDelivered &) const = default;
};
/// Until this view shows so many events less than have happened.
struct UntilBehind
{
    ViewName view{};
    int events = 1;
    bool operator==(const UntilBehind &) const = default;
};
/// Until a command is refused.
struct UntilRejected
{
    bool operator==(const UntilRejected &) const = default;
};
using Condition = std::variant<UntilDelivered, UntilBehind, UntilRejected>;

/// Where the condition becomes true behind `from`. Throws StoreError.
[[nodiscard]] std::optional<Cursor> find(Recording &recording, const Cursor &from,
                                         const Condition &condition);

/// The last event that a view shows at a cursor. Whatever is due at an instant has arrived by then:
/// in the middle of an instant, staff may have seen one that was still on its way.
[[nodiscard]] Position shownAt(Recording &recording, const Cursor &cursor, ViewName view);
/// The same if nothing ever befell its line.
[[nodiscard]] Position arrivedAt(Recording &recording, const Cursor &cursor, ViewName view);

} // namespace restaurant
