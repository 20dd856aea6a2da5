#pragma once

#include "domain/event.h"
#include "store/chainscan.h"
#include "store/snapshots.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <variant>

namespace restaurant {

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

} // namespace restaurant
