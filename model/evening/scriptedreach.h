#pragma once

#include "delivery/deliveries.h"
#include "store/eventstore.h"

#include <array>
#include <deque>
#include <optional>
#include <vector>

namespace restaurant {

/// How far restaurant time has brought each view of an evening in which nobody lives. Where guests
/// and staff do, they are called up when a view is brought something, and the simulation knows;
/// here nobody looks but who sits at the screen, so it is reckoned from the deliveries alone. To be
/// used in the write side's thread.
class ScriptedReach
{
public:
    /// As of `now`, from all that the store holds, the open group included. Throws StoreError.
    void begin(EventStore &store, const Deliveries &deliveries, Instant now);
    /// Recorded since, in order.
    void take(const std::vector<RecordedEvent> &events);
    /// What is due by `now` has arrived.
    void passTo(Instant now, const Deliveries &deliveries);
    /// When the next view is brought something; nothing: all is there, or waits for others.
    [[nodiscard]] std::optional<Instant> next(const Deliveries &deliveries) const;
    /// By view: the last event that it was brought.
    [[nodiscard]] const std::array<Position, allViews.size()> &reached() const { return m_reached; }

private:
    /// When the view is to be brought the first event that it was not; nothing: never, or there is
    /// none.
    [[nodiscard]] std::optional<Instant> nextOf(ViewName view, const Deliveries &deliveries) const;

    std::array<Position, allViews.size()> m_reached{};
    Position m_before{};         ///< The event before the first of m_times.
    std::deque<Instant> m_times; ///< When what some view is still to be brought was recorded.
};

} // namespace restaurant
