#include "orderfulfilment.h"

#include <algorithm>
#include <string>

namespace restaurant {

std::vector<StockLine> Fulfilment::ask(const std::vector<OrderedLine> &ordered)
{
    std::vector<StockLine> wanted;
    for (const OrderedLine &line : ordered) {
        lines[line.line] = {line.dish, line.quantity.count(), line.price, ordered.front().line};
        wanted.push_back({line.line, line.dish, line.quantity.count()});
    }
    return wanted;
}

std::vector<StockLine> Fulfilment::letGo()
{
    std::vector<StockLine> held;
    for (auto &[id, line] : lines) {
        if (line.share != Share::Held)
            continue;
        line.share = Share::None;
        held.push_back({id, line.dish, line.quantity});
    }
    return held;
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

bool Fulfilment::isHopeless() const
{
    const auto isLost = [](const auto &entry) {
        const Line &line = entry.second;
        return line.step == Step::Void || (line.step == Step::Asked && line.share == Share::None);
    };
    return stage == Stage::Accepted && std::all_of(lines.begin(), lines.end(), isLost);
}

bool Fulfilment::isSettled() const
{
    const bool unanswered = std::any_of(lines.begin(), lines.end(), [](const auto &entry) {
        return entry.second.share == Share::Asked;
    });
    return stage == Stage::Ended && !unanswered && !awaitsPayment;
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
    explicit Reaction(std::map<OrderId, Fulfilment> &open)
        : m_open(open)
    {
    }

    Commands operator()(const OrderPlaced &event)
    {
        Fulfilment &fulfilment = m_open[event.order];
        fulfilment.kind = event.kind;
        fulfilment.party = event.party;
        return {ReserveStock{event.order, fulfilment.ask(event.lines)}};
    }
    Commands operator()(const LinesAdded &event)
    {
        Fulfilment *fulfilment = find(event.order);
        if (!fulfilment)
            return {};
        return {ReserveStock{event.order, fulfilment->ask(event.lines)}};
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
    Commands operator()(const PaymentTaken &event);
    Commands operator()(const PaymentDeclined &event);

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
    Commands operator()(const PaymentRequested &) { return {}; }
    Commands operator()(const PaymentRefunded &) { return {}; }

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
    Commands giveUp(OrderId order, const Fulfilment &fulfilment, const std::vector<LineId> &refused,
                    const WhyText &reason);

    std::map<OrderId, Fulfilment> &m_open;
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

Commands Reaction::operator()(const OrderCancelled &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment)
        return {};
    Commands commands;
    fulfilment->stage = Stage::Ended;
    releaseAll(event.order, *fulfilment, commands);
    refundDownTo(Money{}, event.order, *fulfilment, event.why, commands);
    return dropIfSettled(event.order, std::move(commands));
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

Commands Reaction::operator()(const OrderRejected &event)
{
    if (Fulfilment *fulfilment = find(event.order))
        fulfilment->stage = Stage::Ended;
    return dropIfSettled(event.order, {});
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
    if (fulfilment.kind == OrderKind::DineIn)
        return {AcceptOrder{order, std::move(reserved)}};
    fulfilment.awaitsPayment = true;
    return {RequestPayment{order, fulfilment.total(), true}};
}

/// One dish was short, so nothing of what was asked for with it is held. If the guest has voided
/// that very line meanwhile, the others are asked for again.
Commands Reaction::operator()(const ReservationRefused &event)
{
    const auto [fulfilment, line] = find(event.order, event.line);
    if (!fulfilment)
        return {};
    for (auto &[id, other] : fulfilment->lines) {
        if (other.askedWith == line->askedWith)
            other.share = Share::None;
    }
    if (fulfilment->stage == Stage::Ended)
        return dropIfSettled(event.order, {});

    const std::vector<LineId> together = fulfilment->wantedWith(*line);
    if (line->step != Step::Void)
        return giveUp(event.order, *fulfilment, together, why(shortageText(event)));
    std::vector<StockLine> again;
    for (const LineId id : together) {
        Line &other = fulfilment->lines[id];
        other.share = Share::Asked;
        again.push_back({id, other.dish, other.quantity});
    }
    return again.empty() ? Commands{} : Commands{ReserveStock{event.order, std::move(again)}};
}

/// Before acceptance the order is rejected; later only the added lines are voided, unless nothing
/// else is left of the order.
Commands Reaction::giveUp(OrderId order, const Fulfilment &fulfilment,
                          const std::vector<LineId> &refused, const WhyText &reason)
{
    if (fulfilment.stage == Stage::Placed)
        return {RejectOrder{order, reason}};
    if (fulfilment.isHopeless())
        return {CancelOrder{order, reason}};
    Commands commands;
    for (const LineId id : refused)
        commands.emplace_back(VoidLine{order, id, reason});
    return commands;
}

// What was paid.

/// Paid before cooking: the kitchen may hear of it now. What was voided while the guest paid, or
/// all of it if the order was cancelled, is given back. A bill at the end calls for nothing.
Commands Reaction::operator()(const PaymentTaken &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment || !fulfilment->awaitsPayment)
        return {};
    Commands commands;
    fulfilment->awaitsPayment = false;
    fulfilment->paid += event.amount;
    if (fulfilment->stage == Stage::Ended) {
        refundDownTo(Money{}, event.order, *fulfilment, why("The order was cancelled"), commands);
        return dropIfSettled(event.order, std::move(commands));
    }
    std::vector<LineId> wanted = fulfilment->wantedWith(fulfilment->lines.begin()->second);
    commands.emplace_back(AcceptOrder{event.order, std::move(wanted)});
    refundDownTo(fulfilment->total(), event.order, *fulfilment, why("A line was voided"), commands);
    return commands;
}

Commands Reaction::operator()(const PaymentDeclined &event)
{
    Fulfilment *fulfilment = find(event.order);
    if (!fulfilment || !fulfilment->awaitsPayment || !event.final)
        return {};
    Commands commands;
    fulfilment->awaitsPayment = false;
    if (fulfilment->stage == Stage::Ended)
        return dropIfSettled(event.order, std::move(commands));
    releaseAll(event.order, *fulfilment, commands);
    commands.emplace_back(RejectOrder{event.order, why("The card was declined")});
    return commands;
}

} // namespace

std::vector<Command> OrderFulfilment::react(const Event &event)
{
    return std::visit(Reaction{m_open}, event);
}

CommandId reactionId(const CommandId &causedBy, Position event, Instant at, int n, IdForm form)
{
    const std::string place = std::to_string(number(event)) + '/' + std::to_string(n);
    return derivedId(at, causedBy, std::string{OrderFulfilment::name} + '/' + place, form);
}

} // namespace restaurant
