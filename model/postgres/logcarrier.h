// Carries what is new in a log on a server into a file that is its copy.
#pragma once

#include "serverrows.h"
#include "serversession.h"

#include "store/eventstore.h"
#include "store/rowcopy.h"

#include <cstdint>

namespace restaurant {

/// What was copied.
struct Carried
{
    std::int64_t commands = 0;
    std::int64_t events = 0;
    std::int64_t activities = 0;
};

/// The header of the evening there. Throws StoreError if none has begun.
[[nodiscard]] StoreHeader headerOn(ServerSession &session);
/// The hash of the last thing of a log that ends there, as the server has it: where nothing stands
/// in it, of its header. All zeroes where there is no such thing.
[[nodiscard]] Hash hashAt(ServerRows &rows, const LogEnd &end);

/// Copies row by row, hashes included; nothing is believed, so what is wrong on the server is wrong
/// in the copy. Session and store outlive it; in their thread. Everything throws StoreError.
class LogCarrier
{
public:
    LogCarrier(ServerSession &session, EventStore &store);

    /// Refuses a file that is no beginning of the server's log. To be asked after each connect.
    void requireSameEvening();
    /// All that was recorded up to this moment, as a group of the store's own; none is open.
    Carried bringNew();

private:
    Carried bring(const LogEnd &from, const LogEnd &to);
    template <typename Key, typename Read>
    std::int64_t copy(Key after, Key last, RowCopy &to, Read read);

    ServerSession &m_session;
    ServerRows m_rows;
    EventStore &m_store;
};

} // namespace restaurant
