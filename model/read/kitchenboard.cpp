#include "kitchenboard.h"

#include "concerns.h"
#include "domain/oneof.h"
#include "lines.h"

#include <map>

namespace restaurant {
namespace {

/// One event's effect on the board.
struct KitchenProjection
{
    KitchenBoard &board;
    Instant at;

    NothingShown on(const OrderPlaced &event)
    {
        KitchenOrder order{event.order,        event.kind, event.table, event.party,
                           event.guest.text(), {},         {}};
        addTo(order.waiting, event.lines);
        board.orders.put(std::move(order));
        return {};
    }
    NothingShown on(const LinesAdded &event)
    {
        if (KitchenOrder *order = board.orders.change(event.order))
            addTo(order->waiting, event.lines);
        return {};
    }
    void on(const LineVoided &event)
    {
        if (KitchenOrder *order = board.orders.change(event.order))
            std::erase_if(order->waiting,
                          [&](const TicketLine &line) { return line.line == event.line; });
        setLine(event.order, event.line, TicketLineState::Void);
        reopenIfNothingIsReady(event.order);
        dropIfServed(event.order);
    }
    /// Struck through until the kitchen takes it away; what it took away before does not come back.
    void on(const OrderCancelled &event)
    {
        board.orders.remove(event.order);
        Ticket *ticket = board.tickets.change(event.order);
        if (!ticket)
            return;
        if (ticket->state == TicketState::Bumped) {
            board.tickets.remove(event.order);
            return;
        }
        ticket->state = TicketState::Cancelled;
        for (TicketLine &line : ticket->lines)
            if (line.state != TicketLineState::Served)
                set(line, TicketLineState::Void);
    }
    void on(const OrderAccepted &event)
    {
        KitchenOrder *order = board.orders.change(event.order);
        if (!order)
            return;
        std::vector<TicketLine> accepted = takeWaiting(*order, event.lines);
        if (order->fired == Course{0})
            order->fired = firstCourse(accepted);
        Ticket &ticket = ticketOf(*order);
        for (TicketLine &line : accepted) {
            const bool fires = line.course <= order->fired;
            set(line, fires ? TicketLineState::Fired : TicketLineState::Waiting);
            if (fires)
                fire(ticket);
            ticket.lines.push_back(std::move(line));
        }
    }
    NothingShown on(const OrderRejected &event)
    {
        board.orders.remove(event.order);
        return {};
    }

    void on(const CourseFired &event)
    {
        if (KitchenOrder *order = board.orders.change(event.order))
            order->fired = event.course;
        Ticket *ticket = board.tickets.change(event.order);
        if (!ticket)
            return;
        fire(*ticket);
        for (TicketLine &line : ticket->lines)
            if (line.state == TicketLineState::Waiting && line.course <= event.course)
                set(line, TicketLineState::Fired);
    }
    void on(const CookingStarted &event)
    {
        setLine(event.order, event.line, TicketLineState::Cooking);
    }
    void on(const LineReady &event) { setLine(event.order, event.line, TicketLineState::Ready); }
    void on(const OrderReady &event)
    {
        if (Ticket *ticket = board.tickets.change(event.order))
            ticket->state = TicketState::Ready;
    }
    void on(const TicketBumped &event)
    {
        Ticket *ticket = board.tickets.change(event.order);
        if (ticket && ticket->state == TicketState::Cancelled)
            board.tickets.remove(event.order);
        else if (ticket)
            ticket->state = TicketState::Bumped;
    }
    void on(const TicketRecalled &event)
    {
        if (Ticket *ticket = board.tickets.change(event.order))
            ticket->state = TicketState::Ready;
    }
    void on(const OrderPickedUp &event)
    {
        for (LineId line : event.lines)
            setLine(event.order, line, TicketLineState::Served);
        reopenIfNothingIsReady(event.order);
        dropIfServed(event.order);
    }
    NothingShown on(const OrderDelivered &event)
    {
        if (event.complete)
            board.orders.remove(event.order);
        return {};
    }

    /// Comes twice, from both tables' streams; the second time there is nothing left to do.
    void on(const PartyMoved &event)
    {
        move(board.tickets, event);
        move(board.orders, event);
    }
    /// Whoever gets the party's number next has nothing to do with what is left of it.
    void on(const TableCleared &event)
    {
        leaveAlone(board.tickets, event);
        leaveAlone(board.orders, event);
    }

    /// Of these it knows nothing.
    NothingShown on(const OneOf<PartySeated, StockReceived, StockReserved, ReservationRefused,
                                ReservationReleased, StockUsed, DishSoldOut, DishRestored,
                                PaymentRequested, PaymentTaken, PaymentDeclined, PaymentRefunded,
                                ReservationExpired, PaymentExpired, RefundDeclined> auto &)
    {
        return {};
    }

private:
    void addTo(std::vector<TicketLine> &lines, const std::vector<OrderedLine> &ordered) const
    {
        for (const OrderedLine &line : ordered) {
            const Dish *dish = board.restaurant->menu.find(line.dish);
            lines.push_back({line.line, line.dish, dish ? dish->name : line.dish.text(),
                             line.quantity.count(), line.note.text(), line.allergy.text(),
                             line.course, dish ? dish->station : std::string(),
                             TicketLineState::Waiting, at});
        }
    }
    static std::vector<TicketLine> takeWaiting(KitchenOrder &order, const std::vector<LineId> &ids)
    {
        std::vector<TicketLine> taken;
        for (LineId id : ids) {
            if (TicketLine *line = findLine(order.waiting, id)) {
                taken.push_back(std::move(*line));
                order.waiting.erase(order.waiting.begin() + (line - order.waiting.data()));
            }
        }
        return taken;
    }
    static Course firstCourse(const std::vector<TicketLine> &lines)
    {
        const auto first = std::min_element(
            lines.begin(), lines.end(),
            [](const TicketLine &a, const TicketLine &b) { return a.course < b.course; });
        return first == lines.end() ? Course{0} : first->course;
    }
    Ticket &ticketOf(const KitchenOrder &order)
    {
        if (Ticket *known = board.tickets.change(order.order))
            return *known;
        return board.tickets.put({order.order,
                                  order.kind,
                                  order.table,
                                  order.party,
                                  order.guest,
                                  {},
                                  TicketState::Open,
                                  at,
                                  at});
    }
    void fire(Ticket &ticket) const
    {
        ticket.firedAt = at;
        ticket.state = TicketState::Open;
    }
    void set(TicketLine &line, TicketLineState state) const
    {
        line.state = state;
        line.since = at;
    }
    void setLine(OrderId id, LineId line, TicketLineState state)
    {
        Ticket *ticket = board.tickets.change(id);
        if (TicketLine *found = ticket ? findLine(ticket->lines, line) : nullptr)
            set(*found, state);
    }
    /// Nothing of it stands at the pass any more; a later course may be still to come.
    void reopenIfNothingIsReady(OrderId id)
    {
        const Ticket *ticket = board.tickets.find(id);
        const auto isReady = [](const TicketLine &line) {
            return line.state == TicketLineState::Ready;
        };
        if (ticket && ticket->state == TicketState::Ready &&
            std::none_of(ticket->lines.begin(), ticket->lines.end(), isReady))
            board.tickets.change(id)->state = TicketState::Open;
    }
    /// A ticket has done its work when nothing of it is left on the pass or to be cooked.
    void dropIfServed(OrderId id)
    {
        const Ticket *ticket = board.tickets.find(id);
        const auto isDone = [](const TicketLine &line) {
            return line.state == TicketLineState::Served || line.state == TicketLineState::Void;
        };
        if (ticket && std::all_of(ticket->lines.begin(), ticket->lines.end(), isDone))
            board.tickets.remove(id);
    }
    template <typename Doc> static void move(DocumentSet<Doc> &documents, const PartyMoved &event)
    {
        std::vector<OrderId> moved;
        documents.forEach([&](OrderId order, const Doc &doc) {
            if (doc.party == event.party && doc.table == event.from)
                moved.push_back(order);
        });
        for (OrderId order : moved)
            documents.change(order)->table = event.to;
    }
    template <typename Doc>
    static void leaveAlone(DocumentSet<Doc> &documents, const TableCleared &event)
    {
        std::vector<OrderId> left;
        documents.forEach([&](OrderId order, const Doc &doc) {
            if (doc.party == event.party && doc.table == event.table)
                left.push_back(order);
        });
        for (OrderId order : left)
            documents.change(order)->party = {};
    }
};

} // namespace

bool mayShowOnKitchenBoard(const Event &event)
{
    return mayShow<KitchenProjection>(event);
}

void apply(KitchenBoard &board, const RecordedEvent &event)
{
    project(board, event, KitchenProjection{board, event.at});
}

std::vector<AllDayCount> allDayCounts(const std::vector<Ticket> &tickets)
{
    std::map<std::string, int> counts;
    for (const Ticket &ticket : tickets)
        for (const TicketLine &line : ticket.lines)
            if (line.state == TicketLineState::Waiting || line.state == TicketLineState::Fired ||
                line.state == TicketLineState::Cooking)
                counts[line.name] += line.quantity;
    std::vector<AllDayCount> all;
    for (const auto &[name, quantity] : counts)
        all.push_back({name, quantity});
    return all;
}

} // namespace restaurant
