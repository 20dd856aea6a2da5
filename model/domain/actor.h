#pragma once

#include "values.h"

#include <array>
#include <optional>
#include <string_view>

namespace restaurant {

enum class Role { Guest, Taker, Runner, Cook, Manager, Policy };

inline constexpr std::array allRoles{Role::Guest, Role::Taker,   Role::Runner,
                                     Role::Cook,  Role::Manager, Role::Policy};

/// "guest", "taker" (takes orders: Charlie), "runner" (serves and answers: Roger), "cook" ...
[[nodiscard]] std::string_view toWord(Role role);
[[nodiscard]] std::optional<Role> roleFrom(std::string_view word);

/// Who gives a command, and as what.
struct Actor
{
    Name name;
    Role role = Role::Guest;
    bool operator==(const Actor &) const = default;
};

} // namespace restaurant
