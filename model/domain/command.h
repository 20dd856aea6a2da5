// All commands: what somebody wants to happen. A command may be refused; an event may not.
#pragma once

#include "actor.h"
#include "ids.h"
#include "oneof.h"
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
#include <utility>
#include <variant>

namespace restaurant {

/// One of all commands. How it is copied, compared and destroyed is compiled once, in command.cpp,
/// and not in every file that does so: with so many alternatives that took a third of each.
struct Command
    : std::variant<PlaceOrder, AddLines, VoidLine, CancelOrder, AcceptOrder, RejectOrder,
                   FireCourse, StartCooking, FinishLine, BumpTicket, RecallTicket, SeatParty,
                   MoveParty, PickUpOrder, DeliverOrder, ClearTable, ReceiveStock, ReserveStock,
                   ReleaseStock, UseStock, MarkSoldOut, RestoreDish, RequestPayment, TakePayment,
                   RefundPayment, ExpireReservation, ExpirePayment, DeclineRefund, RetryRefund>
{
    Command();
    template <typename One>
    requires(Among<One, variant>::value) Command(One &&one)
        : variant(std::in_place_type<std::remove_cvref_t<One>>, std::forward<One>(one))
    {
    }
    Command(const Command &other);
    Command(Command &&other) noexcept;
    Command &operator=(const Command &other);
    Command &operator=(Command &&other) noexcept;
    ~Command();
    bool operator==(const Command &other) const;
    bool operator<(const Command &other) const = delete; ///< They have no order.
};

inline constexpr std::size_t commandKinds = std::variant_size_v<Command::variant>;

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
inline constexpr std::size_t
    commandKind = kindIn<OneCommand>(std::type_identity<Command::variant>{});

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
