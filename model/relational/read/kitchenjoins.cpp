#include "relational/read/joins.h"

namespace restaurant::relational {

namespace {

constexpr auto selectTickets = R"(SELECT t.order_number, o.kind, o.dining_table,
    CASE WHEN o.seating IS NOT NULL THEN o.party END, o.guest, t.state, t.sent_at, t.fired_at,
    l.line, l.dish, d.name, l.quantity, l.note, l.allergy, l.course, d.station,
    CASE WHEN l.picked_up_at IS NOT NULL THEN 'served' WHEN o.ended_at IS NOT NULL THEN 'void'
        WHEN l.state = 'accepted' THEN 'waiting' ELSE l.state END,
    coalesce(l.picked_up_at, o.ended_at, l.voided_at, l.ready_at, l.cooking_at, l.fired_at,
        l.accepted_at)
FROM ticket t JOIN guest_order o ON o.number = t.order_number
    JOIN order_line l ON l.order_number = t.order_number AND l.place >= t.first_place
    JOIN menu_dish d ON d.dish = l.dish)";

constexpr auto selectKitchenOrders = R"(SELECT o.number, o.kind, o.dining_table,
    CASE WHEN o.seating IS NOT NULL THEN o.party END, o.guest, o.fired,
    l.line, l.dish, d.name, l.quantity, l.note, l.allergy, l.course, d.station, 'waiting',
    l.added_at
FROM guest_order o LEFT JOIN order_line l ON l.order_number = o.number AND l.state = 'placed'
    LEFT JOIN menu_dish d ON d.dish = l.dish
WHERE o.completed_at IS NULL AND o.ended_at IS NULL)";

TicketLine lineFrom(Columns columns)
{
    TicketLine line;
    columns.into(line.line, line.dish, line.name, line.quantity, line.note, line.allergy,
                 line.course, line.station, line.state, line.since);
    return line;
}

void addTicket(std::vector<Ticket> &tickets, const Statement &row)
{
    Columns columns(row);
    Ticket ticket;
    columns.into(ticket.order, ticket.kind, ticket.table, ticket.party, ticket.guest, ticket.state,
                 ticket.sentAt, ticket.firedAt);
    if (isNext(tickets, row))
        tickets.push_back(std::move(ticket));
    tickets.back().lines.push_back(lineFrom(columns));
}

void addOrder(std::vector<KitchenOrder> &orders, const Statement &row)
{
    Columns columns(row);
    KitchenOrder order;
    columns.into(order.order, order.kind, order.table, order.party, order.guest, order.fired);
    if (isNext(orders, row))
        orders.push_back(std::move(order));
    if (constexpr int lineColumn = 6; !row.isNull(lineColumn))
        orders.back().waiting.push_back(lineFrom(columns));
}

} // namespace

Joins<KitchenBoard>::Joins(const Connection &connection)
    : m_tickets(connection, selectTickets, "", " WHERE t.order_number = ?1",
                " ORDER BY t.order_number, l.place")
    , m_orders(connection, selectKitchenOrders, "", " AND o.number = ?1",
               " ORDER BY o.number, l.line")
{
}

void Joins<KitchenBoard>::read(KitchenBoard &board, DetailsOf /*orders*/)
{
    std::vector<Ticket> tickets;
    m_tickets.forAll([&](const Statement &row) { addTicket(tickets, row); });
    putAll(board.tickets, std::move(tickets));
    std::vector<KitchenOrder> orders;
    m_orders.forAll([&](const Statement &row) { addOrder(orders, row); });
    putAll(board.orders, std::move(orders));
}

void Joins<KitchenBoard>::refresh(KitchenBoard &board, const Touched &touched)
{
    for (const OrderId order : touched.orders) {
        std::vector<Ticket> tickets;
        m_tickets.forOne(order, [&](const Statement &row) { addTicket(tickets, row); });
        putOne(board.tickets, order, std::move(tickets));
        std::vector<KitchenOrder> orders;
        m_orders.forOne(order, [&](const Statement &row) { addOrder(orders, row); });
        putOne(board.orders, order, std::move(orders));
    }
}

} // namespace restaurant::relational
