#include "statusboard.h"

#include "concerns.h"
#include "domain/oneof.h"
#include "lines.h"

namespace restaurant {
namespace {

/// A line is Fired here until the order is ready: what of it is cooked before, no guest can have.
StatusStage stageOf(const StatusOrder &order)
{
    const auto any = [&](LineState state) {
        return std::any_of(order.lines.begin(), order.lines.end(),
                           [state](const StatusLine &line) { return line.state == state; });
    };
    const bool isThere = any(LineState::Ready) || any(LineState::PickedUp);
    return isThere && !any(LineState::Fired) ? StatusStage::Ready : StatusStage::Preparing;
}

/// One event's effect on the board.
struct StatusProjection
{
    StatusBoard &board;
    Instant at;

    NothingShown on(const OrderPlaced &event)
    {
        StatusOrder order{event.order, event.kind, {}, {}};
        addTo(order.lines, event.lines);
        board.orders.put(std::move(order));
        return {};
    }
    NothingShown on(const LinesAdded &event)
    {
        if (StatusOrder *order = board.orders.change(event.order))
            addTo(order->lines, event.lines);
        return {};
    }
    void on(const LineVoided &event)
    {
        setLines(event.order, {event.line}, LineState::Void);
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
        fireLines(order->lines, order->fired);
        refresh(*order);
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
        fireLines(order->lines, order->fired);
        refresh(*order);
        promise(event.order, longest);
    }
    void on(const OrderReady &event)
    {
        StatusOrder *order = board.orders.change(event.order);
        if (!order)
            return;
        for (StatusLine &line : order->lines)
            if (line.state == LineState::Fired)
                line.state = LineState::Ready;
        refresh(*order);
    }
    void on(const OrderPickedUp &event) { setLines(event.order, event.lines, LineState::PickedUp); }
    void on(const OrderDelivered &event)
    {
        setLines(event.order, event.lines, LineState::Delivered);
        dropIfServed(event.order);
    }

    /// Of these it knows nothing.
    NothingShown
    on(const OneOf<CookingStarted, LineReady, TicketBumped, TicketRecalled, PartySeated, PartyMoved,
                   TableCleared, StockReceived, StockReserved, ReservationRefused,
                   ReservationReleased, StockUsed, DishSoldOut, DishRestored, PaymentRequested,
                   PaymentTaken, PaymentDeclined, PaymentRefunded, ReservationExpired,
                   PaymentExpired, RefundDeclined> auto &)
    {
        return {};
    }

private:
    void addTo(std::vector<StatusLine> &lines, const std::vector<OrderedLine> &ordered) const
    {
        for (const OrderedLine &line : ordered) {
            const Dish *dish = board.restaurant->menu.find(line.dish);
            lines.push_back(
                {line.line, line.course, dish ? dish->cooking : Duration{}, LineState::Placed});
        }
    }
    void setLines(OrderId id, const std::vector<LineId> &lines, LineState state)
    {
        StatusOrder *order = board.orders.change(id);
        if (!order)
            return;
        for (const LineId line : lines)
            if (StatusLine *found = findLine(order->lines, line))
                found->state = state;
        refresh(*order);
    }
    /// Shows what the lines come to.
    void refresh(const StatusOrder &order)
    {
        const StatusStage stage = stageOf(order);
        const StatusNumber *shown = board.numbers.find(order.order);
        if (!shown || shown->stage == stage)
            return;
        StatusNumber &changed = *board.numbers.change(order.order);
        changed.stage = stage;
        changed.since = at;
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

bool mayShowOnStatusBoard(const Event &event)
{
    return mayShow<StatusProjection>(event);
}

void apply(StatusBoard &board, const RecordedEvent &event)
{
    project(board, event, StatusProjection{board, event.at});
}

} // namespace restaurant
