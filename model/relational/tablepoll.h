// Noticing changes of the normalised tables by asking every now and then what has changed since.
#pragma once

#include "domain/architecture.h"
#include "relational/touched.h"
#include "sqlite/statement.h"

#include <compare>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace restaurant {

/// Of a poll by time, rows of the very time of the last question:
enum class SameTime {
    Missed,    ///< It asks for later ones: what was written after it, in that instant, is missed.
    AskedAgain ///< It asks for these once more: misses nothing, and reads what it knows.
};

/// Asks over any connection, which outlives it. A poll sees rows that are there: **of a row that
/// was deleted it sees nothing**, nor of the table that a party has left for another, nor of what
/// came and went between two polls. A sweep finds all that: it compares every key with those that
/// were seen, and looks who has been there in the meantime. Everything throws StoreError.
class TablePoll
{
public:
    /// By time, the clock goes in steps of `granularity`, as that of many a database does: times in
    /// one step are equal.
    explicit TablePoll(const Connection &connection, PollBy by = PollBy::Position,
                       SameTime sameTime = SameTime::Missed,
                       Duration granularity = std::chrono::microseconds(1));
    ~TablePoll();

    /// What rows that have changed since the last poll concern. The first concerns everything. To
    /// know a board up to a poll, refresh it in the same ReadMoment.
    [[nodiscard]] Touched poll();
    /// The same by whoever asks for rows changed since his clock showed the last question's time,
    /// and not since the last row he saw. Of a poll by time alone.
    [[nodiscard]] Touched pollAt(Instant now);
    /// What rows concerned that are gone: that a poll has seen, or that came since the last sweep.
    [[nodiscard]] Touched sweep();

    /// A row as it was seen.
    struct Seen
    {
        std::size_t table = 0;
        std::int64_t order = 0;
        std::int64_t place = 0;
        std::int64_t party = 0;
        auto operator<=>(const Seen &) const = default;
    };
    /// What it remembers of the questions so far: whoever asks with it goes on from there.
    struct Memory
    {
        std::int64_t since = -1; ///< A position or a time.
        std::int64_t lastVisit = 0;
        std::set<Seen> seen;
    };
    [[nodiscard]] const Memory &memory() const { return m_memory; }
    void goOnFrom(Memory memory) { m_memory = std::move(memory); }

private:
    [[nodiscard]] Touched changedSinceThen();
    [[nodiscard]] Touched visited();

    struct Parts;

    const Connection &m_connection;
    PollBy m_by;
    SameTime m_sameTime;
    Duration m_granularity;
    std::unique_ptr<Parts> m_parts;
    Memory m_memory;
};

} // namespace restaurant
