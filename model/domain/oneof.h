#pragma once

#include <concepts>

namespace restaurant {

/// T is one of these: for visitors that say of many alternatives the same, and of none nothing.
template <typename T, typename... Those>
concept OneOf = (std::same_as<T, Those> || ...);

} // namespace restaurant
