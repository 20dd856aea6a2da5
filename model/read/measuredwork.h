// The part of the measures that is about the staff and its queues. For measuresboard.cpp alone.
#pragma once

#include "read/lines.h"
#include "read/measuresboard.h"

#include <algorithm>

namespace restaurant {

// The part of the measures that is about orders. For measuresboard.cpp alone.

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

struct MeasuredPools
{
    MeasuresBoard &board;
    Instant at;

    void on(const WorkQueued &queued)
    {
        drop(queued.work); // it may come from another pool
        MeasuredWork work{queued.work, queued.kind, poolOf(queued), queued.order, {}, at, {}, {}};
        if (work.order && !board.orders.find(*work.order))
            work.order.reset(); // not heard of: nobody waits for it
        ++pool(work.pool).queue;
        MeasuredOrders{board, at}.queue(work, 1);
        board.openWork.put(std::move(work));
    }
    void on(const WorkStarted &started)
    {
        MeasuredWork *work = board.openWork.change(started.work);
        if (!work || !work->who.empty())
            return;
        --pool(work->pool).queue;
        MeasuredOrders{board, at}.queue(*work, -1);
        work->who = started.who;
        work->since = at;
        work->stepSince = at;
        MeasuredStaff &staff = member(started.who, work->pool);
        if (!staff.busy)
            ++pool(staff.pool).busy;
        staff.busy = true;
        MeasuredOrders{board, at}.start(*work);
    }
    void on(const StepBegan &began)
    {
        MeasuredWork *work = board.openWork.change(began.work);
        if (!work || work->who.empty())
            return;
        countStep(*work);
        work->step = began.step;
        work->stepSince = at;
    }
    void on(const ViewConsulted &consulted)
    {
        if (const MeasuredStaff *staff = board.staff.find(consulted.who))
            ++pool(staff->pool).looks;
    }
    void on(const WorkEnded &ended)
    {
        const MeasuredWork *work = board.openWork.find(ended.work);
        if (!work || work->who.empty())
            return;
        countStep(*work);
        MeasuredOrders{board, at}.end(*work, ended.inVain);
        if (MeasuredStaff *staff = board.staff.change(work->who)) {
            PoolMeasure &his = pool(staff->pool);
            ++his.done;
            his.inVain += ended.inVain ? 1 : 0;
            his.busy -= staff->busy ? 1 : 0;
            staff->busy = false;
            if (staff->leaves)
                remove(staff->name);
        }
        board.openWork.remove(ended.work);
    }
    void on(const WorkDropped &dropped) { drop(dropped.work); }

    void on(const StaffingChanged &changed)
    {
        for (const MeasuredStaff &staff : board.staff.sorted())
            if (!isIn(changed, staff.name))
                leave(staff.name);
        for (const StaffingChanged::Pool &wanted : changed.pools) {
            pool(wanted.name).kinds = wanted.kinds;
            for (const std::string &name : wanted.staff)
                assign(name, wanted.name);
        }
        for (const MeasuredWork &work : board.openWork.sorted())
            if (work.who.empty())
                queueAgain(changed, work);
    }

private:
    /// The pool, its times counted up to now.
    PoolMeasure &pool(const std::string &name)
    {
        PoolMeasure *pool = board.pools.change(name);
        if (!pool) {
            PoolMeasure fresh;
            fresh.pool = name;
            fresh.from = fresh.upTo = at;
            return board.pools.put(std::move(fresh));
        }
        if (at > pool->upTo) {
            const Duration gone = at - pool->upTo;
            pool->staffTime += pool->staff * gone;
            pool->busyTime += pool->busy * gone;
            pool->queueTime += pool->queue * gone;
            pool->upTo = at;
        }
        return *pool;
    }
    /// The step that ends here.
    void countStep(const MeasuredWork &work)
    {
        const MeasuredStaff *staff = board.staff.find(work.who);
        if (Duration PoolMeasure::*const time = timeOf(work.step); staff && time)
            pool(staff->pool).*time += at - work.stepSince;
    }
    /// Where a pool counts the time of such a step; null: nowhere apart.
    static Duration PoolMeasure::*timeOf(WorkStep step)
    {
        switch (step) {
        case WorkStep::Work:
        case WorkStep::Waiting:
            return nullptr;
        case WorkStep::Switching:
            return &PoolMeasure::switching;
        case WorkStep::LookUp:
            return &PoolMeasure::lookingUp;
        case WorkStep::AwaitView:
            return &PoolMeasure::awaiting;
        }
        return nullptr;
    }
    MeasuredStaff &member(const std::string &name, const std::string &in)
    {
        if (MeasuredStaff *known = board.staff.change(name))
            return *known;
        ++pool(in).staff;
        return board.staff.put({name, in, false, false});
    }
    static bool isIn(const StaffingChanged &changed, const std::string &name)
    {
        return std::any_of(changed.pools.begin(), changed.pools.end(), [&](const auto &pool) {
            return std::find(pool.staff.begin(), pool.staff.end(), name) != pool.staff.end();
        });
    }
    void leave(const std::string &name)
    {
        MeasuredStaff &staff = *board.staff.change(name);
        if (staff.busy)
            staff.leaves = true;
        else
            remove(name);
    }
    void remove(std::string name)
    {
        --pool(board.staff.find(name)->pool).staff;
        board.staff.remove(name);
    }
    void assign(const std::string &name, const std::string &to)
    {
        MeasuredStaff &staff = member(name, to);
        staff.leaves = false;
        if (staff.pool == to)
            return;
        const int busy = staff.busy ? 1 : 0;
        PoolMeasure &before = pool(staff.pool);
        --before.staff;
        before.busy -= busy;
        PoolMeasure &now = pool(to);
        ++now.staff;
        now.busy += busy;
        staff.pool = to;
    }
    /// Whatever waited goes on waiting, where somebody does such work.
    void queueAgain(const StaffingChanged &changed, const MeasuredWork &work)
    {
        const auto does = [&](const StaffingChanged::Pool &wanted) {
            return std::find(wanted.kinds.begin(), wanted.kinds.end(), work.kind) !=
                   wanted.kinds.end();
        };
        const auto found = std::find_if(changed.pools.begin(), changed.pools.end(), does);
        if (found == changed.pools.end() || found->name == work.pool)
            return;
        --pool(work.pool).queue;
        ++pool(found->name).queue;
        board.openWork.change(work.work)->pool = found->name;
    }
    void drop(WorkId id)
    {
        const MeasuredWork *work = board.openWork.find(id);
        if (!work || !work->who.empty())
            return;
        --pool(work->pool).queue;
        MeasuredOrders{board, at}.queue(*work, -1);
        board.openWork.remove(id);
    }
};

} // namespace restaurant
