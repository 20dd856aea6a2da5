// The fields of every event, command and activity, as they are stored, and of commands in files
// from people. Changing one of an event is a new schema: see codec.cpp.
#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/event.h"
#include "json/domainwords.h"
#include "json/fields.h"

namespace restaurant {

/// No count in a file from a person is larger.
inline constexpr std::int64_t mostOfAnything = 1'000'000;

template <> struct Fields<WantedLine>
{
    static constexpr auto list = std::tuple{
        field("dish", &WantedLine::dish), field("quantity", &WantedLine::quantity),
        optionalField("note", &WantedLine::note), optionalField("allergy", &WantedLine::allergy),
        optionalField("course", &WantedLine::course)};
};

template <> struct Fields<OrderedLine>
{
    static constexpr auto list = std::tuple{field("line", &OrderedLine::line),
                                            field("dish", &OrderedLine::dish),
                                            field("quantity", &OrderedLine::quantity),
                                            field("price", &OrderedLine::price),
                                            optionalField("note", &OrderedLine::note),
                                            optionalField("allergy", &OrderedLine::allergy),
                                            optionalField("course", &OrderedLine::course)};
};

template <> struct Fields<StockLine>
{
    static constexpr auto list =
        std::tuple{field("line", &StockLine::line), field("dish", &StockLine::dish),
                   field("quantity", &StockLine::quantity).within(1, mostOfAnything)};
};

template <> struct Fields<PlaceOrder>
{
    static constexpr auto list =
        std::tuple{field("order", &PlaceOrder::order), field("kind", &PlaceOrder::kind),
                   optionalField("table", &PlaceOrder::table),
                   optionalField("guest", &PlaceOrder::guest), field("lines", &PlaceOrder::lines)};
};

template <> struct Fields<AddLines>
{
    static constexpr auto list =
        std::tuple{field("order", &AddLines::order), field("lines", &AddLines::lines)};
};

template <> struct Fields<VoidLine>
{
    static constexpr auto list =
        std::tuple{field("order", &VoidLine::order), field("line", &VoidLine::line),
                   optionalField("why", &VoidLine::why)};
};

template <> struct Fields<CancelOrder>
{
    static constexpr auto list =
        std::tuple{field("order", &CancelOrder::order), optionalField("why", &CancelOrder::why)};
};

template <> struct Fields<AcceptOrder>
{
    static constexpr auto list =
        std::tuple{field("order", &AcceptOrder::order), field("lines", &AcceptOrder::lines)};
};

template <> struct Fields<RejectOrder>
{
    static constexpr auto list =
        std::tuple{field("order", &RejectOrder::order), optionalField("why", &RejectOrder::why)};
};

template <> struct Fields<FireCourse>
{
    static constexpr auto list =
        std::tuple{field("order", &FireCourse::order), field("course", &FireCourse::course)};
};

template <> struct Fields<StartCooking>
{
    static constexpr auto list =
        std::tuple{field("order", &StartCooking::order), field("line", &StartCooking::line)};
};

template <> struct Fields<FinishLine>
{
    static constexpr auto list =
        std::tuple{field("order", &FinishLine::order), field("line", &FinishLine::line)};
};

template <> struct Fields<BumpTicket>
{
    static constexpr auto list = std::tuple{field("order", &BumpTicket::order)};
};

template <> struct Fields<RecallTicket>
{
    static constexpr auto list = std::tuple{field("order", &RecallTicket::order)};
};

template <> struct Fields<SeatParty>
{
    static constexpr auto list =
        std::tuple{field("table", &SeatParty::table), field("party", &SeatParty::party),
                   field("guests", &SeatParty::guests).within(1, mostOfAnything)};
};

template <> struct Fields<MoveParty>
{
    static constexpr auto list =
        std::tuple{field("from", &MoveParty::from), field("to", &MoveParty::to)};
};

template <> struct Fields<PickUpOrder>
{
    static constexpr auto list = std::tuple{field("order", &PickUpOrder::order)};
};

template <> struct Fields<DeliverOrder>
{
    static constexpr auto list = std::tuple{field("order", &DeliverOrder::order)};
};

template <> struct Fields<ClearTable>
{
    static constexpr auto list = std::tuple{field("table", &ClearTable::table)};
};

template <> struct Fields<ReceiveStock>
{
    static constexpr auto list =
        std::tuple{field("dish", &ReceiveStock::dish),
                   field("quantity", &ReceiveStock::quantity).within(1, mostOfAnything)};
};

template <> struct Fields<ReserveStock>
{
    static constexpr auto list =
        std::tuple{field("order", &ReserveStock::order), field("lines", &ReserveStock::lines)};
};

template <> struct Fields<ReleaseStock>
{
    static constexpr auto list =
        std::tuple{field("order", &ReleaseStock::order), field("lines", &ReleaseStock::lines)};
};

template <> struct Fields<UseStock>
{
    static constexpr auto list =
        std::tuple{field("order", &UseStock::order), field("line", &UseStock::line),
                   field("dish", &UseStock::dish)};
};

template <> struct Fields<MarkSoldOut>
{
    static constexpr auto list = std::tuple{field("dish", &MarkSoldOut::dish)};
};

template <> struct Fields<RestoreDish>
{
    static constexpr auto list = std::tuple{field("dish", &RestoreDish::dish)};
};

template <> struct Fields<RequestPayment>
{
    static constexpr auto list =
        std::tuple{field("order", &RequestPayment::order), field("amount", &RequestPayment::amount),
                   optionalField("prepaid", &RequestPayment::prepaid)};
};

template <> struct Fields<TakePayment>
{
    static constexpr auto list =
        std::tuple{field("order", &TakePayment::order), field("method", &TakePayment::method),
                   optionalField("approved", &TakePayment::approved)};
};

template <> struct Fields<RefundPayment>
{
    static constexpr auto list =
        std::tuple{field("order", &RefundPayment::order), field("amount", &RefundPayment::amount),
                   optionalField("why", &RefundPayment::why)};
};

template <> struct Fields<OrderPlaced>
{
    static constexpr auto list = std::tuple{
        field("order", &OrderPlaced::order),         field("kind", &OrderPlaced::kind),
        optionalField("table", &OrderPlaced::table), optionalField("party", &OrderPlaced::party),
        optionalField("guest", &OrderPlaced::guest), field("lines", &OrderPlaced::lines)};
};

template <> struct Fields<LinesAdded>
{
    static constexpr auto list =
        std::tuple{field("order", &LinesAdded::order), field("lines", &LinesAdded::lines)};
};

template <> struct Fields<LineVoided>
{
    static constexpr auto list = std::tuple{
        field("order", &LineVoided::order), field("line", &LineVoided::line),
        field("was-cooking", &LineVoided::wasCooking), optionalField("why", &LineVoided::why)};
};

template <> struct Fields<OrderCancelled>
{
    static constexpr auto list = std::tuple{field("order", &OrderCancelled::order),
                                            optionalField("why", &OrderCancelled::why)};
};

template <> struct Fields<OrderAccepted>
{
    static constexpr auto list =
        std::tuple{field("order", &OrderAccepted::order), field("lines", &OrderAccepted::lines)};
};

template <> struct Fields<OrderRejected>
{
    static constexpr auto list = std::tuple{field("order", &OrderRejected::order),
                                            optionalField("why", &OrderRejected::why)};
};

template <> struct Fields<CourseFired>
{
    static constexpr auto list =
        std::tuple{field("order", &CourseFired::order), field("course", &CourseFired::course)};
};

template <> struct Fields<CookingStarted>
{
    static constexpr auto list =
        std::tuple{field("order", &CookingStarted::order), field("line", &CookingStarted::line)};
};

template <> struct Fields<LineReady>
{
    static constexpr auto list =
        std::tuple{field("order", &LineReady::order), field("line", &LineReady::line)};
};

template <> struct Fields<OrderReady>
{
    static constexpr auto list = std::tuple{field("order", &OrderReady::order)};
};

template <> struct Fields<TicketBumped>
{
    static constexpr auto list = std::tuple{field("order", &TicketBumped::order)};
};

template <> struct Fields<TicketRecalled>
{
    static constexpr auto list = std::tuple{field("order", &TicketRecalled::order)};
};

template <> struct Fields<OrderPickedUp>
{
    static constexpr auto list =
        std::tuple{field("order", &OrderPickedUp::order), field("lines", &OrderPickedUp::lines)};
};

template <> struct Fields<OrderDelivered>
{
    static constexpr auto list =
        std::tuple{field("order", &OrderDelivered::order), field("lines", &OrderDelivered::lines),
                   field("complete", &OrderDelivered::complete)};
};

template <> struct Fields<PartySeated>
{
    static constexpr auto list =
        std::tuple{field("table", &PartySeated::table), field("party", &PartySeated::party),
                   field("guests", &PartySeated::guests)};
};

template <> struct Fields<PartyMoved>
{
    static constexpr auto list =
        std::tuple{field("party", &PartyMoved::party), field("guests", &PartyMoved::guests),
                   field("from", &PartyMoved::from), field("to", &PartyMoved::to)};
};

template <> struct Fields<TableCleared>
{
    static constexpr auto list =
        std::tuple{field("table", &TableCleared::table), field("party", &TableCleared::party)};
};

template <> struct Fields<StockReceived>
{
    static constexpr auto list =
        std::tuple{field("dish", &StockReceived::dish), field("quantity", &StockReceived::quantity),
                   field("left", &StockReceived::left)};
};

template <> struct Fields<StockReserved>
{
    static constexpr auto list =
        std::tuple{field("dish", &StockReserved::dish), field("order", &StockReserved::order),
                   field("line", &StockReserved::line), field("quantity", &StockReserved::quantity),
                   field("left", &StockReserved::left)};
};

template <> struct Fields<ReservationRefused>
{
    static constexpr auto list = std::tuple{
        field("dish", &ReservationRefused::dish), field("order", &ReservationRefused::order),
        field("line", &ReservationRefused::line), field("wanted", &ReservationRefused::wanted),
        field("left", &ReservationRefused::left), field("sold-out", &ReservationRefused::soldOut)};
};

template <> struct Fields<ReservationReleased>
{
    static constexpr auto list = std::tuple{field("dish", &ReservationReleased::dish),
                                            field("order", &ReservationReleased::order),
                                            field("line", &ReservationReleased::line),
                                            field("quantity", &ReservationReleased::quantity),
                                            field("left", &ReservationReleased::left)};
};

template <> struct Fields<StockUsed>
{
    static constexpr auto list =
        std::tuple{field("dish", &StockUsed::dish), field("order", &StockUsed::order),
                   field("line", &StockUsed::line), field("quantity", &StockUsed::quantity)};
};

template <> struct Fields<DishSoldOut>
{
    static constexpr auto list =
        std::tuple{field("dish", &DishSoldOut::dish), field("by-hand", &DishSoldOut::byHand)};
};

template <> struct Fields<DishRestored>
{
    static constexpr auto list =
        std::tuple{field("dish", &DishRestored::dish), field("left", &DishRestored::left)};
};

template <> struct Fields<PaymentRequested>
{
    static constexpr auto list = std::tuple{field("order", &PaymentRequested::order),
                                            field("amount", &PaymentRequested::amount),
                                            field("prepaid", &PaymentRequested::prepaid)};
};

template <> struct Fields<PaymentTaken>
{
    static constexpr auto list =
        std::tuple{field("order", &PaymentTaken::order), field("amount", &PaymentTaken::amount),
                   field("method", &PaymentTaken::method)};
};

template <> struct Fields<PaymentDeclined>
{
    static constexpr auto list = std::tuple{field("order", &PaymentDeclined::order),
                                            field("amount", &PaymentDeclined::amount),
                                            field("final", &PaymentDeclined::final)};
};

template <> struct Fields<PaymentRefunded>
{
    static constexpr auto list = std::tuple{field("order", &PaymentRefunded::order),
                                            field("amount", &PaymentRefunded::amount),
                                            optionalField("why", &PaymentRefunded::why)};
};

template <> struct Fields<GuestCame>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestCame::guest), field("kind", &GuestCame::kind),
                   field("size", &GuestCame::size)};
};

template <> struct Fields<WaitBegan>
{
    static constexpr auto list =
        std::tuple{field("guest", &WaitBegan::guest), field("kind", &WaitBegan::kind),
                   optionalField("order", &WaitBegan::order)};
};

template <> struct Fields<WaitEnded>
{
    static constexpr auto list =
        std::tuple{field("guest", &WaitEnded::guest), field("kind", &WaitEnded::kind)};
};

template <> struct Fields<GuestSeated>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestSeated::guest), field("party", &GuestSeated::party),
                   field("table", &GuestSeated::table)};
};

template <> struct Fields<GuestChoosing>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestChoosing::guest), field("until", &GuestChoosing::until)};
};

template <> struct Fields<GuestEating>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestEating::guest), field("until", &GuestEating::until)};
};

template <> struct Fields<GuestLeft>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestLeft::guest), field("why", &GuestLeft::why),
                   optionalField("waiting-for", &GuestLeft::waitingFor)};
};

template <> struct Fields<WorkQueued>
{
    static constexpr auto list = std::tuple{field("work", &WorkQueued::work),
                                            field("kind", &WorkQueued::kind),
                                            field("pool", &WorkQueued::pool),
                                            optionalField("guest", &WorkQueued::guest),
                                            optionalField("order", &WorkQueued::order),
                                            optionalField("line", &WorkQueued::line),
                                            optionalField("station", &WorkQueued::station)};
};

template <> struct Fields<WorkStarted>
{
    static constexpr auto list =
        std::tuple{field("work", &WorkStarted::work), field("who", &WorkStarted::who),
                   field("until", &WorkStarted::until)};
};

template <> struct Fields<WorkEnded>
{
    static constexpr auto list =
        std::tuple{field("work", &WorkEnded::work), optionalField("in-vain", &WorkEnded::inVain)};
};

template <> struct Fields<WorkDropped>
{
    static constexpr auto list = std::tuple{field("work", &WorkDropped::work)};
};

template <> struct Fields<StaffingChanged::Pool>
{
    using Pool = StaffingChanged::Pool;
    static constexpr auto list = std::tuple{
        field("name", &Pool::name), field("kinds", &Pool::kinds), field("staff", &Pool::staff)};
};

template <> struct Fields<StaffingChanged>
{
    static constexpr auto list = std::tuple{field("pools", &StaffingChanged::pools),
                                            optionalField("why", &StaffingChanged::why)};
};

template <> struct Fields<ViewConsulted>
{
    static constexpr auto list =
        std::tuple{field("who", &ViewConsulted::who), optionalField("view", &ViewConsulted::view),
                   field("position", &ViewConsulted::position), field("head", &ViewConsulted::head),
                   optionalField("guest", &ViewConsulted::guest)};
};

template <> struct Fields<StepBegan>
{
    static constexpr auto list =
        std::tuple{field("work", &StepBegan::work), field("step", &StepBegan::step),
                   field("until", &StepBegan::until)};
};

template <> struct Fields<EveningEnded>
{
    static constexpr auto list = std::tuple<>{};
};

} // namespace restaurant
