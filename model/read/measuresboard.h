// The measures board: the figures of an evening, grown from events and activities.
#pragma once

#include "documentset.h"

#include <tuple>

namespace restaurant {

/// Everything it knows is made of documents, so that it can be taken up again from them. An evening
/// of commands alone has orders and nothing else: how long its staff's work takes, nobody knows.
/// `restaurant` must outlive it.
struct MeasuresBoard
{
    static constexpr ViewName view = ViewName::Measures;
    /// Raised when the same log gives other documents than before: stores are then rebuilt.
    static constexpr int projectionVersion = 3;
    /// Of its documents, those that others see; it needs the rest to fold what comes.
    using Shown = std::tuple<WaitMeasure, PoolMeasure, GuestsMeasure, OrderMeasure, MinuteMeasure,
                             MeasuresClock>;

    /// Begins with every kind of wait and of guest, at zero.
    explicit MeasuresBoard(const Restaurant &of);

    const Restaurant *restaurant;
    DocumentSet<WaitMeasure> waits;
    DocumentSet<PoolMeasure> pools;
    DocumentSet<GuestsMeasure> guests;
    DocumentSet<OrderMeasure> orders;
    DocumentSet<MinuteMeasure> minutes;
    DocumentSet<MeasuredGuest> openGuests;
    DocumentSet<MeasuredWork> openWork;
    DocumentSet<MeasuredStaff> staff;
    DocumentSet<MeasuresClock> clock;

    Position position{};       ///< The last event it has seen.
    ActivityNumber activity{}; ///< The last activity it has seen.
    Instant at{};              ///< When the later of the two happened, or what passTime() said.

    /// Its documents, kind by kind.
    auto kinds()
    {
        return std::tie(waits, pools, guests, orders, minutes, openGuests, openWork, staff, clock);
    }
    auto kinds() const
    {
        return std::tie(waits, pools, guests, orders, minutes, openGuests, openWork, staff, clock);
    }
};

/// Folds one of them in. Pure: looks at nothing but the board, its restaurant and what happened.
void apply(MeasuresBoard &board, const RecordedEvent &event);
void apply(MeasuresBoard &board, const RecordedActivity &activity);
/// The clock shows `now` and nothing more has happened: shares and rates are of the time up to
/// here. Earlier than what was seen, it changes nothing.
void passTime(MeasuresBoard &board, Instant now);

} // namespace restaurant
