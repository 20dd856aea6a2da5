// The order-details board: what every service recorded about an order, in one document.
#pragma once

#include "documentset.h"

#include <optional>
#include <tuple>

namespace restaurant {

/// Everything it knows is made of documents, so that it can be taken up again from them. Closed
/// orders may be forgotten (DocumentSet::forget) where they are kept elsewhere; missingFor() says
/// when one has to come back. `restaurant` must outlive it.
struct DetailsBoard
{
    static constexpr ViewName view = ViewName::Details;
    /// Raised when the same events give other documents than before: stores are then rebuilt.
    static constexpr int projectionVersion = 2;
    /// Of its documents, those that others see; it needs the rest to fold what comes.
    using Shown = std::tuple<OrderDetails>;

    explicit DetailsBoard(const Restaurant &of)
        : restaurant(&of)
    {
    }

    const Restaurant *restaurant;
    DocumentSet<OrderDetails> details;
    DocumentSet<DetailsParty> parties;
    Position position{}; ///< The last event it has seen.
    Instant at{};        ///< When that happened.

    /// Its documents, kind by kind.
    auto kinds() { return std::tie(details, parties); }
    auto kinds() const { return std::tie(details, parties); }
};

/// Folds one event in. Pure: looks at nothing but the board, its restaurant and the event. An
/// event about an order that the board does not hold is passed over: see missingFor().
void apply(DetailsBoard &board, const RecordedEvent &event);

/// The order that must be restored, if it is kept anywhere, before `event` is applied.
[[nodiscard]] std::optional<OrderId> missingFor(const DetailsBoard &board, const Event &event);

} // namespace restaurant
