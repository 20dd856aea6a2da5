// From the log's events to the aggregates that decide() asks for.
#pragma once

#include "domain/event.h"

namespace restaurant {

/// The aggregate of a stream without events: empty but for its id.
template <typename Aggregate> Aggregate emptyAggregate(const StreamId &stream);
template <> Order emptyAggregate<Order>(const StreamId &stream);
template <> Table emptyAggregate<Table>(const StreamId &stream);
template <> Stock emptyAggregate<Stock>(const StreamId &stream);
template <> Payment emptyAggregate<Payment>(const StreamId &stream);

/// Whether an event is one of this stream: of its kind, and about its order, table or dish.
[[nodiscard]] bool belongsInto(const StreamId &stream, const Event &event);

/// Folds an event of the aggregate's own stream into it. False, and nothing done, if no such
/// event belongs into a stream of this kind.
[[nodiscard]] bool fold(Order &order, const Event &event, Instant at);
[[nodiscard]] bool fold(Table &table, const Event &event, Instant at);
[[nodiscard]] bool fold(Stock &stock, const Event &event, Instant at);
[[nodiscard]] bool fold(Payment &payment, const Event &event, Instant at);

} // namespace restaurant
