// The queue of a simulation: what is due earliest comes first, and of two things due at the same
// instant the one that was scheduled first. Nothing else decides the order, so that the same
// scenario runs the same way everywhere.
#pragma once

#include "domain/time.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace restaurant {

/// `KindOfEntry` is the owner's list of what may be due. The few entries due next stand in order,
/// where taking one costs nothing and adding one little; the others lie on a heap. Takes no memory
/// from the system once it has grown.
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
    /// Before all that is due at that instant by now, or will be.
    void scheduleFirst(Instant at, Kind kind, std::size_t index);

    [[nodiscard]] bool isEmpty() const { return m_nearCount == 0; }
    [[nodiscard]] std::size_t size() const { return m_nearCount + m_far.size(); }
    /// The entry due next. Not to be asked when empty.
    [[nodiscard]] const Entry &next() const { return m_near[m_nearCount - 1]; }
    /// Removes the entry due next and returns it. Not to be asked when empty.
    Entry take();

private:
    static constexpr std::size_t mostNear = 16;

    static bool isLater(const Entry &a, const Entry &b)
    {
        return a.at != b.at ? a.at > b.at : a.sequence > b.sequence;
    }
    void insert(const Entry &entry);
    void insertNear(const Entry &entry);
    void pushFar(const Entry &entry);
    Entry popFar();

    std::array<Entry, mostNear + 1> m_near{}; ///< The soonest last; with a place to spare.
    std::size_t m_nearCount = 0;              ///< 0 only if there are none at all.
    std::vector<Entry> m_far;                 ///< A heap; none is due before any that is near.
    static constexpr std::uint64_t middle = std::uint64_t{1} << 32U;
    std::uint64_t m_sequence = middle;        ///< Goes up.
    std::uint64_t m_sequenceOfFirst = middle; ///< Goes down.
};

template <typename KindOfEntry>
inline void Scheduler<KindOfEntry>::schedule(Instant at, Kind kind, std::size_t index)
{
    insert({at, m_sequence++, kind, static_cast<std::uint32_t>(index)});
}

template <typename KindOfEntry>
inline void Scheduler<KindOfEntry>::scheduleFirst(Instant at, Kind kind, std::size_t index)
{
    insert({at, --m_sequenceOfFirst, kind, static_cast<std::uint32_t>(index)});
}

template <typename KindOfEntry> inline void Scheduler<KindOfEntry>::insert(const Entry &entry)
{
    if (!m_far.empty() && isLater(entry, m_far.front())) {
        pushFar(entry);
        return;
    }
    insertNear(entry);
    if (m_nearCount > mostNear) {
        pushFar(m_near.front());
        std::move(m_near.begin() + 1, m_near.end(), m_near.begin());
        --m_nearCount;
    }
}

template <typename KindOfEntry>
inline typename Scheduler<KindOfEntry>::Entry Scheduler<KindOfEntry>::take()
{
    assert(!isEmpty() && "nothing is scheduled");
    const Entry taken = m_near[--m_nearCount];
    if (!m_far.empty() && m_nearCount == 0)
        m_near[m_nearCount++] = popFar();
    return taken;
}

template <typename KindOfEntry> inline void Scheduler<KindOfEntry>::insertNear(const Entry &entry)
{
    std::size_t place = m_nearCount++;
    for (; place > 0 && isLater(entry, m_near[place - 1]); --place)
        m_near[place] = m_near[place - 1];
    m_near[place] = entry;
}

template <typename KindOfEntry> void Scheduler<KindOfEntry>::pushFar(const Entry &entry)
{
    m_far.push_back(entry);
    std::push_heap(m_far.begin(), m_far.end(), isLater);
}

template <typename KindOfEntry>
typename Scheduler<KindOfEntry>::Entry Scheduler<KindOfEntry>::popFar()
{
    std::pop_heap(m_far.begin(), m_far.end(), isLater);
    const Entry soonest = m_far.back();
    m_far.pop_back();
    return soonest;
}

} // namespace restaurant
