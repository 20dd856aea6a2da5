#pragma once

#include "relational/touched.h"
#include "sqlite/statement.h"

namespace restaurant::relational {

/// Adds what a row names: its first columns are an order, a table, a party and a dish, or nothing.
inline void addTouched(Touched &touched, const Statement &row)
{
    const auto id = [&](int column) { return static_cast<int>(row.integer(column)); };
    if (!row.isNull(0))
        touched.orders.insert(OrderId{id(0)});
    if (!row.isNull(1))
        touched.tables.insert(TableId{id(1)});
    if (!row.isNull(2))
        touched.parties.insert(PartyId{id(2)});
    if (constexpr int dish = 3; !row.isNull(dish))
        if (auto name = DishId::from(row.text(dish)))
            touched.dishes.insert(*std::move(name));
}

} // namespace restaurant::relational
