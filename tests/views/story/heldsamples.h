// Boards as the picture holds them, for the tests of the story.
#pragma once

#include "read/boards.h"
#include "story/heldboard.h"
#include "views/samples.h"

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace restaurant::samples {

/// All of them as they are since event 1200.
inline HeldBoard<StatusBoard> heldStatus(std::vector<StatusNumber> numbers)
{
    HeldBoard<StatusBoard> board;
    board.hold({whole(std::move(numbers))}, Position{1200});
    return board;
}
inline HeldBoard<WaiterBoard> heldWaiter(std::vector<TableCard> tables,
                                         std::vector<WaiterOrder> orders,
                                         std::vector<DishCard> menu = {})
{
    HeldBoard<WaiterBoard> board;
    board.hold({whole(std::move(tables)), whole(std::move(orders)), whole(std::move(menu))},
               Position{1200});
    return board;
}
inline HeldBoard<KitchenBoard> heldKitchen(std::vector<Ticket> tickets)
{
    HeldBoard<KitchenBoard> board;
    board.hold({whole(std::move(tickets))}, Position{1200});
    return board;
}
/// A batch of the waiter view that changes one order.
inline ShownChanges<WaiterBoard> changed(WaiterOrder order)
{
    ShownChanges<WaiterBoard> changes;
    std::get<Changes<WaiterOrder>>(changes) = one(std::move(order));
    return changes;
}

/// The floor with a taker, Charlie, a runner, Roger, and a cook, Nina.
inline HeldBoard<FloorBoard> heldFloor(std::vector<TableCard> tables,
                                       std::vector<WaiterOrder> orders,
                                       std::vector<FloorGuest> guests = {},
                                       std::vector<FloorStation> stations = {})
{
    std::vector<FloorStaff> staff(3);
    std::vector<FloorPool> pools;
    const std::pair<const char *, WorkKind> people[] = {
        {"Charlie", WorkKind::TakeOrder}, {"Roger", WorkKind::Serve}, {"Nina", WorkKind::Cook}};
    for (std::size_t i = 0; i < staff.size(); ++i) {
        staff[i].name = people[i].first;
        staff[i].pool = std::string("pool of ") + people[i].first;
        pools.push_back({staff[i].pool, {people[i].second}, {staff[i].name}, {}});
    }
    HeldBoard<FloorBoard> board;
    board.hold({whole(std::move(guests)), whole(staff), whole(pools), whole(std::move(stations)),
                whole(std::move(tables)), whole(std::move(orders))},
               Position{1200});
    return board;
}

} // namespace restaurant::samples
