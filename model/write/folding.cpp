#include "write/folding.h"

#include <optional>

namespace restaurant {

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
