#include "house.h"

namespace restaurant::testing {

namespace {

Dish offered(std::string_view id, std::string displayName, int cents)
{
    Dish made;
    made.id = dish(id);
    made.name = std::move(displayName);
    made.price = Money{cents};
    made.station = "stove";
    made.cooking = std::chrono::minutes(6);
    return made;
}

Restaurant builtHouse()
{
    Restaurant made;
    made.menu.dishes = {offered("soup", "Soup", 450), offered("ramen", "Ramen", 1200),
                        offered("falafel-bowl", "Falafel bowl", 950),
                        offered("sea-bass", "Sea bass", 2100)};
    made.tables = {{TableId{1}, 2}, {TableId{4}, 4}, {TableId{5}, 4}};
    for (const Role role : {Role::Taker, Role::Runner, Role::Cook, Role::Manager})
        made.staff.add({name("Somebody"), role});
    return made;
}

StreamId streamOf(const OrderEvent &event)
{
    return std::visit([](const auto &e) { return StreamId::of(e.order); }, event);
}

StreamId streamOf(const StockEvent &event)
{
    return std::visit([](const auto &e) { return StreamId::of(e.dish); }, event);
}

StreamId streamOf(const PaymentEvent &event)
{
    return std::visit([](const auto &e) { return StreamId::ofPayment(e.order); }, event);
}

struct TableStreams
{
    std::vector<StreamId> operator()(const PartySeated &e) const { return {StreamId::of(e.table)}; }
    std::vector<StreamId> operator()(const PartyMoved &e) const
    {
        return {StreamId::of(e.from), StreamId::of(e.to)};
    }
    std::vector<StreamId> operator()(const TableCleared &e) const
    {
        return {StreamId::of(e.table)};
    }
};

/// The aggregate under `key`, made with that key if there is none yet.
template <typename Map, typename Key, typename Aggregate>
Aggregate &named(Map &map, const Key &key, Key Aggregate::*id)
{
    Aggregate &found = map[key];
    found.*id = key;
    return found;
}

} // namespace

const Restaurant &house()
{
    static const Restaurant made = builtHouse();
    return made;
}

DishId dish(std::string_view id)
{
    return DishId::from(id).value();
}

Name name(std::string_view text)
{
    return Name::from(text).value();
}

WhyText why(std::string_view text)
{
    return WhyText::from(text).value();
}

Instant at(std::string_view clock)
{
    return instantFrom(clock).value();
}

WantedLine wanted(std::string_view dishId, int quantity, int course)
{
    WantedLine line;
    line.dish = dish(dishId);
    line.quantity = Quantity::from(quantity).value();
    line.course = Course{course};
    return line;
}

OrderedLine ordered(int line, std::string_view dishId, int quantity, int course)
{
    OrderedLine made;
    made.line = LineId{line};
    made.dish = dish(dishId);
    made.quantity = Quantity::from(quantity).value();
    made.price = house().menu.find(made.dish)->price;
    made.course = Course{course};
    return made;
}

const Order &World::order(OrderId id)
{
    return named(m_orders, id, &Order::id);
}

const Table &World::table(TableId id)
{
    return named(m_tables, id, &Table::id);
}

const Stock &World::stock(const DishId &dish)
{
    return named(m_stocks, dish, &Stock::dish);
}

const Payment &World::payment(OrderId order)
{
    return named(m_payments, order, &Payment::order);
}

void World::record(const NewEvent &event, Instant at)
{
    const StreamId &stream = event.stream;
    switch (stream.kind()) {
    case StreamKind::Order:
        evolve(named(m_orders, OrderId{stream.key()}, &Order::id),
               narrow<OrderEvent>(event.event).value(), at);
        break;
    case StreamKind::Table:
        evolve(named(m_tables, TableId{stream.key()}, &Table::id),
               narrow<TableEvent>(event.event).value());
        break;
    case StreamKind::Stock:
        evolve(named(m_stocks, stream.dish(), &Stock::dish),
               narrow<StockEvent>(event.event).value());
        break;
    case StreamKind::Payment:
        evolve(named(m_payments, OrderId{stream.key()}, &Payment::order),
               narrow<PaymentEvent>(event.event).value(), at);
        break;
    }
}

bool World::operator==(const World &other) const
{
    return m_orders == other.m_orders && m_tables == other.m_tables && m_stocks == other.m_stocks &&
           m_payments == other.m_payments;
}

std::vector<StreamId> streamsOf(const Event &event)
{
    if (const auto ofOrder = narrow<OrderEvent>(event))
        return {streamOf(*ofOrder)};
    if (const auto ofStock = narrow<StockEvent>(event))
        return {streamOf(*ofStock)};
    if (const auto ofPayment = narrow<PaymentEvent>(event))
        return {streamOf(*ofPayment)};
    return std::visit(TableStreams{}, narrow<TableEvent>(event).value());
}

} // namespace restaurant::testing
