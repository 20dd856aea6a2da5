#include "floorboard.h"

#include "domain/oneof.h"
#include "read/floorwork.h"

#include <algorithm>

namespace restaurant {

namespace {

// The part of the floor board that is about guests. For floorboard.cpp alone.

/// So long a guest on the way out can be seen, at least.
inline constexpr Duration wayOut = std::chrono::minutes(1);

inline bool queues(GuestPlace place)
{
    return place == GuestPlace::Entrance || place == GuestPlace::CounterQueue ||
           place == GuestPlace::WaitingArea;
}

/// The place of a guest at the counter who waits for this and that. Who orders on his phone has
/// nobody to queue for.
inline GuestPlace counterPlace(const FloorGuest &guest)
{
    const bool onlyFood = std::all_of(guest.waits.begin(), guest.waits.end(),
                                      [](const auto &wait) { return wait.kind == WaitKind::Food; });
    if (guest.waits.empty())
        return guest.name.empty() ? guest.place : GuestPlace::WaitingArea;
    return onlyFood ? GuestPlace::WaitingArea : GuestPlace::CounterQueue;
}

/// What guests do.
struct FloorGuests
{
    FloorBoard &board;
    Instant at;

    void on(const GuestCame &came)
    {
        dropGone();
        FloorGuest guest;
        guest.guest = came.guest;
        guest.kind = came.kind;
        guest.size = came.size;
        guest.cameAt = guest.since = guest.placeSince = at;
        guest.name = came.name;
        guest.place = came.kind == GuestKind::DineIn ? GuestPlace::Entrance
                      : came.name.empty()            ? GuestPlace::CounterQueue
                                                     : GuestPlace::WaitingArea;
        board.guests.put(std::move(guest));
        lineUp();
    }
    void on(const WaitBegan &began)
    {
        FloorGuest *guest = board.guests.change(began.guest);
        if (!guest)
            return;
        guest->waits.push_back({began.kind, at, began.order});
        if (began.kind == WaitKind::Answer)
            ++guest->asked;
        if (began.kind == WaitKind::Food && began.order)
            guest->order = began.order;
        set(*guest, GuestState::Waiting);
        moveAtCounter(*guest);
    }
    void on(const WaitEnded &ended)
    {
        FloorGuest *guest = board.guests.change(ended.guest);
        if (!guest)
            return;
        std::erase_if(guest->waits, [&](const FloorWait &wait) { return wait.kind == ended.kind; });
        set(*guest, guest->waits.empty() ? GuestState::Present : GuestState::Waiting);
        moveAtCounter(*guest);
    }
    void on(const GuestSeated &seated)
    {
        FloorGuest *guest = board.guests.change(seated.guest);
        if (!guest)
            return;
        guest->party = seated.party;
        guest->table = seated.table;
        moveTo(*guest, GuestPlace::Table);
    }
    void on(const GuestChoosing &choosing)
    {
        set(choosing.guest, GuestState::Choosing, choosing.until);
    }
    void on(const GuestEating &eating) { set(eating.guest, GuestState::Eating, eating.until); }
    void on(const GuestLeft &left)
    {
        dropGone();
        FloorGuest *guest = board.guests.change(left.guest);
        if (!guest)
            return;
        guest->waits.clear();
        guest->whyGone = left.why;
        guest->gaveUpOn = left.waitingFor;
        set(*guest, GuestState::Gone);
        moveTo(*guest, GuestPlace::Gone);
    }

    void on(const ViewConsulted &consulted)
    {
        if (!consulted.guest || consulted.view != ViewName::Status)
            return;
        if (FloorGuest *guest = board.guests.change(*consulted.guest))
            ++guest->looks;
    }

    void moveParty(PartyId party, TableId to)
    {
        board.guests.forEach([&](GuestId id, const FloorGuest &guest) {
            if (guest.party == party && guest.place == GuestPlace::Table)
                board.guests.change(id)->table = to;
        });
    }

private:
    void set(FloorGuest &guest, GuestState state, std::optional<Instant> until = {}) const
    {
        guest.state = state;
        guest.since = at;
        guest.until = until;
    }
    void set(GuestId id, GuestState state, Instant until)
    {
        if (FloorGuest *guest = board.guests.change(id))
            set(*guest, state, until);
    }
    void moveAtCounter(FloorGuest &guest)
    {
        if (guest.kind == GuestKind::Takeaway)
            moveTo(guest, counterPlace(guest));
    }
    void moveTo(FloorGuest &guest, GuestPlace place)
    {
        if (guest.place == place)
            return;
        guest.place = place;
        guest.placeSince = at;
        guest.queuePlace = 0;
        lineUp();
    }
    /// Numbers those who stand in line, the first to have come there first.
    void lineUp()
    {
        std::vector<const FloorGuest *> line;
        board.guests.forEach([&](GuestId, const FloorGuest &guest) {
            if (queues(guest.place))
                line.push_back(&guest);
        });
        std::sort(line.begin(), line.end(), [](const FloorGuest *a, const FloorGuest *b) {
            return std::tie(a->place, a->placeSince, a->guest) <
                   std::tie(b->place, b->placeSince, b->guest);
        });
        int place = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            place = i > 0 && line[i]->place == line[i - 1]->place ? place + 1 : 1;
            if (line[i]->queuePlace != place)
                board.guests.change(line[i]->guest)->queuePlace = place;
        }
    }
    void dropGone()
    {
        std::vector<GuestId> gone;
        board.guests.forEach([&](GuestId id, const FloorGuest &guest) {
            if (guest.place == GuestPlace::Gone && guest.placeSince + wayOut <= at)
                gone.push_back(id);
        });
        for (const GuestId id : gone)
            board.guests.remove(id);
    }
};

/// The effect of an event besides that on tables, tickets and the pass.
struct FloorEvents
{
    FloorGuests guests;
    FloorStations stations;

    void on(const LineVoided &event) { stations.dropUnattended(event.order, event.line); }
    void on(const OrderCancelled &event) { stations.dropUnattended(event.order, std::nullopt); }
    void on(const CookingStarted &event) { stations.cookFromScreen(event.order, event.line); }
    void on(const LineReady &event) { stations.drop(event.order, event.line); }
    void on(const PartyMoved &event) { guests.moveParty(event.party, event.to); }
    /// Of these it knows nothing.
    void on(const OneOf<OrderPlaced, LinesAdded, OrderAccepted, OrderRejected, CourseFired,
                        OrderReady, TicketBumped, TicketRecalled, OrderPickedUp, OrderDelivered,
                        PartySeated, TableCleared, StockReceived, StockReserved, ReservationRefused,
                        ReservationReleased, StockUsed, DishSoldOut, DishRestored, PaymentRequested,
                        PaymentTaken, PaymentDeclined, ReservationExpired, PaymentExpired,
                        RefundDeclined> auto &)
    {
    }
    void on(const PaymentRefunded &) {}
};

struct FloorActivities
{
    FloorGuests guests;
    FloorWork work;

    void on(const GuestCame &activity) { guests.on(activity); }
    void on(const WaitBegan &activity) { guests.on(activity); }
    void on(const WaitEnded &activity) { guests.on(activity); }
    void on(const GuestSeated &activity) { guests.on(activity); }
    void on(const GuestChoosing &activity) { guests.on(activity); }
    void on(const GuestEating &activity) { guests.on(activity); }
    void on(const GuestLeft &activity) { guests.on(activity); }
    void on(const WorkQueued &activity) { work.on(activity); }
    void on(const WorkStarted &activity) { work.on(activity); }
    void on(const WorkEnded &activity) { work.on(activity); }
    void on(const WorkDropped &activity) { work.on(activity); }
    void on(const StaffingChanged &activity) { work.on(activity); }
    void on(const StepBegan &activity) { work.on(activity); }
    void on(const ViewConsulted &activity) { guests.on(activity); }
    void on(const OneOf<EveningEnded, ArchitectureChanged, ServiceSet, CommandWithdrawn,
                        ViewDelayed, ViewBent, ViewProtected, ParkedHandled, ViewRebuilt,
                        RebuildBegan, RebuildEnded, PhoneWished> auto &)
    {
    }
};

} // namespace

FloorBoard::FloorBoard(const Restaurant &of)
    : restaurant(&of)
    , waiter(of)
    , kitchen(of)
{
    for (const Dish &dish : of.menu.dishes)
        if (!stations.find(dish.station))
            stations.put({dish.station, {}});
}

void apply(FloorBoard &board, const RecordedEvent &event)
{
    apply(board.waiter, event);
    apply(board.kitchen, event);
    project(board, event, FloorEvents{{board, event.at}, {board, event.at}});
}

void apply(FloorBoard &board, const RecordedActivity &activity)
{
    FloorActivities projection{{board, activity.at}, {board, activity.at}};
    std::visit([&](const auto &happened) { projection.on(happened); }, activity.activity);
    board.activity = activity.number;
    board.at = activity.at;
}

} // namespace restaurant
