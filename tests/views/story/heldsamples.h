// Boards as the picture holds them, for the tests of the story.
#pragma once

#include "read/boards.h"
#include "story/heldboard.h"
#include "views/samples.h"

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

} // namespace restaurant::samples
