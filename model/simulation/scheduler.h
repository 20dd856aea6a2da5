// The queue of the simulation: what is due earliest comes first, and of two things due at the same
// instant the one that was scheduled first. Nothing else decides the order, so that the same
// scenario runs the same way everywhere.
#pragma once

#include "domain/time.h"

#include <cstdint>
#include <vector>

namespace restaurant {

class Scheduler
{
public:
    /// What an entry is about; `index` finds it in the list that its owner keeps for this kind.
    enum class Kind : std::uint32_t { Opening, Cue, Script, Person, Reaction };

    struct Entry
    {
        Instant at{};
        std::uint64_t sequence = 0;
        Kind kind{};
        std::uint32_t index = 0;
    };

    void schedule(Instant at, Kind kind, std::size_t index);

    [[nodiscard]] bool isEmpty() const { return m_heap.empty(); }
    [[nodiscard]] std::size_t size() const { return m_heap.size(); }
    /// The entry due next. Not to be asked when empty.
    [[nodiscard]] const Entry &next() const { return m_heap.front(); }
    /// Removes the entry due next and returns it. Not to be asked when empty.
    Entry take();

private:
    std::vector<Entry> m_heap; ///< A binary heap; its memory is kept and used again.
    std::uint64_t m_sequence = 0;
};

} // namespace restaurant
