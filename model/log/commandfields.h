// The fields of every command, in the store and in files from people.
#pragma once

#include "domain/command.h"
#include "linefields.h"

namespace restaurant {

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

} // namespace restaurant
