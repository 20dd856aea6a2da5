// What must hold in every restaurant, whatever happened.
#pragma once

#include "house.h"

#include "domain/orderfulfilment.h"

#include <map>
#include <string>
#include <utility>

namespace restaurant::testing {

/// What the log alone says, counted without any aggregate.
struct Ledger
{
    std::map<DishId, int> received, reserved, used;
    std::map<OrderId, Money> paid, refunded;
    std::map<OrderId, int> payments, expired;
    std::map<std::pair<OrderId, LineId>, int> cooked, served;

    void add(const Event &event);
};

/// Whether a line may come from one state to the other in one event.
bool mayFollow(LineState from, LineState to);

/// The first rule that is broken now; empty if all stand.
std::string brokenRule(World &world, const Ledger &ledger);

/// The first rule that is broken when the process manager has nothing more to do.
std::string brokenRuleAtRest(World &world, const OrderFulfilment &policy);

} // namespace restaurant::testing
