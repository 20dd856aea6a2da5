#pragma once

#include "domain/ids.h"

#include <set>

namespace restaurant {

/// The things of the restaurant that a change concerns: whatever is made of rows about them has to
/// be made again.
struct Touched
{
    std::set<OrderId> orders;
    std::set<TableId> tables;
    std::set<PartyId> parties;
    std::set<DishId> dishes;

    [[nodiscard]] bool isEmpty() const
    {
        return orders.empty() && tables.empty() && parties.empty() && dishes.empty();
    }
    void add(const Touched &more)
    {
        orders.insert(more.orders.begin(), more.orders.end());
        tables.insert(more.tables.begin(), more.tables.end());
        parties.insert(more.parties.begin(), more.parties.end());
        dishes.insert(more.dishes.begin(), more.dishes.end());
    }
    bool operator==(const Touched &) const = default;
};

} // namespace restaurant
