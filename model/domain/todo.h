// The process manager's list of what it waits for: a value that follows from what it remembers and
// from how long anything may take. Time is looked up here, by whoever has a clock, and nowhere in a
// fold.
#pragma once

#include "command.h"
#include "orderfulfilment.h"

#include <map>
#include <optional>
#include <vector>

namespace restaurant {

enum class Awaited {
    Stock,   ///< Its answer.
    Hold,    ///< That what is held is paid.
    Till,    ///< That the guest is asked for money.
    Payment, ///< That the guest pays.
    Refund   ///< That a manager gives back what a bank has declined.
};

struct Todo
{
    OrderId order{};
    Awaited what{};
    Began since;
    std::optional<Instant> until; ///< Nothing: for ever.
    Money amount;                 ///< What is to be paid, or is owed; else 0.
    std::vector<LineId> lines;    ///< Whose stock is asked for or held.
    bool operator==(const Todo &) const = default;
};

/// What one order waits for.
[[nodiscard]] std::vector<Todo> todoOf(OrderId order, const Fulfilment &fulfilment,
                                       const Limits &limits);
/// Of all orders, by their numbers.
[[nodiscard]] std::vector<Todo> todoOf(const std::map<OrderId, Fulfilment> &open,
                                       const Limits &limits);

/// What the process manager does when the time of an entry is over.
[[nodiscard]] std::vector<Command> whenOver(const Todo &todo, const Fulfilment &fulfilment);

/// The id of the n-th command (from 0) that it issues at `due` because the time is over of what
/// began with that event: derived, as reactionId() derives. An event may begin two things.
[[nodiscard]] CommandId expiryId(const CommandId &causedBy, const Todo &todo, Instant due, int n,
                                 IdForm form = IdForm::InstantInFront);

} // namespace restaurant
