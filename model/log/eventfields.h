// The fields of every event, as they are stored. Changing one is a new schema: see eventcodec.cpp.
#pragma once

#include "domain/event.h"
#include "linefields.h"

namespace restaurant {

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

} // namespace restaurant
