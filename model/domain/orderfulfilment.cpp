#include "orderfulfilment.h"

#include <algorithm>
#include <string>

namespace restaurant {

std::vector<StockLine> Fulfilment::ask(const std::vector<OrderedLine> &ordered, Began when)
{
    std::vector<StockLine> wanted;
    asked[ordered.front().line] = when;
    for (const OrderedLine &line : ordered) {
        lines[line.line] = {line.dish, line.quantity.count(), line.price, ordered.front().line};
        wanted.push_back({line.line, line.dish, line.quantity.count()});
    }
    return wanted;
}

std::vector<StockLine> Fulfilment::askAgain(const std::vector<LineId> &ids, Began when)
{
    std::vector<StockLine> wanted;
    for (const LineId id : ids) {
        Line &line = lines.at(id);
        if (line.share != Share::None)
            continue;
        line.share = Share::Asked;
        wanted.push_back({id, line.dish, line.quantity});
        line.askedWith = wanted.front().line;
    }
    if (!wanted.empty())
        asked[wanted.front().line] = when;
    return wanted;
}

std::vector<StockLine> Fulfilment::letGo()
{
    held.reset();
    std::vector<StockLine> released;
    for (auto &[id, line] : lines) {
        if (line.share != Share::Held)
            continue;
        line.share = Share::None;
        released.push_back({id, line.dish, line.quantity});
    }
    return released;
}

std::vector<LineId> Fulfilment::wantedWith(const Line &line) const
{
    std::vector<LineId> wanted;
    for (const auto &[id, other] : lines) {
        if (other.askedWith == line.askedWith && other.step != Step::Void)
            wanted.push_back(id);
    }
    return wanted;
}

bool Fulfilment::areHeld(const std::vector<LineId> &ids) const
{
    return std::all_of(ids.begin(), ids.end(),
                       [&](LineId id) { return lines.at(id).share == Share::Held; });
}

std::vector<LineId> Fulfilment::wantedLines() const
{
    std::vector<LineId> wanted;
    for (const auto &[id, line] : lines) {
        if (line.step != Step::Void)
            wanted.push_back(id);
    }
    return wanted;
}

Money Fulfilment::total() const
{
    Money total;
    for (const auto &[id, line] : lines) {
        if (line.step != Step::Void)
            total += line.price * line.quantity;
    }
    return total;
}

bool Fulfilment::isServed() const
{
    return std::all_of(lines.begin(), lines.end(), [](const auto &entry) {
        return entry.second.step == Step::Delivered || entry.second.step == Step::Void;
    });
}

bool Fulfilment::isHopeless(const std::vector<LineId> &lost) const
{
    const auto isLost = [&](const auto &entry) {
        const Line &line = entry.second;
        return line.step == Step::Void || (line.step == Step::Asked && line.share == Share::None) ||
               std::count(lost.begin(), lost.end(), entry.first) > 0;
    };
    return stage == Stage::Accepted && std::all_of(lines.begin(), lines.end(), isLost);
}

bool Fulfilment::isSettled() const
{
    const bool unanswered = std::any_of(lines.begin(), lines.end(), [](const auto &entry) {
        return entry.second.share == Share::Asked;
    });
    return stage == Stage::Ended && !unanswered && !payment && owed == Money{};
}

namespace {

using Commands = std::vector<Command>;
using Line = Fulfilment::Line;
using Stage = Fulfilment::Stage;
using Step = Fulfilment::Step;
using Share = Fulfilment::Share;

/// Our own sentences are plain text; one that is not leaves the reason empty.
WhyText why(const std::string &sentence)
{
    return WhyText::from(sentence).value_or(WhyText{});
}

std::string shortageText(const ReservationRefused &event)
{
    const std::string dish = dishText(event.dish);
    if (event.soldOut || event.left == 0)
        return dish + " is sold out";
    return dish + ": " + std::to_string(event.wanted) + " wanted, only " +
           std::to_string(event.left) + " left";
}

/// Gives back what was paid beyond `due`, if anything.
void refundDownTo(Money due, OrderId order, Fulfilment &fulfilment, const WhyText &reason,
                  Commands &commands)
{
    if (fulfilment.paid <= due)
        return;
    commands.emplace_back(RefundPayment{order, fulfilment.paid - due, reason});
    fulfilment.paid = due;
}

/// Releases all that is held, if anything.
void releaseAll(OrderId order, Fulfilment &fulfilment, Commands &commands)
{
    std::vector<StockLine> held = fulfilment.letGo();
    if (!held.empty())
        commands.emplace_back(ReleaseStock{order, std::move(held)});
}

class Reaction
{
public:
    Reaction(std::map<OrderId, Fulfilment> &open, const Limits &limits, Began when)
        : m_open(open)
        , m_limits(limits)
        , m_when(when)
    {
    }

    Commands operator()(const OrderPlaced &event)
    {
        Fulfilment &fulfilment = m_open[event.order];
        fulfilment.kind = event.kind;
        fulfilment.party = event.party;
        return {ReserveStock{event.order, fulfilment.ask(event.lines, m_when)}};
    }
    Commands operator()(const LinesAdded &event)
    {
        Fulfilment *fulfilment = find(event.order);
        if (!fulfilment)
            return {};
        return {ReserveStock{event.order, fulfilment->ask(event.lines, m_when)}};
    }
    Commands operator()(const LineVoided &event);
    Commands operator()(const OrderCancelled &event);
    Commands operator()(const OrderAccepted &event);
    Commands operator()(const OrderRejected &event);
    Commands operator()(const CookingStarted &event);
    Commands operator()(const OrderDelivered &event);
    Commands operator()(const TableCleared &event);
    Commands operator()(const StockReserved &event);
    Commands operator()(const ReservationRefused &event);
    Commands operator()(const ReservationExpired &event);
    Commands operator()(const PaymentRequested &event);
    Commands operator()(const PaymentTaken &event);
    Commands operator()(const PaymentDeclined &event);
    Commands operator()(const PaymentExpired &event);
    Commands operator()(const PaymentRefunded &event);
    Commands operator()(const RefundDeclined &event);

    // Facts that call for nothing.
    Commands operator()(const CourseFired &) { return {}; }
    Commands operator()(const LineReady &) { return {}; }
    Commands operator()(const OrderReady &) { return {}; }
    Commands operator()(const TicketBumped &) { return {}; }
    Commands operator()(const TicketRecalled &) { return {}; }
    Commands operator()(const OrderPickedUp &) { return {}; }
    Commands operator()(const PartySeated &) { return {}; }
    Commands operator()(const PartyMoved &) { return {}; }
    Commands operator()(const StockReceived &) { return {}; }
    Commands operator()(const ReservationReleased &) { return {}; }
    Commands operator()(const StockUsed &) { return {}; }
    Commands operator()(const DishSoldOut &) { return {}; }
    Commands operator()(const DishRestored &) { return {}; }

private:
    Fulfilment *find(OrderId order)
    {
        const auto found = m_open.find(order);
        return found == m_open.end() ? nullptr : &found->second;
    }
    /// The line and its order, if the order is not finished.
    std::pair<Fulfilment *, Line *> find(OrderId order, LineId line)
    {
        Fulfilment *fulfilment = find(order);
        if (!fulfilment)
            return {};
        const auto found = fulfilment->lines.find(line);
        if (found == fulfilment->lines.end())
            return {};
        return {fulfilment, &found->second};
    }
    Commands giveBackAll(OrderId order, const WhyText &why);
    Commands dropIfSettled(OrderId order, Commands commands)
    {
        const auto found = m_open.find(order);
        if (found != m_open.end() && found->second.isSettled())
            m_open.erase(found);
        return commands;
    }
    /// Everything is served: who dined in pays now.
    Commands finish(OrderId order, Fulfilment &fulfilment, Commands commands)
    {
        fulfilment.stage = Stage::Ended;
        if (fulfilment.kind == OrderKind::DineIn)
            commands.emplace_back(RequestPayment{order, fulfilment.total(), false});
        return dropIfSettled(order, std::move(commands));
    }
    Commands proceed(OrderId order, Fulfilment &fulfilment, std::vector<LineId> reserved);
    Commands acceptPaid(OrderId order, const Fulfilment &fulfilment);
    Commands askAgain(OrderId order, Fulfilment &fulfilment, const std::vector<LineId> &lines);
    Commands endUnpaid(OrderId order, Fulfilment &fulfilment, const WhyText &reason);
    Commands giveUp(OrderId order, const Fulfilment &fulfilment, const std::vector<LineId> &refused,
                    const WhyText &reason);

    std::map<OrderId, Fulfilment> &m_open;
    const Limits &m_limits;
    const Began m_when;
};

// What was wanted.

/// A void line gives its stock back unless the kitchen has begun, its price if it was paid; and
/// what is left of the order may all be on the table by now.
Commands Reaction::operator()(const LineVoided &event)
{
    const auto [fulfilment, line] = find(event.order, event.line);
    if (!fulfilment)
        return {};
    Commands commands;
    line->step = Step::Void;
    if (line->share == Share::Held) {
        line->share = Share::None;
        commands.emplace_back(
            ReleaseStock{event.order, {{event.line, line->dish, line->quantity}}});
    }
    refundDownTo(fulfilment->total(), event.order, *fulfilment, event.why, commands);
    if (fulfilment->isServed())
        return finish(event.order, *fulfilment, std::move(commands));
    if (fulfilment->isHopeless())
        commands.emplace_back(CancelOrder{event.order, event.why});
    return commands;
}

/// The order has ended: what it holds of the stock and what was paid go back.
Commands Reaction::giveBackAll(OrderId order, const WhyText &why)
{
    Fulfilment *fulfilment = find(order);
    if (!fulfilment)
        return {};
    Commands commands;
    fulfilment->stage = Stage::Ended;
    releaseAll(order, *fulfilment, commands);
    refundDownTo(Money{}, order, *fulfilment, why, commands);
    return dropIfSettled(order, std::move(commands));
}

Commands Reaction::operator()(const OrderCancelled &event)
{
    return giveBackAll(event.order, event.why);
}

Commands Reaction::operator()(const OrderAccepted &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment)
        return {};
    fulfilment->stage = Stage::Accepted;
    for (const LineId id : event.lines)
        fulfilment->lines[id].step = Step::Accepted;
    return {};
}

/// Rejected when it was paid already, or while stock was held: both go back.
Commands Reaction::operator()(const OrderRejected &event)
{
    return giveBackAll(event.order, event.why);
}

// What was cooked and carried.

Commands Reaction::operator()(const CookingStarted &event)
{
    const auto [fulfilment, line] = find(event.order, event.line);
    if (!fulfilment)
        return {};
    line->step = Step::Cooking;
    line->share = Share::None;
    return {UseStock{event.order, event.line, line->dish}};
}

Commands Reaction::operator()(const OrderDelivered &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment)
        return {};
    for (const LineId id : event.lines)
        fulfilment->lines[id].step = Step::Delivered;
    return event.complete ? finish(event.order, *fulfilment, {}) : Commands{};
}

/// The guests have left: nobody waits any more for what they ordered.
Commands Reaction::operator()(const TableCleared &event)
{
    Commands commands;
    for (const auto &[order, fulfilment] : m_open) {
        if (fulfilment.party == event.party && fulfilment.kind == OrderKind::DineIn &&
            fulfilment.stage != Stage::Ended)
            commands.emplace_back(CancelOrder{order, why("The guests have left")});
    }
    return commands;
}

// What stock answered.

/// The answer to a line that nobody wants any more is a release; the last answer to those asked
/// for together lets the order go on.
Commands Reaction::operator()(const StockReserved &event)
{
    const auto [fulfilment, line] = find(event.order, event.line);
    if (!fulfilment)
        return {};
    fulfilment->asked.erase(line->askedWith);
    if (line->step == Step::Cooking || line->step == Step::Delivered) {
        line->share = Share::None; // it is about to be used
        return dropIfSettled(event.order, {});
    }
    if (fulfilment->stage == Stage::Ended || line->step == Step::Void) {
        line->share = Share::None;
        return dropIfSettled(
            event.order, {ReleaseStock{event.order, {{event.line, event.dish, event.quantity}}}});
    }
    line->share = Share::Held;
    std::vector<LineId> together = fulfilment->wantedWith(*line);
    if (!fulfilment->areHeld(together))
        return {};
    return proceed(event.order, *fulfilment, std::move(together));
}

Commands Reaction::proceed(OrderId order, Fulfilment &fulfilment, std::vector<LineId> reserved)
{
    if (fulfilment.isPaid)
        return acceptPaid(order, fulfilment);
    if (fulfilment.kind == OrderKind::DineIn)
        return {AcceptOrder{order, std::move(reserved)}};
    fulfilment.held = fulfilment.payment = m_when;
    fulfilment.requested = fulfilment.total();
    return {RequestPayment{order, fulfilment.requested, true}};
}

/// Of what was paid before cooking: once all of it is held.
Commands Reaction::acceptPaid(OrderId order, const Fulfilment &fulfilment)
{
    const std::vector<LineId> wanted = fulfilment.wantedLines();
    if (fulfilment.stage != Stage::Placed || !fulfilment.areHeld(wanted))
        return {};
    return {AcceptOrder{order, wanted}};
}

Commands Reaction::askAgain(OrderId order, Fulfilment &fulfilment, const std::vector<LineId> &lines)
{
    std::vector<StockLine> again = fulfilment.askAgain(lines, m_when);
    return again.empty() ? Commands{} : Commands{ReserveStock{order, std::move(again)}};
}

/// One dish was short, so nothing of what was asked for with it is held. If the guest has voided
/// that very line meanwhile, the others are asked for again.
Commands Reaction::operator()(const ReservationRefused &event)
{
    const auto [fulfilment, line] = find(event.order, event.line);
    if (!fulfilment)
        return {};
    fulfilment->asked.erase(line->askedWith);
    for (auto &[id, other] : fulfilment->lines) {
        if (other.askedWith == line->askedWith)
            other.share = Share::None;
    }
    if (fulfilment->stage == Stage::Ended)
        return dropIfSettled(event.order, {});

    const std::vector<LineId> together = fulfilment->wantedWith(*line);
    if (line->step == Step::Void)
        return askAgain(event.order, *fulfilment, together);
    const std::string shortage = shortageText(event);
    return giveUp(
        event.order, *fulfilment, together,
        why(fulfilment->isPaid ? "No longer reserved when it was paid: " + shortage : shortage));
}

/// Nobody has paid yet: what is left may go to others. If somebody has meanwhile, it is asked for
/// again; and of what is in the pan by now, to be used at once: stock had come to its end only
/// after that, and knows nothing of what it was cooked from.
Commands Reaction::operator()(const ReservationExpired &event)
{
    const auto [fulfilment, line] = find(event.order, event.line);
    if (!fulfilment)
        return {};
    if (line->step == Step::Cooking || line->step == Step::Delivered)
        return {ReserveStock{event.order, {{event.line, line->dish, line->quantity}}},
                UseStock{event.order, event.line, line->dish}};
    if (line->share != Share::Held)
        return {};
    line->share = Share::None;
    fulfilment->held.reset();
    const bool isWanted = line->step == Step::Asked || line->step == Step::Accepted;
    if (fulfilment->payment || fulfilment->stage == Stage::Ended || !isWanted)
        return {};
    return askAgain(event.order, *fulfilment, {event.line});
}

/// Before acceptance the order is rejected; later only the added lines are voided, unless nothing
/// else is left of the order.
Commands Reaction::giveUp(OrderId order, const Fulfilment &fulfilment,
                          const std::vector<LineId> &refused, const WhyText &reason)
{
    if (fulfilment.stage == Stage::Placed)
        return {RejectOrder{order, reason}};
    if (fulfilment.isHopeless(refused))
        return {CancelOrder{order, reason}};
    Commands commands;
    for (const LineId id : refused)
        commands.emplace_back(VoidLine{order, id, reason});
    return commands;
}

// What was paid.

/// From here on the guest has the time that a payment may take. An order that has ended meanwhile,
/// because nothing was heard of its payment for too long, asks for none.
Commands Reaction::operator()(const PaymentRequested &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment || !fulfilment->payment)
        return {};
    fulfilment->payment = m_when;
    fulfilment->isRequested = true;
    fulfilment->requested = event.amount;
    const bool isLate = fulfilment->stage == Stage::Ended && m_limits.payment;
    return isLate ? Commands{ExpirePayment{event.order}} : Commands{};
}

/// Paid before cooking: the kitchen may hear of it now, unless its stock has to be asked for once
/// more. What was voided while the guest paid, or all of it if the order has ended, is given back.
/// A bill at the end calls for nothing.
Commands Reaction::operator()(const PaymentTaken &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment || !fulfilment->payment)
        return {};
    Commands commands;
    fulfilment->payment.reset();
    fulfilment->held.reset();
    fulfilment->isPaid = true;
    fulfilment->paid += event.amount;
    if (fulfilment->stage == Stage::Ended) {
        refundDownTo(Money{}, event.order, *fulfilment, why("The order was cancelled"), commands);
        return dropIfSettled(event.order, std::move(commands));
    }
    const std::vector<LineId> wanted = fulfilment->wantedLines();
    commands = fulfilment->areHeld(wanted) ? acceptPaid(event.order, *fulfilment)
                                           : askAgain(event.order, *fulfilment, wanted);
    refundDownTo(fulfilment->total(), event.order, *fulfilment, why("A line was voided"), commands);
    return commands;
}

Commands Reaction::operator()(const PaymentDeclined &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment || !fulfilment->payment || !event.final)
        return {};
    return endUnpaid(event.order, *fulfilment, why("The card was declined"));
}

Commands Reaction::operator()(const PaymentExpired &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment || !fulfilment->payment)
        return {};
    return endUnpaid(event.order, *fulfilment, why("It was not paid in time"));
}

Commands Reaction::endUnpaid(OrderId order, Fulfilment &fulfilment, const WhyText &reason)
{
    Commands commands;
    fulfilment.payment.reset();
    if (fulfilment.stage == Stage::Ended)
        return dropIfSettled(order, std::move(commands));
    releaseAll(order, fulfilment, commands);
    commands.emplace_back(RejectOrder{order, reason});
    return commands;
}

/// A refund takes along what was owed.
Commands Reaction::operator()(const PaymentRefunded &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment || fulfilment->owed == Money{})
        return {};
    fulfilment->owed = {};
    fulfilment->declined.reset();
    return dropIfSettled(event.order, {});
}

/// A manager has to give it back: no command of ours can. The order may be long finished.
Commands Reaction::operator()(const RefundDeclined &event)
{
    const auto [known, isNew] = m_open.try_emplace(event.order);
    Fulfilment &fulfilment = known->second;
    if (isNew)
        fulfilment.stage = Stage::Ended;
    fulfilment.owed += event.amount;
    fulfilment.declined = m_when;
    return {};
}

} // namespace

std::vector<Command> OrderFulfilment::react(const Event &event, Began when)
{
    return std::visit(Reaction{m_open, m_limits, when}, event);
}

CommandId reactionId(const CommandId &causedBy, Position event, Instant at, int n, IdForm form)
{
    const std::string place = std::to_string(number(event)) + '/' + std::to_string(n);
    return derivedId(at, causedBy, std::string{OrderFulfilment::name} + '/' + place, form);
}

} // namespace restaurant
