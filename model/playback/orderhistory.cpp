#include "orderhistory.h"

#include "read/detailsboard.h"

#include <algorithm>

namespace restaurant {

namespace {

Position lastUpTo(const std::vector<RecordedEvent> &events, Position upTo)
{
    Position last{};
    for (const RecordedEvent &event : events)
        if (event.position <= upTo)
            last = event.position;
    return last;
}

/// Stock may still be used or given back, for lines that asked for it.
bool stockIsOpen(const OrderDetails &details)
{
    return std::any_of(details.lines.begin(), details.lines.end(), [](const DetailsLine &line) {
        return line.stock == LineStock::Asked || line.stock == LineStock::Reserved;
    });
}

/// Nothing if no event up to here has placed it, whatever stands in its stream.
std::optional<OrderDetails> found(const DetailsBoard &board, OrderId order)
{
    const OrderDetails *details = board.details.find(order);
    return details ? std::optional(*details) : std::nullopt;
}

/// Other orders are none of its business.
bool concerns(const RecordedEvent &event, OrderId order)
{
    const auto *placed = std::get_if<OrderPlaced>(&event.event);
    return !placed || placed->order == order;
}

} // namespace

std::optional<OrderDetails> detailsAt(LogReader &log, const Restaurant &restaurant, OrderId order,
                                      Position upTo)
{
    constexpr int atOnce = 100;
    const auto own = log.stream(StreamId::of(order));
    if (own.empty() || own.front().position > upTo)
        return std::nullopt;
    const Position lastOwn =
        std::max(lastUpTo(own, upTo), lastUpTo(log.stream(StreamId::ofPayment(order)), upTo));
    DetailsBoard board(restaurant);
    board.position = Position{number(own.front().position) - 1};
    for (;;) {
        const auto events = log.read(board.position, atOnce);
        for (const RecordedEvent &event : events) {
            const OrderDetails *details = board.details.find(order);
            const bool isThrough = board.position >= lastOwn && details && !stockIsOpen(*details);
            if (event.position > upTo || isThrough)
                return found(board, order);
            if (concerns(event, order))
                apply(board, event);
            board.position = event.position;
        }
        if (events.empty())
            return found(board, order);
    }
}

} // namespace restaurant
