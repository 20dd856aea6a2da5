#include "payment.h"

#include "refusal.h"

#include <optional>

namespace restaurant {

namespace {

/// The refusal to ask for, or take, money that was taken before, or will never be.
std::optional<Rejection> refusedOnceEnded(const Payment &payment)
{
    switch (payment.stage) {
    case PaymentStage::None:
    case PaymentStage::Requested:
        return std::nullopt;
    case PaymentStage::Taken:
        return refuse(Refusal::AlreadyPaid, payment.order, payment.endedAt);
    case PaymentStage::Closed:
        if (payment.expired)
            return refuse(Refusal::PaymentExpired, payment.order, payment.endedAt);
        return refuse(Refusal::PaymentClosed, payment.order, payment.endedAt);
    }
    return std::nullopt;
}

} // namespace

PaymentDecision decideOn(const Payment &payment, const RequestPayment &command)
{
    if (auto refused = refusedOnceEnded(payment))
        return *refused;
    if (payment.stage == PaymentStage::Requested)
        return refuse(Refusal::PaymentRequested, payment.requested, payment.order);
    if (command.amount < Money{})
        return refuse(Refusal::BadBill, command.amount, payment.order);
    std::vector<PaymentEvent> events{
        PaymentRequested{command.order, command.amount, command.prepaid}};
    if (command.amount == Money{})
        events.emplace_back(PaymentTaken{command.order, {}, PaymentMethod::Cash});
    return events;
}

PaymentDecision decideOn(const Payment &payment, const TakePayment &command)
{
    if (auto refused = refusedOnceEnded(payment))
        return *refused;
    if (payment.stage == PaymentStage::None)
        return refuse(Refusal::PaymentNotRequested, payment.order);
    const bool approved = command.approved || command.method == PaymentMethod::Cash;
    if (!approved) {
        return std::vector<PaymentEvent>{
            PaymentDeclined{command.order, payment.requested, payment.prepaid}};
    }
    return std::vector<PaymentEvent>{
        PaymentTaken{command.order, payment.requested, command.method}};
}

PaymentDecision decideOn(const Payment &payment, const RefundPayment &command)
{
    if (payment.stage != PaymentStage::Taken)
        return refuse(Refusal::NotPaid, payment.order);
    const Money rest = payment.taken - payment.refunded - payment.owed;
    if (command.amount <= Money{} || command.amount > rest)
        return refuse(Refusal::BadRefund, command.amount, payment.order, rest);
    return std::vector<PaymentEvent>{
        PaymentRefunded{command.order, command.amount + payment.owed, command.why}};
}

PaymentDecision decideOn(const Payment &payment, const ExpirePayment &command)
{
    if (auto refused = refusedOnceEnded(payment))
        return *refused;
    if (payment.stage == PaymentStage::None)
        return refuse(Refusal::PaymentNotRequested, payment.order);
    return std::vector<PaymentEvent>{PaymentExpired{command.order, payment.requested}};
}

PaymentDecision decideOn(const Payment &payment, const DeclineRefund &command)
{
    if (payment.lastRefund == Money{})
        return refuse(Refusal::NoRefundUnderWay, payment.order);
    return std::vector<PaymentEvent>{RefundDeclined{command.order, payment.lastRefund}};
}

PaymentDecision decideOn(const Payment &payment, const RetryRefund &command)
{
    if (payment.owed == Money{})
        return refuse(Refusal::NothingOwed, payment.order);
    return std::vector<PaymentEvent>{PaymentRefunded{command.order, payment.owed, {}}};
}

namespace {

struct Evolution
{
    Payment &payment;
    Instant at;

    void operator()(const PaymentRequested &event) const
    {
        payment.stage = PaymentStage::Requested;
        payment.requested = event.amount;
        payment.prepaid = event.prepaid;
    }
    void operator()(const PaymentTaken &event) const
    {
        payment.taken += event.amount;
        end(PaymentStage::Taken);
    }
    void operator()(const PaymentDeclined &event) const
    {
        if (event.final)
            end(PaymentStage::Closed);
    }
    void operator()(const PaymentRefunded &event) const
    {
        payment.refunded += event.amount;
        payment.lastRefund = event.amount;
        payment.owed = {};
    }
    void operator()(const PaymentExpired &) const
    {
        payment.expired = true;
        end(PaymentStage::Closed);
    }
    void operator()(const RefundDeclined &event) const
    {
        payment.refunded -= event.amount;
        payment.owed += event.amount;
        payment.lastRefund = {};
    }

    void end(PaymentStage stage) const
    {
        payment.stage = stage;
        payment.endedAt = at;
    }
};

} // namespace

void evolve(Payment &payment, const PaymentEvent &event, Instant at)
{
    std::visit(Evolution{payment, at}, event);
}

} // namespace restaurant
