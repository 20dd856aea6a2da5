#include "statusboard.h"

#include "lines.h"

namespace restaurant {
namespace {

/// One event's effect on the board.
struct StatusProjection
{
    StatusBoard &board;
    Instant at;

    void on(const OrderPlaced &event)
    {
        StatusOrder order{event.order, event.kind, {}, {}};
        addTo(order.lines, event.lines);
        board.orders.put(std::move(order));
    }
    void on(const LinesAdded &event)
    {
        if (StatusOrder *order = board.orders.change(event.order))
            addTo(order->lines, event.lines);
    }
    void on(const LineVoided &event)
    {
        setLine(event.order, event.line, LineState::Void);
        dropIfServed(event.order);
    }
    void on(const OrderCancelled &event) { drop(event.order); }
    /// Shows the number and promises a time: its longest dish, and something on top.
    void on(const OrderAccepted &event)
    {
        StatusOrder *order = board.orders.change(event.order);
        if (!order)
            return;
        Duration longest{};
        for (LineId id : event.lines) {
            if (StatusLine *line = findLine(order->lines, id)) {
                line->state = LineState::Accepted;
                longest = std::max(longest, line->cooking);
            }
        }
        if (order->fired == Course{0})
            order->fired = lowestCourse(order->lines, LineState::Accepted);
        if (!board.numbers.find(event.order))
            board.numbers.put({event.order, order->kind, StatusStage::Preparing, at, at});
        fire(*order);
        promise(event.order, longest);
    }
    void on(const OrderRejected &event) { drop(event.order); }

    /// A later course takes its own time; what was promised before is not taken back.
    void on(const CourseFired &event)
    {
        StatusOrder *order = board.orders.change(event.order);
        if (!order)
            return;
        Duration longest{};
        for (const StatusLine &line : order->lines)
            if (line.state == LineState::Accepted && line.course == event.course)
                longest = std::max(longest, line.cooking);
        order->fired = event.course;
        fire(*order);
        promise(event.order, longest);
    }
    void on(const CookingStarted &) {}
    void on(const LineReady &) {}
    void on(const OrderReady &event) { setStage(event.order, StatusStage::Ready); }
    void on(const TicketBumped &) {}
    void on(const TicketRecalled &) {}
    void on(const OrderPickedUp &) {}
    void on(const OrderDelivered &event)
    {
        for (LineId line : event.lines)
            setLine(event.order, line, LineState::Delivered);
        setStage(event.order, StatusStage::Preparing);
        dropIfServed(event.order);
    }

    void on(const PartySeated &) {}
    void on(const PartyMoved &) {}
    void on(const TableCleared &) {}
    void on(const StockReceived &) {}
    void on(const StockReserved &) {}
    void on(const ReservationRefused &) {}
    void on(const ReservationReleased &) {}
    void on(const StockUsed &) {}
    void on(const DishSoldOut &) {}
    void on(const DishRestored &) {}
    void on(const PaymentRequested &) {}
    void on(const PaymentTaken &) {}
    void on(const PaymentDeclined &) {}
    void on(const PaymentRefunded &) {}

private:
    void addTo(std::vector<StatusLine> &lines, const std::vector<OrderedLine> &ordered) const
    {
        for (const OrderedLine &line : ordered) {
            const Dish *dish = board.restaurant->menu.find(line.dish);
            lines.push_back(
                {line.line, line.course, dish ? dish->cooking : Duration{}, LineState::Placed});
        }
    }
    void setLine(OrderId id, LineId line, LineState state)
    {
        StatusOrder *order = board.orders.change(id);
        if (StatusLine *found = order ? findLine(order->lines, line) : nullptr)
            found->state = state;
    }
    void setStage(OrderId id, StatusStage stage)
    {
        StatusNumber *shown = board.numbers.change(id);
        if (!shown || shown->stage == stage)
            return;
        shown->stage = stage;
        shown->since = at;
    }
    void fire(StatusOrder &order)
    {
        if (fireLines(order.lines, order.fired))
            setStage(order.order, StatusStage::Preparing);
    }
    void promise(OrderId id, Duration longest)
    {
        if (StatusNumber *shown = board.numbers.change(id))
            shown->promised =
                std::max(shown->promised, at + longest + board.restaurant->times.promiseMargin);
    }
    void drop(OrderId id)
    {
        board.numbers.remove(id);
        board.orders.remove(id);
    }
    void dropIfServed(OrderId id)
    {
        const StatusOrder *order = board.orders.find(id);
        if (order && isServed(order->lines))
            drop(id);
    }
};

} // namespace

void apply(StatusBoard &board, const RecordedEvent &event)
{
    StatusProjection projection{board, event.at};
    std::visit([&](const auto &happened) { projection.on(happened); }, event.event);
    board.position = event.position;
    board.at = event.at;
}

} // namespace restaurant
