// Every sentence with which a command is refused, once: for the record, in English, and for the
// screen, in whatever language.
#pragma once

#include "ids.h"
#include "rejection.h"
#include "time.h"
#include "values.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Marks a sentence of the domain, which knows no Qt, for translation.
#define RESTAURANT_SENTENCE(context, sentence) sentence

namespace restaurant {

/// What is said to whoever is refused. A reason may be told in several ways.
enum class Refusal {
    NotAllowed,
    NotOnStaff,
    NotInRole,
    NotProcessManager,
    NoSuchOrder,
    OrdersCountFromOne,
    OrderExists,
    NothingOrdered,
    NothingToReserve,
    TooManyLines,
    NameNeeded,
    UnknownDish,
    UnknownTable,
    TableTaken,
    TableFree,
    TooManyGuests,
    NoGuests,
    SameTable,
    PartySeated,
    NoSuchLine,
    LineVoided,
    LastLine,
    CoursesCountFromOne,
    NothingInCourse,
    CourseFired,
    OrderCancelled,
    OrderRejected,
    OrderAccepted,
    NoLineToAccept,
    OrderNotAccepted,
    LineNotAccepted,
    CourseComesFirst,
    LineNotFired,
    AlreadyCooking,
    NotCooking,
    LineReady,
    OrderReady,
    NotReady,
    AlreadyBumped,
    NotBumped,
    LinePickedUp,
    PartPickedUp,
    NothingAtThePass,
    NotPickedUp,
    LineDelivered,
    PartDelivered,
    DeliveredSoFar,
    PrepaidOrder,
    VoidCooking,
    VoidCooked,
    WhyVoidCooking,
    WhyVoidCooked,
    WhyCancel,
    NothingReserved,
    DishNotReserved,
    LineNotReserved,
    AlreadyReserved,
    AlreadySoldOut,
    NotSoldOut,
    NothingLeft,
    ReserveAtLeastOne,
    ReceiveAtLeastOne,
    BadBill,
    BadRefund,
    PaymentNotRequested,
    PaymentRequested,
    AlreadyPaid,
    PaymentClosed,
    PaymentExpired,
    NotPaid,
    NoRefundUnderWay,
    NothingOwed,
    IdTaken,
    Conflict,
    NoAnswer,
};

/// Its reason, and what is said: "Order %1 has no line %2."
struct RefusalSentence
{
    Refusal refusal{};
    Reason reason{};
    std::string_view sentence;
};

/// All of them, in the order of the enumerators.
[[nodiscard]] std::span<const RefusalSentence> refusalSentences();

[[nodiscard]] Rejection refuseAbout(Refusal refusal, const std::vector<std::string> &about);

namespace refusals {

[[nodiscard]] inline std::string said(std::string_view text)
{
    return std::string(text);
}
[[nodiscard]] inline std::string said(const DishId &dish)
{
    return dish.text();
}
[[nodiscard]] inline std::string said(Instant at)
{
    return clockText(at);
}
[[nodiscard]] inline std::string said(Money amount)
{
    return toText(amount);
}
template <typename Number>
requires std::is_integral_v<Number>
[[nodiscard]] std::string said(Number amount)
{
    return std::to_string(amount);
}
template <typename Id>
requires std::is_enum_v<Id>
[[nodiscard]] std::string said(Id id)
{
    return std::to_string(number(id));
}

} // namespace refusals

/// The refusal in English, as it is recorded, with what it is about in the places of %1, %2 …
template <typename... About> [[nodiscard]] Rejection refuse(Refusal refusal, const About &...about)
{
    return refuseAbout(refusal, {refusals::said(about)...});
}

} // namespace restaurant
