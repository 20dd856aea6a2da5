// From where a board must be folded, so that it is exact about one order, table or dish. Folding
// from the beginning of a long evening would take too long for a question.
#pragma once

#include "domain/stream.h"
#include "store/logreader.h"

namespace restaurant {

/// The place before the first event that matters to documents about this stream as they are at
/// `upTo`: for an order its party's seating, or its first event; for a table the seating of the
/// party that sits there or sat there last; for a dish a few of its last changes. Throws
/// StoreError.
[[nodiscard]] Position foldStart(LogReader &log, const StreamId &stream, Position upTo);

} // namespace restaurant
