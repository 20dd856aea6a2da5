// Two who wanted the same: who was first, and who was told no.
#pragma once

#include "domain/ids.h"
#include "domain/time.h"

#include <string>

namespace restaurant {

/// An order for a dish, as the log has it.
struct Contender
{
    OrderId order{};
    std::string who;  ///< Who placed it, as the restaurant calls him.
    std::string seat; ///< At which seat; empty: not known.
    CommandNumber command{};
    Instant placed{};
    bool operator==(const Contender &) const = default;
};

/// What was left of a dish went to `first`, and `second` was refused.
struct Contest
{
    DishId dish;
    int wanted = 0;
    int left = 0;
    Contender first; ///< Without an order: there was none, it was just too much.
    Contender second;
    bool operator==(const Contest &) const = default;
};

} // namespace restaurant
