// The floor's part of an order: what is carried.
#include "orderrules.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Whether something of the order is still to come once what was picked up is delivered.
bool moreToCome(const Order &order)
{
    const auto isOpen = [](const OrderLine &line) {
        switch (line.state) {
        case LineState::Placed:
        case LineState::Accepted:
        case LineState::Fired:
        case LineState::Cooking:
        case LineState::Ready:
            return true;
        case LineState::PickedUp:
        case LineState::Delivered:
        case LineState::Void:
            return false;
        }
        return false;
    };
    return std::any_of(order.lines.begin(), order.lines.end(), isOpen);
}

} // namespace

OrderDecision decideOn(const Order &order, const PickUpOrder &, const Asked &)
{
    if (auto refused = refusedUnlessAccepted(order))
        return *refused;
    if (!order.ready)
        return nothingAtThePass(order);
    return std::vector<OrderEvent>{OrderPickedUp{order.id, linesIn(order, LineState::Ready)}};
}

OrderDecision decideOn(const Order &order, const DeliverOrder &, const Asked &)
{
    if (auto refused = refusedUnlessAccepted(order))
        return *refused;
    std::vector<LineId> carried = linesIn(order, LineState::PickedUp);
    if (carried.empty() && anyIn(order, LineState::Delivered) && !anyIn(order, LineState::Ready))
        return refuse(Refusal::DeliveredSoFar, order.id);
    if (carried.empty())
        return refuse(Refusal::NotPickedUp, order.id);
    return std::vector<OrderEvent>{
        OrderDelivered{order.id, std::move(carried), !moreToCome(order)}};
}

} // namespace restaurant
