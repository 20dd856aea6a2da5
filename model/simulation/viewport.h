// All that guests and staff of the simulation know of the restaurant: what its read views show.
#pragma once

#include "domain/command.h"
#include "domain/ids.h"
#include "read/kitchenboard.h"
#include "read/statusboard.h"
#include "read/waiterboard.h"

namespace restaurant {

/// The read views, each held back until the simulation lets events through to it: delivery takes
/// restaurant time. To be used in the engine's thread.
class ViewPort
{
public:
    virtual ~ViewPort() = default;

    /// The view may be delivered all events up to here. Never less than the time before.
    virtual void release(ViewName view, Position upTo) = 0;

    /// Waits until the view stands exactly at `position`, up to which it was released, and shows
    /// it. The board stays good until the next command or the next call of this port.
    virtual const KitchenBoard &kitchen(Position position) = 0;
    virtual const WaiterBoard &waiter(Position position) = 0;
    virtual const StatusBoard &status(Position position) = 0;
};

} // namespace restaurant
