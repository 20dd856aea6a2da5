#include "dishesboard.h"

#include "domain/oneof.h"
#include "lines.h"

#include <algorithm>

namespace restaurant {
namespace {

bool has(const DishesOrder &order, const DishId &dish)
{
    return std::any_of(order.lines.begin(), order.lines.end(),
                       [&](const DishesLine &line) { return line.dish == dish; });
}

/// One event's effect on the board.
struct DishesProjection
{
    DishesBoard &board;

    void on(const PartySeated &event) { board.parties.put({event.party, event.guests, {}}); }
    void on(const OrderPlaced &event)
    {
        board.orders.put({event.order, event.party, {}});
        if (DishesParty *party = board.parties.change(event.party))
            party->orders.push_back(event.order);
        count(event.order, event.lines);
    }
    void on(const LinesAdded &event) { count(event.order, event.lines); }
    void on(const LineVoided &event)
    {
        const DishesOrder *order = board.orders.find(event.order);
        if (!order)
            return;
        for (const DishesLine &line : order->lines)
            if (line.line == event.line)
                return discount(event.order, DishesLine(line));
    }
    void on(const OrderCancelled &event) { drop(event.order); }
    void on(const OrderRejected &event) { drop(event.order); }

    /// Of these it knows nothing.
    void
    on(const OneOf<OrderAccepted, CourseFired, CookingStarted, LineReady, OrderReady, TicketBumped,
                   TicketRecalled, OrderPickedUp, OrderDelivered, PartyMoved, TableCleared,
                   StockReceived, StockReserved, ReservationRefused, ReservationReleased, StockUsed,
                   DishSoldOut, DishRestored, PaymentRequested, PaymentTaken, PaymentDeclined,
                   PaymentRefunded, ReservationExpired, PaymentExpired, RefundDeclined> auto &)
    {
    }

private:
    /// Whether those who sit there, or the guest at the counter, have the dish on any order.
    [[nodiscard]] bool isEaten(const DishesOrder &order, const DishId &dish) const
    {
        const DishesParty *party = board.parties.find(order.party);
        if (!party)
            return has(order, dish);
        return std::any_of(party->orders.begin(), party->orders.end(), [&](OrderId id) {
            const DishesOrder *one = board.orders.find(id);
            return one && has(*one, dish);
        });
    }
    [[nodiscard]] int personsOf(const DishesOrder &order) const
    {
        const DishesParty *party = board.parties.find(order.party);
        return party ? party->persons : 1;
    }

    void count(OrderId id, const std::vector<OrderedLine> &lines)
    {
        for (const OrderedLine &line : lines) {
            DishesOrder *order = board.orders.change(id);
            if (!order)
                return;
            const int guests = isEaten(*order, line.dish) ? 0 : personsOf(*order);
            order->lines.push_back({line.line, line.dish, line.quantity.count()});
            add(line.dish, guests, line.quantity.count());
        }
    }
    void discount(OrderId id, const DishesLine &line)
    {
        DishesOrder *order = board.orders.change(id);
        std::erase(order->lines, line);
        const int guests = isEaten(*order, line.dish) ? 0 : personsOf(*order);
        add(line.dish, -guests, -line.quantity);
    }
    void drop(OrderId id)
    {
        const DishesOrder *order = board.orders.find(id);
        if (!order)
            return;
        const PartyId of = order->party;
        for (const DishesLine &line : std::vector(order->lines))
            discount(id, line);
        board.orders.remove(id);
        if (DishesParty *party = board.parties.change(of))
            std::erase(party->orders, id);
    }
    /// A dish that nobody has ordered any more is none of its documents.
    void add(const DishId &id, int guests, int portions)
    {
        DishGuests *dish = board.dishes.change(id);
        if (!dish) {
            const Dish *known = board.restaurant->menu.find(id);
            dish = &board.dishes.put({id, known ? known->name : id.text(), 0, 0});
        }
        dish->guests += guests;
        dish->portions += portions;
        if (dish->portions == 0)
            board.dishes.remove(id);
    }
};

} // namespace

void apply(DishesBoard &board, const RecordedEvent &event)
{
    project(board, event, DishesProjection{board});
}

} // namespace restaurant
