#include "measuresboard.h"

#include "domain/oneof.h"
#include "read/measuredwork.h"

namespace restaurant {

namespace {

// The part of the measures that is about guests and what they wait for. For measuresboard.cpp
// alone.

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

constexpr Duration oneMinute = std::chrono::minutes(1);
/// After a silence of more than this the minutes begin anew.
constexpr int longestSilence = 24 * 60;

Minute minuteAfter(Instant at)
{
    return Minute{static_cast<int>(at.time_since_epoch() / oneMinute) + 1};
}

struct MeasuresOfEvents
{
    MeasuredOrders orders;

    void on(const OrderPlaced &event) { orders.place(event.order, event.kind); }
    void on(const LineVoided &event) { orders.endCooking(event.order, event.line); }
    void on(const OrderCancelled &event) { orders.endAllCooking(event.order); }
    void on(const CookingStarted &event) { orders.startCooking(event.order, event.line); }
    void on(const LineReady &event) { orders.endCooking(event.order, event.line); }
    void on(const OrderDelivered &event)
    {
        if (event.complete)
            orders.deliver(event.order);
    }
    /// Of these it knows nothing.
    void
    on(const OneOf<LinesAdded, OrderAccepted, OrderRejected, CourseFired, OrderReady, TicketBumped,
                   TicketRecalled, OrderPickedUp, PartySeated, PartyMoved, TableCleared,
                   StockReceived, StockReserved, ReservationRefused, ReservationReleased, StockUsed,
                   DishSoldOut, DishRestored, PaymentRequested, PaymentTaken, PaymentDeclined,
                   ReservationExpired, PaymentExpired, RefundDeclined> auto &)
    {
    }
    void on(const PaymentRefunded &) {}
};

struct MeasuresOfActivities
{
    MeasuredGuests guests;
    MeasuredPools pools;

    void on(const GuestCame &activity) { guests.on(activity); }
    void on(const WaitBegan &activity) { guests.on(activity); }
    void on(const WaitEnded &activity) { guests.on(activity); }
    void on(const GuestSeated &activity) { guests.on(activity); }
    void on(const GuestChoosing &activity) { guests.on(activity); }
    void on(const GuestEating &activity) { guests.on(activity); }
    void on(const GuestLeft &activity) { guests.on(activity); }
    void on(const WorkQueued &activity) { pools.on(activity); }
    void on(const WorkStarted &activity) { pools.on(activity); }
    void on(const WorkEnded &activity) { pools.on(activity); }
    void on(const WorkDropped &activity) { pools.on(activity); }
    void on(const StaffingChanged &activity) { pools.on(activity); }
    void on(const StepBegan &activity) { pools.on(activity); }
    void on(const ViewConsulted &activity)
    {
        activity.guest ? guests.on(activity) : pools.on(activity);
    }
    void on(const OneOf<EveningEnded, ArchitectureChanged, ServiceSet, CommandWithdrawn,
                        ViewDelayed, ViewBent, ViewProtected, ParkedHandled, ViewRebuilt,
                        RebuildBegan, RebuildEnded, PhoneWished> auto &)
    {
    }
};

MinuteMeasure pointAt(const MeasuresBoard &board, Minute minute)
{
    MinuteMeasure point;
    point.minute = minute;
    for (const WaitMeasure &waits : board.waits.sorted())
        note(point, waits);
    for (const GuestsMeasure &guests : board.guests.sorted())
        note(point, guests);
    for (const PoolMeasure &pool : board.pools.sorted())
        note(point, pool);
    for (const MeasuresClock &clock : board.clock.sorted())
        note(point, clock);
    return point;
}

/// What only the process manager brings about, when a person has given a command.
template <typename... E> bool isOneOf(const Event &event)
{
    return (std::holds_alternative<E>(event) || ...);
}
bool isOfTheProcessManager(const Event &event)
{
    return isOneOf<OrderAccepted, OrderRejected, StockReserved, ReservationRefused,
                   ReservationReleased, StockUsed, PaymentRequested, PaymentRefunded,
                   ReservationExpired, PaymentExpired>(event);
}

/// The events of a command follow each other.
void countCommand(MeasuresBoard &board, CommandNumber command)
{
    const MeasuresClock *known = board.clock.find(MeasuresClockId::Only);
    if (command == CommandNumber{} || command == known->lastCommand)
        return;
    MeasuresClock &clock = *board.clock.change(MeasuresClockId::Only);
    ++clock.commands;
    clock.lastCommand = command;
}

/// Notes how things stood at every full minute up to `at`, before what happens now.
void noteMinutes(MeasuresBoard &board, Instant at)
{
    const MeasuresClock *known = board.clock.find(MeasuresClockId::Only);
    if (!known) {
        board.clock.put({MeasuresClockId::Only, at, minuteAfter(at), 0, {}});
        return;
    }
    const Minute end = minuteAfter(at);
    if (known->next >= end)
        return;
    MeasuresClock &clock = *board.clock.change(MeasuresClockId::Only);
    if (number(end) - number(clock.next) > longestSilence)
        clock.next = end;
    for (; clock.next < end; clock.next = Minute{number(clock.next) + 1})
        board.minutes.put(pointAt(board, clock.next));
}

} // namespace

MeasuresBoard::MeasuresBoard(const Restaurant &of)
    : restaurant(&of)
{
    for (const WaitKind kind : allWaitKinds)
        waits.put({kind, 0, 0, {}});
    for (const GuestKind kind : {GuestKind::DineIn, GuestKind::Takeaway})
        guests.put({kind, 0, 0, {}, 0, 0, 0, 0});
}

void apply(MeasuresBoard &board, const RecordedEvent &event)
{
    noteMinutes(board, event.at);
    if (!isOfTheProcessManager(event.event))
        countCommand(board, event.command);
    project(board, event, MeasuresOfEvents{{board, event.at}});
}

void passTime(MeasuresBoard &board, Instant now)
{
    if (now <= board.at)
        return;
    if (board.clock.find(MeasuresClockId::Only))
        noteMinutes(board, now);
    board.at = now;
}

void apply(MeasuresBoard &board, const RecordedActivity &activity)
{
    noteMinutes(board, activity.at);
    MeasuresOfActivities projection{{board, activity.at}, {board, activity.at}};
    if (!board.restaurant->isScripted)
        std::visit([&](const auto &happened) { projection.on(happened); }, activity.activity);
    board.activity = activity.number;
    board.at = activity.at;
}

} // namespace restaurant
