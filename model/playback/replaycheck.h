#pragma once

#include "folding.h"

#include "domain/event.h"
#include "domain/restaurant.h"
#include "log/chain.h"
#include "read/boards.h"
#include "store/eventstore.h"
#include "store/verify.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace restaurant {

/// Which boards are hashed, in which version: hashes of others are not to be compared.
[[nodiscard]] std::string hashedProjections();
/// So many events lie between two state hashes; the last event of an evening that was closed has
/// one as well.
inline constexpr std::int64_t eventsBetweenHashes = 1000;

/// What the boards come to, as one hash: by it a replay knows that it shows what was shown then.
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

class Recording;

/// What a replay found out about itself.
struct ReplayCheck
{
    std::optional<Difference> difference; ///< The first; nothing after it was looked at.
    int compared = 0;                     ///< State hashes that were equal.
    int ofOthers = 0; ///< State hashes of other versions of the boards: they say nothing.
};

/// Checks a recording from its beginning: its format when it is opened, then log and chain, then
/// the boards against the state hashes that were recorded, in the order of their positions. It
/// stops at the first difference. Throws StoreError if the file cannot be used at all.
[[nodiscard]] ReplayCheck checkReplay(const std::string &path);

/// How many commands the record holds from each kind of actor, up to a command. A replay reads
/// them and issues none: neither the process manager's, nor the staff's, nor anybody's.
[[nodiscard]] std::map<std::string, std::int64_t> commandsReadFor(Recording &recording,
                                                                  CommandNumber last);

} // namespace restaurant
