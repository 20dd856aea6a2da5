// What guests wait for without anybody: that their time is up. A timer that was stopped leaves its
// entry in the queue; the engine passes over it.
#pragma once

#include "world.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace restaurant::live {

/// A guest has at most one timer of each.
enum class TimerKind {
    Patience,       ///< Out of patience with what he waits for.
    AnswerPatience, ///< Out of patience with waiting to ask.
    Through,        ///< Has chosen, or eaten.
    Ask,            ///< It is time to ask for the order.
    AskWhere,       ///< It is time to ask where it is, at a table too.
    Glance          ///< Looks at the board in sight.
};
inline constexpr std::array allTimerKinds{TimerKind::Patience, TimerKind::AnswerPatience,
                                          TimerKind::Through,  TimerKind::Ask,
                                          TimerKind::AskWhere, TimerKind::Glance};

class Timers
{
public:
    struct Timer
    {
        std::size_t guest = 0; ///< His place in Guests.
        TimerKind kind{};
        bool stopped = false;
    };

    explicit Timers(World &world)
        : m_world(world)
    {
    }

    /// Sets the guest's timer of this kind; one that was set before is stopped.
    void set(std::size_t guest, TimerKind kind, Instant at);
    void stop(std::size_t guest, TimerKind kind);
    void stopAll(std::size_t guest);

    /// The entry of this slot is due or passed over; the slot is free again.
    [[nodiscard]] Timer take(std::size_t slot);
    [[nodiscard]] bool isStopped(std::size_t slot) const { return m_timers[slot].stopped; }

private:
    using Slots = std::array<std::optional<std::size_t>, allTimerKinds.size()>;
    std::optional<std::size_t> &slotOf(std::size_t guest, TimerKind kind);

    World &m_world;
    std::vector<Timer> m_timers; ///< By slot.
    std::vector<std::size_t> m_freeSlots;
    std::vector<Slots> m_byGuest;
};

} // namespace restaurant::live
