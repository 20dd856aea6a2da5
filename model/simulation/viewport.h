// All that guests and staff of the simulation know of the restaurant: what its read views show.
#pragma once

#include "domain/command.h"
#include "domain/ids.h"
#include "read/boards.h"

namespace restaurant {

/// What they look at.
using BoardsInSight = BoardList<KitchenBoard, WaiterBoard, StatusBoard>;

/// The read views, each held back until the simulation lets events through to it: delivery takes
/// restaurant time. To be used in the engine's thread.
class ViewPort
{
public:
    virtual ~ViewPort() = default;

    /// The view may be delivered all events up to here. Never less than the time before.
    virtual void release(ViewName view, Position upTo) = 0;

    /// Waits until the view of a board in sight stands exactly at `position`, up to which it was
    /// released, and shows it. It stays good until the next command or the next call of this port.
    virtual BoardsInSight::Any boardAt(ViewName view, Position position) = 0;
    template <typename Board> [[nodiscard]] const Board &board(Position position)
    {
        return *std::get<const Board *>(boardAt(Board::view, position));
    }
};

} // namespace restaurant
