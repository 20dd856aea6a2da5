// How the documents of the views stand in JSON: in read stores, and in what the command line
// prints with --json. Names and words stay; a change of either raises the projection's version.
#pragma once

#include "read/details.h"
#include "read/floor.h"
#include "read/kitchen.h"
#include "read/measures.h"
#include "read/status.h"
#include "read/waiter.h"
#include "json/domainwords.h"
#include "json/fields.h"

namespace restaurant {

template <>
inline constexpr auto enumWords<TicketLineState> = std::array{
    std::pair{TicketLineState::Waiting, "waiting"}, std::pair{TicketLineState::Fired, "fired"},
    std::pair{TicketLineState::Cooking, "cooking"}, std::pair{TicketLineState::Ready, "ready"},
    std::pair{TicketLineState::Served, "served"},   std::pair{TicketLineState::Void, "void"}};

template <>
inline constexpr auto enumWords<TicketState> =
    std::array{std::pair{TicketState::Open, "open"}, std::pair{TicketState::Ready, "ready"},
               std::pair{TicketState::Bumped, "bumped"},
               std::pair{TicketState::Cancelled, "cancelled"}};

template <>
inline constexpr auto enumWords<TableStage> =
    std::array{std::pair{TableStage::Free, "free"},
               std::pair{TableStage::WantsToOrder, "wants-to-order"},
               std::pair{TableStage::WaitsForFood, "waits-for-food"},
               std::pair{TableStage::FoodReady, "food-ready"},
               std::pair{TableStage::Eating, "eating"},
               std::pair{TableStage::WantsToPay, "wants-to-pay"},
               std::pair{TableStage::Paid, "paid"}};

template <>
inline constexpr auto enumWords<CarryStage> =
    std::array{std::pair{CarryStage::Placed, "placed"},
               std::pair{CarryStage::InKitchen, "in-kitchen"},
               std::pair{CarryStage::Ready, "ready"},
               std::pair{CarryStage::PickedUp, "picked-up"},
               std::pair{CarryStage::Delivered, "delivered"},
               std::pair{CarryStage::AwaitsPayment, "awaits-payment"},
               std::pair{CarryStage::Paid, "paid"}};

template <>
inline constexpr auto enumWords<StatusStage> = std::array{
    std::pair{StatusStage::Preparing, "preparing"}, std::pair{StatusStage::Ready, "ready"}};

template <>
inline constexpr auto enumWords<LineStock> =
    std::array{std::pair{LineStock::Asked, "asked"}, std::pair{LineStock::Reserved, "reserved"},
               std::pair{LineStock::Refused, "refused"}, std::pair{LineStock::Released, "released"},
               std::pair{LineStock::Used, "used"}};

template <>
inline constexpr auto fieldsOf<TicketLine> = std::tuple{
    field("line", &TicketLine::line),         field("dish", &TicketLine::dish),
    field("name", &TicketLine::name),         field("quantity", &TicketLine::quantity),
    optionalField("note", &TicketLine::note), optionalField("allergy", &TicketLine::allergy),
    field("course", &TicketLine::course),     field("station", &TicketLine::station),
    field("state", &TicketLine::state),       field("since", &TicketLine::since),
};

template <>
inline constexpr auto fieldsOf<Ticket> = std::tuple{
    field("order", &Ticket::order),         field("kind", &Ticket::kind),
    optionalField("table", &Ticket::table), optionalField("party", &Ticket::party),
    optionalField("guest", &Ticket::guest), field("lines", &Ticket::lines),
    field("state", &Ticket::state),         field("sentAt", &Ticket::sentAt),
    field("firedAt", &Ticket::firedAt),
};

template <>
inline constexpr auto fieldsOf<KitchenOrder> = std::tuple{
    field("order", &KitchenOrder::order),
    field("kind", &KitchenOrder::kind),
    optionalField("table", &KitchenOrder::table),
    optionalField("party", &KitchenOrder::party),
    optionalField("guest", &KitchenOrder::guest),
    optionalField("fired", &KitchenOrder::fired),
    optionalField("waiting", &KitchenOrder::waiting),
};

template <>
inline constexpr auto fieldsOf<TableCard> = std::tuple{
    field("table", &TableCard::table),           field("seats", &TableCard::seats),
    optionalField("party", &TableCard::party),   optionalField("guests", &TableCard::guests),
    field("stage", &TableCard::stage),           field("since", &TableCard::since),
    optionalField("orders", &TableCard::orders),
};

template <>
inline constexpr auto fieldsOf<CarryLine> = std::tuple{
    field("line", &CarryLine::line),         field("name", &CarryLine::name),
    field("quantity", &CarryLine::quantity), field("course", &CarryLine::course),
    field("state", &CarryLine::state),
};

template <>
inline constexpr auto fieldsOf<WaiterOrder> = std::tuple{
    field("order", &WaiterOrder::order),
    field("kind", &WaiterOrder::kind),
    optionalField("table", &WaiterOrder::table),
    optionalField("party", &WaiterOrder::party),
    optionalField("guest", &WaiterOrder::guest),
    field("stage", &WaiterOrder::stage),
    field("since", &WaiterOrder::since),
    optionalField("readyAt", &WaiterOrder::readyAt),
    optionalField("carries", &WaiterOrder::carries),
    optionalField("due", &WaiterOrder::due),
    optionalField("prepaid", &WaiterOrder::prepaid),
    optionalField("declined", &WaiterOrder::declined),
    optionalField("paid", &WaiterOrder::paid),
    optionalField("fired", &WaiterOrder::fired),
    field("lines", &WaiterOrder::lines),
};

template <>
inline constexpr auto fieldsOf<DishCard> = std::tuple{
    field("dish", &DishCard::dish),       field("name", &DishCard::name),
    field("price", &DishCard::price),     field("left", &DishCard::left),
    field("soldOut", &DishCard::soldOut), optionalField("allergens", &DishCard::allergens),
};

template <>
inline constexpr auto fieldsOf<StatusNumber> = std::tuple{
    field("order", &StatusNumber::order),       field("kind", &StatusNumber::kind),
    field("stage", &StatusNumber::stage),       field("since", &StatusNumber::since),
    field("promised", &StatusNumber::promised),
};

template <>
inline constexpr auto fieldsOf<StatusLine> = std::tuple{
    field("line", &StatusLine::line),
    field("course", &StatusLine::course),
    field("cooking", &StatusLine::cooking),
    field("state", &StatusLine::state),
};

template <>
inline constexpr auto fieldsOf<StatusOrder> = std::tuple{
    field("order", &StatusOrder::order),
    field("kind", &StatusOrder::kind),
    optionalField("fired", &StatusOrder::fired),
    field("lines", &StatusOrder::lines),
};

template <>
inline constexpr auto fieldsOf<DetailsLine> = std::tuple{
    field("line", &DetailsLine::line),
    field("dish", &DetailsLine::dish),
    field("name", &DetailsLine::name),
    field("quantity", &DetailsLine::quantity),
    field("price", &DetailsLine::price),
    optionalField("note", &DetailsLine::note),
    optionalField("allergy", &DetailsLine::allergy),
    field("course", &DetailsLine::course),
    field("state", &DetailsLine::state),
    field("stock", &DetailsLine::stock),
};

template <>
inline constexpr auto fieldsOf<DetailsEvent> = std::tuple{
    field("position", &DetailsEvent::position),
    field("at", &DetailsEvent::at),
    field("type", &DetailsEvent::type),
};

template <>
inline constexpr auto fieldsOf<OrderDetails> = std::tuple{
    field("order", &OrderDetails::order),
    field("kind", &OrderDetails::kind),
    optionalField("table", &OrderDetails::table),
    optionalField("party", &OrderDetails::party),
    optionalField("guest", &OrderDetails::guest),
    field("stage", &OrderDetails::stage),
    optionalField("ready", &OrderDetails::ready),
    optionalField("bumped", &OrderDetails::bumped),
    optionalField("delivered", &OrderDetails::delivered),
    optionalField("left", &OrderDetails::left),
    optionalField("endedWhy", &OrderDetails::endedWhy),
    optionalField("fired", &OrderDetails::fired),
    field("placedAt", &OrderDetails::placedAt),
    field("lines", &OrderDetails::lines),
    field("payment", &OrderDetails::payment),
    optionalField("requested", &OrderDetails::requested),
    optionalField("taken", &OrderDetails::taken),
    optionalField("refunded", &OrderDetails::refunded),
    optionalField("declined", &OrderDetails::declined),
    field("events", &OrderDetails::events),
};

template <>
inline constexpr auto fieldsOf<DetailsParty> = std::tuple{
    field("party", &DetailsParty::party),
    field("orders", &DetailsParty::orders),
};

// How the documents of the floor stand in JSON; see documentfields.h.

template <>
inline constexpr auto enumWords<GuestPlace> =
    std::array{std::pair{GuestPlace::Entrance, "entrance"}, std::pair{GuestPlace::Table, "table"},
               std::pair{GuestPlace::CounterQueue, "counter-queue"},
               std::pair{GuestPlace::WaitingArea, "waiting-area"},
               std::pair{GuestPlace::Gone, "gone"}};

template <>
inline constexpr auto enumWords<GuestState> =
    std::array{std::pair{GuestState::Present, "present"}, std::pair{GuestState::Waiting, "waiting"},
               std::pair{GuestState::Choosing, "choosing"}, std::pair{GuestState::Eating, "eating"},
               std::pair{GuestState::Gone, "gone"}};

template <>
inline constexpr auto enumWords<FloorSpotKind> =
    std::array{std::pair{FloorSpotKind::Rest, "rest"}, std::pair{FloorSpotKind::Table, "table"},
               std::pair{FloorSpotKind::Counter, "counter"},
               std::pair{FloorSpotKind::Station, "station"}};

template <>
inline constexpr auto fieldsOf<FloorWait> =
    std::tuple{field("kind", &FloorWait::kind), field("since", &FloorWait::since),
               optionalField("order", &FloorWait::order)};

template <>
inline constexpr auto fieldsOf<FloorGuest> = std::tuple{
    field("guest", &FloorGuest::guest),
    field("kind", &FloorGuest::kind),
    field("size", &FloorGuest::size),
    optionalField("name", &FloorGuest::name),
    field("cameAt", &FloorGuest::cameAt),
    field("place", &FloorGuest::place),
    optionalField("table", &FloorGuest::table),
    optionalField("party", &FloorGuest::party),
    optionalField("queuePlace", &FloorGuest::queuePlace),
    field("placeSince", &FloorGuest::placeSince),
    field("state", &FloorGuest::state),
    field("since", &FloorGuest::since),
    optionalField("until", &FloorGuest::until),
    optionalField("waits", &FloorGuest::waits),
    optionalField("order", &FloorGuest::order),
    optionalField("whyGone", &FloorGuest::whyGone),
    optionalField("gaveUpOn", &FloorGuest::gaveUpOn),
    optionalField("asked", &FloorGuest::asked),
    optionalField("looks", &FloorGuest::looks),
};

template <>
inline constexpr auto fieldsOf<FloorTask> = std::tuple{
    field("work", &FloorTask::work),           field("kind", &FloorTask::kind),
    optionalField("guest", &FloorTask::guest), optionalField("order", &FloorTask::order),
    optionalField("line", &FloorTask::line),   optionalField("station", &FloorTask::station),
    field("queuedAt", &FloorTask::queuedAt),
};

template <>
inline constexpr auto fieldsOf<FloorSpot> =
    std::tuple{field("kind", &FloorSpot::kind), optionalField("table", &FloorSpot::table),
               optionalField("station", &FloorSpot::station)};

template <>
inline constexpr auto fieldsOf<FloorStaff> = std::tuple{
    field("name", &FloorStaff::name),           optionalField("pool", &FloorStaff::pool),
    optionalField("task", &FloorStaff::task),   field("spot", &FloorStaff::spot),
    field("from", &FloorStaff::from),           field("since", &FloorStaff::since),
    optionalField("until", &FloorStaff::until), optionalField("step", &FloorStaff::step)};

template <>
inline constexpr auto fieldsOf<FloorPool> =
    std::tuple{field("pool", &FloorPool::pool), field("kinds", &FloorPool::kinds),
               field("staff", &FloorPool::staff), field("queue", &FloorPool::queue)};

template <>
inline constexpr auto fieldsOf<CookingLine> = std::tuple{
    field("order", &CookingLine::order),        field("line", &CookingLine::line),
    field("name", &CookingLine::name),          field("quantity", &CookingLine::quantity),
    optionalField("who", &CookingLine::who),    field("since", &CookingLine::since),
    optionalField("until", &CookingLine::until)};

template <>
inline constexpr auto fieldsOf<FloorStation> =
    std::tuple{field("station", &FloorStation::station), field("cooking", &FloorStation::cooking)};

// How the documents of the measures stand in JSON; see documentfields.h.

template <>
inline constexpr auto fieldsOf<WaitSample> =
    std::tuple{field("ended", &WaitSample::ended), field("length", &WaitSample::length)};

template <>
inline constexpr auto fieldsOf<WaitMeasure> =
    std::tuple{field("kind", &WaitMeasure::kind), field("waiting", &WaitMeasure::waiting),
               field("gaveUp", &WaitMeasure::gaveUp), field("samples", &WaitMeasure::samples)};

template <>
inline constexpr auto fieldsOf<PoolMeasure> = std::tuple{
    field("pool", &PoolMeasure::pool),
    field("kinds", &PoolMeasure::kinds),
    field("staff", &PoolMeasure::staff),
    field("busy", &PoolMeasure::busy),
    field("queue", &PoolMeasure::queue),
    field("done", &PoolMeasure::done),
    field("inVain", &PoolMeasure::inVain),
    field("from", &PoolMeasure::from),
    field("upTo", &PoolMeasure::upTo),
    field("staffTime", &PoolMeasure::staffTime),
    field("busyTime", &PoolMeasure::busyTime),
    field("queueTime", &PoolMeasure::queueTime),
    optionalField("looks", &PoolMeasure::looks),
    optionalField("switching", &PoolMeasure::switching),
    optionalField("lookingUp", &PoolMeasure::lookingUp),
    optionalField("awaiting", &PoolMeasure::awaiting),
};

/// `left` has a count for each reason, in their order: served, balked, lost-patience ...
template <>
inline constexpr auto fieldsOf<GuestsMeasure> = std::tuple{
    field("kind", &GuestsMeasure::kind),
    field("came", &GuestsMeasure::came),
    field("inside", &GuestsMeasure::inside),
    field("left", &GuestsMeasure::left),
    field("ordersPlaced", &GuestsMeasure::ordersPlaced),
    field("ordersDelivered", &GuestsMeasure::ordersDelivered),
    optionalField("questions", &GuestsMeasure::questions),
    optionalField("looks", &GuestsMeasure::looks),
};

/// `times` has a length for each OrderTime, in their order: kitchen was busy, in work, staff were
/// busy, screen was late.
template <>
inline constexpr auto fieldsOf<OrderMeasure> = std::tuple{
    field("order", &OrderMeasure::order),
    field("kind", &OrderMeasure::kind),
    field("placedAt", &OrderMeasure::placedAt),
    optionalField("deliveredAt", &OrderMeasure::deliveredAt),
    optionalField("guest", &OrderMeasure::guest),
    optionalField("waiting", &OrderMeasure::waiting),
    optionalField("since", &OrderMeasure::since),
    optionalField("times", &OrderMeasure::times),
    optionalField("toCook", &OrderMeasure::toCook),
    optionalField("cooking", &OrderMeasure::cooking),
    optionalField("inHands", &OrderMeasure::inHands),
    optionalField("queued", &OrderMeasure::queued),
};

template <>
inline constexpr auto fieldsOf<PoolPoint> =
    std::tuple{field("pool", &PoolPoint::pool), field("queue", &PoolPoint::queue),
               field("busy", &PoolPoint::busy), field("staff", &PoolPoint::staff)};

/// `waiting` has a count for each kind of wait, in their order: table, order, food, answer, bill.
template <>
inline constexpr auto fieldsOf<MinuteMeasure> = std::tuple{
    field("minute", &MinuteMeasure::minute),
    field("inside", &MinuteMeasure::inside),
    field("waiting", &MinuteMeasure::waiting),
    field("came", &MinuteMeasure::came),
    field("served", &MinuteMeasure::served),
    field("ordersDelivered", &MinuteMeasure::ordersDelivered),
    optionalField("looks", &MinuteMeasure::looks),
    optionalField("commands", &MinuteMeasure::commands),
    field("pools", &MinuteMeasure::pools),
};

template <>
inline constexpr auto fieldsOf<MeasuredGuest::Wait> =
    std::tuple{field("kind", &MeasuredGuest::Wait::kind),
               field("since", &MeasuredGuest::Wait::since),
               optionalField("order", &MeasuredGuest::Wait::order)};

template <>
inline constexpr auto fieldsOf<MeasuredGuest> =
    std::tuple{field("guest", &MeasuredGuest::guest), field("kind", &MeasuredGuest::kind),
               field("waits", &MeasuredGuest::waits)};

template <>
inline constexpr auto fieldsOf<MeasuredWork> =
    std::tuple{field("work", &MeasuredWork::work),
               field("kind", &MeasuredWork::kind),
               field("pool", &MeasuredWork::pool),
               optionalField("order", &MeasuredWork::order),
               optionalField("who", &MeasuredWork::who),
               field("since", &MeasuredWork::since),
               optionalField("step", &MeasuredWork::step),
               optionalField("stepSince", &MeasuredWork::stepSince)};

template <>
inline constexpr auto fieldsOf<MeasuredStaff> =
    std::tuple{field("name", &MeasuredStaff::name), field("pool", &MeasuredStaff::pool),
               optionalField("leaves", &MeasuredStaff::leaves),
               optionalField("busy", &MeasuredStaff::busy)};

template <>
inline constexpr auto fieldsOf<MeasuresClock> =
    std::tuple{field("id", &MeasuresClock::id), field("from", &MeasuresClock::from),
               field("next", &MeasuresClock::next),
               optionalField("commands", &MeasuresClock::commands),
               optionalField("lastCommand", &MeasuresClock::lastCommand)};

} // namespace restaurant
