#include "orderrules.h"

#include <algorithm>

namespace restaurant {

std::optional<Rejection> refusedUnlessOpen(const Order &order)
{
    switch (order.stage) {
    case OrderStage::None:
        return refuse(Refusal::NoSuchOrder, order.id);
    case OrderStage::Cancelled:
        return refuse(Refusal::OrderCancelled, order.id, order.endedAt);
    case OrderStage::Rejected:
        return refuse(Refusal::OrderRejected, order.id, order.endedAt);
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
        return refuse(Refusal::OrderNotAccepted, order.id);
    return std::nullopt;
}

Rejection noSuchLine(const Order &order, LineId line)
{
    return refuse(Refusal::NoSuchLine, order.id, line);
}

Rejection refuseLine(Refusal refusal, const Order &order, const OrderLine &line)
{
    return refuse(refusal, line.line, line.dish, order.id);
}

Rejection standing(const Order &order, const OrderLine &line)
{
    switch (line.state) {
    case LineState::Placed:
        return refuseLine(Refusal::LineNotAccepted, order, line);
    case LineState::Accepted:
        return refuse(Refusal::LineNotFired, line.line, line.dish, order.id, line.course);
    case LineState::Fired:
        return refuseLine(Refusal::NotCooking, order, line);
    case LineState::Cooking:
        return refuseLine(Refusal::AlreadyCooking, order, line);
    case LineState::Ready:
        return refuseLine(Refusal::LineReady, order, line);
    case LineState::PickedUp:
        return refuseLine(Refusal::LinePickedUp, order, line);
    case LineState::Delivered:
        return refuseLine(Refusal::LineDelivered, order, line);
    case LineState::Void:
        return refuseLine(Refusal::LineVoided, order, line);
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
        return refuse(Refusal::NotReady, order.id);
    return refuse(Refusal::NothingAtThePass, order.id);
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
