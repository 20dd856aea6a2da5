#include "todo.h"

#include <algorithm>
#include <string>

namespace restaurant {

namespace {

using Step = Fulfilment::Step;
using Share = Fulfilment::Share;
using Stage = Fulfilment::Stage;

std::optional<Instant> end(const Began &began, const std::optional<Duration> &limit)
{
    return limit ? std::optional(began.at + *limit) : std::nullopt;
}

std::vector<LineId> heldLines(const Fulfilment &fulfilment)
{
    std::vector<LineId> held;
    for (const auto &[id, line] : fulfilment.lines) {
        if (line.share == Share::Held)
            held.push_back(id);
    }
    return held;
}

WhyText why(const std::string &sentence)
{
    return WhyText::from(sentence).value_or(WhyText{});
}

/// Stock was silent. Whatever it answers later is undone: see OrderFulfilment. An order that nobody
/// has accepted yet is rejected; of another only these lines are given up.
std::vector<Command> withoutStock(const Todo &todo, const Fulfilment &fulfilment)
{
    const WhyText reason = why("Stock did not answer in time");
    if (fulfilment.stage == Stage::Placed)
        return {RejectOrder{todo.order, reason}};
    if (fulfilment.isHopeless(todo.lines))
        return {CancelOrder{todo.order, reason}};
    std::vector<Command> commands;
    for (const LineId line : todo.lines)
        commands.emplace_back(VoidLine{todo.order, line, reason});
    return commands;
}

} // namespace

std::vector<Todo> todoOf(OrderId order, const Fulfilment &fulfilment, const Limits &limits)
{
    std::vector<Todo> list;
    const bool goesOn = fulfilment.stage != Stage::Ended;
    for (const auto &[first, began] : fulfilment.asked) {
        if (std::vector<LineId> lines = fulfilment.wantedWith(fulfilment.lines.at(first));
            goesOn && !lines.empty())
            list.push_back({order,
                            Awaited::Stock,
                            began,
                            end(began, limits.reservation),
                            {},
                            std::move(lines)});
    }
    if (goesOn && fulfilment.held)
        list.push_back({order,
                        Awaited::Hold,
                        *fulfilment.held,
                        end(*fulfilment.held, limits.reservation),
                        {},
                        heldLines(fulfilment)});
    // Of an order that has ended, too, the bill may still be paid, but not for ever.
    const bool isOpenBill = fulfilment.isRequested && limits.payment.has_value();
    if (fulfilment.payment && (goesOn || isOpenBill))
        list.push_back({order,
                        fulfilment.isRequested ? Awaited::Payment : Awaited::Till,
                        *fulfilment.payment,
                        end(*fulfilment.payment, limits.payment),
                        fulfilment.requested,
                        {}});
    if (fulfilment.declined)
        list.push_back(
            {order, Awaited::Refund, *fulfilment.declined, std::nullopt, fulfilment.owed, {}});
    return list;
}

std::vector<Todo> todoOf(const std::map<OrderId, Fulfilment> &open, const Limits &limits)
{
    std::vector<Todo> list;
    for (const auto &[order, fulfilment] : open) {
        std::vector<Todo> of = todoOf(order, fulfilment, limits);
        list.insert(list.end(), std::make_move_iterator(of.begin()),
                    std::make_move_iterator(of.end()));
    }
    return list;
}

std::vector<Command> whenOver(const Todo &todo, const Fulfilment &fulfilment)
{
    switch (todo.what) {
    case Awaited::Stock:
        return withoutStock(todo, fulfilment);
    case Awaited::Hold: {
        ExpireReservation expire{todo.order, {}};
        for (const LineId id : todo.lines) {
            const Fulfilment::Line &line = fulfilment.lines.at(id);
            expire.lines.push_back({id, line.dish, line.quantity});
        }
        return {std::move(expire)};
    }
    case Awaited::Till:
        return {RejectOrder{todo.order, why("The till did not answer in time")}};
    case Awaited::Payment:
        return {ExpirePayment{todo.order}};
    case Awaited::Refund:
        break;
    }
    return {};
}

CommandId expiryId(const CommandId &causedBy, const Todo &todo, Instant due, int n, IdForm form)
{
    const std::string place = std::to_string(number(todo.since.position)) + '/' +
                              std::to_string(static_cast<int>(todo.what)) + '/' + std::to_string(n);
    return derivedId(due, causedBy, std::string{OrderFulfilment::name} + "/expired/" + place, form);
}

} // namespace restaurant
