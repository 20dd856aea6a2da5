// How playback folds: one more event or activity as a live view does, so that the two cannot
// differ; one order alone; and from where on a board is exact about one document.
#pragma once

#include "domain/restaurant.h"
#include "domain/stream.h"
#include "read/boardjson.h"
#include "read/details.h"
#include "store/logreader.h"

#include <optional>

namespace restaurant {

/// Everything about one order as it was after the event at `upTo`, folded from the log between its
/// first event and its last: orders closed long ago are kept nowhere else. Nothing: there was no
/// such order yet. Throws StoreError.
[[nodiscard]] std::optional<OrderDetails> detailsAt(LogReader &log, const Restaurant &restaurant,
                                                    OrderId order, Position upTo);

/// Folding from the beginning of a long evening would take too long for a question. The place
/// before the first event that matters to documents about this stream as they are at `upTo`: for an
/// order its party's seating, or its first event; for a table the seating of the party that sits
/// there or sat there last; for a dish a few of its last changes. Throws StoreError.
[[nodiscard]] Position foldStart(LogReader &log, const StreamId &stream, Position upTo);

/// Where an order that was forgotten comes back from.
struct OrderSource
{
    LogReader &log;
    const Restaurant &restaurant;
};

template <typename Board, typename Item>
void takeIn(Board &board, const Item &item, const OrderSource &)
{
    apply(board, item);
}

/// Orders that are closed are forgotten after a while, and come back should anything happen to
/// them: what the board holds is a function of the log up to its position, and it stays small.
void takeIn(DetailsBoard &board, const RecordedEvent &event, const OrderSource &orders);

/// Every so many events, the orders are forgotten that were closed as many events ago.
inline constexpr std::int64_t eventsUntilForgotten = 128;

} // namespace restaurant
