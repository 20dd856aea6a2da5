// The part of the measures that is about the staff and its queues. For measuresboard.cpp alone.
#pragma once

#include "measuredorders.h"
#include "poolname.h"

namespace restaurant {

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
        if (!staff || work.step == WorkStep::Work)
            return;
        PoolMeasure &his = pool(staff->pool);
        (work.step == WorkStep::Switching ? his.switching : his.lookingUp) += at - work.stepSince;
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
