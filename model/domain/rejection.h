#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace restaurant {

/// Why a command was refused. Its word (toWord) is stored: names may change, words may not.
enum class Reason {
    NotAllowed, ///< The role may not issue this command.
    NotOnStaff, ///< Nobody of that name works in this evening.
    NotInRole,  ///< He works in this evening, but as something else.
    UnknownOrder,
    OrderExists,
    NothingOrdered,
    TooManyLines,
    NameNeeded, ///< A takeaway order without the guest's name.
    UnknownDish,
    UnknownTable,
    TableTaken,
    TableFree,
    TooManyGuests,
    NoGuests,
    SameTable,
    PartySeated, ///< The party sits at another table.
    NoSuchLine,
    LineVoided,
    LastLine,
    NoSuchCourse,
    CourseFired,
    OrderCancelled,
    OrderRejected,
    OrderAccepted,
    NotAccepted,
    NotFired,
    AlreadyCooking,
    NotCooking,
    LineReady,
    OrderReady,
    NotReady,
    AlreadyBumped,
    NotBumped,
    AlreadyPickedUp,
    NotPickedUp,
    AlreadyDelivered,
    PrepaidOrder,
    ManagerOnly,
    ReasonNeeded,
    NotReserved,
    AlreadyReserved,
    AlreadySoldOut,
    NotSoldOut,
    NothingLeft,
    BadAmount,
    PaymentNotRequested,
    PaymentRequested,
    AlreadyPaid,
    PaymentClosed,
    NotPaid,
    IdTaken,  ///< Another command was sent under the same id before.
    Conflict, ///< Others changed the same thing again and again; nothing was written.
    NoAnswer, ///< Its service did not decide it in time, and never will: it was taken back.
};

/// "no-such-line": the word under which a reason is stored and printed.
[[nodiscard]] std::string_view toWord(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFrom(std::string_view word);

/// A command's "no": data, not an error. `sentence` is for a person and names the thing.
struct Rejection
{
    Reason reason{};
    std::string sentence;
    bool operator==(const Rejection &) const = default;
};

/// What decide() answers: the events that happened (at least one), or why nothing did.
template <typename Event> using DecisionOf = std::variant<std::vector<Event>, Rejection>;

} // namespace restaurant
