#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

class Connection;

/// How far a subscriber of the log has come that lives on the write side, and what it remembers:
/// the process manager, whose checkpoint is written in the same transaction as the events.
struct Subscription
{
    Position position{};
    std::string state; ///< JSON, the subscriber's own.
    bool operator==(const Subscription &) const = default;
};

/// Throw StoreError. The latter inside the caller's transaction.
[[nodiscard]] std::optional<Subscription> findSubscription(const Connection &connection,
                                                           std::string_view name);
void saveSubscription(const Connection &connection, std::string_view name,
                      const Subscription &subscription);

} // namespace restaurant
