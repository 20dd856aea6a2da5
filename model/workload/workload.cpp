#include "workload.h"

#include "domain/permissions.h"

#include <algorithm>
#include <stdexcept>

namespace restaurant {

namespace {

constexpr int dishes = 12;

DishId dishNumber(int n)
{
    static constexpr std::array names{"ramen",   "soup",  "bread",   "falafel",
                                      "salad",   "pizza", "risotto", "curry",
                                      "pancake", "cake",  "tea",     "lemonade"};
    return *DishId::from(names.at(static_cast<std::size_t>(n % dishes)));
}

Actor named(Role role)
{
    return {*Name::from(toWord(role)), role};
}

Restaurant restaurantWith(int tables)
{
    Restaurant restaurant;
    for (int n = 0; n < dishes; ++n)
        restaurant.menu.dishes.push_back({dishNumber(n),
                                          dishNumber(n).text(),
                                          Money{450 + 50 * n},
                                          n % 2 ? "grill" : "stove",
                                          std::chrono::minutes(4 + n),
                                          {},
                                          0});
    for (int n = 1; n <= tables; ++n)
        restaurant.tables.push_back({TableId{n}, 6});
    for (const Role role : {Role::Taker, Role::Runner, Role::Cook, Role::Manager})
        restaurant.staff.add(named(role));
    return restaurant;
}

WantedLine wanted(int dish, std::int64_t quantity, std::string_view note)
{
    return {dishNumber(dish), *Quantity::from(quantity), *Note::from(note), Note{}, Course{1}};
}

/// Whoever may issue such a command.
Actor actorFor(const Command &command)
{
    const auto role = std::find_if(allRoles.begin(), allRoles.end(), [&](Role candidate) {
        return mayIssue(candidate, command.index());
    });
    return *role == Role::Policy ? processManager() : named(*role);
}

} // namespace

Order &MemoryAggregates::orderAt(OrderId id)
{
    Order &order = m_orders[id];
    order.id = id;
    return order;
}

Table &MemoryAggregates::tableAt(TableId id)
{
    Table &table = m_tables[id];
    table.id = id;
    return table;
}

Stock &MemoryAggregates::stockAt(const DishId &dish)
{
    Stock &stock = m_stocks[dish];
    stock.dish = dish;
    return stock;
}

Payment &MemoryAggregates::paymentAt(OrderId order)
{
    Payment &payment = m_payments[order];
    payment.order = order;
    return payment;
}

void MemoryAggregates::apply(const NewEvent &recorded, Instant at)
{
    const StreamId &stream = recorded.stream;
    switch (stream.kind()) {
    case StreamKind::Order:
        return evolve(orderAt(OrderId{stream.key()}), narrow<OrderEvent>(recorded.event).value(),
                      at);
    case StreamKind::Table:
        return evolve(tableAt(TableId{stream.key()}), narrow<TableEvent>(recorded.event).value());
    case StreamKind::Stock:
        return evolve(stockAt(stream.dish()), narrow<StockEvent>(recorded.event).value());
    case StreamKind::Payment:
        return evolve(paymentAt(OrderId{stream.key()}),
                      narrow<PaymentEvent>(recorded.event).value(), at);
    }
}

void MemoryAggregates::forget(OrderId order)
{
    m_orders.erase(order);
    m_payments.erase(order);
}

Workload::Workload(int tables)
    : m_restaurant(restaurantWith(tables))
    , m_visits(static_cast<std::size_t>(tables))
{
    for (int n = 0; n < dishes; ++n)
        m_waiting.push_back(sent(ReceiveStock{dishNumber(n), 1'000'000}, Position{}));
}

Workload::Visit Workload::newVisit(TableId table)
{
    const OrderId order{++m_orders};
    m_aggregates.forget(OrderId{m_orders - 4 * static_cast<int>(m_visits.size())});
    const int dish = m_orders;
    Visit visit{SeatParty{table, PartyId{m_orders}, 2},
                PlaceOrder{order,
                           OrderKind::DineIn,
                           table,
                           Name{},
                           {wanted(dish, 2, ""), wanted(dish + 5, 1, "no onions, please")}}};
    for (const LineId line : {LineId{1}, LineId{2}}) {
        visit.push_back(StartCooking{order, line});
        visit.push_back(FinishLine{order, line});
    }
    visit.insert(visit.end(), {PickUpOrder{order}, BumpTicket{order}, DeliverOrder{order},
                               TakePayment{order, PaymentMethod::Card, true}, ClearTable{table}});
    return visit;
}

Command Workload::takeFromVisits()
{
    const std::size_t place = m_turn++ % m_visits.size();
    Visit &visit = m_visits[place];
    if (visit.empty())
        visit = newVisit(TableId{static_cast<int>(place) + 1});
    Command command = std::move(visit.front());
    visit.pop_front();
    return command;
}

SentCommand Workload::sent(Command command, Position causation)
{
    static constexpr Uuid space{{'b', 'e', 'n', 'c', 'h'}};
    SentCommand made;
    made.at = Instant{std::chrono::hours(12) + std::chrono::milliseconds(++m_commands)};
    made.id = derivedId(made.at, space, std::to_string(m_commands));
    made.actor = actorFor(command);
    made.correlation = made.id;
    made.causation = causation;
    made.command = std::move(command);
    return made;
}

void Workload::carryOut(const SentCommand &command)
{
    const Decision decision =
        decide(m_aggregates, m_restaurant, command.command, Asked{command.actor.role, command.at});
    if (const auto *no = std::get_if<Rejection>(&decision))
        throw std::logic_error("The workload broke a rule: " + no->sentence);
    std::deque<SentCommand> reactions;
    for (const NewEvent &event : std::get<std::vector<NewEvent>>(decision)) {
        m_aggregates.apply(event, command.at);
        m_position = Position{number(m_position) + 1};
        for (Command &reaction : m_fulfilment.react(event.event, {m_position, command.at}))
            reactions.push_back(sent(std::move(reaction), m_position));
    }
    m_waiting.insert(m_waiting.end(), reactions.begin(), reactions.end());
}

SentCommand Workload::next()
{
    SentCommand command;
    if (m_waiting.empty()) {
        command = sent(takeFromVisits(), Position{});
    } else {
        command = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    carryOut(command);
    return command;
}

std::vector<SentCommand> Workload::next(std::size_t count)
{
    std::vector<SentCommand> commands;
    commands.reserve(count);
    while (commands.size() < count)
        commands.push_back(next());
    return commands;
}

} // namespace restaurant
