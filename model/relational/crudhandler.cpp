#include "relational/crudhandler.h"

#include "domain/permissions.h"
#include "domain/restaurant.h"
#include "relational/columns.h"

namespace restaurant {

using namespace relational;

struct TableAggregates::Statements
{
    explicit Statements(const Connection &of)
        : connection(of)
    {
    }
    const Connection &connection;

    Statement order{connection, "SELECT number, stage, kind, dining_table, party,"
                                " ready_at IS NOT NULL, bumped, ended_at, fired, ended_why"
                                " FROM guest_order WHERE number = ?1"};
    Statement lines{connection, "SELECT line, dish, price, course, state, quantity FROM order_line"
                                " WHERE order_number = ?1 ORDER BY line"};
    Statement table{connection, "SELECT party, guests FROM seating WHERE dining_table = ?1"};
    Statement stock{connection, "SELECT received, available, used, sold_out, by_hand FROM stock"
                                " WHERE dish = ?1"};
    Statement reserved{connection, "SELECT order_number, line, quantity FROM reservation"
                                   " WHERE dish = ?1 AND state = 'reserved'"};
    Statement payment{connection,
                      "SELECT stage, requested, prepaid, taken, refunded, ended_at,"
                      " last_refund, owed, expired FROM payment WHERE order_number = ?1"};
};

TableAggregates::TableAggregates(const Connection &connection)
    : m_statements(std::make_unique<Statements>(connection))
{
}

TableAggregates::~TableAggregates() = default;

const Order &TableAggregates::order(OrderId id)
{
    m_order = {};
    m_order.id = id;
    Statement &row = m_statements->order;
    const ResetAtEnd reset(row);
    if (!row.bind(1, std::int64_t{number(id)}).next())
        return m_order;
    Columns columns(row);
    columns.into(m_order.id, m_order.stage, m_order.kind, m_order.table, m_order.party,
                 m_order.ready, m_order.bumped, m_order.endedAt, m_order.fired);
    m_order.endedWhy = WhyText::from(columns.take<std::string>()).value_or(WhyText());
    Statement &lines = m_statements->lines;
    const ResetAtEnd resetLines(lines);
    lines.bind(1, std::int64_t{number(id)});
    while (lines.next()) {
        Columns column(lines);
        OrderLine &line = m_order.lines.emplace_back();
        column.into(line.line, line.dish, line.price, line.course, line.state);
        line.quantity = Quantity::from(column.take<int>()).value_or(Quantity());
    }
    return m_order;
}

const Table &TableAggregates::table(TableId id)
{
    m_table = {id, {}, 0};
    Statement &row = m_statements->table;
    const ResetAtEnd reset(row);
    if (row.bind(1, std::int64_t{number(id)}).next())
        Columns(row).into(m_table.party, m_table.guests);
    return m_table;
}

const Stock &TableAggregates::stock(const DishId &dish)
{
    m_stock = {};
    m_stock.dish = dish;
    Statement &row = m_statements->stock;
    const ResetAtEnd reset(row);
    if (!row.bind(1, std::string_view(m_stock.dish.text())).next())
        return m_stock;
    Columns(row).into(m_stock.received, m_stock.left, m_stock.used, m_stock.soldOut,
                      m_stock.soldOutByHand);
    Statement &held = m_statements->reserved;
    const ResetAtEnd resetHeld(held);
    held.bind(1, std::string_view(m_stock.dish.text()));
    while (held.next()) {
        Columns columns(held);
        const auto order = columns.take<OrderId>();
        const auto line = columns.take<LineId>();
        m_stock.reserved[{order, line}] = columns.take<int>();
    }
    return m_stock;
}

const Payment &TableAggregates::payment(OrderId order)
{
    m_payment = {};
    m_payment.order = order;
    Statement &row = m_statements->payment;
    const ResetAtEnd reset(row);
    if (row.bind(1, std::int64_t{number(order)}).next())
        Columns(row).into(m_payment.stage, m_payment.requested, m_payment.prepaid, m_payment.taken,
                          m_payment.refunded, m_payment.endedAt, m_payment.lastRefund,
                          m_payment.owed, m_payment.expired);
    return m_payment;
}

CrudHandler::CrudHandler(const Connection &connection, const Restaurant &restaurant)
    : m_restaurant(restaurant)
    , m_aggregates(connection)
    , m_model(connection, restaurant)
{
}

Outcome CrudHandler::handle(const SentCommand &sent)
{
    m_touched = {};
    Outcome outcome;
    outcome.command = sent.id;
    const auto reject = [&](Rejection why) {
        outcome.kind = OutcomeKind::Rejected;
        outcome.rejection = std::move(why);
        return outcome;
    };
    if (auto refused = refusal(m_restaurant.staff, sent))
        return reject(*std::move(refused));
    Decision decision =
        decide(m_aggregates, m_restaurant, sent.command, {sent.actor.role, sent.at});
    if (auto *rejection = std::get_if<Rejection>(&decision))
        return reject(std::move(*rejection));
    auto position = number(m_model.position());
    outcome.first = Position{position + 1};
    for (NewEvent &event : std::get<std::vector<NewEvent>>(decision)) {
        outcome.events.push_back({Position{++position},
                                  std::move(event.stream),
                                  0,
                                  sent.at,
                                  {},
                                  std::move(event.event)});
        m_touched.add(m_model.apply(outcome.events.back()));
    }
    outcome.last = Position{position};
    return outcome;
}

} // namespace restaurant
