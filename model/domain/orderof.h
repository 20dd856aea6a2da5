#pragma once

#include "ids.h"

#include <optional>
#include <variant>

namespace restaurant {

/// The order that a kind of command or event is about, or any Command or Event; nothing for one
/// that is about tables, parties or dishes alone.
template <typename One> [[nodiscard]] std::optional<OrderId> orderOf(const One &one)
{
    if constexpr (requires { typename One::variant; })
        return std::visit([](const auto &kind) { return orderOf(kind); }, one);
    else if constexpr (requires { one.order; })
        return one.order;
    else
        return std::nullopt;
}

} // namespace restaurant
