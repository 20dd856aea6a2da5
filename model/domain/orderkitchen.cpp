// The kitchen's part of an order: what is cooked.
#include "orderrules.h"

#include <algorithm>

namespace restaurant {

namespace {

/// The refusal to fire a course that is not the next one.
std::optional<Rejection> refusedCourse(const Order &order, Course course)
{
    const auto waits = [&](const OrderLine &line) { return line.state == LineState::Accepted; };
    const auto waitsHere = [&](const OrderLine &line) {
        return waits(line) && line.course == course;
    };
    const auto waitsBefore = [&](const OrderLine &line) {
        return waits(line) && line.course < course;
    };

    if (course >= Course{1} && course <= order.fired)
        return refuse(Refusal::CourseFired, course, order.id);
    if (std::none_of(order.lines.begin(), order.lines.end(), waitsHere))
        return refuse(Refusal::NothingInCourse, order.id, course);
    const auto before = std::find_if(order.lines.begin(), order.lines.end(), waitsBefore);
    if (before != order.lines.end())
        return refuse(Refusal::CourseComesFirst, before->course, order.id);
    return std::nullopt;
}

/// The refusal unless the line stands at `state`.
std::optional<Rejection> refusedUnlessAt(const Order &order, LineId id, LineState state)
{
    if (auto refused = refusedUnlessOpen(order))
        return refused;
    const OrderLine *line = order.find(id);
    if (!line)
        return noSuchLine(order, id);
    if (line->state != state)
        return standing(order, *line);
    return std::nullopt;
}

} // namespace

OrderDecision decideOn(const Order &order, const FireCourse &command, const Asked &)
{
    if (auto refused = refusedUnlessAccepted(order))
        return *refused;
    if (auto refused = refusedCourse(order, command.course))
        return *refused;
    return std::vector<OrderEvent>{CourseFired{order.id, command.course}};
}

OrderDecision decideOn(const Order &order, const StartCooking &command, const Asked &)
{
    if (auto refused = refusedUnlessAt(order, command.line, LineState::Fired))
        return *refused;
    return std::vector<OrderEvent>{CookingStarted{order.id, command.line}};
}

OrderDecision decideOn(const Order &order, const FinishLine &command, const Asked &asked)
{
    if (auto refused = refusedUnlessAt(order, command.line, LineState::Cooking))
        return *refused;
    return happenedPerhapsReady(order, LineReady{order.id, command.line}, asked);
}

OrderDecision decideOn(const Order &order, const BumpTicket &, const Asked &)
{
    // The kitchen clears away the ticket of a cancelled order, if it ever had one.
    const bool cancelledTicket = order.stage == OrderStage::Cancelled && order.fired != Course{};
    if (!cancelledTicket) {
        if (auto refused = refusedUnlessAccepted(order))
            return *refused;
    }
    if (order.bumped)
        return refuse(Refusal::AlreadyBumped, order.id);
    if (!cancelledTicket && !isCooked(order))
        return refuse(Refusal::NotReady, order.id);
    return std::vector<OrderEvent>{TicketBumped{order.id}};
}

OrderDecision decideOn(const Order &order, const RecallTicket &, const Asked &)
{
    if (auto refused = refusedUnlessAccepted(order))
        return *refused;
    if (!order.bumped)
        return refuse(Refusal::NotBumped, order.id);
    if (!order.ready)
        return nothingAtThePass(order);
    return std::vector<OrderEvent>{TicketRecalled{order.id}};
}

} // namespace restaurant
