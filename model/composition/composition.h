// "Where is my order?" without a view: three services are asked at that moment, each alone, and
// what they say is put together. What a view knows beforehand costs three round trips here, and
// lacks whatever a service that does not answer knows.
#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"
#include "domain/service.h"
#include "read/composed.h"

#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace restaurant {

struct ServiceQuestion
{
    OrderId order{};
    std::vector<DishId> dishes; ///< On the order, as orders has answered; for stock alone.
};

/// A service that was asked has said nothing, for this reason.
struct NoAnswer : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// One service, asked what it has recorded about an order.
class ServicePort
{
public:
    virtual ~ServicePort() = default;

    /// In the order in which the service has recorded it, with positions of its own. Orders answers
    /// with what has become of the tables of the order's party besides. Throws NoAnswer.
    [[nodiscard]] virtual std::vector<RecordedEvent> ask(const ServiceQuestion &question) = 0;
    /// What the last answer has cost, or the attempt at one.
    [[nodiscard]] virtual QueryCost lastCost() const = 0;
    /// The name of the file that is asked.
    [[nodiscard]] virtual std::string file() const = 0;
};

/// In the order of allServices.
using ServicePorts = std::array<std::unique_ptr<ServicePort>, allServices.size()>;

/// Which positions the services' events have: one log's, or each its own.
enum class Positions { OfOneLog, OfEachService };

/// Asks orders first, because stock is asked by dish, then stock and payment. Stock is not asked if
/// orders has not answered.
[[nodiscard]] ComposedDetails compose(OrderId order, const Restaurant &restaurant,
                                      const ServicePorts &services, Positions positions);

} // namespace restaurant
