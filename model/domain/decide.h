// The write side's rules in one call: which streams a command concerns, and what it does to them.
#pragma once

#include "command.h"
#include "event.h"
#include "order.h"
#include "payment.h"
#include "rejection.h"
#include "stock.h"
#include "table.h"

namespace restaurant {

struct Restaurant;

/// Where decide() finds the aggregates it asks for, each folded up to now; an aggregate without
/// events is there too, empty but for its id. A reference stays good until the next call.
class Aggregates
{
public:
    virtual ~Aggregates() = default;
    virtual const Order &order(OrderId id) = 0;
    virtual const Table &table(TableId id) = 0;
    virtual const Stock &stock(const DishId &dish) = 0;
    virtual const Payment &payment(OrderId order) = 0;
};

using Decision = DecisionOf<NewEvent>;

/// What `command` does, or why it does nothing. Changes nothing itself. Authorisation
/// (permissions.h) comes before and is not repeated here.
[[nodiscard]] Decision decide(Aggregates &aggregates, const Restaurant &restaurant,
                              const Command &command, const Asked &asked);

} // namespace restaurant
