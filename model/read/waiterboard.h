// The waiter board: tables, orders on the floor and dishes, grown event by event.
#pragma once

#include "documentset.h"

#include <tuple>

namespace restaurant {

/// Everything it knows is made of documents, so that it can be taken up again from them. Begins
/// with every table free and every dish of the menu. `restaurant` must outlive it.
struct WaiterBoard
{
    static constexpr ViewName view = ViewName::Waiter;
    /// Raised when the same events give other documents than before: stores are then rebuilt.
    static constexpr int projectionVersion = 1;
    /// Of its documents, those that others see; it needs the rest to fold what comes.
    using Shown = std::tuple<TableCard, WaiterOrder, DishCard>;

    explicit WaiterBoard(const Restaurant &of);

    const Restaurant *restaurant;
    DocumentSet<TableCard> tables;
    DocumentSet<WaiterOrder> orders;
    DocumentSet<DishCard> dishes;
    Position position{}; ///< The last event it has seen.
    Instant at{};        ///< When that happened.

    /// Its documents, kind by kind.
    auto kinds() { return std::tie(tables, orders, dishes); }
    auto kinds() const { return std::tie(tables, orders, dishes); }
};

/// Folds one event in. Pure: looks at nothing but the board, its restaurant and the event.
void apply(WaiterBoard &board, const RecordedEvent &event);

} // namespace restaurant
