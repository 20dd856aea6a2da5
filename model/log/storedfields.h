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

template <>
inline constexpr auto fieldsOf<WantedLine> =
    std::tuple{field("dish", &WantedLine::dish), field("quantity", &WantedLine::quantity),
               optionalField("note", &WantedLine::note),
               optionalField("allergy", &WantedLine::allergy),
               optionalField("course", &WantedLine::course)};

template <>
inline constexpr auto fieldsOf<OrderedLine> =
    std::tuple{field("line", &OrderedLine::line),
               field("dish", &OrderedLine::dish),
               field("quantity", &OrderedLine::quantity),
               field("price", &OrderedLine::price),
               optionalField("note", &OrderedLine::note),
               optionalField("allergy", &OrderedLine::allergy),
               optionalField("course", &OrderedLine::course)};

template <>
inline constexpr auto fieldsOf<StockLine> =
    std::tuple{field("line", &StockLine::line), field("dish", &StockLine::dish),
               field("quantity", &StockLine::quantity).within(1, mostOfAnything)};

template <>
inline constexpr auto fieldsOf<PlaceOrder> =
    std::tuple{field("order", &PlaceOrder::order), field("kind", &PlaceOrder::kind),
               optionalField("table", &PlaceOrder::table),
               optionalField("guest", &PlaceOrder::guest), field("lines", &PlaceOrder::lines)};

template <>
inline constexpr auto fieldsOf<AddLines> =
    std::tuple{field("order", &AddLines::order), field("lines", &AddLines::lines)};

template <>
inline constexpr auto fieldsOf<VoidLine> =
    std::tuple{field("order", &VoidLine::order), field("line", &VoidLine::line),
               optionalField("why", &VoidLine::why)};

template <>
inline constexpr auto fieldsOf<CancelOrder> =
    std::tuple{field("order", &CancelOrder::order), optionalField("why", &CancelOrder::why)};

template <>
inline constexpr auto fieldsOf<AcceptOrder> =
    std::tuple{field("order", &AcceptOrder::order), field("lines", &AcceptOrder::lines)};

template <>
inline constexpr auto fieldsOf<RejectOrder> =
    std::tuple{field("order", &RejectOrder::order), optionalField("why", &RejectOrder::why)};

template <>
inline constexpr auto fieldsOf<FireCourse> =
    std::tuple{field("order", &FireCourse::order), field("course", &FireCourse::course)};

template <>
inline constexpr auto fieldsOf<StartCooking> =
    std::tuple{field("order", &StartCooking::order), field("line", &StartCooking::line)};

template <>
inline constexpr auto fieldsOf<FinishLine> =
    std::tuple{field("order", &FinishLine::order), field("line", &FinishLine::line)};

template <>
inline constexpr auto fieldsOf<BumpTicket> = std::tuple{field("order", &BumpTicket::order)};

template <>
inline constexpr auto fieldsOf<RecallTicket> = std::tuple{field("order", &RecallTicket::order)};

template <>
inline constexpr auto fieldsOf<SeatParty> =
    std::tuple{field("table", &SeatParty::table), field("party", &SeatParty::party),
               field("guests", &SeatParty::guests).within(1, mostOfAnything)};

template <>
inline constexpr auto fieldsOf<MoveParty> =
    std::tuple{field("from", &MoveParty::from), field("to", &MoveParty::to)};

template <>
inline constexpr auto fieldsOf<PickUpOrder> = std::tuple{field("order", &PickUpOrder::order)};

template <>
inline constexpr auto fieldsOf<DeliverOrder> = std::tuple{field("order", &DeliverOrder::order)};

template <>
inline constexpr auto fieldsOf<ClearTable> = std::tuple{field("table", &ClearTable::table)};

template <>
inline constexpr auto fieldsOf<ReceiveStock> =
    std::tuple{field("dish", &ReceiveStock::dish),
               field("quantity", &ReceiveStock::quantity).within(1, mostOfAnything)};

template <>
inline constexpr auto fieldsOf<ReserveStock> =
    std::tuple{field("order", &ReserveStock::order), field("lines", &ReserveStock::lines)};

template <>
inline constexpr auto fieldsOf<ReleaseStock> =
    std::tuple{field("order", &ReleaseStock::order), field("lines", &ReleaseStock::lines)};

template <>
inline constexpr auto fieldsOf<UseStock> =
    std::tuple{field("order", &UseStock::order), field("line", &UseStock::line),
               field("dish", &UseStock::dish)};

template <>
inline constexpr auto fieldsOf<MarkSoldOut> = std::tuple{field("dish", &MarkSoldOut::dish)};

template <>
inline constexpr auto fieldsOf<RestoreDish> = std::tuple{field("dish", &RestoreDish::dish)};

template <>
inline constexpr auto fieldsOf<RequestPayment> =
    std::tuple{field("order", &RequestPayment::order), field("amount", &RequestPayment::amount),
               optionalField("prepaid", &RequestPayment::prepaid)};

template <>
inline constexpr auto fieldsOf<TakePayment> =
    std::tuple{field("order", &TakePayment::order), field("method", &TakePayment::method),
               optionalField("approved", &TakePayment::approved)};

template <>
inline constexpr auto fieldsOf<RefundPayment> =
    std::tuple{field("order", &RefundPayment::order), field("amount", &RefundPayment::amount),
               optionalField("why", &RefundPayment::why)};

template <>
inline constexpr auto fieldsOf<ExpireReservation> = std::tuple{
    field("order", &ExpireReservation::order), field("lines", &ExpireReservation::lines)};

template <>
inline constexpr auto fieldsOf<ExpirePayment> = std::tuple{field("order", &ExpirePayment::order)};

template <>
inline constexpr auto fieldsOf<DeclineRefund> = std::tuple{field("order", &DeclineRefund::order)};

template <>
inline constexpr auto fieldsOf<RetryRefund> = std::tuple{field("order", &RetryRefund::order)};

template <>
inline constexpr auto fieldsOf<OrderPlaced> = std::tuple{
    field("order", &OrderPlaced::order),         field("kind", &OrderPlaced::kind),
    optionalField("table", &OrderPlaced::table), optionalField("party", &OrderPlaced::party),
    optionalField("guest", &OrderPlaced::guest), field("lines", &OrderPlaced::lines)};

template <>
inline constexpr auto fieldsOf<LinesAdded> =
    std::tuple{field("order", &LinesAdded::order), field("lines", &LinesAdded::lines)};

template <>
inline constexpr auto fieldsOf<LineVoided> =
    std::tuple{field("order", &LineVoided::order), field("line", &LineVoided::line),
               field("was-cooking", &LineVoided::wasCooking),
               optionalField("why", &LineVoided::why)};

template <>
inline constexpr auto fieldsOf<OrderCancelled> =
    std::tuple{field("order", &OrderCancelled::order), optionalField("why", &OrderCancelled::why)};

template <>
inline constexpr auto fieldsOf<OrderAccepted> =
    std::tuple{field("order", &OrderAccepted::order), field("lines", &OrderAccepted::lines)};

template <>
inline constexpr auto fieldsOf<OrderRejected> =
    std::tuple{field("order", &OrderRejected::order), optionalField("why", &OrderRejected::why)};

template <>
inline constexpr auto fieldsOf<CourseFired> =
    std::tuple{field("order", &CourseFired::order), field("course", &CourseFired::course)};

template <>
inline constexpr auto fieldsOf<CookingStarted> =
    std::tuple{field("order", &CookingStarted::order), field("line", &CookingStarted::line)};

template <>
inline constexpr auto fieldsOf<LineReady> =
    std::tuple{field("order", &LineReady::order), field("line", &LineReady::line)};

template <>
inline constexpr auto fieldsOf<OrderReady> = std::tuple{field("order", &OrderReady::order)};

template <>
inline constexpr auto fieldsOf<TicketBumped> = std::tuple{field("order", &TicketBumped::order)};

template <>
inline constexpr auto fieldsOf<TicketRecalled> = std::tuple{field("order", &TicketRecalled::order)};

template <>
inline constexpr auto fieldsOf<OrderPickedUp> =
    std::tuple{field("order", &OrderPickedUp::order), field("lines", &OrderPickedUp::lines)};

template <>
inline constexpr auto fieldsOf<OrderDelivered> =
    std::tuple{field("order", &OrderDelivered::order), field("lines", &OrderDelivered::lines),
               field("complete", &OrderDelivered::complete)};

template <>
inline constexpr auto fieldsOf<PartySeated> =
    std::tuple{field("table", &PartySeated::table), field("party", &PartySeated::party),
               field("guests", &PartySeated::guests)};

template <>
inline constexpr auto fieldsOf<PartyMoved> =
    std::tuple{field("party", &PartyMoved::party), field("guests", &PartyMoved::guests),
               field("from", &PartyMoved::from), field("to", &PartyMoved::to)};

template <>
inline constexpr auto fieldsOf<TableCleared> =
    std::tuple{field("table", &TableCleared::table), field("party", &TableCleared::party)};

template <>
inline constexpr auto fieldsOf<StockReceived> =
    std::tuple{field("dish", &StockReceived::dish), field("quantity", &StockReceived::quantity),
               field("left", &StockReceived::left)};

template <>
inline constexpr auto fieldsOf<StockReserved> =
    std::tuple{field("dish", &StockReserved::dish), field("order", &StockReserved::order),
               field("line", &StockReserved::line), field("quantity", &StockReserved::quantity),
               field("left", &StockReserved::left)};

template <>
inline constexpr auto fieldsOf<ReservationRefused> = std::tuple{
    field("dish", &ReservationRefused::dish), field("order", &ReservationRefused::order),
    field("line", &ReservationRefused::line), field("wanted", &ReservationRefused::wanted),
    field("left", &ReservationRefused::left), field("sold-out", &ReservationRefused::soldOut)};

template <>
inline constexpr auto fieldsOf<ReservationReleased> = std::tuple{
    field("dish", &ReservationReleased::dish), field("order", &ReservationReleased::order),
    field("line", &ReservationReleased::line), field("quantity", &ReservationReleased::quantity),
    field("left", &ReservationReleased::left)};

template <>
inline constexpr auto fieldsOf<StockUsed> =
    std::tuple{field("dish", &StockUsed::dish), field("order", &StockUsed::order),
               field("line", &StockUsed::line), field("quantity", &StockUsed::quantity)};

template <>
inline constexpr auto fieldsOf<DishSoldOut> =
    std::tuple{field("dish", &DishSoldOut::dish), field("by-hand", &DishSoldOut::byHand)};

template <>
inline constexpr auto fieldsOf<DishRestored> =
    std::tuple{field("dish", &DishRestored::dish), field("left", &DishRestored::left)};

template <>
inline constexpr auto fieldsOf<PaymentRequested> =
    std::tuple{field("order", &PaymentRequested::order), field("amount", &PaymentRequested::amount),
               field("prepaid", &PaymentRequested::prepaid)};

template <>
inline constexpr auto fieldsOf<PaymentTaken> =
    std::tuple{field("order", &PaymentTaken::order), field("amount", &PaymentTaken::amount),
               field("method", &PaymentTaken::method)};

template <>
inline constexpr auto fieldsOf<PaymentDeclined> =
    std::tuple{field("order", &PaymentDeclined::order), field("amount", &PaymentDeclined::amount),
               field("final", &PaymentDeclined::final)};

template <>
inline constexpr auto fieldsOf<PaymentRefunded> =
    std::tuple{field("order", &PaymentRefunded::order), field("amount", &PaymentRefunded::amount),
               optionalField("why", &PaymentRefunded::why)};

template <>
inline constexpr auto fieldsOf<ReservationExpired> =
    std::tuple{field("dish", &ReservationExpired::dish), field("order", &ReservationExpired::order),
               field("line", &ReservationExpired::line),
               field("quantity", &ReservationExpired::quantity),
               field("left", &ReservationExpired::left)};

template <>
inline constexpr auto fieldsOf<PaymentExpired> =
    std::tuple{field("order", &PaymentExpired::order), field("amount", &PaymentExpired::amount)};

template <>
inline constexpr auto fieldsOf<RefundDeclined> =
    std::tuple{field("order", &RefundDeclined::order), field("amount", &RefundDeclined::amount)};

template <>
inline constexpr auto fieldsOf<GuestCame> =
    std::tuple{field("guest", &GuestCame::guest), field("kind", &GuestCame::kind),
               field("size", &GuestCame::size), optionalField("name", &GuestCame::name)};

template <>
inline constexpr auto fieldsOf<WaitBegan> =
    std::tuple{field("guest", &WaitBegan::guest), field("kind", &WaitBegan::kind),
               optionalField("order", &WaitBegan::order)};

template <>
inline constexpr auto fieldsOf<WaitEnded> =
    std::tuple{field("guest", &WaitEnded::guest), field("kind", &WaitEnded::kind)};

template <>
inline constexpr auto fieldsOf<GuestSeated> =
    std::tuple{field("guest", &GuestSeated::guest), field("party", &GuestSeated::party),
               field("table", &GuestSeated::table)};

template <>
inline constexpr auto fieldsOf<GuestChoosing> =
    std::tuple{field("guest", &GuestChoosing::guest), field("until", &GuestChoosing::until)};

template <>
inline constexpr auto fieldsOf<GuestEating> =
    std::tuple{field("guest", &GuestEating::guest), field("until", &GuestEating::until)};

template <>
inline constexpr auto fieldsOf<GuestLeft> =
    std::tuple{field("guest", &GuestLeft::guest), field("why", &GuestLeft::why),
               optionalField("waiting-for", &GuestLeft::waitingFor)};

template <>
inline constexpr auto fieldsOf<WorkQueued> =
    std::tuple{field("work", &WorkQueued::work),
               field("kind", &WorkQueued::kind),
               field("pool", &WorkQueued::pool),
               optionalField("guest", &WorkQueued::guest),
               optionalField("order", &WorkQueued::order),
               optionalField("line", &WorkQueued::line),
               optionalField("station", &WorkQueued::station)};

template <>
inline constexpr auto fieldsOf<WorkStarted> =
    std::tuple{field("work", &WorkStarted::work), field("who", &WorkStarted::who),
               field("until", &WorkStarted::until)};

template <>
inline constexpr auto fieldsOf<WorkEnded> =
    std::tuple{field("work", &WorkEnded::work), optionalField("in-vain", &WorkEnded::inVain)};

template <>
inline constexpr auto fieldsOf<WorkDropped> = std::tuple{field("work", &WorkDropped::work)};

template <>
inline constexpr auto fieldsOf<StaffingChanged::Pool> =
    std::tuple{field("name", &StaffingChanged::Pool::name),
               field("kinds", &StaffingChanged::Pool::kinds),
               field("staff", &StaffingChanged::Pool::staff)};

template <>
inline constexpr auto fieldsOf<StaffingChanged> = std::tuple{
    field("pools", &StaffingChanged::pools), optionalField("why", &StaffingChanged::why)};

template <>
inline constexpr auto fieldsOf<ViewConsulted> =
    std::tuple{field("who", &ViewConsulted::who),
               optionalField("view", &ViewConsulted::view),
               field("position", &ViewConsulted::position),
               field("head", &ViewConsulted::head),
               optionalField("guest", &ViewConsulted::guest),
               optionalField("on-phone", &ViewConsulted::onPhone)};

template <>
inline constexpr auto fieldsOf<PhoneWished> =
    std::tuple{field("guest", &PhoneWished::guest), field("wish", &PhoneWished::wish),
               optionalField("order", &PhoneWished::order)};

template <>
inline constexpr auto fieldsOf<StepBegan> =
    std::tuple{field("work", &StepBegan::work), field("step", &StepBegan::step),
               field("until", &StepBegan::until)};

template <>
inline constexpr auto fieldsOf<ArchitectureChanged> = std::tuple{
    field("to", &ArchitectureChanged::to), optionalField("why", &ArchitectureChanged::why)};

template <>
inline constexpr auto fieldsOf<ViewDelayed> =
    std::tuple{field("view", &ViewDelayed::view), field("delay", &ViewDelayed::delay),
               optionalField("why", &ViewDelayed::why)};

template <>
inline constexpr auto fieldsOf<ViewBent> =
    std::tuple{field("bend", &ViewBent::bend), optionalField("why", &ViewBent::why)};

template <>
inline constexpr auto fieldsOf<ViewProtected> =
    std::tuple{field("view", &ViewProtected::view), field("to", &ViewProtected::to),
               optionalField("why", &ViewProtected::why)};

template <>
inline constexpr auto fieldsOf<ParkedHandled> =
    std::tuple{field("view", &ParkedHandled::view), optionalField("event", &ParkedHandled::event),
               field("how", &ParkedHandled::how), optionalField("why", &ParkedHandled::why)};

template <>
inline constexpr auto fieldsOf<ViewRebuilt> =
    std::tuple{field("view", &ViewRebuilt::view), optionalField("why", &ViewRebuilt::why)};

template <>
inline constexpr auto fieldsOf<RebuildBegan> =
    std::tuple{field("view", &RebuildBegan::view), field("who", &RebuildBegan::who),
               field("takes", &RebuildBegan::takes)};

template <>
inline constexpr auto fieldsOf<RebuildEnded> = std::tuple{field("view", &RebuildEnded::view)};

template <>
inline constexpr auto fieldsOf<ServiceSet> =
    std::tuple{field("service", &ServiceSet::service), field("to", &ServiceSet::to),
               optionalField("why", &ServiceSet::why)};

template <>
inline constexpr auto fieldsOf<CommandWithdrawn> =
    std::tuple{field("command", &CommandWithdrawn::command),
               field("service", &CommandWithdrawn::service),
               field("what", &CommandWithdrawn::what),
               field("who", &CommandWithdrawn::who),
               optionalField("order", &CommandWithdrawn::order),
               field("sent", &CommandWithdrawn::sent),
               optionalField("by-person", &CommandWithdrawn::byPerson)};

template <> inline constexpr auto fieldsOf<EveningEnded> = std::tuple<>{};

} // namespace restaurant
