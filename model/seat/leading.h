// The evening of a class, as whoever leads it opens it.
#pragma once

#include "evening/writeside.h"
#include "postgres/serveraddress.h"
#include "simulation/scenario.h"

#include <memory>
#include <optional>
#include <string>

namespace restaurant {

/// The file in `folder` that is the copy of the evening on the server: made, if it is not there
/// yet. Throws StoreError; Unreachable, too, if no evening has begun there yet.
[[nodiscard]] std::string copyOfClassLog(const ServerAddress &server, const std::string &folder);

/// Begins an evening of this scenario in a log that holds none. Throws StoreError: Taken, if one
/// has begun.
void beginOn(const ServerAddress &server, const Scenario &scenario);

/// Opens the evening on the server to lead it: with `scenario`, if none has begun there. Its copy
/// is kept in `folder`, between lessons too. Throws StoreError: Busy, if somebody else leads;
/// RecordMismatch; and std::runtime_error for a scenario that a class cannot play.
[[nodiscard]] std::unique_ptr<WriteSide> lead(const ServerAddress &server,
                                              const std::optional<Scenario> &scenario,
                                              const std::string &folder,
                                              const WriteSide::Opening &opening = {});

/// The scenario without what would happen by itself: the commands come from outside.
[[nodiscard]] Scenario withoutScript(Scenario scenario);

/// Why a class cannot play it; empty: it can.
[[nodiscard]] std::string whyNoClass(const Scenario &scenario);

} // namespace restaurant
