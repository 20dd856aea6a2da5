#include "relational/read/joins.h"

namespace restaurant::relational {

namespace {

constexpr auto selectNumbers = R"(SELECT n.order_number, o.kind, n.stage, n.since, n.promised
FROM guest_number n JOIN guest_order o ON o.number = n.order_number)";

constexpr auto selectStatusOrders =
    R"(SELECT o.number, o.kind, o.fired, l.line, l.course, d.cooking,
    CASE WHEN l.state NOT IN ('fired', 'cooking', 'ready') THEN l.state
        WHEN l.announced_at IS NULL THEN 'fired' ELSE 'ready' END
FROM guest_order o JOIN order_line l ON l.order_number = o.number
    JOIN menu_dish d ON d.dish = l.dish
WHERE o.completed_at IS NULL AND o.ended_at IS NULL
    AND EXISTS (SELECT 1 FROM order_line i WHERE i.order_number = o.number
        AND i.state NOT IN ('delivered', 'void')))";

void addNumber(std::vector<StatusNumber> &numbers, const Statement &row)
{
    StatusNumber &shown = numbers.emplace_back();
    Columns(row).into(shown.order, shown.kind, shown.stage, shown.since, shown.promised);
}

void addOrder(std::vector<StatusOrder> &orders, const Statement &row)
{
    Columns columns(row);
    StatusOrder order;
    columns.into(order.order, order.kind, order.fired);
    if (isNext(orders, row))
        orders.push_back(std::move(order));
    StatusLine &line = orders.back().lines.emplace_back();
    columns.into(line.line, line.course, line.cooking, line.state);
}

} // namespace

Joins<StatusBoard>::Joins(const Connection &connection)
    : m_numbers(connection, selectNumbers, "", " WHERE n.order_number = ?1", "")
    , m_orders(connection, selectStatusOrders, "", " AND o.number = ?1",
               " ORDER BY o.number, l.line")
{
}

void Joins<StatusBoard>::read(StatusBoard &board, DetailsOf /*orders*/)
{
    std::vector<StatusNumber> numbers;
    m_numbers.forAll([&](const Statement &row) { addNumber(numbers, row); });
    putAll(board.numbers, std::move(numbers));
    std::vector<StatusOrder> orders;
    m_orders.forAll([&](const Statement &row) { addOrder(orders, row); });
    putAll(board.orders, std::move(orders));
}

void Joins<StatusBoard>::refresh(StatusBoard &board, const Touched &touched)
{
    for (const OrderId order : touched.orders) {
        std::vector<StatusNumber> numbers;
        m_numbers.forOne(order, [&](const Statement &row) { addNumber(numbers, row); });
        putOne(board.numbers, order, std::move(numbers));
        std::vector<StatusOrder> orders;
        m_orders.forOne(order, [&](const Statement &row) { addOrder(orders, row); });
        putOne(board.orders, order, std::move(orders));
    }
}

} // namespace restaurant::relational
