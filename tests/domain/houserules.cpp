#include "houserules.h"

#include <set>

namespace restaurant::testing {

void Ledger::add(const Event &event)
{
    if (const auto *e = std::get_if<StockReceived>(&event))
        received[e->dish] += e->quantity;
    if (const auto *e = std::get_if<StockReserved>(&event))
        reserved[e->dish] += e->quantity;
    if (const auto *e = std::get_if<ReservationReleased>(&event))
        reserved[e->dish] -= e->quantity;
    if (const auto *e = std::get_if<ReservationExpired>(&event))
        reserved[e->dish] -= e->quantity;
    if (const auto *e = std::get_if<StockUsed>(&event)) {
        reserved[e->dish] -= e->quantity;
        used[e->dish] += e->quantity;
    }
    if (const auto *e = std::get_if<PaymentTaken>(&event)) {
        paid[e->order] += e->amount;
        ++payments[e->order];
    }
    if (const auto *e = std::get_if<PaymentRefunded>(&event))
        refunded[e->order] += e->amount;
    if (const auto *e = std::get_if<RefundDeclined>(&event))
        refunded[e->order] -= e->amount;
    if (const auto *e = std::get_if<PaymentExpired>(&event))
        ++expired[e->order];
    if (const auto *e = std::get_if<CookingStarted>(&event))
        ++cooked[{e->order, e->line}];
    if (const auto *e = std::get_if<OrderDelivered>(&event)) {
        for (const LineId line : e->lines)
            ++served[{e->order, line}];
    }
}

bool mayFollow(LineState from, LineState to)
{
    using enum LineState;
    static const std::set<std::pair<LineState, LineState>> steps{
        {Placed, Accepted}, {Placed, Fired},   {Accepted, Fired},     {Fired, Cooking},
        {Cooking, Ready},   {Ready, PickedUp}, {PickedUp, Delivered}, {Placed, Void},
        {Accepted, Void},   {Fired, Void},     {Cooking, Void},       {Ready, Void}};
    return from == to || steps.contains({from, to});
}

std::string brokenRule(World &world, const Ledger &ledger)
{
    for (const auto &[dish, stock] : world.stocks()) {
        int reserved = 0;
        for (const auto &[line, quantity] : stock.reserved)
            reserved += quantity;
        const auto counted = [&, id = dish](const std::map<DishId, int> &of) {
            const auto found = of.find(id);
            return found == of.end() ? 0 : found->second;
        };
        if (stock.left < 0 || stock.received != stock.left + reserved + stock.used)
            return dish.text() + ": received is not left + reserved + used";
        if (stock.received != counted(ledger.received) || reserved != counted(ledger.reserved) ||
            stock.used != counted(ledger.used))
            return dish.text() + ": the stock is not what the log says";
    }
    for (const auto &[order, times] : ledger.payments) {
        const Payment &payment = world.payment(order);
        const auto back = ledger.refunded.find(order);
        const Money refunded = back == ledger.refunded.end() ? Money{} : back->second;
        if (times > 1 || payment.taken != ledger.paid.at(order) || payment.refunded != refunded ||
            refunded + payment.owed > payment.taken)
            return "order " + std::to_string(number(order)) + " is paid twice or given back twice";
        if (ledger.expired.contains(order))
            return "order " + std::to_string(number(order)) + " is paid, and its payment expired";
    }
    for (const auto *lines : {&ledger.cooked, &ledger.served}) {
        for (const auto &[line, times] : *lines) {
            if (times > 1)
                return "a line is cooked or served twice";
        }
    }
    return {};
}

std::string brokenRuleAtRest(World &world, const OrderFulfilment &policy)
{
    using enum LineState;
    for (const auto &[id, order] : world.orders()) {
        const std::string name = "order " + std::to_string(number(id));
        const Payment payment = world.payment(id);
        const Money kept = payment.taken - payment.refunded;
        const bool ended =
            order.stage == OrderStage::Cancelled || order.stage == OrderStage::Rejected;
        if (order.stage == OrderStage::Placed && payment.stage != PaymentStage::Requested)
            return name + " waits for nothing";
        const auto remembered = policy.open().find(id);
        const Money owed = remembered == policy.open().end() ? Money{} : remembered->second.owed;
        if (payment.owed != owed)
            return name + ": a manager is told of another sum than is owed";
        if (ended && kept != owed)
            return name + " has ended, and its money was kept";
        if (order.stage == OrderStage::Accepted && order.kind == OrderKind::Takeaway &&
            kept != totalOf(order) + owed)
            return name + " is cooked for another sum than was paid";
        bool open = false;
        for (const OrderLine &line : order.lines) {
            const Stock stock = world.stock(line.dish);
            const bool held = stock.reserved.contains({id, line.line});
            const bool waits =
                line.state == Placed || line.state == Accepted || line.state == Fired;
            const bool mayLack = order.stage == OrderStage::Placed; // the reservation has expired
            if (!(mayLack && !held) && held != (waits && !ended && order.stage != OrderStage::None))
                return name + ": a line holds stock it should not, or lacks it";
            if (line.state == Placed && order.stage == OrderStage::Accepted)
                return name + ": an added line hangs";
            open = open || (line.state != Void && line.state != Delivered);
        }
        if (order.stage == OrderStage::Accepted && order.kind == OrderKind::DineIn && !open &&
            payment.requested != totalOf(order))
            return name + " is served, and the bill is wrong";
        if (order.stage == OrderStage::Accepted && !open && policy.open().contains(id) &&
            owed == Money{})
            return name + " is served, and still remembered";
    }
    return {};
}

} // namespace restaurant::testing
