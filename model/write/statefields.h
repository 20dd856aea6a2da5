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

inline constexpr int snapshotFormat = 2;

template <> struct Fields<OrderLine>
{
    static constexpr auto list =
        std::tuple{field("line", &OrderLine::line),      field("dish", &OrderLine::dish),
                   field("count", &OrderLine::quantity), field("price", &OrderLine::price),
                   field("course", &OrderLine::course),  field("state", &OrderLine::state)};
};

template <> struct Fields<Order>
{
    static constexpr auto list =
        std::tuple{field("order", &Order::id),      field("stage", &Order::stage),
                   field("kind", &Order::kind),     field("table", &Order::table),
                   field("party", &Order::party),   field("lines", &Order::lines),
                   field("ready", &Order::ready),   field("bumped", &Order::bumped),
                   field("ended", &Order::endedAt), field("why", &Order::endedWhy),
                   field("fired", &Order::fired)};
};

template <> struct Fields<Table>
{
    static constexpr auto list = std::tuple{
        field("table", &Table::id), field("party", &Table::party), field("guests", &Table::guests)};
};

template <> struct Fields<Stock>
{
    static constexpr auto list =
        std::tuple{field("dish", &Stock::dish),           field("received", &Stock::received),
                   field("left", &Stock::left),           field("used", &Stock::used),
                   field("reserved", &Stock::reserved),   field("soldOut", &Stock::soldOut),
                   field("byHand", &Stock::soldOutByHand)};
};

template <> struct Fields<Payment>
{
    static constexpr auto list =
        std::tuple{field("order", &Payment::order),         field("stage", &Payment::stage),
                   field("requested", &Payment::requested), field("prepaid", &Payment::prepaid),
                   field("taken", &Payment::taken),         field("refunded", &Payment::refunded),
                   field("ended", &Payment::endedAt)};
};

/// The name of that subscription. Its number rises with every change of what the process manager
/// remembers: what was kept under another is passed over, and made again from the events.
inline constexpr std::string_view keptFulfilment = "order-fulfilment/1";

template <> struct Words<Fulfilment::Stage>
{
    using Stage = Fulfilment::Stage;
    static constexpr std::array list{std::pair{Stage::Placed, "placed"},
                                     std::pair{Stage::Accepted, "accepted"},
                                     std::pair{Stage::Ended, "ended"}};
};

template <> struct Words<Fulfilment::Step>
{
    using Step = Fulfilment::Step;
    static constexpr std::array list{
        std::pair{Step::Asked, "asked"}, std::pair{Step::Accepted, "accepted"},
        std::pair{Step::Cooking, "cooking"}, std::pair{Step::Delivered, "delivered"},
        std::pair{Step::Void, "void"}};
};

template <> struct Words<Fulfilment::Share>
{
    using Share = Fulfilment::Share;
    static constexpr std::array list{std::pair{Share::Asked, "asked"},
                                     std::pair{Share::Held, "held"},
                                     std::pair{Share::None, "none"}};
};

template <> struct Fields<Fulfilment::Line>
{
    using Line = Fulfilment::Line;
    static constexpr auto list =
        std::tuple{field("dish", &Line::dish),   field("quantity", &Line::quantity),
                   field("price", &Line::price), field("askedWith", &Line::askedWith),
                   field("step", &Line::step),   field("share", &Line::share)};
};

template <> struct Fields<Fulfilment>
{
    static constexpr auto list =
        std::tuple{field("kind", &Fulfilment::kind),
                   optionalField("party", &Fulfilment::party),
                   field("stage", &Fulfilment::stage),
                   field("lines", &Fulfilment::lines),
                   optionalField("paid", &Fulfilment::paid),
                   optionalField("awaitsPayment", &Fulfilment::awaitsPayment)};
};

} // namespace restaurant
