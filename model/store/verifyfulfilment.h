#pragma once

#include "domain/orderfulfilment.h"
#include "store/subscriptions.h"

#include <optional>
#include <string>

namespace restaurant {

class Connection;

/// Whether the process manager's state is what the events up to its position lead to, told event
/// after event in the order of the log. Throws StoreError.
class FulfilmentCheck
{
public:
    /// To be made before the end of what is checked is looked up.
    explicit FulfilmentCheck(const Connection &connection);

    void take(Position position, const Event &event);
    /// What is wrong once all has been told.
    [[nodiscard]] std::optional<std::string> finish() const;

private:
    std::optional<KeptSubscription> m_kept;
    OrderFulfilment m_fold;
};

} // namespace restaurant
