// Which events may change what a view shows: asked of its own projection, kind by kind.
#pragma once

#include "domain/activity.h"
#include "domain/event.h"

namespace restaurant {

/// False: no event of this kind changes anything that is shown of the view. Floor, measures and
/// dishes are taken to show something of every event.
[[nodiscard]] bool mayShow(ViewName view, const Event &event);

// Each beside its projection.
[[nodiscard]] bool mayShowOnKitchenBoard(const Event &event);
[[nodiscard]] bool mayShowOnWaiterBoard(const Event &event);
[[nodiscard]] bool mayShowOnStatusBoard(const Event &event);
[[nodiscard]] bool mayShowOnDetailsBoard(const Event &event);

} // namespace restaurant
