// The kitchen board: all tickets, grown event by event.
#pragma once

#include "documentset.h"

#include <tuple>

namespace restaurant {

/// Everything it knows is made of documents, so that it can be taken up again from them.
/// `restaurant` must outlive it.
struct KitchenBoard
{
    static constexpr ViewName view = ViewName::Kitchen;
    /// Raised when the same events give other documents than before: stores are then rebuilt.
    static constexpr int projectionVersion = 2;
    /// Of its documents, those that others see; it needs the rest to fold what comes.
    using Shown = std::tuple<Ticket>;

    explicit KitchenBoard(const Restaurant &of)
        : restaurant(&of)
    {
    }

    const Restaurant *restaurant;
    DocumentSet<Ticket> tickets;
    DocumentSet<KitchenOrder> orders;
    Position position{}; ///< The last event it has seen.
    Instant at{};        ///< When that happened.

    /// Its documents, kind by kind.
    auto kinds() { return std::tie(tickets, orders); }
    auto kinds() const { return std::tie(tickets, orders); }
};

/// Folds one event in. Pure: looks at nothing but the board, its restaurant and the event.
void apply(KitchenBoard &board, const RecordedEvent &event);

} // namespace restaurant
