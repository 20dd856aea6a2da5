#include "service.h"

#include <algorithm>
#include <optional>

namespace restaurant {

namespace {

using Kinds = std::array<std::optional<StreamKind>, commandKinds>;

template <typename... Some> constexpr void put(Kinds &table, StreamKind kind)
{
    ((table[commandKind<Some>] = kind), ...);
}

constexpr Kinds kinds = [] {
    Kinds table{};
    put<PlaceOrder, AddLines, VoidLine, CancelOrder, AcceptOrder, RejectOrder, FireCourse,
        StartCooking, FinishLine, BumpTicket, RecallTicket, PickUpOrder, DeliverOrder>(
        table, StreamKind::Order);
    put<SeatParty, MoveParty, ClearTable>(table, StreamKind::Table);
    put<ReceiveStock, ReserveStock, ReleaseStock, UseStock, MarkSoldOut, RestoreDish,
        ExpireReservation>(table, StreamKind::Stock);
    put<RequestPayment, TakePayment, RefundPayment, ExpirePayment, DeclineRefund, RetryRefund>(
        table, StreamKind::Payment);
    return table;
}();
static_assert(std::all_of(kinds.begin(), kinds.end(),
                          [](const auto &kind) { return kind.has_value(); }),
              "every command is some service's");

} // namespace

std::string_view toWord(Service service)
{
    constexpr std::string_view words[] = {"orders", "stock", "payment"};
    return words[static_cast<std::size_t>(service)];
}

std::string whyImpossible(const ServiceCondition &condition)
{
    const bool isSlow = condition.pace == ServicePace::Slow;
    if (isSlow && condition.delay <= Duration{})
        return "a slow service needs the delay with which it decides";
    if (!isSlow && condition.delay != Duration{})
        return "only a slow service has a delay";
    return {};
}

StreamKind streamKindOf(const Command &command)
{
    return *kinds[command.index()];
}

} // namespace restaurant
