#include "refusal.h"

#include <array>

namespace restaurant {

namespace {

constexpr std::array sentences{
    RefusalSentence{Refusal::NotAllowed, Reason::NotAllowed,
                    RESTAURANT_SENTENCE("Refusal", "%1 (%2) may not %3.")},
    RefusalSentence{
        Refusal::NotOnStaff, Reason::NotOnStaff,
        RESTAURANT_SENTENCE("Refusal", "\"%1\" is not on the staff list of this evening.")},
    RefusalSentence{
        Refusal::NotInRole, Reason::NotInRole,
        RESTAURANT_SENTENCE("Refusal", "%1 is on the staff list, but not in that role (%2).")},
    RefusalSentence{Refusal::NotProcessManager, Reason::NotInRole,
                    RESTAURANT_SENTENCE("Refusal", "%1 may not speak for the process manager.")},
    RefusalSentence{Refusal::NoSuchOrder, Reason::UnknownOrder,
                    RESTAURANT_SENTENCE("Refusal", "There is no order %1.")},
    RefusalSentence{Refusal::OrdersCountFromOne, Reason::UnknownOrder,
                    RESTAURANT_SENTENCE("Refusal", "Orders are numbered from 1.")},
    RefusalSentence{Refusal::OrderExists, Reason::OrderExists,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 was placed already.")},
    RefusalSentence{Refusal::NothingOrdered, Reason::NothingOrdered,
                    RESTAURANT_SENTENCE("Refusal", "Nothing was ordered: name at least one dish.")},
    RefusalSentence{Refusal::NothingToReserve, Reason::NothingOrdered,
                    RESTAURANT_SENTENCE("Refusal", "There is nothing to reserve.")},
    RefusalSentence{
        Refusal::TooManyLines, Reason::TooManyLines,
        RESTAURANT_SENTENCE("Refusal",
                            "An order has at most %1 lines; place another order for the rest.")},
    RefusalSentence{Refusal::NameNeeded, Reason::NameNeeded,
                    RESTAURANT_SENTENCE("Refusal", "A takeaway order needs the guest's name.")},
    RefusalSentence{Refusal::UnknownDish, Reason::UnknownDish,
                    RESTAURANT_SENTENCE("Refusal", "There is no \"%1\" on the menu.")},
    RefusalSentence{Refusal::UnknownTable, Reason::UnknownTable,
                    RESTAURANT_SENTENCE("Refusal", "There is no table %1.")},
    RefusalSentence{Refusal::TableTaken, Reason::TableTaken,
                    RESTAURANT_SENTENCE("Refusal", "Table %1 is taken by a party of %2.")},
    RefusalSentence{Refusal::TableFree, Reason::TableFree,
                    RESTAURANT_SENTENCE("Refusal", "Nobody sits at table %1.")},
    RefusalSentence{Refusal::TooManyGuests, Reason::TooManyGuests,
                    RESTAURANT_SENTENCE("Refusal", "Table %1 has %2 seats, not %3.")},
    RefusalSentence{
        Refusal::NoGuests, Reason::NoGuests,
        RESTAURANT_SENTENCE("Refusal", "A party has a number from 1, and at least one guest.")},
    RefusalSentence{Refusal::SameTable, Reason::SameTable,
                    RESTAURANT_SENTENCE("Refusal", "The party sits at that table already.")},
    RefusalSentence{Refusal::PartySeated, Reason::PartySeated,
                    RESTAURANT_SENTENCE("Refusal", "Party %1 sits at table %2.")},
    RefusalSentence{Refusal::NoSuchLine, Reason::NoSuchLine,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 has no line %2.")},
    RefusalSentence{Refusal::LineVoided, Reason::LineVoided,
                    RESTAURANT_SENTENCE("Refusal", "Line %1 (%2) of order %3 was voided.")},
    RefusalSentence{
        Refusal::LastLine, Reason::LastLine,
        RESTAURANT_SENTENCE("Refusal",
                            "Line %1 (%2) of order %3 is its last one; cancel the order instead.")},
    RefusalSentence{Refusal::CoursesCountFromOne, Reason::NoSuchCourse,
                    RESTAURANT_SENTENCE("Refusal", "Courses are numbered from 1.")},
    RefusalSentence{Refusal::NothingInCourse, Reason::NoSuchCourse,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 has nothing waiting in course %2.")},
    RefusalSentence{Refusal::CourseFired, Reason::CourseFired,
                    RESTAURANT_SENTENCE("Refusal", "Course %1 of order %2 was fired already.")},
    RefusalSentence{Refusal::OrderCancelled, Reason::OrderCancelled,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 was cancelled at %2.")},
    RefusalSentence{Refusal::OrderRejected, Reason::OrderRejected,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 was rejected at %2.")},
    RefusalSentence{Refusal::OrderAccepted, Reason::OrderAccepted,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 was accepted already.")},
    RefusalSentence{Refusal::NoLineToAccept, Reason::OrderAccepted,
                    RESTAURANT_SENTENCE("Refusal", "No line of order %1 waits to be accepted.")},
    RefusalSentence{Refusal::OrderNotAccepted, Reason::NotAccepted,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 is not accepted yet.")},
    RefusalSentence{
        Refusal::LineNotAccepted, Reason::NotAccepted,
        RESTAURANT_SENTENCE("Refusal", "Line %1 (%2) of order %3 is not accepted yet.")},
    RefusalSentence{Refusal::CourseComesFirst, Reason::NotFired,
                    RESTAURANT_SENTENCE("Refusal", "Course %1 of order %2 comes first.")},
    RefusalSentence{Refusal::LineNotFired, Reason::NotFired,
                    RESTAURANT_SENTENCE(
                        "Refusal", "Line %1 (%2) of order %3 waits for course %4 to be fired.")},
    RefusalSentence{Refusal::AlreadyCooking, Reason::AlreadyCooking,
                    RESTAURANT_SENTENCE("Refusal", "Line %1 (%2) of order %3 is cooking already.")},
    RefusalSentence{Refusal::NotCooking, Reason::NotCooking,
                    RESTAURANT_SENTENCE("Refusal", "Line %1 (%2) of order %3 is not cooking yet.")},
    RefusalSentence{Refusal::LineReady, Reason::LineReady,
                    RESTAURANT_SENTENCE("Refusal", "Line %1 (%2) of order %3 is ready already.")},
    RefusalSentence{
        Refusal::OrderReady, Reason::OrderReady,
        RESTAURANT_SENTENCE("Refusal", "Order %1 is ready already; place another order.")},
    RefusalSentence{Refusal::NotReady, Reason::NotReady,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 is not ready yet.")},
    RefusalSentence{Refusal::AlreadyBumped, Reason::AlreadyBumped,
                    RESTAURANT_SENTENCE("Refusal", "The ticket of order %1 was bumped already.")},
    RefusalSentence{Refusal::NotBumped, Reason::NotBumped,
                    RESTAURANT_SENTENCE("Refusal", "The ticket of order %1 is not bumped.")},
    RefusalSentence{
        Refusal::LinePickedUp, Reason::AlreadyPickedUp,
        RESTAURANT_SENTENCE("Refusal", "Line %1 (%2) of order %3 was picked up already.")},
    RefusalSentence{
        Refusal::PartPickedUp, Reason::AlreadyPickedUp,
        RESTAURANT_SENTENCE("Refusal", "Order %1 was picked up already, or a part of it.")},
    RefusalSentence{
        Refusal::NothingAtThePass, Reason::AlreadyPickedUp,
        RESTAURANT_SENTENCE("Refusal", "Nothing of order %1 waits at the pass any more.")},
    RefusalSentence{Refusal::NotPickedUp, Reason::NotPickedUp,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 was not picked up yet.")},
    RefusalSentence{
        Refusal::LineDelivered, Reason::AlreadyDelivered,
        RESTAURANT_SENTENCE("Refusal", "Line %1 (%2) of order %3 was delivered already.")},
    RefusalSentence{
        Refusal::PartDelivered, Reason::AlreadyDelivered,
        RESTAURANT_SENTENCE("Refusal", "Order %1 was delivered already, or a part of it.")},
    RefusalSentence{
        Refusal::DeliveredSoFar, Reason::AlreadyDelivered,
        RESTAURANT_SENTENCE("Refusal", "Order %1 was delivered already, as far as it was ready.")},
    RefusalSentence{
        Refusal::PrepaidOrder, Reason::PrepaidOrder,
        RESTAURANT_SENTENCE("Refusal",
                            "A takeaway order is paid before it is cooked; place another order.")},
    RefusalSentence{
        Refusal::VoidCooking, Reason::ManagerOnly,
        RESTAURANT_SENTENCE("Refusal",
                            "Line %1 (%2) of order %3 is cooking: only a manager can void it.")},
    RefusalSentence{
        Refusal::VoidCooked, Reason::ManagerOnly,
        RESTAURANT_SENTENCE("Refusal",
                            "Line %1 (%2) of order %3 is cooked: only a manager can void it.")},
    RefusalSentence{
        Refusal::WhyVoidCooking, Reason::ReasonNeeded,
        RESTAURANT_SENTENCE("Refusal",
                            "Line %1 (%2) of order %3 is cooking: say why it is to be voided.")},
    RefusalSentence{
        Refusal::WhyVoidCooked, Reason::ReasonNeeded,
        RESTAURANT_SENTENCE("Refusal",
                            "Line %1 (%2) of order %3 is cooked: say why it is to be voided.")},
    RefusalSentence{Refusal::WhyCancel, Reason::ReasonNeeded,
                    RESTAURANT_SENTENCE("Refusal", "Say why order %1 is to be cancelled.")},
    RefusalSentence{Refusal::NothingReserved, Reason::NotReserved,
                    RESTAURANT_SENTENCE("Refusal", "Nothing is reserved for order %1.")},
    RefusalSentence{Refusal::DishNotReserved, Reason::NotReserved,
                    RESTAURANT_SENTENCE("Refusal", "Nothing of %1 is reserved for order %2.")},
    RefusalSentence{Refusal::LineNotReserved, Reason::NotReserved,
                    RESTAURANT_SENTENCE("Refusal", "%1 is not reserved for line %2 of order %3.")},
    RefusalSentence{
        Refusal::AlreadyReserved, Reason::AlreadyReserved,
        RESTAURANT_SENTENCE("Refusal", "%1 is reserved already for line %2 of order %3.")},
    RefusalSentence{Refusal::AlreadySoldOut, Reason::AlreadySoldOut,
                    RESTAURANT_SENTENCE("Refusal", "%1 is marked sold out already.")},
    RefusalSentence{Refusal::NotSoldOut, Reason::NotSoldOut,
                    RESTAURANT_SENTENCE("Refusal", "%1 is not sold out.")},
    RefusalSentence{Refusal::NothingLeft, Reason::NothingLeft,
                    RESTAURANT_SENTENCE("Refusal", "Nothing is left of %1; receive some first.")},
    RefusalSentence{Refusal::ReserveAtLeastOne, Reason::BadAmount,
                    RESTAURANT_SENTENCE("Refusal", "At least one of %1 can be reserved.")},
    RefusalSentence{Refusal::ReceiveAtLeastOne, Reason::BadAmount,
                    RESTAURANT_SENTENCE("Refusal", "%1 of %2 cannot be received: it takes at least "
                                                   "one, and no more than can be counted.")},
    RefusalSentence{Refusal::BadBill, Reason::BadAmount,
                    RESTAURANT_SENTENCE("Refusal", "%1 cannot be asked for order %2.")},
    RefusalSentence{Refusal::BadRefund, Reason::BadAmount,
                    RESTAURANT_SENTENCE(
                        "Refusal", "%1 cannot be given back for order %2: %3 of it is with us.")},
    RefusalSentence{Refusal::PaymentNotRequested, Reason::PaymentNotRequested,
                    RESTAURANT_SENTENCE("Refusal", "There is no bill for order %1 yet.")},
    RefusalSentence{Refusal::PaymentRequested, Reason::PaymentRequested,
                    RESTAURANT_SENTENCE("Refusal", "%1 is asked already for order %2.")},
    RefusalSentence{Refusal::AlreadyPaid, Reason::AlreadyPaid,
                    RESTAURANT_SENTENCE("Refusal", "Order %1 was paid at %2.")},
    RefusalSentence{Refusal::PaymentClosed, Reason::PaymentClosed,
                    RESTAURANT_SENTENCE("Refusal", "The card for order %1 was declined at %2.")},
    RefusalSentence{Refusal::PaymentExpired, Reason::PaymentClosed,
                    RESTAURANT_SENTENCE(
                        "Refusal", "Order %1 was not paid in time: its payment expired at %2.")},
    RefusalSentence{Refusal::NotPaid, Reason::NotPaid,
                    RESTAURANT_SENTENCE("Refusal", "Nothing was paid for order %1.")},
    RefusalSentence{Refusal::NoRefundUnderWay, Reason::NotPaid,
                    RESTAURANT_SENTENCE(
                        "Refusal", "No refund of order %1 is on its way that could be declined.")},
    RefusalSentence{Refusal::NothingOwed, Reason::NotPaid,
                    RESTAURANT_SENTENCE("Refusal", "No money is owed for order %1.")},
    RefusalSentence{Refusal::IdTaken, Reason::IdTaken,
                    RESTAURANT_SENTENCE(
                        "Refusal", "Another command was sent under this id before: %1 number %2.")},
    RefusalSentence{
        Refusal::Conflict, Reason::Conflict,
        RESTAURANT_SENTENCE(
            "Refusal", "Others changed the same thing again and again; please try once more.")},
    RefusalSentence{Refusal::NoAnswer, Reason::NoAnswer,
                    RESTAURANT_SENTENCE("Refusal", "The %1 service did not answer within %2.")},
};

constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < sentences.size(); ++i)
        if (sentences[i].refusal != Refusal(i))
            return false;
    return sentences.back().refusal == Refusal::NoAnswer;
}
static_assert(areInOrder(), "a refusal without its sentence");

} // namespace

std::span<const RefusalSentence> refusalSentences()
{
    return sentences;
}

/// What it is about may hold a '%' itself: every place is filled from the left, once.
Rejection refuseAbout(Refusal refusal, const std::vector<std::string> &about)
{
    const RefusalSentence &said = sentences[static_cast<std::size_t>(refusal)];
    std::string sentence;
    for (std::size_t at = 0; at < said.sentence.size(); ++at) {
        if (said.sentence[at] == '%')
            sentence += about.at(static_cast<std::size_t>(said.sentence[++at] - '1'));
        else
            sentence += said.sentence[at];
    }
    return {said.reason, std::move(sentence)};
}

} // namespace restaurant
