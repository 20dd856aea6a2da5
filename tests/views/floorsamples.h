// A floor at 20:14:05: documents for tests of the floor pane and for looking at it.
#pragma once

#include "floor/floormodels.h"
#include "samples.h"

#include <string>
#include <vector>

namespace restaurant::samples {

inline FloorGuest guest(int number, GuestKind kind, GuestPlace place, Duration age, int size = 1)
{
    FloorGuest made;
    made.guest = GuestId{number};
    made.kind = kind;
    made.size = size;
    made.place = place;
    made.cameAt = now - age - minutes(1);
    made.placeSince = made.since = now - age;
    return made;
}

inline FloorGuest waiting(FloorGuest guest, WaitKind kind, int queuePlace = 0, int order = 0)
{
    guest.state = GuestState::Waiting;
    guest.queuePlace = queuePlace;
    if (order > 0)
        guest.order = OrderId{order};
    guest.waits.push_back({kind, guest.since, guest.order});
    return guest;
}

inline FloorGuest seated(int number, int table, int size, GuestState state, Duration age)
{
    FloorGuest made = guest(number, GuestKind::DineIn, GuestPlace::Table, age, size);
    made.table = TableId{table};
    made.party = PartyId{table};
    made.state = state;
    return made;
}

/// At the tables of samples::tables(); so many in each of the queues.
inline std::vector<FloorGuest> guests(int atEntrance = 2, int atCounter = 5, int inArea = 3)
{
    using enum GuestKind;
    std::vector<FloorGuest> all{
        seated(1, 1, 2, GuestState::Eating, minutes(7)),
        waiting(seated(2, 2, 3, GuestState::Waiting, minutes(4) + seconds(10)), WaitKind::Food, 0,
                44),
        waiting(seated(3, 3, 4, GuestState::Waiting, minutes(11) + seconds(32)), WaitKind::Food, 0,
                38),
        waiting(seated(5, 5, 2, GuestState::Waiting, minutes(2) + seconds(5)), WaitKind::Food, 0,
                46),
        seated(6, 6, 5, GuestState::Choosing, minutes(3) + seconds(2)),
        waiting(seated(7, 7, 2, GuestState::Waiting, minutes(1) + seconds(15)), WaitKind::Bill)};
    for (int i = 0; i < atEntrance; ++i)
        all.push_back(waiting(guest(20 + i, DineIn, GuestPlace::Entrance,
                                    seconds(250 - std::min(i * 40, 240)), 2 + i % 3),
                              WaitKind::Table, i + 1));
    for (int i = 0; i < atCounter; ++i)
        all.push_back(waiting(
            guest(60 + i, Takeaway, GuestPlace::CounterQueue, seconds(520 - std::min(i * 90, 510))),
            i == 1 ? WaitKind::Answer : WaitKind::Order, i + 1, i == 1 ? 43 : 0));
    for (int i = 0; i < inArea; ++i)
        all.push_back(waiting(
            guest(120 + i, Takeaway, GuestPlace::WaitingArea, seconds(400 - std::min(i * 60, 390))),
            WaitKind::Food, i + 1, 45 + i));
    return all;
}

inline FloorStaff staff(const char *name, const char *pool)
{
    FloorStaff made;
    made.name = name;
    made.pool = pool;
    made.since = now - seconds(40);
    return made;
}

inline FloorTask task(int work, WorkKind kind, int order = 0, const char *station = "")
{
    FloorTask made;
    made.work = WorkId{work};
    made.kind = kind;
    made.station = station;
    made.queuedAt = now - seconds(200 - work);
    if (order > 0)
        made.order = OrderId{order};
    if (kind == WorkKind::Cook)
        made.line = LineId{1};
    return made;
}

/// Works there since forty seconds, and for another minute.
inline FloorStaff busy(FloorStaff staff, const FloorTask &task, const FloorSpot &spot)
{
    staff.task = task;
    staff.spot = spot;
    staff.from = {};
    staff.until = now + minutes(1);
    return staff;
}

inline FloorSpot at(TableId table)
{
    return {FloorSpotKind::Table, table, {}};
}
inline FloorSpot at(const char *station)
{
    return {FloorSpotKind::Station, {}, station};
}

inline std::vector<FloorStaff> staffs()
{
    return {busy(staff("Charlie", "takers"), task(1, WorkKind::TakeOrder),
                 {FloorSpotKind::Counter, {}, {}}),
            busy(staff("Roger", "runners"), task(2, WorkKind::Serve, 38), at(TableId{3})),
            busy(staff("Ann", "cooks"), task(3, WorkKind::Cook, 44, "stove"), at("stove")),
            busy(staff("Bea", "cooks"), task(4, WorkKind::Cook, 47, "oven"), at("oven")),
            staff("Dan", "cooks")};
}

inline std::vector<FloorPool> pools(int linesWaiting = 4)
{
    using enum WorkKind;
    std::vector<FloorPool> all{{"takers", {TakeOrder}, {"Charlie"}, {task(10, TakeOrder)}},
                               {"runners", {Answer, Serve, Bill}, {"Roger"}, {task(11, Serve, 46)}},
                               {"cooks", {Cook}, {"Ann", "Bea", "Dan"}, {}}};
    for (int i = 0; i < linesWaiting; ++i)
        all.back().queue.push_back(task(20 + i, Cook, 50 + i, i % 3 == 2 ? "grill" : "stove"));
    return all;
}

inline CookingLine cooking(int order, int quantity, const char *name, const char *who, Duration age)
{
    return {OrderId{order}, LineId{1}, name, quantity, who, now - age, now - age + minutes(4)};
}

inline std::vector<FloorStation> stations()
{
    return {{"bar", {}},
            {"grill", {cooking(48, 1, "Sea bass", "", minutes(1))}},
            {"oven",
             {cooking(47, 2, "Margherita", "Bea", seconds(40)),
              cooking(45, 1, "Margherita", "", minutes(3))}},
            {"stove", {cooking(44, 2, "Ramen", "Ann", minutes(2) + seconds(10))}}};
}

inline void fill(FloorModels &models)
{
    models.stations.setPlaces({{"bar", 1}, {"grill", 2}, {"oven", 3}, {"stove", 2}});
    models.setNow(now);
    models.tables.apply(whole(tables()));
    models.guests.apply(whole(guests()));
    models.staff.apply(whole(staffs()));
    models.pools.apply(whole(pools()));
    models.stations.apply(whole(stations()));
    models.pass.applyOrders(whole(waiterOrders()));
}

/// Many tables, long queues, more staff.
inline void fillUp(FloorModels &models, int tableCount = 24)
{
    fill(models);
    std::vector<TableCard> many = tables();
    for (int i = 9; i <= tableCount; ++i)
        many.push_back(table(i, 2 + i % 3 * 2, i % 5 == 0 ? TableStage::Free : TableStage::Eating,
                             2, seconds(i * 31)));
    models.tables.apply(whole(many));
    models.guests.apply(whole(guests(14, 30, 26)));
    std::vector<FloorStaff> more = staffs();
    more.push_back(busy(staff("Diana", "takers"), task(31, WorkKind::TakeOrder), at(TableId{6})));
    more.push_back(busy(staff("Edgar", "runners"), task(32, WorkKind::Bill), at(TableId{7})));
    more.push_back(busy(staff("Fay", "runners"), task(33, WorkKind::Serve, 46), at(TableId{5})));
    more.push_back(staff("Gus", ""));
    models.staff.apply(whole(more));
    models.pools.apply(whole(pools(19)));
    std::vector<WaiterOrder> ready = waiterOrders();
    for (int i = 0; i < 30; ++i)
        ready.push_back(order(200 + i, 1 + i % 8, CarryStage::Ready, seconds(i * 9)));
    models.pass.applyOrders(whole(ready));
}

} // namespace restaurant::samples
