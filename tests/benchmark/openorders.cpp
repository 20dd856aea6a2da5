#include "openorders.h"

#include "scenario/scenariofile.h"

#include <fstream>

namespace restaurant::bench {

namespace {

using namespace std::chrono_literals;

constexpr Duration between = 100ms;
constexpr Duration pansFor = 20min; ///< So long lines go on being cooked.

const Actor taker{*Name::from("Charlie"), Role::Taker};
const Actor cook{*Name::from("Ann"), Role::Cook};

Restaurant house(int orders)
{
    Restaurant restaurant;
    const auto dish = [&](const char *id, const char *station) {
        restaurant.menu.dishes.push_back(
            {*DishId::from(id), id, Money{900}, station, 10min, {}, orders * 2});
    };
    dish("ramen", "stove");
    dish("pizza", "oven");
    for (int table = 1; table <= 12; ++table)
        restaurant.tables.push_back({TableId{table}, 4});
    return restaurant;
}

PlaceOrder orderOf(int number)
{
    PlaceOrder order;
    order.order = OrderId{number};
    order.kind = OrderKind::Takeaway;
    order.guest = *Name::from("Guest " + std::to_string(number));
    for (const char *dish : {"ramen", "pizza"})
        order.lines.push_back({*DishId::from(dish), *Quantity::from(1), Note{}, Note{}, Course{1}});
    return order;
}

Scenario scenarioOf(int orders)
{
    Scenario scenario;
    scenario.name = "Many open orders";
    scenario.starts = Instant(12h);
    scenario.restaurant = house(orders);
    scenario.restaurant.staff = StaffList({taker, cook});
    Instant at = scenario.starts + 1s;
    for (int number = 1; number <= orders; ++number) {
        scenario.script.push_back({at, taker, orderOf(number)});
        scenario.script.push_back(
            {at + between / 2, taker, TakePayment{OrderId{number}, PaymentMethod::Cash, true}});
        at += between;
    }
    const Instant last = at + pansFor;
    for (int turn = 0; turn < orders * 2 && at < last; ++turn, at += 1s)
        scenario.script.push_back(
            {at, cook, StartCooking{OrderId{turn % orders + 1}, LineId{turn / orders + 1}}});
    scenario.ends = last;
    return scenario;
}

} // namespace

OpenOrders::OpenOrders(int orders)
{
    const Scenario scenario = scenarioOf(orders);
    m_from = scenario.starts + 1s + between * orders;
    std::ofstream(m_scratch.file("open.scenario.json")) << scenarioText(scenario);
}

QString OpenOrders::file() const
{
    return QString::fromStdString(m_scratch.file("open.scenario.json"));
}

} // namespace restaurant::bench
