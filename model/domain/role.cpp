#include "role.h"

namespace restaurant {

std::string_view toWord(Role role)
{
    switch (role) {
    case Role::Guest:
        return "guest";
    case Role::Taker:
        return "taker";
    case Role::Runner:
        return "runner";
    case Role::Cook:
        return "cook";
    case Role::Manager:
        return "manager";
    case Role::Policy:
        return "policy";
    }
    return {};
}

std::optional<Role> roleFrom(std::string_view word)
{
    for (const Role role : allRoles) {
        if (toWord(role) == word)
            return role;
    }
    return std::nullopt;
}

} // namespace restaurant
