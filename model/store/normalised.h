// The normalised tables beside a log: made from it, left out of copies, compared with it.
#pragma once

#include "relational/tablecheck.h"

#include <optional>
#include <string_view>

namespace restaurant {

class EventStore;

/// Makes the tables from all events of the log, anew if they are there; inside an open group. Who
/// has a RelationalModel on this store makes it after this. Throws StoreError.
void buildNormalised(EventStore &store, const Restaurant &restaurant);
/// Removes them, and what notices their changes; nothing if they are not there. Inside the caller's
/// transaction. Throws StoreError.
void dropNormalised(const Connection &connection);

/// What the tables of a whole file say otherwise than its log; nothing also if it has none. Reads
/// one moment of a file that may be written meanwhile. Throws StoreError.
[[nodiscard]] std::optional<TableDifference> verifyNormalised(std::string_view path,
                                                              const Restaurant &restaurant);
/// Whether the file has the tables. Throws StoreError.
[[nodiscard]] bool hasNormalised(std::string_view path);

} // namespace restaurant
