// How playback folds one more event or activity into a board: as a live view does, so that the two
// cannot differ.
#pragma once

#include "read/boardjson.h"
#include "store/logreader.h"

namespace restaurant {

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
