#include "write/folding.h"

#include <type_traits>

namespace restaurant {

namespace {

/// Whether an event of one type is one of a stream.
struct Belonging
{
    const StreamId &stream;

    template <typename Happened> bool operator()(const Happened &event) const
    {
        if constexpr (std::is_constructible_v<OrderEvent, const Happened &>)
            return is(StreamKind::Order, event.order);
        else if constexpr (std::is_constructible_v<PaymentEvent, const Happened &>)
            return is(StreamKind::Payment, event.order);
        else if constexpr (std::is_constructible_v<StockEvent, const Happened &>)
            return stream.kind() == StreamKind::Stock && stream.dish() == event.dish;
        else
            return isAt(event);
    }

private:
    template <typename Id> [[nodiscard]] bool is(StreamKind kind, Id id) const
    {
        return stream.kind() == kind && stream.key() == number(id);
    }
    template <typename Happened> [[nodiscard]] bool isAt(const Happened &event) const
    {
        return is(StreamKind::Table, event.table);
    }
    /// Stands in the streams of both tables.
    [[nodiscard]] bool isAt(const PartyMoved &event) const
    {
        return is(StreamKind::Table, event.from) || is(StreamKind::Table, event.to);
    }
};

} // namespace

bool belongsInto(const StreamId &stream, const Event &event)
{
    return std::visit(Belonging{stream}, event);
}

template <> Order emptyAggregate<Order>(const StreamId &stream)
{
    Order order;
    order.id = OrderId{stream.key()};
    return order;
}

template <> Table emptyAggregate<Table>(const StreamId &stream)
{
    Table table;
    table.id = TableId{stream.key()};
    return table;
}

template <> Stock emptyAggregate<Stock>(const StreamId &stream)
{
    Stock stock;
    stock.dish = stream.dish();
    return stock;
}

template <> Payment emptyAggregate<Payment>(const StreamId &stream)
{
    Payment payment;
    payment.order = OrderId{stream.key()};
    return payment;
}

bool fold(Order &order, const Event &event, Instant at)
{
    const auto mine = narrow<OrderEvent>(event);
    if (mine)
        evolve(order, *mine, at);
    return mine.has_value();
}

bool fold(Table &table, const Event &event, Instant)
{
    const auto mine = narrow<TableEvent>(event);
    if (mine)
        evolve(table, *mine);
    return mine.has_value();
}

bool fold(Stock &stock, const Event &event, Instant)
{
    const auto mine = narrow<StockEvent>(event);
    if (mine)
        evolve(stock, *mine);
    return mine.has_value();
}

bool fold(Payment &payment, const Event &event, Instant at)
{
    const auto mine = narrow<PaymentEvent>(event);
    if (mine)
        evolve(payment, *mine, at);
    return mine.has_value();
}

} // namespace restaurant
