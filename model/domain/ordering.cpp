// Ordering's part of an order: what is wanted.
#include "orderrules.h"
#include "restaurant.h"
#include "table.h"
#include "utf8.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::size_t mostLines = 50;

std::optional<Rejection> refusedLines(const std::vector<WantedLine> &wanted, std::size_t already,
                                      const Menu &menu)
{
    if (wanted.empty())
        return refuse(Refusal::NothingOrdered);
    if (already + wanted.size() > mostLines)
        return refuse(Refusal::TooManyLines, mostLines);
    for (const WantedLine &line : wanted) {
        if (!menu.find(line.dish))
            return refuse(Refusal::UnknownDish, line.dish);
        if (line.course < Course{1})
            return refuse(Refusal::CoursesCountFromOne);
    }
    return std::nullopt;
}

/// The lines numbered on from `already`, at the menu's prices. A takeaway order is one course.
std::vector<OrderedLine> ordered(const std::vector<WantedLine> &wanted, std::size_t already,
                                 OrderKind kind, const Menu &menu)
{
    std::vector<OrderedLine> lines;
    for (const WantedLine &line : wanted) {
        const auto next = LineId{static_cast<int>(already + lines.size()) + 1};
        const Course course = kind == OrderKind::Takeaway ? Course{1} : line.course;
        lines.push_back({next, line.dish, line.quantity, menu.find(line.dish)->price, line.note,
                         line.allergy, course});
    }
    return lines;
}

std::optional<Rejection> refusedPlace(const PlaceOrder &command, const Restaurant &restaurant,
                                      const Table &table)
{
    if (command.kind == OrderKind::Takeaway) {
        if (isBlank(command.guest.text()))
            return refuse(Refusal::NameNeeded);
        return std::nullopt;
    }
    if (!restaurant.find(command.table))
        return refuse(Refusal::UnknownTable, command.table);
    if (table.isFree())
        return refuse(Refusal::TableFree, command.table);
    return std::nullopt;
}

/// The refusal once somebody has carried something of the order away.
std::optional<Rejection> refusedOnceServed(const Order &order)
{
    if (anyIn(order, LineState::Delivered))
        return refuse(Refusal::PartDelivered, order.id);
    if (anyIn(order, LineState::PickedUp))
        return refuse(Refusal::PartPickedUp, order.id);
    return std::nullopt;
}

/// Who orders takes it or leaves it: once some of it is carried away, it is not cancelled any more.
/// But if the guests leave, the process manager ends what is left of it.
std::optional<Rejection> refusedToCancel(const Order &order, Role role)
{
    const bool isDelivered =
        std::all_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
            return line.state == LineState::Delivered || line.state == LineState::Void;
        });
    return role == Role::Policy && !isDelivered ? std::nullopt : refusedOnceServed(order);
}

bool isLastLine(const Order &order)
{
    return std::count_if(order.lines.begin(), order.lines.end(),
                         [](const OrderLine &line) { return line.state != LineState::Void; }) == 1;
}

/// The refusal to void what the kitchen has begun.
std::optional<Rejection> refusedOnceBegun(const Order &order, const OrderLine &line,
                                          const WhyText &why, Role role)
{
    if (line.state != LineState::Cooking && line.state != LineState::Ready)
        return std::nullopt;
    const bool cooking = line.state == LineState::Cooking;
    if (role != Role::Manager)
        return refuseLine(cooking ? Refusal::VoidCooking : Refusal::VoidCooked, order, line);
    if (why.isEmpty())
        return refuseLine(cooking ? Refusal::WhyVoidCooking : Refusal::WhyVoidCooked, order, line);
    return std::nullopt;
}

} // namespace

OrderDecision decideOn(const Order &order, const PlaceOrder &command, const Restaurant &restaurant,
                       const Table &table, const Asked &)
{
    if (order.stage != OrderStage::None)
        return refuse(Refusal::OrderExists, order.id);
    if (command.order < OrderId{1})
        return refuse(Refusal::OrdersCountFromOne);
    if (auto refused = refusedPlace(command, restaurant, table))
        return *refused;
    if (auto refused = refusedLines(command.lines, 0, restaurant.menu))
        return *refused;

    const bool dineIn = command.kind == OrderKind::DineIn;
    return std::vector<OrderEvent>{
        OrderPlaced{command.order, command.kind, dineIn ? command.table : TableId{},
                    dineIn ? table.party : PartyId{}, dineIn ? Name{} : command.guest,
                    ordered(command.lines, 0, command.kind, restaurant.menu)}};
}

OrderDecision decideOn(const Order &order, const AddLines &command, const Restaurant &restaurant,
                       const Asked &)
{
    if (auto refused = refusedUnlessOpen(order))
        return *refused;
    if (order.kind == OrderKind::Takeaway)
        return refuse(Refusal::PrepaidOrder);
    if (auto refused = refusedUnlessAccepted(order))
        return *refused;
    if (auto refused = refusedOnceServed(order))
        return *refused;
    if (order.ready)
        return refuse(Refusal::OrderReady, order.id);
    if (auto refused = refusedLines(command.lines, order.lines.size(), restaurant.menu))
        return *refused;
    return std::vector<OrderEvent>{LinesAdded{
        order.id, ordered(command.lines, order.lines.size(), order.kind, restaurant.menu)}};
}

OrderDecision decideOn(const Order &order, const VoidLine &command, const Asked &asked)
{
    if (auto refused = refusedUnlessOpen(order))
        return *refused;
    const OrderLine *line = order.find(command.line);
    if (!line)
        return noSuchLine(order, command.line);
    if (line->state == LineState::Void || line->state == LineState::PickedUp ||
        line->state == LineState::Delivered)
        return standing(order, *line);
    if (auto refused = refusedOnceBegun(order, *line, command.why, asked.role))
        return *refused;
    if (isLastLine(order))
        return refuseLine(Refusal::LastLine, order, *line);
    const bool begun = line->state == LineState::Cooking || line->state == LineState::Ready;
    return happenedPerhapsReady(order, LineVoided{order.id, line->line, begun, command.why}, asked);
}

OrderDecision decideOn(const Order &order, const CancelOrder &command, const Asked &asked)
{
    if (auto refused = refusedUnlessOpen(order))
        return *refused;
    if (auto refused = refusedToCancel(order, asked.role))
        return *refused;
    if (asked.role != Role::Guest && command.why.isEmpty())
        return refuse(Refusal::WhyCancel, order.id);
    return std::vector<OrderEvent>{OrderCancelled{order.id, command.why}};
}

OrderDecision decideOn(const Order &order, const AcceptOrder &command, const Asked &)
{
    if (auto refused = refusedUnlessOpen(order))
        return *refused;
    std::vector<LineId> accepted; // without those voided since they were asked for
    for (const LineId id : command.lines) {
        const OrderLine *line = order.find(id);
        if (!line)
            return noSuchLine(order, id);
        const bool named = std::find(accepted.begin(), accepted.end(), id) != accepted.end();
        if (line->state == LineState::Placed && !named)
            accepted.push_back(id);
    }
    if (accepted.empty())
        return refuse(Refusal::NoLineToAccept, order.id);
    return std::vector<OrderEvent>{OrderAccepted{order.id, std::move(accepted)}};
}

OrderDecision decideOn(const Order &order, const RejectOrder &command, const Asked &)
{
    if (auto refused = refusedUnlessOpen(order))
        return *refused;
    if (order.stage == OrderStage::Accepted)
        return refuse(Refusal::OrderAccepted, order.id);
    return std::vector<OrderEvent>{OrderRejected{order.id, command.why}};
}

} // namespace restaurant
