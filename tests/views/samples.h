// An evening at 20:14:05, as the read views would tell it: documents for tests of panes and for
// looking at them.
#pragma once

#include "read/changes.h"
#include "read/progress.h"

#include <vector>

namespace restaurant::samples {

using std::chrono::hours, std::chrono::minutes, std::chrono::seconds;

inline Instant at(int hour, int minute, int second = 0)
{
    return Instant(hours(hour) + minutes(minute) + seconds(second));
}
inline const Instant now = at(20, 14, 5);

inline DishId dish(const char *id)
{
    return DishId::from(id).value();
}

inline TicketLine line(int number, int quantity, const char *name, TicketLineState state,
                       const char *station = "stove")
{
    TicketLine made;
    made.line = LineId{number};
    made.dish = dish("ramen");
    made.name = name;
    made.quantity = quantity;
    made.station = station;
    made.state = state;
    made.since = now - minutes(2);
    return made;
}

inline Ticket ticket(int order, int table, Duration age, std::vector<TicketLine> lines)
{
    Ticket made;
    made.order = OrderId{order};
    made.kind = table > 0 ? OrderKind::DineIn : OrderKind::Takeaway;
    made.table = TableId{table};
    made.guest = table > 0 ? "" : "Ada";
    made.lines = std::move(lines);
    made.sentAt = now - age - seconds(20);
    made.firedAt = now - age;
    return made;
}

inline std::vector<Ticket> tickets()
{
    using enum TicketLineState;
    std::vector<Ticket> all;
    all.push_back(ticket(38, 3, minutes(12) + seconds(32),
                         {line(1, 1, "Sea bass", Void, "grill"), line(2, 2, "Ramen", Cooking)}));
    all.push_back(
        ticket(41, 12, minutes(9) + seconds(10),
               {line(1, 1, "Margherita", Ready, "oven"), line(2, 1, "Soup of the day", Cooking),
                line(3, 2, "Lemonade", Fired, "bar")}));
    all.back().lines[1].note = "no onion, and a little more broth than usual please";
    all.back().lines[1].allergy = "celery, nuts";
    all.push_back(
        ticket(44, 2, minutes(4) + seconds(10),
               {line(1, 1, "Soup of the day", Ready), line(2, 2, "Margherita", Waiting, "oven")}));
    all.back().lines[1].course = Course{2};
    all.push_back(ticket(45, 0, minutes(2) + seconds(5), {line(1, 3, "Falafel bowl", Fired)}));
    all.back().lines[0].note = "no onion";
    all.push_back(
        ticket(46, 5, minutes(1) + seconds(12), {line(1, 2, "Margherita", Ready, "oven")}));
    all.back().state = TicketState::Ready;
    all.push_back(
        ticket(47, 4, seconds(33),
               {line(1, 2, "Margherita", Fired, "oven"), line(2, 1, "Lemonade", Fired, "bar")}));
    all.push_back(ticket(48, 7, seconds(12), {line(1, 1, "Sea bass", Void, "grill")}));
    all.back().state = TicketState::Cancelled;
    all.push_back(ticket(36, 6, minutes(14), {line(1, 1, "Ramen", Ready)}));
    all.back().state = TicketState::Bumped;
    return all;
}

inline TableCard table(int number, int seats, TableStage stage, int guests = 0, Duration age = {},
                       std::vector<OrderId> orders = {})
{
    TableCard made;
    made.table = TableId{number};
    made.seats = seats;
    made.stage = stage;
    made.guests = guests;
    made.party = PartyId{stage == TableStage::Free ? 0 : number};
    made.since = now - age;
    made.orders = std::move(orders);
    return made;
}

inline std::vector<TableCard> tables()
{
    using enum TableStage;
    return {table(1, 2, Eating, 2, minutes(7), {OrderId{39}}),
            table(2, 4, WaitsForFood, 3, minutes(4) + seconds(10), {OrderId{44}}),
            table(3, 4, FoodReady, 4, minutes(11) + seconds(32), {OrderId{38}}),
            table(4, 2, Free),
            table(5, 4, WaitsForFood, 2, minutes(2) + seconds(5), {OrderId{46}}),
            table(6, 6, WantsToOrder, 5, minutes(3) + seconds(2)),
            table(7, 4, WantsToPay, 2, minutes(1) + seconds(15), {OrderId{40}}),
            table(8, 8, Paid, 7, seconds(41), {OrderId{37}, OrderId{42}})};
}

inline WaiterOrder order(int number, int tableNumber, CarryStage stage, Duration age)
{
    WaiterOrder made;
    made.order = OrderId{number};
    made.kind = tableNumber > 0 ? OrderKind::DineIn : OrderKind::Takeaway;
    made.table = TableId{tableNumber};
    made.party = PartyId{tableNumber};
    made.guest = tableNumber > 0 ? "" : "Ada";
    made.stage = stage;
    made.since = now - age;
    if (stage == CarryStage::Ready)
        made.readyAt = made.since;
    return made;
}

inline std::vector<WaiterOrder> waiterOrders()
{
    std::vector<WaiterOrder> all{
        order(38, 3, CarryStage::Ready, minutes(11) + seconds(32)),
        order(43, 0, CarryStage::PickedUp, minutes(6) + seconds(40)),
        order(46, 5, CarryStage::Ready, minutes(1)),
        order(40, 7, CarryStage::AwaitsPayment, minutes(1) + seconds(15)),
        order(45, 0, CarryStage::InKitchen, minutes(2)),
    };
    all[0].carries = "2 Ramen";
    all[1].carries = "1 Falafel bowl, 2 Lemonade";
    all[2].carries = "2 Margherita";
    all[3].due = Money{4100};
    return all;
}

inline std::vector<DishCard> dishes()
{
    return {{dish("margherita"), "Margherita", Money{950}, 12, false, {"gluten", "milk"}},
            {dish("ramen"), "Ramen", Money{1200}, 7, false, {"gluten", "egg"}},
            {dish("falafel-bowl"), "Falafel bowl", Money{850}, 9, false, {"sesame"}},
            {dish("sea-bass"), "Sea bass", Money{1700}, 0, true, {"fish"}}};
}

inline std::vector<StatusNumber> statusNumbers(int preparing = 5)
{
    std::vector<StatusNumber> all;
    for (int i = 0; i < preparing; ++i)
        all.push_back({OrderId{44 + i}, i % 3 == 1 ? OrderKind::Takeaway : OrderKind::DineIn,
                       StatusStage::Preparing, now - minutes(3), now + minutes(4 + i)});
    all.push_back({OrderId{38}, OrderKind::DineIn, StatusStage::Ready, now - minutes(11), now});
    all.push_back({OrderId{43}, OrderKind::Takeaway, StatusStage::Ready, now - minutes(6), now});
    return all;
}

inline OrderDetails details()
{
    OrderDetails made;
    made.order = OrderId{41};
    made.table = TableId{12};
    made.stage = OrderStage::Accepted;
    made.placedAt = at(20, 4, 29);
    made.lines = {{LineId{1}, dish("margherita"), "Margherita", 1, Money{950}, "", "", Course{1},
                   LineState::Ready, LineStock::Used},
                  {LineId{2}, dish("soup"), "Soup of the day", 1, Money{500}, "no onion",
                   "celery, nuts", Course{1}, LineState::Cooking, LineStock::Used},
                  {LineId{3}, dish("sea-bass"), "Sea bass", 1, Money{1700}, "", "", Course{1},
                   LineState::Void, LineStock::Released},
                  {LineId{4}, dish("lemonade"), "Lemonade", 2, Money{320}, "", "", Course{1},
                   LineState::Fired, LineStock::Reserved}};
    made.payment = PaymentStage::Requested;
    made.requested = Money{2090};
    int position = 1270;
    for (const char *type : {"OrderPlaced", "StockReserved", "OrderAccepted", "CookingStarted",
                             "LineVoided", "ReservationReleased", "LineReady", "PaymentRequested"})
        made.events.push_back(
            {Position{position += 3}, made.placedAt + seconds(position - 1270), type});
    return made;
}

inline ViewProgress progress(ViewName view)
{
    ViewProgress made;
    made.view = view;
    made.at = Position{1284};
    made.head = Position{1284};
    return made;
}

template <typename Doc> Changes<Doc> whole(std::vector<Doc> documents)
{
    return {std::move(documents), {}, true};
}

template <typename Doc> Changes<Doc> one(Doc document)
{
    return {{std::move(document)}, {}, false};
}

} // namespace restaurant::samples
