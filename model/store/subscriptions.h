#pragma once

#include "write/eventlog.h"

#include <optional>
#include <string_view>

namespace restaurant {

class Connection;

/// A subscription as it stands in the file. Its seal is a hash over the chain up to its position
/// and over itself: without it, it is not what was written there.
struct KeptSubscription
{
    Subscription subscription;
    bool isSealed = false;
};

/// Throw StoreError. What has not its seal is not found by the second: whoever needs it makes it
/// again from the events. The third inside the caller's transaction.
[[nodiscard]] std::optional<KeptSubscription> readSubscription(const Connection &connection,
                                                               std::string_view name);
[[nodiscard]] std::optional<Subscription> findSubscription(const Connection &connection,
                                                           std::string_view name);
void saveSubscription(const Connection &connection, std::string_view name,
                      const Subscription &subscription);

} // namespace restaurant
