#include "floorboard.h"

#include "domain/oneof.h"
#include "floorguests.h"
#include "floorstations.h"
#include "floorwork.h"

namespace restaurant {
namespace {

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
                        PaymentTaken, PaymentDeclined> auto &)
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
    void on(const EveningEnded &) {}
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
    FloorEvents projection{{board, event.at}, {board, event.at}};
    std::visit([&](const auto &happened) { projection.on(happened); }, event.event);
    board.position = event.position;
    board.at = event.at;
}

void apply(FloorBoard &board, const RecordedActivity &activity)
{
    FloorActivities projection{{board, activity.at}, {board, activity.at}};
    std::visit([&](const auto &happened) { projection.on(happened); }, activity.activity);
    board.activity = activity.number;
    board.at = activity.at;
}

} // namespace restaurant
