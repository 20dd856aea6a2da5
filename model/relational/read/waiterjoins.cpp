#include "relational/read/joins.h"

namespace restaurant::relational {

namespace {

constexpr auto selectTables = R"(SELECT t.number, t.seats, s.party, s.guests,
    coalesce(s.stage, 'free'), coalesce(s.stage_since, (SELECT v.left_at FROM visit v
        WHERE v.dining_table = t.number ORDER BY v.ended DESC LIMIT 1)), o.number
FROM dining_table t LEFT JOIN seating s ON s.dining_table = t.number
    LEFT JOIN guest_order o ON o.seating = s.party AND o.ended_at IS NULL)";

// A table's orders stay until it is cleared, takeaway goes when it is handed over.
constexpr auto selectWaiterOrders = R"(SELECT o.number, o.kind, o.dining_table, o.party, o.guest,
    o.floor_stage, o.floor_since, o.ready_at,
    CASE WHEN p.stage IN ('requested', 'closed') THEN p.requested END, p.prepaid, p.declined,
    p.stage = 'taken', o.fired, l.line, d.name, l.quantity, l.course,
    CASE l.state WHEN 'cooking' THEN 'fired' ELSE l.state END
FROM guest_order o LEFT JOIN payment p ON p.order_number = o.number
    JOIN order_line l ON l.order_number = o.number JOIN menu_dish d ON d.dish = l.dish
WHERE o.ended_at IS NULL AND )";
constexpr auto allOrders = R"(o.number IN (SELECT number FROM guest_order WHERE seating IS NOT NULL
    UNION ALL SELECT q.number FROM guest_order q
    WHERE q.completed_at IS NULL AND q.ended_at IS NULL AND q.kind = 'takeaway'
        AND EXISTS (SELECT 1 FROM order_line i WHERE i.order_number = q.number
            AND i.state NOT IN ('delivered', 'void'))))";
constexpr auto oneOrder = R"(o.number = ?1 AND (o.seating IS NOT NULL OR (o.kind = 'takeaway'
    AND EXISTS (SELECT 1 FROM order_line i WHERE i.order_number = o.number
        AND i.state NOT IN ('delivered', 'void')))))";

constexpr auto selectDishes = R"(SELECT d.dish, d.name, d.price, s.available, s.sold_out, a.allergen
FROM menu_dish d JOIN stock s ON s.dish = d.dish LEFT JOIN menu_allergen a ON a.dish = d.dish)";

void addTable(std::vector<TableCard> &tables, const Statement &row)
{
    Columns columns(row);
    TableCard table;
    columns.into(table.table, table.seats, table.party, table.guests, table.stage, table.since);
    if (isNext(tables, row))
        tables.push_back(std::move(table));
    if (const auto order = columns.take<OrderId>(); order != OrderId{})
        tables.back().orders.push_back(order);
}

void addOrder(std::vector<WaiterOrder> &orders, const Statement &row)
{
    Columns columns(row);
    WaiterOrder order;
    columns.into(order.order, order.kind, order.table, order.party, order.guest, order.stage,
                 order.since, order.readyAt, order.due, order.prepaid, order.declined, order.paid,
                 order.fired);
    if (isNext(orders, row))
        orders.push_back(std::move(order));
    CarryLine &line = orders.back().lines.emplace_back();
    columns.into(line.line, line.name, line.quantity, line.course, line.state);
}

void addDish(std::vector<DishCard> &dishes, const Statement &row)
{
    Columns columns(row);
    DishCard dish;
    columns.into(dish.dish, dish.name, dish.price, dish.left, dish.soldOut);
    if (dishes.empty() || dishes.back().dish != dish.dish)
        dishes.push_back(std::move(dish));
    if (constexpr int allergenColumn = 5; !row.isNull(allergenColumn))
        dishes.back().allergens.push_back(columns.take<std::string>());
}

void nameCarried(std::vector<WaiterOrder> &orders)
{
    for (WaiterOrder &order : orders)
        order.carries = carriesText(order.lines);
}

} // namespace

Joins<WaiterBoard>::Joins(const Connection &connection)
    : m_tables(connection, selectTables, "", " WHERE t.number = ?1", " ORDER BY t.number, o.placed")
    , m_orders(connection, selectWaiterOrders, allOrders, oneOrder, " ORDER BY o.number, l.line")
    , m_dishes(connection, selectDishes, "", " WHERE d.dish = ?1", " ORDER BY d.dish, a.place")
{
}

void Joins<WaiterBoard>::read(WaiterBoard &board, DetailsOf /*orders*/)
{
    std::vector<TableCard> tables;
    m_tables.forAll([&](const Statement &row) { addTable(tables, row); });
    putAll(board.tables, std::move(tables));
    std::vector<WaiterOrder> orders;
    m_orders.forAll([&](const Statement &row) { addOrder(orders, row); });
    nameCarried(orders);
    putAll(board.orders, std::move(orders));
    std::vector<DishCard> dishes;
    m_dishes.forAll([&](const Statement &row) { addDish(dishes, row); });
    putAll(board.dishes, std::move(dishes));
}

void Joins<WaiterBoard>::refresh(WaiterBoard &board, const Touched &touched)
{
    for (const TableId table : touched.tables) {
        std::vector<TableCard> tables;
        m_tables.forOne(table, [&](const Statement &row) { addTable(tables, row); });
        putOne(board.tables, table, std::move(tables));
    }
    for (const OrderId order : touched.orders) {
        std::vector<WaiterOrder> orders;
        m_orders.forOne(order, [&](const Statement &row) { addOrder(orders, row); });
        nameCarried(orders);
        putOne(board.orders, order, std::move(orders));
    }
    for (const DishId &dish : touched.dishes) {
        std::vector<DishCard> dishes;
        m_dishes.forOne(dish, [&](const Statement &row) { addDish(dishes, row); });
        putOne(board.dishes, dish, std::move(dishes));
    }
}

} // namespace restaurant::relational
