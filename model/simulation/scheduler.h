// The queue of a simulation: what is due earliest comes first, and of two things due at the same
// instant the one that was scheduled first. Nothing else decides the order, so that the same
// scenario runs the same way everywhere.
#pragma once

#include "domain/time.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace restaurant {

/// `KindOfEntry` is the owner's list of what may be due. Takes no memory from the heap once it has
/// grown.
template <typename KindOfEntry> class Scheduler
{
public:
    using Kind = KindOfEntry;

    struct Entry
    {
        Instant at{};
        std::uint64_t sequence = 0;
        Kind kind{};
        std::uint32_t index = 0; ///< Finds it in the list that the owner keeps for this kind.
    };

    void schedule(Instant at, Kind kind, std::size_t index);

    [[nodiscard]] bool isEmpty() const { return m_heap.empty(); }
    [[nodiscard]] std::size_t size() const { return m_heap.size(); }
    /// The entry due next. Not to be asked when empty.
    [[nodiscard]] const Entry &next() const { return m_heap.front(); }
    /// Removes the entry due next and returns it. Not to be asked when empty.
    Entry take();

private:
    /// Four children for each entry instead of two: half as deep, and they share a cache line or
    /// two.
    static constexpr std::size_t arity = 4;

    static bool isSooner(const Entry &a, const Entry &b)
    {
        return a.at != b.at ? a.at < b.at : a.sequence < b.sequence;
    }
    std::size_t soonestChild(std::size_t first) const;

    std::vector<Entry> m_heap; ///< Children of place n: from 4n + 1 to 4n + 4.
    std::uint64_t m_sequence = 0;
};

template <typename KindOfEntry>
inline void Scheduler<KindOfEntry>::schedule(Instant at, Kind kind, std::size_t index)
{
    const Entry entry{at, m_sequence++, kind, static_cast<std::uint32_t>(index)};
    std::size_t place = m_heap.size();
    m_heap.push_back(entry);
    while (place > 0) {
        const std::size_t parent = (place - 1) / arity;
        if (!isSooner(entry, m_heap[parent]))
            break;
        m_heap[place] = m_heap[parent];
        place = parent;
    }
    m_heap[place] = entry;
}

template <typename KindOfEntry>
inline typename Scheduler<KindOfEntry>::Entry Scheduler<KindOfEntry>::take()
{
    assert(!isEmpty() && "nothing is scheduled");
    const Entry taken = m_heap.front();
    const Entry moved = m_heap.back();
    m_heap.pop_back();
    std::size_t place = 0;
    for (std::size_t first = 1; first < m_heap.size(); first = place * arity + 1) {
        const std::size_t child = soonestChild(first);
        if (!isSooner(m_heap[child], moved))
            break;
        m_heap[place] = m_heap[child];
        place = child;
    }
    if (!m_heap.empty())
        m_heap[place] = moved;
    return taken;
}

/// Among the children that begin at `first`.
template <typename KindOfEntry>
inline std::size_t Scheduler<KindOfEntry>::soonestChild(std::size_t first) const
{
    const std::size_t end = std::min(first + arity, m_heap.size());
    std::size_t soonest = first;
    for (std::size_t child = first + 1; child < end; ++child) {
        if (isSooner(m_heap[child], m_heap[soonest]))
            soonest = child;
    }
    return soonest;
}

} // namespace restaurant
