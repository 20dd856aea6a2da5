#include "detailsboard.h"

#include "domain/oneof.h"
#include "domain/orderof.h"
#include "log/codec.h"
#include "read/concerns.h"
#include "read/lines.h"

namespace restaurant {

namespace {

/// One event's effect on the document of the order it is about.
struct OrderProjection
{
    const Restaurant &restaurant;
    OrderDetails &details;
    Instant at;

    void on(const OrderPlaced &event)
    {
        details.order = event.order;
        details.kind = event.kind;
        details.table = event.table;
        details.party = event.party;
        details.guest = event.guest.text();
        details.stage = OrderStage::Placed;
        details.placedAt = at;
        add(event.lines);
    }
    void on(const LinesAdded &event) { add(event.lines); }
    void on(const LineVoided &event)
    {
        set(event.line, LineState::Void);
        details.delivered = isServed(details.lines);
        refreshReady();
    }
    void on(const OrderCancelled &event)
    {
        end(OrderStage::Cancelled, event.why);
        for (DetailsLine &line : details.lines)
            if (line.state != LineState::Delivered)
                line.state = LineState::Void;
    }
    void on(const OrderAccepted &event)
    {
        details.stage = OrderStage::Accepted;
        for (LineId line : event.lines)
            set(line, LineState::Accepted);
        if (details.fired == Course{0})
            details.fired = lowestCourse(details.lines, LineState::Accepted);
        fire();
    }
    void on(const OrderRejected &event) { end(OrderStage::Rejected, event.why); }
    void on(const CourseFired &event)
    {
        details.fired = event.course;
        fire();
    }
    void on(const CookingStarted &event) { set(event.line, LineState::Cooking); }
    void on(const LineReady &event) { set(event.line, LineState::Ready); }
    void on(const OrderReady &) { details.ready = true; }
    void on(const TicketBumped &) { details.bumped = true; }
    void on(const TicketRecalled &) { details.bumped = false; }
    void on(const OrderPickedUp &event)
    {
        for (LineId line : event.lines)
            set(line, LineState::PickedUp);
        refreshReady();
    }
    void on(const OrderDelivered &event)
    {
        for (LineId line : event.lines)
            set(line, LineState::Delivered);
        details.delivered = isServed(details.lines);
    }

    void on(const StockReserved &event) { setStock(event.line, LineStock::Reserved); }
    void on(const ReservationRefused &event) { setStock(event.line, LineStock::Refused); }
    void on(const OneOf<ReservationReleased, ReservationExpired> auto &event)
    {
        setStock(event.line, LineStock::Released);
    }
    void on(const StockUsed &event) { setStock(event.line, LineStock::Used); }

    void on(const PaymentRequested &event)
    {
        details.payment = PaymentStage::Requested;
        details.requested = event.amount;
        details.declined = false;
    }
    void on(const PaymentTaken &event)
    {
        details.payment = PaymentStage::Taken;
        details.taken += event.amount;
        details.declined = false;
    }
    void on(const PaymentDeclined &event)
    {
        details.declined = true;
        if (event.final)
            details.payment = PaymentStage::Closed;
    }
    void on(const PaymentRefunded &event) { details.refunded += event.amount; }
    void on(const PaymentExpired &) { details.payment = PaymentStage::Closed; }
    void on(const RefundDeclined &event) { details.refunded -= event.amount; }

private:
    void add(const std::vector<OrderedLine> &lines)
    {
        for (const OrderedLine &line : lines)
            details.lines.push_back({line.line, line.dish, restaurant.menu.nameOf(line.dish),
                                     line.quantity.count(), line.price, line.note.text(),
                                     line.allergy.text(), line.course, LineState::Placed,
                                     LineStock::Asked});
        details.delivered = false;
    }
    void end(OrderStage stage, const WhyText &why)
    {
        details.stage = stage;
        details.endedWhy = why.text();
        details.ready = false;
    }
    void set(LineId id, LineState state)
    {
        if (DetailsLine *line = findLine(details.lines, id))
            line->state = state;
    }
    void setStock(LineId id, LineStock stock)
    {
        if (DetailsLine *line = findLine(details.lines, id))
            line->stock = stock;
    }
    void fire()
    {
        if (fireLines(details.lines, details.fired))
            details.ready = details.bumped = false;
    }
    /// Ready means that something waits at the pass.
    void refreshReady()
    {
        const auto isReady = [](const DetailsLine &line) { return line.state == LineState::Ready; };
        details.ready =
            details.ready && std::any_of(details.lines.begin(), details.lines.end(), isReady);
    }
};

/// Which documents an event concerns.
struct DetailsProjection
{
    DetailsBoard &board;
    const RecordedEvent &recorded;

    void on(const OrderPlaced &event)
    {
        OrderDetails details;
        details.order = event.order;
        details.events.reserve(16); // what an order without trouble comes to
        board.details.put(std::move(details));
        if (event.party != PartyId{})
            partyOf(event.party).orders.push_back(event.order);
        takeIn(event);
    }
    /// Whatever else is about an order: it takes effect, and is noted.
    template <typename Happened>
    requires requires(Happened happened) { happened.order; }
    void on(const Happened &event) { takeIn(event); }

    /// Comes twice, from both tables' streams; the second time there is nothing left to do.
    void on(const PartyMoved &event)
    {
        const DetailsParty *party = board.parties.find(event.party);
        if (!party)
            return;
        for (OrderId order : party->orders) {
            const OrderDetails *known = board.details.find(order);
            if (known && !isClosed(*known) && known->table == event.from)
                board.details.change(order)->table = event.to;
        }
    }
    void on(const TableCleared &event)
    {
        const DetailsParty *party = board.parties.find(event.party);
        if (!party)
            return;
        for (OrderId order : party->orders)
            if (const OrderDetails *known = board.details.find(order); known && !isClosed(*known))
                board.details.change(order)->left = true;
        board.parties.remove(event.party);
    }

    /// Of these it knows nothing.
    NothingShown on(const OneOf<PartySeated, StockReceived, DishSoldOut, DishRestored> auto &)
    {
        return {};
    }

private:
    template <typename Happened> void takeIn(const Happened &event)
    {
        OrderDetails *details = board.details.change(event.order);
        if (!details)
            return;
        OrderProjection{*board.restaurant, *details, recorded.at}.on(event);
        details->events.push_back(
            {recorded.position, recorded.at, std::string(typeWord(recorded.event))});
    }
    DetailsParty &partyOf(PartyId party)
    {
        if (DetailsParty *known = board.parties.change(party))
            return *known;
        return board.parties.put({party, {}});
    }
};

} // namespace

bool mayShowOnDetailsBoard(const Event &event)
{
    return mayShow<DetailsProjection>(event);
}

void apply(DetailsBoard &board, const RecordedEvent &event)
{
    project(board, event, DetailsProjection{board, event});
}

std::optional<OrderId> missingFor(const DetailsBoard &board, const Event &event)
{
    const std::optional<OrderId> order = orderOf(event);
    const bool isNew = std::holds_alternative<OrderPlaced>(event);
    return order && !isNew && !board.details.find(*order) ? order : std::nullopt;
}

bool isClosed(const OrderDetails &details)
{
    switch (details.stage) {
    case OrderStage::None:
    case OrderStage::Placed:
        return false;
    case OrderStage::Accepted:
        return details.delivered && (details.left || details.payment == PaymentStage::Taken ||
                                     details.payment == PaymentStage::Closed);
    case OrderStage::Rejected:
    case OrderStage::Cancelled:
        return details.refunded >= details.taken;
    }
    return false;
}

} // namespace restaurant
