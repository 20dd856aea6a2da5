#pragma once

#include "ids.h"

#include <optional>
#include <variant>

namespace restaurant {

/// The order that a kind of command or event is about; nothing for one that is about tables,
/// parties or dishes alone.
template <typename One> [[nodiscard]] std::optional<OrderId> orderOf(const One &one)
{
    if constexpr (requires { one.order; })
        return one.order;
    else
        return std::nullopt;
}

/// The same of any Command or Event.
template <typename... Kinds>
[[nodiscard]] std::optional<OrderId> orderOf(const std::variant<Kinds...> &any)
{
    return std::visit([](const auto &one) { return orderOf(one); }, any);
}

} // namespace restaurant
