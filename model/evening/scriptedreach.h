#pragma once

#include "delivery/bentview.h"
#include "delivery/deliveries.h"
#include "simulation/ports.h"
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
    /// Views that are bent show what they show through this.
    explicit ScriptedReach(ViewPort &views)
        : m_views(views)
    {
    }

    /// Nothing is held back any more.
    void clear();
    /// As of `now`, from all that the store holds, the open group included. Throws StoreError.
    void begin(EventStore &store, const Deliveries &deliveries, Instant now);
    /// Recorded since, in order.
    void take(const std::vector<RecordedEvent> &events, const Deliveries &deliveries);
    /// What is due by `now` has arrived.
    void passTo(Instant now, const Deliveries &deliveries);
    /// Null: the view is not bent.
    [[nodiscard]] const BentLine *bentLine(ViewName view) const
    {
        const auto &walk = m_bent[static_cast<std::size_t>(view)];
        return walk ? &walk->line() : nullptr;
    }
    /// When the next view is brought something; nothing: all is there, or waits for others.
    [[nodiscard]] std::optional<Instant> next(const Deliveries &deliveries) const;
    /// By view: the last event that it was brought.
    [[nodiscard]] const std::array<Position, allViews.size()> &reached() const { return m_reached; }

private:
    /// When the view is to be brought the first event that it was not; nothing: never, or there is
    /// none.
    [[nodiscard]] std::optional<Instant> nextOf(ViewName view, const Deliveries &deliveries) const;

    void beginBent(EventStore &store, const Deliveries &deliveries);
    void show(ViewName view);

    ViewPort &m_views;
    std::array<std::optional<BentWalk>, allViews.size()> m_bent;
    std::array<Position, allViews.size()> m_reached{};
    Position m_before{};         ///< The event before the first of m_times.
    std::deque<Instant> m_times; ///< When what some view is still to be brought was recorded.
};

} // namespace restaurant
