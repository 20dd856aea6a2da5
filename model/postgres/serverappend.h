#pragma once

#include "serversession.h"

#include "log/chain.h"
#include "store/recorded.h"
#include "store/storeheader.h"
#include "write/eventlog.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace restaurant {

/// An event as it is handed to the server, which gives it its position.
struct WrittenEvent
{
    std::string stream;
    int version = 0;
    std::string_view type;
    int schema = 1;
    std::string data;
};

/// Begins an evening in a log that holds none, inside a transaction. Throws StoreError, in which
/// `doing` is what could not be done.
void beginLog(ServerSession &session, const char *doing, const StoreHeader &header);

/// Hands a command with its outcome and its events to the function that appends, inside a
/// transaction. Of `command`, number and positions do not matter. Nothing: its id is taken, or a
/// version is; nothing was written then. Throws StoreError, also when this seat may not do that.
[[nodiscard]] std::optional<Appended> appendTo(ServerSession &session,
                                               const CanonicalCommand &command,
                                               const std::optional<KeptWords> &words,
                                               std::span<const WrittenEvent> events);

/// The same for an activity; its number and its place do not matter. Answers it with both, without
/// what was done.
[[nodiscard]] RecordedActivity appendTo(ServerSession &session, const CanonicalActivity &activity);

} // namespace restaurant
