#pragma once

#include "role.h"
#include "values.h"

namespace restaurant {

/// Who gives a command, and as what.
struct Actor
{
    Name name;
    Role role = Role::Guest;
    bool operator==(const Actor &) const = default;
};

} // namespace restaurant
