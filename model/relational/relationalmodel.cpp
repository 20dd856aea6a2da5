#include "relational/relationalmodel.h"

#include "domain/oneof.h"
#include "domain/restaurant.h"
#include "domain/storeerror.h"
#include "log/codec.h"
#include "relational/floortables.h"
#include "relational/ordertables.h"
#include "relational/stocktables.h"
#include "relational/tables.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <set>

namespace restaurant {

using namespace relational;

namespace {

void insertMenu(const Connection &connection, const Menu &menu)
{
    Statement station(connection, "INSERT INTO station(name) VALUES (?3)");
    Statement dish(connection, "INSERT INTO menu_dish(dish, place, name, price, station, cooking)"
                               " VALUES (?3, ?4, ?5, ?6, ?7, ?8)");
    Statement allergen(connection, "INSERT INTO menu_allergen(dish, place, allergen)"
                                   " VALUES (?3, ?4, ?5)");
    Statement stock(connection, "INSERT INTO stock(dish, received, available, used, sold_out,"
                                " by_hand, changed, changed_at) VALUES (?3, 0, 0, 0, 0, 0, 0, 0)");
    std::set<std::string_view> stations;
    for (const Dish &one : menu.dishes)
        if (stations.insert(one.station).second)
            bound(station, std::string_view(one.station)).run();
    int place = 0;
    for (const Dish &one : menu.dishes) {
        bound(dish, one.id, ++place, std::string_view(one.name), one.price,
              std::string_view(one.station), one.cooking)
            .run();
        bound(stock, one.id).run();
        int number = 0;
        for (const std::string &inIt : one.allergens)
            bound(allergen, one.id, ++number, std::string_view(inIt)).run();
    }
}

} // namespace

struct RelationalModel::Parts
{
    Parts(const Connection &of, const Restaurant &restaurant)
        : connection(of)
        , orders(of, restaurant, floor)
    {
    }

    const Connection &connection;
    FloorTables floor{connection};
    OrderTables orders;
    StockTables stock{connection};
    PaymentTables payment{connection};
    Statement position{connection, "SELECT position FROM tables_kept"};
    Statement keep{connection, R"(UPDATE tables_kept SET position = ?1, at = ?2
WHERE position = ?1 - 1
RETURNING position)"};

    void take(Change &change, const RecordedEvent &event)
    {
        std::visit([&](const auto &happened) { on(change, happened, typeWord(event.event)); },
                   event.event);
    }

private:
    template <OneOf<PartySeated, PartyMoved> Moved>
    void on(Change &change, const Moved &event, std::string_view /*type*/)
    {
        floor.apply(change, event);
    }
    void on(Change &change, const TableCleared &event, std::string_view /*type*/)
    {
        floor.apply(change, event);
        for (const OrderId order : change.touched.orders)
            orders.settleClosed(change, order);
    }
    template <OneOf<StockReceived, DishSoldOut, DishRestored> OfDish>
    void on(Change &change, const OfDish &event, std::string_view /*type*/)
    {
        stock.apply(change, event);
    }
    template <
        OneOf<StockReserved, ReservationRefused, ReservationReleased, ReservationExpired, StockUsed>
            OfShare>
    void on(Change &change, const OfShare &event, std::string_view type)
    {
        stock.apply(change, event);
        orders.note(change, event.order, type);
    }
    template <OneOf<PaymentRequested, PaymentTaken, PaymentDeclined, PaymentRefunded,
                    PaymentExpired, RefundDeclined>
                  OfPayment>
    void on(Change &change, const OfPayment &event, std::string_view type)
    {
        payment.apply(change, event);
        orders.settlePayment(change, event.order);
        if constexpr (OneOf<OfPayment, PaymentDeclined>)
            orders.refreshSeating(change, event.order);
        orders.note(change, event.order, type);
    }
    template <typename OfOrder> void on(Change &change, const OfOrder &event, std::string_view type)
    {
        orders.apply(change, event);
        orders.note(change, event.order, type);
    }
};

bool RelationalModel::exists(const Connection &connection)
{
    return integer(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'tables_kept'") > 0;
}

void RelationalModel::create(const Connection &connection, const Restaurant &restaurant)
{
    for (const char *statement : statements)
        run(connection, statement);
    run(connection, "INSERT INTO tables_kept(one, position, at) VALUES (1, 0, 0)");
    insertMenu(connection, restaurant.menu);
    Statement table(connection, "INSERT INTO dining_table(number, seats) VALUES (?3, ?4)");
    for (const TablePlace &place : restaurant.tables)
        bound(table, place.table, place.seats).run();
}

void RelationalModel::drop(const Connection &connection)
{
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        run(connection, std::string("DROP TABLE ").append(table->name).c_str());
}

RelationalModel::RelationalModel(const Connection &connection, const Restaurant &restaurant)
    : m_parts(std::make_unique<Parts>(connection, restaurant))
{
}

RelationalModel::~RelationalModel() = default;

Position RelationalModel::position()
{
    const ResetAtEnd reset(m_parts->position);
    return m_parts->position.next() ? Position{m_parts->position.integer(0)} : Position{};
}

Touched RelationalModel::apply(const RecordedEvent &event)
{
    Change change{event.position, event.at, {}};
    if (!change.changes(m_parts->keep))
        throw StoreError(StoreTrouble::Damaged, "keep the tables", m_parts->connection.path(),
                         "they were not kept up to the event before position " +
                             std::to_string(number(event.position)));
    m_parts->take(change, event);
    return std::move(change.touched);
}

} // namespace restaurant
