// The aggregate of stream payment-ORDER: what is asked, taken and given back for one order.
#pragma once

#include "ids.h"
#include "rejection.h"
#include "time.h"
#include "values.h"

#include <variant>

namespace restaurant {

enum class PaymentMethod { Cash, Card };

/// Where there is nothing to pay, it is taken at once: nobody is to be asked for 0.00.
struct RequestPayment
{
    OrderId order{};
    Money amount;
    bool prepaid = false; ///< Asked before cooking (takeaway): a declined card ends it.
    bool operator==(const RequestPayment &) const = default;
};
/// `approved` is what the card terminal said; cash is always approved.
struct TakePayment
{
    OrderId order{};
    PaymentMethod method = PaymentMethod::Card;
    bool approved = true;
    bool operator==(const TakePayment &) const = default;
};
struct RefundPayment
{
    OrderId order{};
    Money amount;
    WhyText why;
    bool operator==(const RefundPayment &) const = default;
};

/// Nobody waits any longer for money that was asked for and not taken.
struct ExpirePayment
{
    OrderId order{};
    bool operator==(const ExpirePayment &) const = default;
};
/// The bank has not let the last refund through: the money is with us still, and owed.
struct DeclineRefund
{
    OrderId order{};
    bool operator==(const DeclineRefund &) const = default;
};
/// What is owed is given back once more.
struct RetryRefund
{
    OrderId order{};
    bool operator==(const RetryRefund &) const = default;
};

struct PaymentRequested
{
    OrderId order{};
    Money amount;
    bool prepaid = false;
    bool operator==(const PaymentRequested &) const = default;
};
struct PaymentTaken
{
    OrderId order{};
    Money amount;
    PaymentMethod method = PaymentMethod::Card;
    bool operator==(const PaymentTaken &) const = default;
};
struct PaymentDeclined
{
    OrderId order{};
    Money amount;
    bool final = false; ///< Was to be paid before cooking: the order will be rejected.
    bool operator==(const PaymentDeclined &) const = default;
};
struct PaymentRefunded
{
    OrderId order{};
    Money amount;
    WhyText why;
    bool operator==(const PaymentRefunded &) const = default;
};
struct PaymentExpired
{
    OrderId order{};
    Money amount; ///< That was asked for.
    bool operator==(const PaymentExpired &) const = default;
};
/// The refund before it did not go through after all.
struct RefundDeclined
{
    OrderId order{};
    Money amount;
    bool operator==(const RefundDeclined &) const = default;
};

using PaymentEvent = std::variant<PaymentRequested, PaymentTaken, PaymentDeclined, PaymentRefunded,
                                  PaymentExpired, RefundDeclined>;

enum class PaymentStage { None, Requested, Taken, Closed };

struct Payment
{
    OrderId order{};
    PaymentStage stage = PaymentStage::None;
    Money requested;
    bool prepaid = false;
    Money taken;
    Money refunded;
    Money lastRefund;     ///< Part of `refunded`, until the bank declines it.
    Money owed;           ///< Of refunds that the bank has declined: goes with the next one.
    bool expired = false; ///< Closed because nobody paid in time.
    Instant endedAt{};    ///< When it was taken or closed.
    bool operator==(const Payment &) const = default;
};

using PaymentDecision = DecisionOf<PaymentEvent>;

[[nodiscard]] PaymentDecision decideOn(const Payment &, const RequestPayment &);
[[nodiscard]] PaymentDecision decideOn(const Payment &, const TakePayment &);
/// What is owed already is given back with it.
[[nodiscard]] PaymentDecision decideOn(const Payment &, const RefundPayment &);
[[nodiscard]] PaymentDecision decideOn(const Payment &, const ExpirePayment &);
[[nodiscard]] PaymentDecision decideOn(const Payment &, const DeclineRefund &);
[[nodiscard]] PaymentDecision decideOn(const Payment &, const RetryRefund &);

/// Folds one event, which happened at `at`, into the payment. Never refuses.
void evolve(Payment &payment, const PaymentEvent &event, Instant at);

} // namespace restaurant
