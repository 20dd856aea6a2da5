// What is found where something is expected, and whether it lies within the bounds: what verdicts
// and moments have in common.
#pragma once

#include "expectation.h"
#include "json/document.h"

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace restaurant {

/// What was found, or why nothing was.
template <typename Value> using Found = tl::expected<Value, std::string>;

[[nodiscard]] inline tl::unexpected<std::string> notFound(std::string why)
{
    return tl::unexpected(std::move(why));
}

/// A board as read/boardjson.h writes it.
[[nodiscard]] JsonValue boardFrom(const std::string &text);
/// Of a board of that view.
[[nodiscard]] Found<FieldValue> findIn(const JsonValue &board, const OfView &of);

/// It is one of those that are counted.
[[nodiscard]] bool isSuch(const CommandRecord &record, const OfCommands &of);
[[nodiscard]] bool isSuch(const HarmEntry &entry, const OfHarm &of);

/// Numbers and texts have an order, each among themselves.
[[nodiscard]] bool isInOrder(const FieldValue &less, const FieldValue &more);
[[nodiscard]] bool isInOrder(double less, double more);

template <typename Value>
[[nodiscard]] bool isWithin(const Bounds<Value> &bounds, const Value &found)
{
    const bool isIt = !bounds.is || (isInOrder(*bounds.is, found) && isInOrder(found, *bounds.is));
    return isIt && (!bounds.atLeast || isInOrder(*bounds.atLeast, found)) &&
           (!bounds.atMost || isInOrder(found, *bounds.atMost));
}

} // namespace restaurant
