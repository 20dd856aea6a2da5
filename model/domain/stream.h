#pragma once

#include "ids.h"

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

enum class StreamKind { Order, Table, Stock, Payment };

/// The name of one aggregate's stream: "order-41", "table-4", "stock-ramen", "payment-41".
class StreamId
{
public:
    StreamId() = default;
    [[nodiscard]] static StreamId of(OrderId order) { return {StreamKind::Order, number(order)}; }
    [[nodiscard]] static StreamId of(TableId table) { return {StreamKind::Table, number(table)}; }
    [[nodiscard]] static StreamId of(const DishId &dish) { return StreamId{dish}; }
    [[nodiscard]] static StreamId ofPayment(OrderId order)
    {
        return {StreamKind::Payment, number(order)};
    }
    /// Reads what toText() writes. Nothing if it is no stream's name.
    [[nodiscard]] static std::optional<StreamId> from(std::string_view text);

    [[nodiscard]] StreamKind kind() const { return m_kind; }
    /// The number of the order or table; 0 for stock.
    [[nodiscard]] int key() const { return m_key; }
    /// The dish of a stock stream; empty for others.
    [[nodiscard]] const DishId &dish() const { return m_dish; }
    [[nodiscard]] std::string toText() const;

    auto operator<=>(const StreamId &) const = default;

private:
    StreamId(StreamKind kind, int key)
        : m_kind(kind)
        , m_key(key)
    {
    }
    explicit StreamId(DishId dish)
        : m_kind(StreamKind::Stock)
        , m_dish(std::move(dish))
    {
    }
    StreamKind m_kind = StreamKind::Order;
    int m_key = 0;
    DishId m_dish;
};

} // namespace restaurant

template <> struct std::hash<restaurant::StreamId>
{
    std::size_t operator()(const restaurant::StreamId &id) const noexcept;
};
