// When an evening becomes as it is expected.
#pragma once

#include "expectation.h"
#include "playback/recording.h"

#include <optional>
#include <string>

namespace restaurant {

/// The first full second from `from` up to `until` at which it is so, everything of that second
/// having happened; nothing: it never is. Views are as they were shown then. Of a view, of commands
/// or of the harm ledger; a figure is of a stretch of time and never becomes anything. Throws
/// StoreError.
[[nodiscard]] std::optional<Instant> firstTime(const Expectation &expectation, Recording &recording,
                                               Instant from, Instant until);

/// The same for who watches an evening run: whether it is so of a board of its view, as
/// read/boardjson.h writes it, or of a count of commands or harm.
[[nodiscard]] bool isSoOf(const std::string &board, const Expectation &expectation);
[[nodiscard]] bool isSoOf(std::int64_t count, const Expectation &expectation);

} // namespace restaurant
