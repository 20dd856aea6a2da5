// The questions that verifyLog() is made of, each over the part of a log that `end` bounds, each
// answered with the first difference. Throw StoreError if the file cannot be read.
#pragma once

#include "domain/event.h"
#include "domain/orderfulfilment.h"
#include "store/besidelog.h"
#include "store/chainscan.h"
#include "store/verify.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <variant>

namespace restaurant {

/// Whether a moment can be one of an evening: whoever counts minutes or promises times may rely on
/// it.
[[nodiscard]] inline bool isTimeOfAnEvening(Instant at)
{
    constexpr auto longest = std::chrono::hours(24 * 7);
    return at >= Instant{} && at < Instant{longest};
}

/// Whether every stream of a log is whole, told event after event in the order of the log: no index
/// is asked, because a damaged one answers anything. The connection outlives it. Throws StoreError.
class StreamCheck
{
public:
    /// To be made before the end of what is checked is looked up.
    explicit StreamCheck(const Connection &connection);

    /// What is wrong with the next event in its stream.
    [[nodiscard]] std::optional<std::string> take(const StoredEvent &stored, const Event &event);
    /// What is wrong once all of it has been told.
    [[nodiscard]] std::optional<std::string> finish() const;

private:
    /// A stream that has a snapshot: only these are folded.
    struct Kept
    {
        int version = 0; ///< Of the snapshot.
        bool met = false;
        std::variant<std::monostate, Order, Table, Stock, Payment> state;
    };

    [[nodiscard]] std::optional<std::string> fold(const StoredEvent &stored, const Event &event,
                                                  Kept &kept);

    Snapshots m_snapshots;
    std::unordered_map<std::int64_t, int> m_versions; ///< By the stream's key.
    std::unordered_map<std::int64_t, Kept> m_kept;
};

/// Whether the process manager's state is what the events up to its position lead to, told event
/// after event in the order of the log. Throws StoreError.
class FulfilmentCheck
{
public:
    /// To be made before the end of what is checked is looked up.
    explicit FulfilmentCheck(const Connection &connection);

    void take(const Event &event, Began when);
    /// What is wrong once all has been told.
    [[nodiscard]] std::optional<std::string> finish() const;

private:
    std::optional<KeptSubscription> m_kept;
    OrderFulfilment m_fold;
};

/// All that is recorded is numbered without a gap, and its hashes chain; every event can be read,
/// belongs into its stream as its next version, and stands in its command's range.
[[nodiscard]] std::optional<Difference> verifyChain(const Connection &connection,
                                                    StreamCheck &streams,
                                                    FulfilmentCheck &fulfilment, const LogEnd &end);
/// Numbers are dense, and the commands' ranges cover all positions, each once.
[[nodiscard]] std::optional<Difference> verifyCommands(const Connection &connection,
                                                       const LogEnd &end);
/// The words of types and the names of dishes are those that were meant.
[[nodiscard]] std::optional<Difference> verifyWords(const Connection &connection);
/// The words beside the log are those that commands came with, or forgotten.
[[nodiscard]] std::optional<Difference> verifyGuestWords(const Connection &connection,
                                                         const LogEnd &end);
/// Numbers are dense, none comes before what it follows, and every activity can be read.
[[nodiscard]] std::optional<Difference> verifyActivities(const Connection &connection);

} // namespace restaurant
