#include "takein.h"

#include "orderhistory.h"

namespace restaurant {

namespace {

void forgetClosed(DetailsBoard &board)
{
    const Position since{number(board.position) - eventsUntilForgotten};
    std::vector<OrderId> closed;
    board.details.forEach([&](OrderId order, const OrderDetails &details) {
        if (isClosed(details) && details.events.back().position <= since)
            closed.push_back(order);
    });
    for (const OrderId order : closed)
        board.details.forget(order);
}

} // namespace

void takeIn(DetailsBoard &board, const RecordedEvent &event, const OrderSource &orders)
{
    if (const auto missing = missingFor(board, event.event))
        if (auto details = detailsAt(orders.log, orders.restaurant, *missing, board.position))
            board.details.restore(std::move(*details));
    apply(board, event);
    if (number(event.position) % eventsUntilForgotten == 0)
        forgetClosed(board);
}

} // namespace restaurant
