// All commands: what somebody wants to happen. A command may be refused; an event may not.
#pragma once

#include "actor.h"
#include "ids.h"
#include "order.h"
#include "payment.h"
#include "stock.h"
#include "table.h"
#include "time.h"
#include "uuid.h"
#include "values.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>

namespace restaurant {

using Command =
    std::variant<PlaceOrder, AddLines, VoidLine, CancelOrder, AcceptOrder, RejectOrder, FireCourse,
                 StartCooking, FinishLine, BumpTicket, RecallTicket, SeatParty, MoveParty,
                 PickUpOrder, DeliverOrder, ClearTable, ReceiveStock, ReserveStock, ReleaseStock,
                 UseStock, MarkSoldOut, RestoreDish, RequestPayment, TakePayment, RefundPayment,
                 ExpireReservation, ExpirePayment, DeclineRefund, RetryRefund>;

inline constexpr std::size_t commandKinds = std::variant_size_v<Command>;

/// The index of one alternative in a variant, for tables over all of them. Never stored.
template <typename One, typename... All>
consteval std::size_t kindIn(std::type_identity<std::variant<All...>>)
{
    const bool same[] = {std::is_same_v<One, All>...};
    std::size_t kind = 0;
    while (!same[kind])
        ++kind;
    return kind;
}
template <typename OneCommand>
inline constexpr std::size_t commandKind = kindIn<OneCommand>(std::type_identity<Command>{});

enum class ViewName { Kitchen, Waiter, Status, Details, Floor, Measures, Dishes };
/// Each view's word, in files, in the store and on the command line.
inline constexpr std::array<std::string_view, 7> viewWords{
    "kitchen", "waiter", "status", "details", "floor", "measures", "dishes"};
inline constexpr auto allViews = [] {
    std::array<ViewName, viewWords.size()> views{};
    for (std::size_t view = 0; view < views.size(); ++view)
        views[view] = static_cast<ViewName>(view);
    return views;
}();
[[nodiscard]] std::string_view toWord(ViewName view);
[[nodiscard]] std::optional<ViewName> viewFrom(std::string_view word);

/// What the sender had before his eyes when he decided.
struct SeenView
{
    ViewName view{};
    Position position{};
    bool operator==(const SeenView &) const = default;
};

/// A command on its way, with all that is recorded about it.
struct SentCommand
{
    CommandId id;
    Actor actor;
    Instant at{};                 ///< Restaurant time at which it reached the write side.
    std::optional<SeenView> seen; ///< Nothing: decided without looking at a view.
    CommandId correlation;        ///< The first command of this chain; its own id if it is that.
    Position causation{};         ///< The event that a process manager reacted to; 0: a person.
    Command command;
    bool operator==(const SentCommand &) const = default;
};

} // namespace restaurant
