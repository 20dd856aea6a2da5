#include "scheduler.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace restaurant {

namespace {

/// The order of a heap whose front is due first.
bool isLater(const Scheduler::Entry &a, const Scheduler::Entry &b)
{
    return std::tie(a.at, a.sequence) > std::tie(b.at, b.sequence);
}

} // namespace

void Scheduler::schedule(Instant at, Kind kind, std::size_t index)
{
    m_heap.push_back({at, m_sequence++, kind, static_cast<std::uint32_t>(index)});
    std::push_heap(m_heap.begin(), m_heap.end(), isLater);
}

Scheduler::Entry Scheduler::take()
{
    assert(!isEmpty() && "nothing is scheduled");
    std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
    const Entry taken = m_heap.back();
    m_heap.pop_back();
    return taken;
}

} // namespace restaurant
