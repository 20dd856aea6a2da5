#include "timers.h"

namespace restaurant::live {

std::optional<std::size_t> &Timers::slotOf(std::size_t guest, TimerKind kind)
{
    if (guest >= m_byGuest.size())
        m_byGuest.resize(guest + 1);
    return m_byGuest[guest][static_cast<std::size_t>(kind)];
}

void Timers::set(std::size_t guest, TimerKind kind, Instant at)
{
    stop(guest, kind);
    if (m_freeSlots.empty()) {
        m_freeSlots.push_back(m_timers.size());
        m_timers.emplace_back();
    }
    const std::size_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    m_timers[slot] = {guest, kind, false};
    slotOf(guest, kind) = slot;
    m_world.schedule(at, Due::Timer, slot);
}

void Timers::stop(std::size_t guest, TimerKind kind)
{
    std::optional<std::size_t> &slot = slotOf(guest, kind);
    if (slot)
        m_timers[*slot].stopped = true;
    slot.reset();
}

void Timers::stopAll(std::size_t guest)
{
    for (const TimerKind kind : allTimerKinds)
        stop(guest, kind);
}

Timers::Timer Timers::take(std::size_t slot)
{
    const Timer timer = m_timers[slot];
    if (!timer.stopped)
        slotOf(timer.guest, timer.kind).reset();
    m_freeSlots.push_back(slot);
    return timer;
}

} // namespace restaurant::live
