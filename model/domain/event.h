// All events: what has happened. Appended to the log, never changed.
#pragma once

#include "command.h"
#include "ids.h"
#include "oneof.h"
#include "order.h"
#include "payment.h"
#include "stock.h"
#include "stream.h"
#include "table.h"
#include "time.h"

#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace restaurant {

/// One of all events; compiled once, like Command.
struct Event : std::variant<OrderPlaced, LinesAdded, LineVoided, OrderCancelled, OrderAccepted,
                            OrderRejected, CourseFired, CookingStarted, LineReady, OrderReady,
                            TicketBumped, TicketRecalled, OrderPickedUp, OrderDelivered,
                            PartySeated, PartyMoved, TableCleared, StockReceived, StockReserved,
                            ReservationRefused, ReservationReleased, StockUsed, DishSoldOut,
                            DishRestored, PaymentRequested, PaymentTaken, PaymentDeclined,
                            PaymentRefunded, ReservationExpired, PaymentExpired, RefundDeclined>
{
    Event();
    template <typename One>
    requires(Among<One, variant>::value) Event(One &&one)
        : variant(std::in_place_type<std::remove_cvref_t<One>>, std::forward<One>(one))
    {
    }
    Event(const Event &other);
    Event(Event &&other) noexcept;
    Event &operator=(const Event &other);
    Event &operator=(Event &&other) noexcept;
    ~Event();
    bool operator==(const Event &other) const;
    bool operator<(const Event &other) const = delete; ///< They have no order.
};

inline constexpr std::size_t eventKinds = std::variant_size_v<Event::variant>;

/// Turns one aggregate's event into an Event.
template <typename... Some> Event widen(std::variant<Some...> event)
{
    return std::visit([](auto &&e) { return Event{std::move(e)}; }, std::move(event));
}

/// The event as one aggregate knows it; nothing if it is not of that aggregate's kind.
template <typename Some> std::optional<Some> narrow(const Event &event)
{
    return std::visit(
        [](const auto &e) -> std::optional<Some> {
            if constexpr (std::is_constructible_v<Some, const decltype(e) &>)
                return Some{e};
            else
                return std::nullopt;
        },
        event);
}

/// An event that is to be recorded in a stream.
struct NewEvent
{
    StreamId stream;
    Event event;
    bool operator==(const NewEvent &) const = default;
};

/// The number of a command in the order in which commands were handled, refused ones included.
enum class CommandNumber : std::int64_t {};

/// An event as the log holds it. Who caused it stands in the record of its command.
struct RecordedEvent
{
    Position position{};
    StreamId stream;
    int version = 0; ///< Its place in its stream, from 1.
    Instant at{};
    CommandNumber command{};
    Event event;
    bool operator==(const RecordedEvent &) const = default;
};

} // namespace restaurant
