#include "order.h"

#include <algorithm>
#include <cstddef>

namespace restaurant {

namespace {

/// Lets the kitchen begin every accepted line of a course that is fired: then the order is not
/// ready, and its ticket not bumped, any more.
void fire(Order &order)
{
    for (OrderLine &line : order.lines) {
        if (line.state == LineState::Accepted && line.course <= order.fired) {
            line.state = LineState::Fired;
            order.ready = order.bumped = false;
        }
    }
}

Course lowestCourse(const Order &order, LineState state)
{
    Course lowest{};
    for (const OrderLine &line : order.lines) {
        if (line.state == state && (lowest == Course{} || line.course < lowest))
            lowest = line.course;
    }
    return lowest;
}

class Evolution
{
public:
    Evolution(Order &order, Instant at)
        : m_order(order)
        , m_at(at)
    {
    }

    void operator()(const OrderPlaced &event)
    {
        m_order.id = event.order;
        m_order.stage = OrderStage::Placed;
        m_order.kind = event.kind;
        m_order.table = event.table;
        m_order.party = event.party;
        append(event.lines);
    }
    void operator()(const LinesAdded &event) { append(event.lines); }
    void operator()(const LineVoided &event)
    {
        put(event.line, LineState::Void);
        refreshReady();
    }
    void operator()(const OrderCancelled &event) { end(OrderStage::Cancelled, event.why); }
    void operator()(const OrderAccepted &event)
    {
        m_order.stage = OrderStage::Accepted;
        put(event.lines, LineState::Accepted);
        if (m_order.fired == Course{})
            m_order.fired = lowestCourse(m_order, LineState::Accepted);
        fire(m_order);
    }
    void operator()(const OrderRejected &event) { end(OrderStage::Rejected, event.why); }
    void operator()(const CourseFired &event)
    {
        m_order.fired = event.course;
        fire(m_order);
    }
    void operator()(const CookingStarted &event) { put(event.line, LineState::Cooking); }
    void operator()(const LineReady &event) { put(event.line, LineState::Ready); }
    void operator()(const OrderReady &) { m_order.ready = true; }
    void operator()(const TicketBumped &) { m_order.bumped = true; }
    void operator()(const TicketRecalled &) { m_order.bumped = false; }
    void operator()(const OrderPickedUp &event)
    {
        put(event.lines, LineState::PickedUp);
        refreshReady();
    }
    void operator()(const OrderDelivered &event) { put(event.lines, LineState::Delivered); }

private:
    void append(const std::vector<OrderedLine> &lines)
    {
        for (const OrderedLine &line : lines) {
            m_order.lines.push_back(
                {line.line, line.dish, line.quantity, line.price, line.course, LineState::Placed});
        }
    }
    void put(LineId line, LineState state)
    {
        const auto index = static_cast<std::size_t>(number(line)) - 1;
        if (index < m_order.lines.size())
            m_order.lines[index].state = state;
    }
    void put(const std::vector<LineId> &lines, LineState state)
    {
        for (const LineId line : lines)
            put(line, state);
    }
    /// Ready means that something waits at the pass.
    void refreshReady()
    {
        const auto isReady = [](const OrderLine &line) { return line.state == LineState::Ready; };
        m_order.ready =
            m_order.ready && std::any_of(m_order.lines.begin(), m_order.lines.end(), isReady);
    }
    void end(OrderStage stage, const WhyText &why)
    {
        m_order.stage = stage;
        m_order.ready = false;
        m_order.endedAt = m_at;
        m_order.endedWhy = why;
    }

    Order &m_order;
    Instant m_at;
};

} // namespace

const OrderLine *Order::find(LineId line) const
{
    const auto index = static_cast<std::size_t>(number(line)) - 1;
    return index < lines.size() ? &lines[index] : nullptr;
}

Money totalOf(const Order &order)
{
    Money total;
    for (const OrderLine &line : order.lines) {
        if (line.state != LineState::Void)
            total += line.price * line.quantity.count();
    }
    return total;
}

void evolve(Order &order, const OrderEvent &event, Instant at)
{
    std::visit(Evolution{order, at}, event);
}

} // namespace restaurant
