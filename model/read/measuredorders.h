// The part of the measures that is about orders. For measuresboard.cpp alone.
#pragma once

#include "measuresboard.h"

#include <algorithm>

namespace restaurant {

/// Keeps count of what happens to each order; its time is counted up to now before anything
/// changes.
struct MeasuredOrders
{
    MeasuresBoard &board;
    Instant at;

    void place(OrderId id, OrderKind kind)
    {
        OrderMeasure order;
        order.order = id;
        order.kind = kind;
        order.placedAt = at;
        board.orders.put(std::move(order));
        ++guests(kind).ordersPlaced;
    }
    void deliver(OrderId id)
    {
        OrderMeasure *order = counted(id);
        if (!order || order->deliveredAt)
            return;
        order->deliveredAt = at;
        ++guests(order->kind).ordersDelivered;
    }
    void startCooking(OrderId id, LineId line)
    {
        if (OrderMeasure *order = counted(id))
            order->cooking.push_back(line);
    }
    void endCooking(OrderId id, LineId line)
    {
        if (OrderMeasure *order = counted(id))
            std::erase(order->cooking, line);
    }
    void endAllCooking(OrderId id)
    {
        if (OrderMeasure *order = counted(id))
            order->cooking.clear();
    }

    void beginWait(std::optional<OrderId> id, GuestId guest)
    {
        OrderMeasure *order = id ? counted(*id) : nullptr;
        if (!order)
            return;
        order->guest = guest;
        order->waiting = true;
        order->since = at;
    }
    void endWait(std::optional<OrderId> id)
    {
        if (OrderMeasure *order = id ? counted(*id) : nullptr)
            order->waiting = false;
    }

    void queue(const MeasuredWork &work, int change)
    {
        if (OrderMeasure *order = concerned(work))
            (work.kind == WorkKind::Cook ? order->toCook : order->queued) += change;
    }
    void start(const MeasuredWork &work)
    {
        if (OrderMeasure *order = concerned(work))
            ++order->inHands;
    }
    void end(const MeasuredWork &work, bool inVain)
    {
        OrderMeasure *order = concerned(work);
        if (!order)
            return;
        --order->inHands;
        if (!inVain)
            return;
        const auto index = [](OrderTime time) { return static_cast<std::size_t>(time); };
        Duration &inWork = order->times[index(OrderTime::InWork)];
        const Duration lost = std::min(inWork, at - work.since);
        inWork -= lost;
        order->times[index(OrderTime::ScreenLate)] += lost;
    }

private:
    GuestsMeasure &guests(OrderKind kind)
    {
        return *board.guests.change(kind == OrderKind::DineIn ? GuestKind::DineIn
                                                              : GuestKind::Takeaway);
    }
    /// The order, its time counted up to now.
    OrderMeasure *counted(OrderId id)
    {
        OrderMeasure *order = board.orders.change(id);
        if (order && order->waiting && at > order->since) {
            order->times[static_cast<std::size_t>(timeNow(*order))] += at - order->since;
            order->since = at;
        }
        return order;
    }
    /// Who takes or answers does not bring the food any nearer.
    OrderMeasure *concerned(const MeasuredWork &work)
    {
        if (!work.order || work.kind == WorkKind::Answer || work.kind == WorkKind::TakeOrder)
            return nullptr;
        return counted(*work.order);
    }
};

} // namespace restaurant
