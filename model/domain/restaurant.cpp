#include "restaurant.h"

#include <algorithm>

namespace restaurant {

const Dish *Menu::find(const DishId &id) const
{
    const auto found =
        std::find_if(dishes.begin(), dishes.end(), [&](const Dish &dish) { return dish.id == id; });
    return found == dishes.end() ? nullptr : &*found;
}

const std::string &Menu::nameOf(const DishId &id) const
{
    const Dish *dish = find(id);
    return dish ? dish->name : id.text();
}

const TablePlace *Restaurant::find(TableId table) const
{
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const TablePlace &place) { return place.table == table; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace restaurant
