#include "rejection.h"

namespace restaurant {

std::string_view toWord(Reason reason)
{
    switch (reason) {
    case Reason::NotAllowed:
        return "not-allowed";
    case Reason::NotOnStaff:
        return "not-on-staff";
    case Reason::NotInRole:
        return "not-in-role";
    case Reason::UnknownOrder:
        return "unknown-order";
    case Reason::OrderExists:
        return "order-exists";
    case Reason::NothingOrdered:
        return "nothing-ordered";
    case Reason::TooManyLines:
        return "too-many-lines";
    case Reason::NameNeeded:
        return "name-needed";
    case Reason::UnknownDish:
        return "unknown-dish";
    case Reason::UnknownTable:
        return "unknown-table";
    case Reason::TableTaken:
        return "table-taken";
    case Reason::TableFree:
        return "table-free";
    case Reason::TooManyGuests:
        return "too-many-guests";
    case Reason::NoGuests:
        return "no-guests";
    case Reason::SameTable:
        return "same-table";
    case Reason::PartySeated:
        return "party-seated";
    case Reason::NoSuchLine:
        return "no-such-line";
    case Reason::LineVoided:
        return "line-voided";
    case Reason::LastLine:
        return "last-line";
    case Reason::NoSuchCourse:
        return "no-such-course";
    case Reason::CourseFired:
        return "course-fired";
    case Reason::OrderCancelled:
        return "order-cancelled";
    case Reason::OrderRejected:
        return "order-rejected";
    case Reason::OrderAccepted:
        return "order-accepted";
    case Reason::NotAccepted:
        return "not-accepted";
    case Reason::NotFired:
        return "not-fired";
    case Reason::AlreadyCooking:
        return "already-cooking";
    case Reason::NotCooking:
        return "not-cooking";
    case Reason::LineReady:
        return "line-ready";
    case Reason::OrderReady:
        return "order-ready";
    case Reason::NotReady:
        return "not-ready";
    case Reason::AlreadyBumped:
        return "already-bumped";
    case Reason::NotBumped:
        return "not-bumped";
    case Reason::AlreadyPickedUp:
        return "already-picked-up";
    case Reason::NotPickedUp:
        return "not-picked-up";
    case Reason::AlreadyDelivered:
        return "already-delivered";
    case Reason::PrepaidOrder:
        return "prepaid-order";
    case Reason::ManagerOnly:
        return "manager-only";
    case Reason::ReasonNeeded:
        return "reason-needed";
    case Reason::NotReserved:
        return "not-reserved";
    case Reason::AlreadyReserved:
        return "already-reserved";
    case Reason::AlreadySoldOut:
        return "already-sold-out";
    case Reason::NotSoldOut:
        return "not-sold-out";
    case Reason::NothingLeft:
        return "nothing-left";
    case Reason::BadAmount:
        return "bad-amount";
    case Reason::PaymentNotRequested:
        return "payment-not-requested";
    case Reason::PaymentRequested:
        return "payment-requested";
    case Reason::AlreadyPaid:
        return "already-paid";
    case Reason::PaymentClosed:
        return "payment-closed";
    case Reason::NotPaid:
        return "not-paid";
    case Reason::IdTaken:
        return "id-taken";
    case Reason::Conflict:
        return "conflict";
    }
    return {};
}

std::optional<Reason> reasonFrom(std::string_view word)
{
    for (int i = 0; i <= static_cast<int>(Reason::Conflict); ++i) {
        const auto reason = static_cast<Reason>(i);
        if (toWord(reason) == word)
            return reason;
    }
    return std::nullopt;
}

} // namespace restaurant
