#pragma once

#include "domain/activity.h"
#include "read/waiter.h"

#include <optional>
#include <string>

namespace restaurant {

/// What a guest on a phone is told who asked where his order is, or came for it in vain: what the
/// waiter view shows, at the moment at which it is said.
struct ToldWhere
{
    GuestId guest{};
    OrderId order{};
    std::string who;                 ///< Who of the staff says so.
    std::optional<CarryStage> stage; ///< Nothing: the view knows nothing of the order.
    Instant at{};
    bool operator==(const ToldWhere &) const = default;
};

} // namespace restaurant
