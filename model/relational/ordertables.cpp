#include "relational/ordertables.h"

#include <algorithm>

namespace restaurant::relational {

OrderTables::OrderTables(const Connection &connection, const Restaurant &restaurant,
                         FloorTables &floor)
    : m_restaurant(restaurant)
    , m_floor(floor)
    , m_orders(connection)
    , m_lines(connection)
    , m_tickets(connection)
    , m_numbers(connection)
{
}

void OrderTables::apply(Change &change, const OrderPlaced &event)
{
    change.run(m_orders.place, event.order, event.kind, event.party, event.table, event.guest);
    addLines(change, event.order, event.lines);
    refreshSeating(change, event.order);
}

void OrderTables::apply(Change &change, const LinesAdded &event)
{
    addLines(change, event.order, event.lines);
    settleFloor(change, event.order);
}

void OrderTables::apply(Change &change, const LineVoided &event)
{
    change.run(m_lines.voidOne, event.order, event.line);
    settlePass(change, event.order);
    change.run(m_numbers.dropIfServed, event.order);
    settleClosed(change, event.order);
}

void OrderTables::apply(Change &change, const OrderCancelled &event)
{
    change.run(m_tickets.drop, event.order, std::string_view("bumped"));
    change.run(m_tickets.put, event.order, std::string_view("cancelled"));
    end(change, event.order, OrderStage::Cancelled, event.why);
}

void OrderTables::apply(Change &change, const OrderRejected &event)
{
    end(change, event.order, OrderStage::Rejected, event.why);
}

void OrderTables::apply(Change &change, const OrderAccepted &event)
{
    const Duration longest = cookingOf(event.order, event.lines);
    change.run(m_tickets.open, event.order);
    for (const LineId line : event.lines)
        change.run(m_lines.accept, event.order, line);
    change.run(m_orders.accept, event.order);
    if (change.changes(m_lines.fire, event.order)) {
        change.run(m_orders.fireAgain, event.order);
        change.run(m_tickets.fire, event.order);
    }
    change.run(m_numbers.show, event.order);
    settleNumber(change, event.order);
    change.run(m_numbers.promise, event.order, longest + m_restaurant.times.promiseMargin);
    settleFloor(change, event.order);
}

void OrderTables::apply(Change &change, const CourseFired &event)
{
    const Duration longest = longestIn(event.order, event.course);
    change.run(m_orders.fireCourse, event.order, event.course);
    if (change.changes(m_lines.fire, event.order))
        change.run(m_orders.fireAgain, event.order);
    change.run(m_tickets.fire, event.order);
    settleNumber(change, event.order);
    change.run(m_numbers.promise, event.order, longest + m_restaurant.times.promiseMargin);
    settleFloor(change, event.order);
}

void OrderTables::apply(Change &change, const CookingStarted &event)
{
    change.run(m_lines.cook, event.order, event.line);
}

void OrderTables::apply(Change &change, const LineReady &event)
{
    change.run(m_lines.finish, event.order, event.line);
    settleFloor(change, event.order);
}

void OrderTables::apply(Change &change, const OrderReady &event)
{
    change.run(m_orders.ready, event.order);
    change.run(m_tickets.put, event.order, std::string_view("ready"));
    change.run(m_lines.announce, event.order);
    settleNumber(change, event.order);
    settleFloor(change, event.order);
}

void OrderTables::apply(Change &change, const TicketBumped &event)
{
    change.run(m_orders.bump, event.order, true);
    change.run(m_tickets.drop, event.order, std::string_view("cancelled"));
    change.run(m_tickets.put, event.order, std::string_view("bumped"));
}

void OrderTables::apply(Change &change, const TicketRecalled &event)
{
    change.run(m_orders.bump, event.order, false);
    change.run(m_tickets.put, event.order, std::string_view("ready"));
}

void OrderTables::apply(Change &change, const OrderPickedUp &event)
{
    for (const LineId line : event.lines)
        change.run(m_lines.pickUp, event.order, line);
    settlePass(change, event.order);
}

void OrderTables::apply(Change &change, const OrderDelivered &event)
{
    for (const LineId line : event.lines)
        change.run(m_lines.deliver, event.order, line);
    if (event.complete)
        change.run(m_orders.complete, event.order);
    settleNumber(change, event.order);
    change.run(m_numbers.dropIfServed, event.order);
    settleFloor(change, event.order);
    settleClosed(change, event.order);
}

void OrderTables::note(Change &change, OrderId order, std::string_view type)
{
    change.run(m_orders.note, order, type);
    change.touched.orders.insert(order);
}

void OrderTables::settlePayment(Change &change, OrderId order)
{
    settleFloor(change, order);
    settleClosed(change, order);
}

void OrderTables::addLines(Change &change, OrderId order, const std::vector<OrderedLine> &lines)
{
    for (const OrderedLine &line : lines)
        change.run(m_orders.addLine, order, line.line, line.dish, line.quantity.count(), line.price,
                   line.note, line.allergy, line.course);
}

void OrderTables::settleFloor(Change &change, OrderId order)
{
    PartyId seating{};
    change.forEach(
        m_orders.settleFloor,
        [&](std::int64_t party) { seating = PartyId{static_cast<int>(party)}; }, order);
    if (seating != PartyId{})
        m_floor.refresh(change, seating);
}

/// After lines have left the kitchen.
void OrderTables::settlePass(Change &change, OrderId order)
{
    change.run(m_orders.readyNoMore, order);
    change.run(m_tickets.reopen, order);
    change.run(m_tickets.dropIfServed, order);
    settleNumber(change, order);
    settleFloor(change, order);
}

void OrderTables::settleNumber(Change &change, OrderId order)
{
    change.run(m_numbers.settle, order);
}

void OrderTables::settleClosed(Change &change, OrderId order)
{
    change.run(m_orders.settleClosed, order);
}

void OrderTables::refreshSeating(Change &change, OrderId order)
{
    PartyId seating{};
    change.forEach(
        m_orders.seating, [&](std::int64_t party) { seating = PartyId{static_cast<int>(party)}; },
        order);
    if (seating != PartyId{})
        m_floor.refresh(change, seating);
}

void OrderTables::end(Change &change, OrderId order, OrderStage stage, const WhyText &why)
{
    change.run(m_orders.end, order, stage, why);
    change.run(m_numbers.drop, order);
    refreshSeating(change, order);
    settleClosed(change, order);
}

Duration OrderTables::cookingOf(OrderId order, const std::vector<LineId> &lines)
{
    Duration longest{};
    for (const LineId line : lines) {
        const ResetAtEnd reset(m_numbers.longestOf);
        if (bound(m_numbers.longestOf, order, line).next())
            longest = std::max(longest, Duration(m_numbers.longestOf.integer(0)));
    }
    return longest;
}

Duration OrderTables::longestIn(OrderId order, Course course)
{
    const ResetAtEnd reset(m_numbers.longestIn);
    return bound(m_numbers.longestIn, order, course).next()
               ? Duration(m_numbers.longestIn.integer(0))
               : Duration{};
}

} // namespace restaurant::relational
