#include "boardmodels.h"

#include <variant>
#include <vector>

namespace restaurant {

namespace {

template <typename Doc> Changes<Doc> nothing()
{
    Changes<Doc> changes;
    changes.whole = true;
    return changes;
}

} // namespace

void BoardModels::begin(const Restaurant &restaurant)
{
    clear();
    std::vector<DishId> menu;
    for (const Dish &dish : restaurant.menu.dishes)
        menu.push_back(dish.id);
    dishes.setMenuOrder(menu);
    kitchen.setServiceTimes(restaurant.times);
}

void BoardModels::take(const ChangesOfABoard &changes)
{
    std::visit([this](const auto &those) { take(those); }, changes);
}

void BoardModels::take(const ShownChanges<KitchenBoard> &changes)
{
    kitchen.apply(std::get<Changes<Ticket>>(changes));
}

void BoardModels::take(const ShownChanges<WaiterBoard> &changes)
{
    tables.apply(std::get<Changes<TableCard>>(changes));
    tasks.apply(std::get<Changes<TableCard>>(changes));
    tasks.apply(std::get<Changes<WaiterOrder>>(changes));
    dishes.apply(std::get<Changes<DishCard>>(changes));
}

void BoardModels::take(const ShownChanges<StatusBoard> &changes)
{
    status.apply(std::get<Changes<StatusNumber>>(changes));
}

void BoardModels::take(const ShownChanges<FloorBoard> &changes)
{
    tables.applyGuests(std::get<Changes<FloorGuest>>(changes));
    tasks.apply(std::get<Changes<FloorGuest>>(changes));
}

void BoardModels::clear()
{
    kitchen.apply(nothing<Ticket>());
    tables.apply(nothing<TableCard>());
    tables.applyGuests(nothing<FloorGuest>());
    tasks.apply(nothing<FloorGuest>());
    tasks.apply(nothing<TableCard>());
    tasks.apply(nothing<WaiterOrder>());
    dishes.apply(nothing<DishCard>());
    status.apply(nothing<StatusNumber>());
}

void BoardModels::setNow(Instant now)
{
    kitchen.setNow(now);
    tables.setNow(now);
    tasks.setNow(now);
}

} // namespace restaurant
