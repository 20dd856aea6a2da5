// The floor board: who is where and does what, grown from events and activities.
#pragma once

#include "documentset.h"
#include "kitchenboard.h"
#include "waiterboard.h"

#include <tuple>

namespace restaurant {

/// Everything it knows is made of documents, so that it can be taken up again from them. An evening
/// of commands alone has tables, stations and the pass too, but no guests; of its staff it shows
/// whom its script puts to work.
/// `restaurant` must outlive it.
struct FloorBoard
{
    static constexpr ViewName view = ViewName::Floor;
    /// Raised when the same log gives other documents than before: stores are then rebuilt.
    static constexpr int projectionVersion = 2;
    /// Of its documents, those that others see; it needs the rest to fold what comes.
    using Shown =
        std::tuple<FloorGuest, FloorStaff, FloorPool, FloorStation, TableCard, WaiterOrder>;

    explicit FloorBoard(const Restaurant &of);

    const Restaurant *restaurant;
    DocumentSet<FloorGuest> guests;
    DocumentSet<FloorStaff> staff;
    DocumentSet<FloorPool> pools;
    DocumentSet<FloorStation> stations;
    WaiterBoard waiter;   ///< Its tables and orders are the floor's: at the same moment.
    KitchenBoard kitchen; ///< What a line is and where it is cooked; for no screen.

    Position position{};       ///< The last event it has seen.
    ActivityNumber activity{}; ///< The last activity it has seen.
    Instant at{};              ///< When the later of the two happened.

    /// Its documents, kind by kind.
    auto kinds()
    {
        return std::tuple_cat(std::tie(guests, staff, pools, stations), waiter.kinds(),
                              kitchen.kinds());
    }
    auto kinds() const
    {
        return std::tuple_cat(std::tie(guests, staff, pools, stations), waiter.kinds(),
                              kitchen.kinds());
    }
};

/// Folds one of them in. Pure: looks at nothing but the board, its restaurant and what happened.
void apply(FloorBoard &board, const RecordedEvent &event);
void apply(FloorBoard &board, const RecordedActivity &activity);

} // namespace restaurant
