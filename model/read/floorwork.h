// The part of the floor board that is about the staff and its queues. For floorboard.cpp alone.
#pragma once

#include "read/floorboard.h"
#include "read/lines.h"

#include <algorithm>

namespace restaurant {

// The part of the floor board that is about pans. For floorboard.cpp alone.

/// What cooks do with the lines of orders.
struct FloorStations
{
    FloorBoard &board;
    Instant at;

    void cook(OrderId order, LineId line, const std::string &who = {},
              std::optional<Instant> until = {})
    {
        const TicketLine *known = find(order, line);
        if (!known)
            return;
        drop(order, line);
        if (FloorStation *station = board.stations.change(known->station))
            station->cooking.push_back({order, line, known->name, known->quantity, who, at, until});
    }
    void cookFromScreen(OrderId order, LineId line)
    {
        if (!isCooking(order, line))
            cook(order, line);
    }
    /// Nobody is at it any more; if it does not cook, because it was voided, it goes.
    void leaveAlone(OrderId order, LineId line)
    {
        const TicketLine *known = find(order, line);
        if (!known || known->state != TicketLineState::Cooking)
            return drop(order, line);
        FloorStation *station = board.stations.change(known->station);
        if (!station)
            return; // a dish that is on no menu is cooked nowhere
        for (CookingLine &cooking : station->cooking) {
            if (cooking.order != order || cooking.line != line)
                continue;
            cooking.who.clear();
            cooking.until.reset();
        }
    }
    void drop(OrderId order, LineId line)
    {
        dropIf([&](const CookingLine &cooking) {
            return cooking.order == order && cooking.line == line;
        });
    }
    /// Off the pan at once, unless somebody is at it: he ends his work first.
    void dropUnattended(OrderId order, std::optional<LineId> line)
    {
        dropIf([&](const CookingLine &cooking) {
            return cooking.order == order && cooking.who.empty() &&
                   (!line || cooking.line == *line);
        });
    }
    /// Where it is cooked; empty where no ticket has it.
    [[nodiscard]] std::string stationOf(OrderId order, LineId line) const
    {
        const TicketLine *known = find(order, line);
        return known ? known->station : std::string();
    }

private:
    [[nodiscard]] const TicketLine *find(OrderId order, LineId line) const
    {
        const Ticket *ticket = board.kitchen.tickets.find(order);
        if (!ticket)
            return nullptr;
        const auto found = std::find_if(ticket->lines.begin(), ticket->lines.end(),
                                        [&](const TicketLine &has) { return has.line == line; });
        return found == ticket->lines.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isCooking(OrderId order, LineId line) const
    {
        bool found = false;
        board.stations.forEach([&](const std::string &, const FloorStation &station) {
            for (const CookingLine &cooking : station.cooking)
                found = found || (cooking.order == order && cooking.line == line);
        });
        return found;
    }
    template <typename Is> void dropIf(Is is)
    {
        board.stations.forEach([&](const std::string &name, const FloorStation &station) {
            if (std::any_of(station.cooking.begin(), station.cooking.end(), is))
                std::erase_if(board.stations.change(name)->cooking, is);
        });
    }
};

/// What the staff does.
struct FloorWork
{
    FloorBoard &board;
    Instant at;

    void on(const WorkQueued &queued)
    {
        static_cast<void>(takeFromQueues(queued.work)); // it may come from another pool
        const std::string pool = poolOf(queued);
        if (!board.pools.find(pool))
            board.pools.put({pool, {}, {}, {}});
        board.pools.change(pool)->queue.push_back({queued.work, queued.kind, queued.guest,
                                                   queued.order, queued.line, queued.station, at});
    }
    void on(const WorkStarted &started)
    {
        const std::optional<FloorTask> task = takeFromQueues(started.work);
        if (!task)
            return;
        FloorStaff &staff = member(started.who);
        staff.task = task;
        staff.since = at;
        staff.until = started.until;
        staff.step = WorkStep::Work;
        staff.from = staff.spot;
        staff.spot = spotOf(*task);
        if (task->kind == WorkKind::Cook && task->order && task->line)
            FloorStations{board, at}.cook(*task->order, *task->line, started.who, doneAt(started));
    }
    void on(const StepBegan &began)
    {
        if (const FloorStaff *found = atWork(began.work))
            board.staff.change(found->name)->step = began.step;
    }
    void on(const WorkEnded &ended)
    {
        const FloorStaff *found = atWork(ended.work);
        if (!found)
            return;
        const FloorTask task = *found->task;
        FloorStaff &staff = *board.staff.change(found->name);
        staff.task.reset();
        staff.step = WorkStep::Work;
        staff.until.reset();
        staff.since = at;
        staff.from = staff.spot;
        if (task.kind == WorkKind::Cook && task.order && task.line)
            letGo(*task.order, *task.line, ended.inVain);
        if (staff.pool.empty())
            board.staff.remove(std::string(staff.name));
    }
    void on(const WorkDropped &dropped) { static_cast<void>(takeFromQueues(dropped.work)); }

    /// Whatever waited goes on waiting, where somebody does such work.
    void on(const StaffingChanged &changed)
    {
        std::vector<FloorTask> waiting = takeAllQueued();
        for (const FloorPool &old : board.pools.sorted())
            board.pools.remove(old.pool);
        for (const FloorStaff &old : board.staff.sorted())
            board.staff.change(old.name)->pool.clear();
        for (const StaffingChanged::Pool &pool : changed.pools) {
            board.pools.put({pool.name, pool.kinds, pool.staff, {}});
            for (const std::string &name : pool.staff)
                member(name).pool = pool.name;
        }
        for (FloorTask &task : waiting)
            queueAgain(changed, std::move(task));
        for (const FloorStaff &old : board.staff.sorted())
            if (old.pool.empty() && !old.task)
                board.staff.remove(old.name);
    }

private:
    /// When what he cooks is done, no script says.
    [[nodiscard]] std::optional<Instant> doneAt(const WorkStarted &cooking) const
    {
        return board.restaurant->isScripted ? std::nullopt : std::optional(cooking.until);
    }
    /// The cook has done his part: the dish may go on cooking by itself.
    void letGo(OrderId order, LineId line, bool inVain)
    {
        FloorStations stations{board, at};
        if (inVain)
            stations.drop(order, line);
        else
            stations.leaveAlone(order, line);
    }
    FloorStaff &member(const std::string &name)
    {
        if (FloorStaff *known = board.staff.change(name))
            return *known;
        FloorStaff staff;
        staff.name = name;
        staff.since = at;
        return board.staff.put(std::move(staff));
    }
    [[nodiscard]] const FloorStaff *atWork(WorkId work) const
    {
        const FloorStaff *found = nullptr;
        board.staff.forEach([&](const std::string &, const FloorStaff &staff) {
            if (staff.task && staff.task->work == work)
                found = &staff;
        });
        return found;
    }
    std::optional<FloorTask> takeFromQueues(WorkId work)
    {
        const auto is = [work](const FloorTask &task) { return task.work == work; };
        std::optional<FloorTask> taken;
        board.pools.forEach([&](const std::string &name, const FloorPool &pool) {
            const auto found = std::find_if(pool.queue.begin(), pool.queue.end(), is);
            if (found == pool.queue.end())
                return;
            taken = *found;
            std::erase_if(board.pools.change(name)->queue, is);
        });
        return taken;
    }
    std::vector<FloorTask> takeAllQueued()
    {
        std::vector<FloorTask> all;
        for (FloorPool &pool : board.pools.sorted())
            all.insert(all.end(), pool.queue.begin(), pool.queue.end());
        std::sort(all.begin(), all.end(),
                  [](const FloorTask &a, const FloorTask &b) { return a.work < b.work; });
        return all;
    }
    void queueAgain(const StaffingChanged &changed, FloorTask task)
    {
        for (const StaffingChanged::Pool &pool : changed.pools) {
            if (std::find(pool.kinds.begin(), pool.kinds.end(), task.kind) == pool.kinds.end())
                continue;
            board.pools.change(pool.name)->queue.push_back(std::move(task));
            return;
        }
    }
    /// A script names the line alone.
    [[nodiscard]] std::string stationOf(const FloorTask &task) const
    {
        if (!task.station.empty() || !task.order || !task.line)
            return task.station;
        return FloorStations{board, at}.stationOf(*task.order, *task.line);
    }
    [[nodiscard]] FloorSpot spotOf(const FloorTask &task) const
    {
        if (task.kind == WorkKind::Cook)
            return {FloorSpotKind::Station, {}, stationOf(task)};
        TableId table{};
        if (const FloorGuest *guest = task.guest ? board.guests.find(*task.guest) : nullptr)
            table = guest->table;
        else if (const auto *order = task.order ? board.waiter.orders.find(*task.order) : nullptr)
            table = order->table;
        return table == TableId{0} ? FloorSpot{FloorSpotKind::Counter, {}, {}}
                                   : FloorSpot{FloorSpotKind::Table, table, {}};
    }
};

} // namespace restaurant
