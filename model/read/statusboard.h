// The status board: the numbers guests look at, grown event by event.
#pragma once

#include "documentset.h"

#include <tuple>

namespace restaurant {

/// Everything it knows is made of documents, so that it can be taken up again from them.
/// `restaurant` must outlive it.
struct StatusBoard
{
    static constexpr ViewName view = ViewName::Status;
    /// Raised when the same events give other documents than before: stores are then rebuilt.
    static constexpr int projectionVersion = 2;
    /// Of its documents, those that others see; it needs the rest to fold what comes.
    using Shown = std::tuple<StatusNumber>;

    explicit StatusBoard(const Restaurant &of)
        : restaurant(&of)
    {
    }

    const Restaurant *restaurant;
    DocumentSet<StatusNumber> numbers;
    DocumentSet<StatusOrder> orders;
    Position position{}; ///< The last event it has seen.
    Instant at{};        ///< When that happened.

    /// Its documents, kind by kind.
    auto kinds() { return std::tie(numbers, orders); }
    auto kinds() const { return std::tie(numbers, orders); }
};

/// Folds one event in. Pure: looks at nothing but the board, its restaurant and the event.
void apply(StatusBoard &board, const RecordedEvent &event);

} // namespace restaurant
