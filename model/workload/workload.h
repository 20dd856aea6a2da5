// An endless, reproducible evening: parties come, order, are cooked for, served, pay and leave, a
// few tables at a time, with everything the process manager answers.
#pragma once

#include "domain/decide.h"
#include "domain/orderfulfilment.h"
#include "domain/restaurant.h"

#include <cstddef>
#include <deque>
#include <map>
#include <vector>

namespace restaurant {

/// The aggregates of open orders, in memory; those of finished orders are forgotten.
class MemoryAggregates final : public Aggregates
{
public:
    const Order &order(OrderId id) override { return orderAt(id); }
    const Table &table(TableId id) override { return tableAt(id); }
    const Stock &stock(const DishId &dish) override { return stockAt(dish); }
    const Payment &payment(OrderId order) override { return paymentAt(order); }

    void apply(const NewEvent &event, Instant at);
    void forget(OrderId order);

private:
    Order &orderAt(OrderId id);
    Table &tableAt(TableId id);
    Stock &stockAt(const DishId &dish);
    Payment &paymentAt(OrderId order);

    std::map<OrderId, Order> m_orders;
    std::map<TableId, Table> m_tables;
    std::map<DishId, Stock> m_stocks;
    std::map<OrderId, Payment> m_payments;
};

/// Every command it gives is accepted by a write side that was given all those before it.
class Workload
{
public:
    /// With few tables an order is soon complete; with many, many are open at a time.
    explicit Workload(int tables = 20);

    [[nodiscard]] const Restaurant &restaurant() const { return m_restaurant; }
    /// The next command; its events are expected at the positions that follow.
    SentCommand next();
    std::vector<SentCommand> next(std::size_t count);

private:
    /// One party's evening: what is still to come, in order.
    using Visit = std::deque<Command>;

    Visit newVisit(TableId table);
    Command takeFromVisits();
    SentCommand sent(Command command, Position causation);
    void carryOut(const SentCommand &command);

    Restaurant m_restaurant;
    MemoryAggregates m_aggregates;
    OrderFulfilment m_fulfilment;
    std::deque<SentCommand> m_waiting; ///< Of the process manager, and the opening stock.
    std::vector<Visit> m_visits;       ///< One for each table.
    std::size_t m_turn = 0;
    int m_orders = 0;
    Position m_position{};
    std::int64_t m_commands = 0;
};

} // namespace restaurant
