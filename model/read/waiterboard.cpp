#include "waiterboard.h"

#include "concerns.h"
#include "domain/oneof.h"
#include "lines.h"

namespace restaurant {
namespace {

bool hasLine(const WaiterOrder &order, LineState state)
{
    return std::any_of(order.lines.begin(), order.lines.end(),
                       [state](const CarryLine &line) { return line.state == state; });
}

/// Where an order stands, by what has to be done for it next.
CarryStage stageOf(const WaiterOrder &order)
{
    const bool owes = order.due > Money{};
    if (owes && order.prepaid)
        return CarryStage::AwaitsPayment;
    if (hasLine(order, LineState::PickedUp))
        return CarryStage::PickedUp;
    if (order.readyAt != Instant{})
        return CarryStage::Ready;
    if (hasLine(order, LineState::Accepted) || hasLine(order, LineState::Fired) ||
        hasLine(order, LineState::Ready))
        return CarryStage::InKitchen;
    if (hasLine(order, LineState::Placed))
        return CarryStage::Placed;
    if (owes)
        return CarryStage::AwaitsPayment;
    return order.paid ? CarryStage::Paid : CarryStage::Delivered;
}

/// How urgent an order makes its table; the most urgent one counts.
TableStage tableStageFor(const WaiterOrder &order)
{
    switch (order.stage) {
    case CarryStage::Ready:
    case CarryStage::PickedUp:
        return TableStage::FoodReady;
    case CarryStage::Placed:
    case CarryStage::InKitchen:
        return TableStage::WaitsForFood;
    case CarryStage::AwaitsPayment:
        return order.declined ? TableStage::WantsToPay : TableStage::Eating;
    case CarryStage::Delivered:
        return TableStage::Eating;
    case CarryStage::Paid:
        return TableStage::Paid;
    }
    return TableStage::Eating;
}

int urgencyOf(TableStage stage)
{
    switch (stage) {
    case TableStage::FoodReady:
        return 5;
    case TableStage::WaitsForFood:
        return 4;
    case TableStage::WantsToPay:
        return 3;
    case TableStage::Eating:
        return 2;
    case TableStage::Paid:
        return 1;
    case TableStage::WantsToOrder:
    case TableStage::Free:
        return 0;
    }
    return 0;
}

/// One event's effect on the board.
struct WaiterProjection
{
    WaiterBoard &board;
    Instant at;

    void on(const OrderPlaced &event)
    {
        WaiterOrder order;
        order.order = event.order;
        order.kind = event.kind;
        order.table = event.table;
        order.party = event.party;
        order.guest = event.guest.text();
        order.since = at;
        addLines(order, event.lines);
        board.orders.put(std::move(order));
        if (TableCard *card = tableOf(event.kind, event.table, event.party))
            card->orders.push_back(event.order);
        refreshTable(event.kind, event.table, event.party);
    }
    void on(const LinesAdded &event)
    {
        update(event.order, [&](WaiterOrder &order) { addLines(order, event.lines); });
    }
    void on(const LineVoided &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            setLine(order, event.line, LineState::Void);
            refreshCarries(order);
        });
    }
    void on(const OrderCancelled &event) { drop(event.order); }
    void on(const OrderAccepted &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            for (LineId line : event.lines)
                setLine(order, line, LineState::Accepted);
            if (order.fired == Course{0})
                order.fired = lowestCourse(order.lines, LineState::Accepted);
            fire(order);
        });
    }
    void on(const OrderRejected &event) { drop(event.order); }

    void on(const CourseFired &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            order.fired = event.course;
            fire(order);
        });
    }
    void on(const LineReady &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            setLine(order, event.line, LineState::Ready);
            refreshCarries(order);
        });
    }
    void on(const OrderReady &event)
    {
        update(event.order, [&](WaiterOrder &order) { order.readyAt = at; });
    }
    void on(const OrderPickedUp &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            for (LineId line : event.lines)
                setLine(order, line, LineState::PickedUp);
            refreshCarries(order);
        });
    }
    void on(const OrderDelivered &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            for (LineId line : event.lines)
                setLine(order, line, LineState::Delivered);
            refreshCarries(order);
        });
    }

    void on(const PartySeated &event)
    {
        if (TableCard *card = board.tables.change(event.table))
            *card = {event.table, card->seats, event.party, event.guests, TableStage::WantsToOrder,
                     at,          {}};
    }
    /// Comes twice, from both tables' streams; the second time nobody sits at `from` any more.
    void on(const PartyMoved &event)
    {
        TableCard *from = board.tables.change(event.from);
        TableCard *to = board.tables.change(event.to);
        if (!from || !to || from->party != event.party)
            return;
        for (OrderId order : from->orders)
            if (WaiterOrder *moved = board.orders.change(order))
                moved->table = event.to;
        *to = {event.to,
               to->seats,
               event.party,
               event.guests,
               from->stage,
               from->since,
               std::move(from->orders)};
        makeFree(*from);
    }
    void on(const TableCleared &event)
    {
        TableCard *card = board.tables.change(event.table);
        if (!card)
            return;
        for (OrderId order : card->orders)
            board.orders.remove(order);
        makeFree(*card);
    }

    void on(const StockReceived &event) { setLeft(event.dish, event.left); }
    void on(const StockReserved &event) { setLeft(event.dish, event.left); }
    void on(const OneOf<ReservationReleased, ReservationExpired> auto &event)
    {
        setLeft(event.dish, event.left);
    }
    void on(const DishSoldOut &event)
    {
        if (DishCard *dish = board.dishes.change(event.dish))
            dish->soldOut = true;
    }
    void on(const DishRestored &event)
    {
        setLeft(event.dish, event.left);
        if (DishCard *dish = board.dishes.change(event.dish))
            dish->soldOut = false;
    }

    void on(const PaymentRequested &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            order.due = event.amount;
            order.prepaid = event.prepaid;
            order.paid = false;
        });
    }
    void on(const PaymentTaken &event)
    {
        update(event.order, [&](WaiterOrder &order) {
            order.due = {};
            order.paid = true;
            order.declined = false;
        });
    }
    /// The bill stays open, or the order is about to be rejected.
    void on(const PaymentDeclined &event)
    {
        update(event.order, [](WaiterOrder &order) { order.declined = true; });
        if (const WaiterOrder *order = board.orders.find(event.order))
            refreshTable(order->kind, order->table, order->party);
    }
    /// Of these it knows nothing; an order whose payment has expired is about to be rejected.
    NothingShown on(const OneOf<CookingStarted, TicketBumped, TicketRecalled, ReservationRefused,
                                StockUsed, PaymentRefunded, PaymentExpired, RefundDeclined> auto &)
    {
        return {};
    }

private:
    void addLines(WaiterOrder &order, const std::vector<OrderedLine> &lines) const
    {
        for (const OrderedLine &line : lines)
            order.lines.push_back({line.line, board.restaurant->menu.nameOf(line.dish),
                                   line.quantity.count(), line.course, LineState::Placed});
    }
    static void setLine(WaiterOrder &order, LineId id, LineState state)
    {
        if (CarryLine *line = findLine(order.lines, id))
            line->state = state;
    }
    /// What is ready waits for what is fired after it: both are carried together.
    static void fire(WaiterOrder &order)
    {
        if (fireLines(order.lines, order.fired))
            order.readyAt = {};
    }
    static void refreshCarries(WaiterOrder &order)
    {
        order.carries = carriesText(order.lines);
        if (!hasLine(order, LineState::Ready))
            order.readyAt = {};
    }
    /// Changes an order and then whatever follows from it; passes over an unknown one, whose
    /// guests have left.
    template <typename Change> void update(OrderId id, Change change)
    {
        WaiterOrder *order = board.orders.change(id);
        if (!order)
            return;
        change(*order);
        if (const CarryStage stage = stageOf(*order); stage != order->stage) {
            order->stage = stage;
            order->since = at;
            refreshTable(order->kind, order->table, order->party);
        }
        if (order->kind == OrderKind::Takeaway && isServed(order->lines))
            board.orders.remove(id);
    }
    void drop(OrderId id)
    {
        const WaiterOrder *order = board.orders.find(id);
        if (!order)
            return;
        const auto [kind, table, party] = std::tuple(order->kind, order->table, order->party);
        if (TableCard *card = tableOf(kind, table, party))
            std::erase(card->orders, id);
        board.orders.remove(id);
        refreshTable(kind, table, party);
    }
    /// The card of the table where the party sits; null for takeaway or when it has left.
    TableCard *tableOf(OrderKind kind, TableId table, PartyId party)
    {
        TableCard *card = kind == OrderKind::DineIn ? board.tables.change(table) : nullptr;
        return card && card->party == party ? card : nullptr;
    }
    void refreshTable(OrderKind kind, TableId table, PartyId party)
    {
        TableCard *card = tableOf(kind, table, party);
        if (!card)
            return;
        TableStage most = TableStage::WantsToOrder;
        for (OrderId id : card->orders) {
            const WaiterOrder *order = board.orders.find(id);
            const TableStage stage = order ? tableStageFor(*order) : most;
            if (urgencyOf(stage) > urgencyOf(most))
                most = stage;
        }
        if (card->stage != most) {
            card->stage = most;
            card->since = at;
        }
    }
    void makeFree(TableCard &card) const
    {
        card = {card.table, card.seats, {}, 0, TableStage::Free, at, {}};
    }
    void setLeft(const DishId &id, int left)
    {
        if (DishCard *dish = board.dishes.change(id))
            dish->left = left;
    }
};

} // namespace

WaiterBoard::WaiterBoard(const Restaurant &of)
    : restaurant(&of)
{
    for (const TablePlace &place : of.tables)
        tables.put({place.table, place.seats, {}, 0, TableStage::Free, {}, {}});
    for (const Dish &dish : of.menu.dishes)
        dishes.put({dish.id, dish.name, dish.price, 0, false, dish.allergens});
}

bool mayShowOnWaiterBoard(const Event &event)
{
    return mayShow<WaiterProjection>(event);
}

void apply(WaiterBoard &board, const RecordedEvent &event)
{
    project(board, event, WaiterProjection{board, event.at});
}

} // namespace restaurant
