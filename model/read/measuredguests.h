// The part of the measures that is about guests and what they wait for. For measuresboard.cpp
// alone.
#pragma once

#include "domain/oneof.h"
#include "measuredorders.h"

namespace restaurant {

struct MeasuredGuests
{
    MeasuresBoard &board;
    Instant at;

    void on(const GuestCame &came)
    {
        board.openGuests.put({came.guest, came.kind, {}});
        GuestsMeasure &guests = *board.guests.change(came.kind);
        ++guests.came;
        ++guests.inside;
    }
    void on(const WaitBegan &began)
    {
        MeasuredGuest *guest = board.openGuests.change(began.guest);
        if (!guest)
            return;
        guest->waits.push_back({began.kind, at, began.order});
        ++board.waits.change(began.kind)->waiting;
        if (began.kind == WaitKind::Answer)
            ++board.guests.change(guest->kind)->questions;
        if (began.kind == WaitKind::Food)
            MeasuredOrders{board, at}.beginWait(began.order, began.guest);
    }
    void on(const WaitEnded &ended)
    {
        MeasuredGuest *guest = board.openGuests.change(ended.guest);
        if (!guest)
            return;
        const auto wait =
            std::find_if(guest->waits.begin(), guest->waits.end(),
                         [&](const MeasuredGuest::Wait &open) { return open.kind == ended.kind; });
        if (wait == guest->waits.end())
            return;
        WaitMeasure &waits = end(*wait);
        waits.samples.push_back({at, at - wait->since});
        guest->waits.erase(wait);
    }
    void on(const GuestLeft &left)
    {
        const MeasuredGuest *guest = board.openGuests.find(left.guest);
        if (!guest)
            return;
        for (const MeasuredGuest::Wait &wait : guest->waits)
            ++end(wait).gaveUp;
        GuestsMeasure &guests = *board.guests.change(guest->kind);
        --guests.inside;
        ++guests.left[static_cast<std::size_t>(left.why)];
        board.openGuests.remove(left.guest);
    }
    void on(const ViewConsulted &consulted)
    {
        if (const MeasuredGuest *guest = board.openGuests.find(*consulted.guest))
            ++board.guests.change(guest->kind)->looks;
    }
    /// Of these it knows nothing.
    void on(const OneOf<GuestSeated, GuestChoosing, GuestEating> auto &) {}

private:
    WaitMeasure &end(const MeasuredGuest::Wait &wait)
    {
        if (wait.kind == WaitKind::Food)
            MeasuredOrders{board, at}.endWait(wait.order);
        WaitMeasure &waits = *board.waits.change(wait.kind);
        --waits.waiting;
        return waits;
    }
};

} // namespace restaurant
