#include "relational/read/joins.h"

#include <algorithm>

namespace restaurant::relational {

namespace {

constexpr auto selectDetails = R"(SELECT o.number, o.kind, o.bill_table, o.party, o.guest, o.stage,
    o.ready_at IS NOT NULL, o.bumped, NOT EXISTS (SELECT 1 FROM order_line i
        WHERE i.order_number = o.number AND i.state NOT IN ('delivered', 'void')),
    o.guests_left, o.ended_why, o.fired, o.placed_at, coalesce(p.stage, 'none'), p.requested,
    p.taken, p.refunded, p.declined
FROM guest_order o LEFT JOIN payment p ON p.order_number = o.number)";

constexpr auto selectLines =
    R"(SELECT o.number, l.line, l.dish, d.name, l.quantity, l.price, l.note,
    l.allergy, l.course,
    CASE WHEN o.stage = 'cancelled' AND l.state <> 'delivered' THEN 'void' ELSE l.state END,
    coalesce(r.state, 'asked')
FROM guest_order o JOIN order_line l ON l.order_number = o.number
    JOIN menu_dish d ON d.dish = l.dish
    LEFT JOIN reservation r ON r.order_number = l.order_number AND r.line = l.line
        AND r.dish = l.dish)";

constexpr auto selectHistory = R"(SELECT o.number, h.position, h.at, h.type
FROM guest_order o JOIN order_history h ON h.order_number = o.number)";

constexpr auto openOnes = " WHERE o.closed = 0";
constexpr auto oneOfThem = " WHERE o.number = ?1";

void addOrder(std::vector<OrderDetails> &orders, const Statement &row)
{
    OrderDetails &order = orders.emplace_back();
    Columns(row).into(order.order, order.kind, order.table, order.party, order.guest, order.stage,
                      order.ready, order.bumped, order.delivered, order.left, order.endedWhy,
                      order.fired, order.placedAt, order.payment, order.requested, order.taken,
                      order.refunded, order.declined);
}

/// The order that a row belongs to; null for one that is not among them, which cannot be in what is
/// read of one moment.
OrderDetails *ownerOf(std::vector<OrderDetails> &orders, const Statement &row)
{
    const auto order = OrderId{static_cast<int>(row.integer(0))};
    const auto found =
        std::lower_bound(orders.begin(), orders.end(), order,
                         [](const OrderDetails &one, OrderId key) { return one.order < key; });
    return found != orders.end() && found->order == order ? &*found : nullptr;
}

void addLine(std::vector<OrderDetails> &orders, const Statement &row)
{
    OrderDetails *order = ownerOf(orders, row);
    if (!order)
        return;
    DetailsLine &line = order->lines.emplace_back();
    Columns(row, 1).into(line.line, line.dish, line.name, line.quantity, line.price, line.note,
                         line.allergy, line.course, line.state, line.stock);
}

void addEvent(std::vector<OrderDetails> &orders, const Statement &row)
{
    OrderDetails *order = ownerOf(orders, row);
    if (!order)
        return;
    DetailsEvent &event = order->events.emplace_back();
    Columns(row, 1).into(event.position, event.at, event.type);
}

void addPartyOrder(std::vector<DetailsParty> &parties, const Statement &row)
{
    Columns columns(row);
    const auto party = columns.take<PartyId>();
    if (isNext(parties, row))
        parties.push_back({party, {}});
    parties.back().orders.push_back(columns.take<OrderId>());
}

} // namespace

Joins<DetailsBoard>::Parts::Parts(const Connection &connection, const char *all)
    : orders(connection, selectDetails, all, oneOfThem, " ORDER BY o.number")
    , lines(connection, selectLines, all, oneOfThem, " ORDER BY o.number, l.line")
    , history(connection, selectHistory, all, oneOfThem, " ORDER BY o.number, h.position")
{
}

Joins<DetailsBoard>::Joins(const Connection &connection)
    : m_open(connection, openOnes)
    , m_all(connection, "")
    , m_parties(connection,
                "SELECT o.seating, o.number FROM guest_order o WHERE o.seating IS NOT NULL", "",
                " AND o.seating = ?1", " ORDER BY o.seating, o.placed")
{
}

std::vector<OrderDetails> Joins<DetailsBoard>::readAll(Parts &parts)
{
    std::vector<OrderDetails> orders;
    parts.orders.forAll([&](const Statement &row) { addOrder(orders, row); });
    parts.lines.forAll([&](const Statement &row) { addLine(orders, row); });
    parts.history.forAll([&](const Statement &row) { addEvent(orders, row); });
    return orders;
}

std::vector<OrderDetails> Joins<DetailsBoard>::readOne(OrderId order)
{
    std::vector<OrderDetails> orders;
    m_all.orders.forOne(order, [&](const Statement &row) { addOrder(orders, row); });
    m_all.lines.forOne(order, [&](const Statement &row) { addLine(orders, row); });
    m_all.history.forOne(order, [&](const Statement &row) { addEvent(orders, row); });
    return orders;
}

/// What the board holds and is closed by now is told once more.
void Joins<DetailsBoard>::readOpen(DetailsBoard &board)
{
    std::vector<OrderDetails> orders = readAll(m_open);
    std::set<OrderId> held;
    board.details.forEach([&](OrderId order, const OrderDetails &) { held.insert(order); });
    for (OrderDetails &order : orders) {
        held.erase(order.order);
        putIfChanged(board.details, std::move(order));
    }
    for (const OrderId order : held)
        putOne(board.details, order, readOne(order));
}

void Joins<DetailsBoard>::read(DetailsBoard &board, DetailsOf orders)
{
    if (orders == DetailsOf::All)
        putAll(board.details, readAll(m_all));
    else
        readOpen(board);
    std::vector<DetailsParty> parties;
    m_parties.forAll([&](const Statement &row) { addPartyOrder(parties, row); });
    putAll(board.parties, std::move(parties));
}

void Joins<DetailsBoard>::refresh(DetailsBoard &board, const Touched &touched)
{
    for (const OrderId order : touched.orders)
        putOne(board.details, order, readOne(order));
    for (const PartyId party : touched.parties) {
        std::vector<DetailsParty> parties;
        m_parties.forOne(party, [&](const Statement &row) { addPartyOrder(parties, row); });
        putOne(board.parties, party, std::move(parties));
    }
}

} // namespace restaurant::relational
