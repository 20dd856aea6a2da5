#pragma once

#include <concepts>
#include <type_traits>
#include <variant>

namespace restaurant {

/// T is one of these: for visitors that say of many alternatives the same, and of none nothing.
template <typename T, typename... Those>
concept OneOf = (std::same_as<T, Those> || ...);

/// Whether a variant has this, by reference or not, for an alternative.
template <typename One, typename Variant> struct Among;
template <typename One, typename... Those>
struct Among<One, std::variant<Those...>>
    : std::bool_constant<OneOf<std::remove_cvref_t<One>, Those...>>
{
};

} // namespace restaurant
