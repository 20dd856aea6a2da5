#include "memorywriteside.h"

#include "domain/permissions.h"

#include <utility>

namespace restaurant {

Outcome MemoryWriteSide::handle(const SentCommand &command)
{
    if (const auto known = m_outcomes.find(command.id); known != m_outcomes.end()) {
        Outcome repeated = known->second;
        repeated.kind = OutcomeKind::Repeated;
        repeated.events.clear();
        return repeated;
    }
    m_commands.push_back(command);
    const Outcome outcome = carryOut(command);
    m_outcomes.emplace(command.id, outcome);
    return outcome;
}

Outcome MemoryWriteSide::carryOut(const SentCommand &command)
{
    Outcome outcome;
    outcome.command = command.id;
    outcome.number = CommandNumber{static_cast<std::int64_t>(m_commands.size())};
    Decision decision = std::vector<NewEvent>{};
    if (auto refused = refusal(m_restaurant.staff, command))
        decision = *std::move(refused);
    else
        decision = decide(*this, m_restaurant, command.command, {command.actor.role, command.at});
    if (auto *rejection = std::get_if<Rejection>(&decision)) {
        outcome.kind = OutcomeKind::Rejected;
        outcome.rejection = std::move(*rejection);
        return outcome;
    }
    for (const NewEvent &happened : std::get<std::vector<NewEvent>>(decision))
        record(happened, command, outcome);
    return outcome;
}

void MemoryWriteSide::record(const NewEvent &happened, const SentCommand &command, Outcome &outcome)
{
    const Position position{static_cast<std::int64_t>(m_log.size()) + 1};
    m_log.push_back({position, happened.stream, ++m_versions[happened.stream], command.at,
                     outcome.number, happened.event});
    fold(happened.stream, happened.event, command.at);
    outcome.events.push_back(m_log.back());
    outcome.first = outcome.events.front().position;
    outcome.last = position;
}

void MemoryWriteSide::fold(const StreamId &stream, const Event &event, Instant at)
{
    switch (stream.kind()) {
    case StreamKind::Order:
        order(OrderId{stream.key()});
        return evolve(m_orders[OrderId{stream.key()}], narrow<OrderEvent>(event).value(), at);
    case StreamKind::Table:
        table(TableId{stream.key()});
        return evolve(m_tables[TableId{stream.key()}], narrow<TableEvent>(event).value());
    case StreamKind::Stock:
        stock(stream.dish());
        return evolve(m_stocks[stream.dish()], narrow<StockEvent>(event).value());
    case StreamKind::Payment:
        payment(OrderId{stream.key()});
        return evolve(m_payments[OrderId{stream.key()}], narrow<PaymentEvent>(event).value(), at);
    }
}

const SentCommand &MemoryWriteSide::commandOf(const RecordedEvent &event) const
{
    return m_commands.at(static_cast<std::size_t>(number(event.command)) - 1);
}

const Order &MemoryWriteSide::order(OrderId id)
{
    Order &found = m_orders[id];
    found.id = id;
    return found;
}

const Table &MemoryWriteSide::table(TableId id)
{
    Table &found = m_tables[id];
    found.id = id;
    return found;
}

const Stock &MemoryWriteSide::stock(const DishId &dish)
{
    Stock &found = m_stocks[dish];
    found.dish = dish;
    return found;
}

const Payment &MemoryWriteSide::payment(OrderId order)
{
    Payment &found = m_payments[order];
    found.order = order;
    return found;
}

} // namespace restaurant
