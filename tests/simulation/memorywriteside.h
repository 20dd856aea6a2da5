// A write side in memory, made of nothing but the domain's rules: authorise, recognise a repeated
// command, decide, append, fold. What the engine meets in tests.
#pragma once

#include "domain/decide.h"
#include "domain/restaurant.h"
#include "simulation/ports.h"

#include <map>
#include <optional>
#include <vector>

namespace restaurant {

class MemoryWriteSide final : public CommandPort, private Aggregates
{
public:
    explicit MemoryWriteSide(const Restaurant &restaurant)
        : m_restaurant(restaurant)
    {
    }

    Outcome handle(const SentCommand &command) override;

    [[nodiscard]] const std::vector<RecordedEvent> &log() const { return m_log; }
    /// All commands in the order of their numbers, repeated ones once.
    [[nodiscard]] const std::vector<SentCommand> &commands() const { return m_commands; }
    [[nodiscard]] const SentCommand &commandOf(const RecordedEvent &event) const;

    const Order &order(OrderId id) override;
    const Table &table(TableId id) override;
    const Stock &stock(const DishId &dish) override;
    const Payment &payment(OrderId order) override;
    [[nodiscard]] const std::map<OrderId, Order> &orders() const { return m_orders; }
    [[nodiscard]] const std::map<TableId, Table> &tables() const { return m_tables; }

private:
    Outcome carryOut(const SentCommand &command);
    void record(const NewEvent &happened, const SentCommand &command, Outcome &outcome);
    void fold(const StreamId &stream, const Event &event, Instant at);

    const Restaurant &m_restaurant;
    std::vector<RecordedEvent> m_log;
    std::vector<SentCommand> m_commands;
    std::map<CommandId, Outcome> m_outcomes;
    std::map<StreamId, int> m_versions;
    std::map<OrderId, Order> m_orders;
    std::map<TableId, Table> m_tables;
    std::map<DishId, Stock> m_stocks;
    std::map<OrderId, Payment> m_payments;
};

} // namespace restaurant
