// What the three services of an order share: what they look at, and refusals.
#pragma once

#include "order.h"
#include "refusal.h"

#include <optional>

namespace restaurant {

/// The refusal for anything that is to be done with an order that does not exist, or has ended.
[[nodiscard]] std::optional<Rejection> refusedUnlessOpen(const Order &order);
/// The same, and the refusal for an order the kitchen has not heard of.
[[nodiscard]] std::optional<Rejection> refusedUnlessAccepted(const Order &order);
[[nodiscard]] Rejection noSuchLine(const Order &order, LineId line);
/// About a line: its number, its dish, its order.
[[nodiscard]] Rejection refuseLine(Refusal refusal, const Order &order, const OrderLine &line);
/// Where a line stands, said as the reason why something else cannot happen to it.
[[nodiscard]] Rejection standing(const Order &order, const OrderLine &line);

[[nodiscard]] bool anyIn(const Order &order, LineState state);
[[nodiscard]] std::vector<LineId> linesIn(const Order &order, LineState state);

/// Whether all that was fired is cooked, and not all of it void.
[[nodiscard]] bool isCooked(const Order &order);
/// The refusal of what needs something at the pass, where there is nothing.
[[nodiscard]] Rejection nothingAtThePass(const Order &order);

/// `event`, and OrderReady if the order becomes ready by it.
[[nodiscard]] OrderDecision happenedPerhapsReady(const Order &order, OrderEvent event,
                                                 const Asked &asked);

} // namespace restaurant
