#include "describe.h"

namespace restaurant::testing {

namespace {

std::string part(OrderId id)
{
    return "order " + std::to_string(number(id));
}
std::string part(TableId id)
{
    return "table " + std::to_string(number(id));
}
std::string part(PartyId id)
{
    return "party " + std::to_string(number(id));
}
std::string part(LineId id)
{
    return "line " + std::to_string(number(id));
}
std::string part(Course id)
{
    return "course " + std::to_string(number(id));
}
std::string part(const DishId &dish)
{
    return dish.text();
}
std::string part(Money amount)
{
    return toText(amount);
}
std::string part(int count)
{
    return std::to_string(count);
}
std::string part(const char *text)
{
    return text;
}
std::string part(OrderKind kind)
{
    return kind == OrderKind::DineIn ? "dine-in" : "takeaway";
}
std::string part(PaymentMethod m)
{
    return m == PaymentMethod::Cash ? "cash" : "card";
}

template <std::size_t most> std::string part(const PlainText<most> &text)
{
    return '"' + text.text() + '"';
}

std::string part(const OrderedLine &line)
{
    return part(line.line) + ": " + std::to_string(line.quantity.count()) + ' ' + part(line.dish) +
           " at " + part(line.price) + " in " + part(line.course);
}

template <typename Item> std::string part(const std::vector<Item> &items)
{
    std::string text = "[";
    for (const Item &item : items)
        text += (text.size() > 1 ? "; " : "") + part(item);
    return text + ']';
}

std::string left(int count)
{
    return std::to_string(count) + " left";
}

std::string part(const std::string &text)
{
    return text;
}

template <typename... Parts> std::string fact(const std::string &type, const Parts &...parts)
{
    std::string text;
    ((text += (text.empty() ? "" : ", ") + part(parts)), ...);
    return type + '(' + text + ')';
}

struct Description
{
    std::string operator()(const OrderPlaced &e) const
    {
        return fact("OrderPlaced", e.order, e.kind, e.table, e.party, e.guest, e.lines);
    }
    std::string operator()(const LinesAdded &e) const
    {
        return fact("LinesAdded", e.order, e.lines);
    }
    std::string operator()(const LineVoided &e) const
    {
        return fact("LineVoided", e.order, e.line, e.wasCooking ? "cooking" : "not cooking", e.why);
    }
    std::string operator()(const OrderCancelled &e) const
    {
        return fact("OrderCancelled", e.order, e.why);
    }
    std::string operator()(const OrderAccepted &e) const
    {
        return fact("OrderAccepted", e.order, e.lines);
    }
    std::string operator()(const OrderRejected &e) const
    {
        return fact("OrderRejected", e.order, e.why);
    }
    std::string operator()(const CourseFired &e) const
    {
        return fact("CourseFired", e.order, e.course);
    }
    std::string operator()(const CookingStarted &e) const
    {
        return fact("CookingStarted", e.order, e.line);
    }
    std::string operator()(const LineReady &e) const { return fact("LineReady", e.order, e.line); }
    std::string operator()(const OrderReady &e) const { return fact("OrderReady", e.order); }
    std::string operator()(const TicketBumped &e) const { return fact("TicketBumped", e.order); }
    std::string operator()(const TicketRecalled &e) const
    {
        return fact("TicketRecalled", e.order);
    }
    std::string operator()(const OrderPickedUp &e) const
    {
        return fact("OrderPickedUp", e.order, e.lines);
    }
    std::string operator()(const OrderDelivered &e) const
    {
        return fact("OrderDelivered", e.order, e.lines, e.complete ? "complete" : "in part");
    }
    std::string operator()(const PartySeated &e) const
    {
        return fact("PartySeated", e.table, e.party, e.guests);
    }
    std::string operator()(const PartyMoved &e) const
    {
        return fact("PartyMoved", e.party, e.guests, e.from, e.to);
    }
    std::string operator()(const TableCleared &e) const
    {
        return fact("TableCleared", e.table, e.party);
    }
    std::string operator()(const StockReceived &e) const
    {
        return fact("StockReceived", e.dish, e.quantity, left(e.left));
    }
    std::string operator()(const StockReserved &e) const
    {
        return fact("StockReserved", e.dish, e.order, e.line, e.quantity, left(e.left));
    }
    std::string operator()(const ReservationRefused &e) const
    {
        return fact("ReservationRefused", e.dish, e.order, e.line, e.wanted, left(e.left),
                    e.soldOut ? "sold out" : "short");
    }
    std::string operator()(const ReservationReleased &e) const
    {
        return fact("ReservationReleased", e.dish, e.order, e.line, e.quantity, left(e.left));
    }
    std::string operator()(const StockUsed &e) const
    {
        return fact("StockUsed", e.dish, e.order, e.line, e.quantity);
    }
    std::string operator()(const DishSoldOut &e) const
    {
        return fact("DishSoldOut", e.dish, e.byHand ? "by hand" : "the last one is promised");
    }
    std::string operator()(const DishRestored &e) const
    {
        return fact("DishRestored", e.dish, left(e.left));
    }
    std::string operator()(const PaymentRequested &e) const
    {
        return fact("PaymentRequested", e.order, e.amount, e.prepaid ? "prepaid" : "at the end");
    }
    std::string operator()(const PaymentTaken &e) const
    {
        return fact("PaymentTaken", e.order, e.amount, e.method);
    }
    std::string operator()(const PaymentDeclined &e) const
    {
        return fact("PaymentDeclined", e.order, e.amount, e.final ? "for good" : "for now");
    }
    std::string operator()(const PaymentRefunded &e) const
    {
        return fact("PaymentRefunded", e.order, e.amount, e.why);
    }
    std::string operator()(const ReservationExpired &e) const
    {
        return fact("ReservationExpired", e.dish, e.order, e.line, e.quantity, left(e.left));
    }
    std::string operator()(const PaymentExpired &e) const
    {
        return fact("PaymentExpired", e.order, e.amount);
    }
    std::string operator()(const RefundDeclined &e) const
    {
        return fact("RefundDeclined", e.order, e.amount);
    }
};

} // namespace

std::string describe(const Event &event)
{
    return std::visit(Description{}, event);
}

} // namespace restaurant::testing
