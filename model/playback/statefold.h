// What the boards come to, as one hash: by it a replay knows that it shows what was shown then.
#pragma once

#include "takein.h"

#include "domain/restaurant.h"
#include "log/chain.h"
#include "read/boards.h"
#include "store/eventstore.h"

#include <string>

namespace restaurant {

/// Which boards are hashed, in which version: hashes of others are not to be compared.
[[nodiscard]] std::string hashedProjections();
/// So many events lie between two state hashes; the last event of an evening that was closed has
/// one as well.
inline constexpr std::int64_t eventsBetweenHashes = 1000;

/// Folds the boards of events alone, event by event. Log and restaurant outlive it.
class StateFold
{
public:
    StateFold(LogReader &log, const Restaurant &restaurant);

    void take(const RecordedEvent &event);
    [[nodiscard]] Position position() const { return std::get<0>(m_boards).position; }
    /// SHA-256 over the boards' JSON.
    [[nodiscard]] Hash hash();

private:
    OrderSource m_source;
    EventBoards::Each<std::type_identity_t> m_boards;
    Sha256 m_sha;
};

/// Writes the state hashes that an evening does not have yet, up to its last event; what is there
/// stays. To be called when it is closed, with no group open. Throws StoreError.
void completeStateHashes(EventStore &store, const Restaurant &restaurant);

} // namespace restaurant
