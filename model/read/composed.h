// One order's details, put together at the moment of asking from what three services say of it:
// the same question as to the order-details view, without a view.
#pragma once

#include "domain/service.h"
#include "read/details.h"
#include "read/query.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// What one service has said of an order.
struct ServiceAnswer
{
    Service service{};
    bool hasAnswered = false;
    std::string why;  ///< It has not answered because ...
    std::string file; ///< The name of the file that was asked.
    int events = 0;   ///< That it knows of the order.
    QueryCost cost;   ///< Also of an answer that did not come.
    bool operator==(const ServiceAnswer &) const = default;
};

struct ComposedDetails
{
    OrderId order{};
    bool fromOwnStores = false; ///< Each service has a file of its own; else all are one file's.
    /// Events are in the order of their times: each store counts its own positions. What a service
    /// that has not answered would know is as for an order that it has not heard of. Nothing: there
    /// is no such order, or orders has not answered.
    std::optional<OrderDetails> details;
    std::vector<ServiceAnswer> answers; ///< In the order in which they were asked, each alone.

    [[nodiscard]] bool hasAnswered(Service service) const
    {
        return std::any_of(answers.begin(), answers.end(), [service](const ServiceAnswer &one) {
            return one.service == service && one.hasAnswered;
        });
    }
    [[nodiscard]] QueryCost cost() const
    {
        QueryCost sum;
        for (const ServiceAnswer &one : answers)
            sum += one.cost;
        return sum;
    }
    bool operator==(const ComposedDetails &) const = default;
};

/// Whether both say the same of the order, wherever the events stand in which log.
[[nodiscard]] bool saysTheSame(OrderDetails a, OrderDetails b);

} // namespace restaurant
