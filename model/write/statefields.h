// How aggregates stand in snapshots. A snapshot is only a shortcut: change a table here and raise
// snapshotFormat, and the old ones are passed over and made again.
#pragma once

#include "domain/order.h"
#include "domain/orderfulfilment.h"
#include "domain/payment.h"
#include "domain/stock.h"
#include "domain/table.h"
#include "json/domainwords.h"
#include "json/fields.h"

namespace restaurant {

inline constexpr int snapshotFormat = 3;

template <>
inline constexpr auto fieldsOf<OrderLine> =
    std::tuple{field("line", &OrderLine::line),      field("dish", &OrderLine::dish),
               field("count", &OrderLine::quantity), field("price", &OrderLine::price),
               field("course", &OrderLine::course),  field("state", &OrderLine::state)};

template <>
inline constexpr auto fieldsOf<Order> =
    std::tuple{field("order", &Order::id),      field("stage", &Order::stage),
               field("kind", &Order::kind),     field("table", &Order::table),
               field("party", &Order::party),   field("lines", &Order::lines),
               field("ready", &Order::ready),   field("bumped", &Order::bumped),
               field("ended", &Order::endedAt), field("why", &Order::endedWhy),
               field("fired", &Order::fired)};

template <>
inline constexpr auto fieldsOf<Table> = std::tuple{
    field("table", &Table::id), field("party", &Table::party), field("guests", &Table::guests)};

template <>
inline constexpr auto fieldsOf<Stock> =
    std::tuple{field("dish", &Stock::dish),           field("received", &Stock::received),
               field("left", &Stock::left),           field("used", &Stock::used),
               field("reserved", &Stock::reserved),   field("soldOut", &Stock::soldOut),
               field("byHand", &Stock::soldOutByHand)};

template <>
inline constexpr auto fieldsOf<Payment> = std::tuple{
    field("order", &Payment::order),         field("stage", &Payment::stage),
    field("requested", &Payment::requested), field("prepaid", &Payment::prepaid),
    field("taken", &Payment::taken),         field("refunded", &Payment::refunded),
    field("ended", &Payment::endedAt),       optionalField("lastRefund", &Payment::lastRefund),
    optionalField("owed", &Payment::owed),   optionalField("expired", &Payment::expired)};

/// The name of that subscription. Its number rises with every change of what the process manager
/// remembers: what was kept under another is passed over, and made again from the events.
inline constexpr std::string_view keptFulfilment = "order-fulfilment/2";

template <>
inline constexpr auto enumWords<Fulfilment::Stage> =
    std::array{std::pair{Fulfilment::Stage::Placed, "placed"},
               std::pair{Fulfilment::Stage::Accepted, "accepted"},
               std::pair{Fulfilment::Stage::Ended, "ended"}};

template <>
inline constexpr auto enumWords<Fulfilment::Step> = std::array{
    std::pair{Fulfilment::Step::Asked, "asked"}, std::pair{Fulfilment::Step::Accepted, "accepted"},
    std::pair{Fulfilment::Step::Cooking, "cooking"},
    std::pair{Fulfilment::Step::Delivered, "delivered"}, std::pair{Fulfilment::Step::Void, "void"}};

template <>
inline constexpr auto enumWords<Fulfilment::Share> =
    std::array{std::pair{Fulfilment::Share::Asked, "asked"},
               std::pair{Fulfilment::Share::Held, "held"},
               std::pair{Fulfilment::Share::None, "none"}};

template <>
inline constexpr auto fieldsOf<Fulfilment::Line> = std::tuple{
    field("dish", &Fulfilment::Line::dish),   field("quantity", &Fulfilment::Line::quantity),
    field("price", &Fulfilment::Line::price), field("askedWith", &Fulfilment::Line::askedWith),
    field("step", &Fulfilment::Line::step),   field("share", &Fulfilment::Line::share)};

template <>
inline constexpr auto fieldsOf<Began> =
    std::tuple{field("position", &Began::position), field("at", &Began::at)};

template <>
inline constexpr auto fieldsOf<Fulfilment> =
    std::tuple{field("kind", &Fulfilment::kind),
               optionalField("party", &Fulfilment::party),
               field("stage", &Fulfilment::stage),
               field("lines", &Fulfilment::lines),
               optionalField("paid", &Fulfilment::paid),
               optionalField("isPaid", &Fulfilment::isPaid),
               optionalField("owed", &Fulfilment::owed),
               optionalField("asked", &Fulfilment::asked),
               optionalField("held", &Fulfilment::held),
               optionalField("payment", &Fulfilment::payment),
               optionalField("isRequested", &Fulfilment::isRequested),
               optionalField("requested", &Fulfilment::requested),
               optionalField("declined", &Fulfilment::declined)};

} // namespace restaurant
