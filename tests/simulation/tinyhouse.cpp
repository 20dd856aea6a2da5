#include "tinyhouse.h"

namespace restaurant {

using namespace std::chrono_literals;

namespace {

Actor actor(std::string_view name, Role role)
{
    return {Name::from(name).value(), role};
}

} // namespace

Scenario tinyHouse()
{
    Scenario house;
    house.name = "Tiny house";
    house.seed = 5;
    house.starts = noon;
    house.ends = noon + 2h;
    house.restaurant.menu.dishes = {{soup, "Soup", {400}, "pot", 1min, {}, 50},
                                    {ramen, "Ramen", {1200}, "wok", 4min, {"egg"}, 50}};
    house.restaurant.tables = {{TableId{1}, 2}, {TableId{2}, 2}, {TableId{3}, 4}};
    house.restaurant.times.promiseMargin = 1min;
    house.restaurant.staff = StaffList({actor("Charlie", Role::Taker), actor("Roger", Role::Runner),
                                        actor("Roger", Role::Taker), actor("Mei", Role::Cook),
                                        actor("Tomas", Role::Cook), actor("Nadia", Role::Manager)});
    house.live.pools = {
        pool("orders", {WorkKind::TakeOrder}, {"Charlie"}),
        pool("service", {WorkKind::Serve, WorkKind::Answer, WorkKind::Bill}, {"Roger"}),
        pool("kitchen", {WorkKind::Cook}, {"Mei"})};
    for (const WorkKind kind : allWorkKinds) {
        if (kind != WorkKind::Cook)
            house.live.work.push_back({kind, Deterministic{10s}, Deterministic{20s}});
    }
    return house;
}

GuestProfile guestsAt(GuestKind kind, std::initializer_list<Duration> afterNoon)
{
    GuestProfile guests;
    guests.kind = kind;
    ArrivalList times;
    for (const Duration after : afterNoon)
        times.times.push_back(noon + after);
    guests.arrivals = times;
    guests.dishes = {{soup, 1}};
    guests.choosing = Deterministic{1min};
    guests.eating = Deterministic{10min};
    return guests;
}

Pool pool(std::string_view name, std::initializer_list<WorkKind> kinds,
          std::initializer_list<std::string_view> staff)
{
    Pool made;
    made.name = name;
    made.kinds = kinds;
    for (const std::string_view member : staff)
        made.staff.push_back(Name::from(member).value());
    return made;
}

std::vector<Pool> oneServerForEverything()
{
    return {pool("one", {WorkKind::TakeOrder, WorkKind::Serve, WorkKind::Answer, WorkKind::Bill},
                 {"Roger"}),
            pool("kitchen", {WorkKind::Cook}, {"Mei"})};
}

} // namespace restaurant
