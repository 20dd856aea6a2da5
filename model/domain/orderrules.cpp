#include "orderrules.h"

#include <algorithm>

namespace restaurant {

std::string orderName(OrderId order)
{
    return "Order " + std::to_string(number(order));
}

std::string orderNameInside(OrderId order)
{
    return "order " + std::to_string(number(order));
}

std::string lineName(const Order &order, const OrderLine &line)
{
    return "Line " + std::to_string(number(line.line)) + " (" + line.dish.text() + ") of " +
           orderNameInside(order.id);
}

std::optional<Rejection> refusedUnlessOpen(const Order &order)
{
    const std::string ended = " at " + clockText(order.endedAt) + ".";
    switch (order.stage) {
    case OrderStage::None:
        return Rejection{Reason::UnknownOrder, "There is no " + orderNameInside(order.id) + "."};
    case OrderStage::Cancelled:
        return Rejection{Reason::OrderCancelled, orderName(order.id) + " was cancelled" + ended};
    case OrderStage::Rejected:
        return Rejection{Reason::OrderRejected, orderName(order.id) + " was rejected" + ended};
    case OrderStage::Placed:
    case OrderStage::Accepted:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Rejection> refusedUnlessAccepted(const Order &order)
{
    if (auto refused = refusedUnlessOpen(order))
        return refused;
    if (order.stage == OrderStage::Placed)
        return Rejection{Reason::NotAccepted, orderName(order.id) + " is not accepted yet."};
    return std::nullopt;
}

Rejection noSuchLine(const Order &order, LineId line)
{
    return {Reason::NoSuchLine,
            orderName(order.id) + " has no line " + std::to_string(number(line)) + "."};
}

Rejection standing(const Order &order, const OrderLine &line)
{
    const std::string name = lineName(order, line);
    switch (line.state) {
    case LineState::Placed:
        return {Reason::NotAccepted, name + " is not accepted yet."};
    case LineState::Accepted:
        return {Reason::NotFired, name + " waits for course " +
                                      std::to_string(number(line.course)) + " to be fired."};
    case LineState::Fired:
        return {Reason::NotCooking, name + " is not cooking yet."};
    case LineState::Cooking:
        return {Reason::AlreadyCooking, name + " is cooking already."};
    case LineState::Ready:
        return {Reason::LineReady, name + " is ready already."};
    case LineState::PickedUp:
        return {Reason::AlreadyPickedUp, name + " was picked up already."};
    case LineState::Delivered:
        return {Reason::AlreadyDelivered, name + " was delivered already."};
    case LineState::Void:
        return {Reason::LineVoided, name + " was voided."};
    }
    return {};
}

bool anyIn(const Order &order, LineState state)
{
    return std::any_of(order.lines.begin(), order.lines.end(),
                       [&](const OrderLine &line) { return line.state == state; });
}

std::vector<LineId> linesIn(const Order &order, LineState state)
{
    std::vector<LineId> found;
    for (const OrderLine &line : order.lines) {
        if (line.state == state)
            found.push_back(line.line);
    }
    return found;
}

bool isCooked(const Order &order)
{
    return !anyIn(order, LineState::Fired) && !anyIn(order, LineState::Cooking) &&
           (anyIn(order, LineState::Ready) || anyIn(order, LineState::PickedUp) ||
            anyIn(order, LineState::Delivered));
}

Rejection nothingAtThePass(const Order &order)
{
    if (!isCooked(order))
        return {Reason::NotReady, orderName(order.id) + " is not ready yet."};
    return {Reason::AlreadyPickedUp,
            "Nothing of " + orderNameInside(order.id) + " waits at the pass any more."};
}

OrderDecision happenedPerhapsReady(const Order &order, OrderEvent event, const Asked &asked)
{
    Order after = order;
    evolve(after, event, asked.at);
    std::vector<OrderEvent> events{std::move(event)};
    if (!order.ready && isCooked(after) && anyIn(after, LineState::Ready))
        events.emplace_back(OrderReady{order.id});
    return events;
}

} // namespace restaurant
