#include "sayings.h"

#include "read/lines.h"
#include "words/plaintext.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

namespace restaurant {

namespace {

template <typename Line, typename State>
bool hasAny(const std::vector<Line> &lines, std::initializer_list<State> states)
{
    return std::any_of(lines.begin(), lines.end(), [&](const Line &line) {
        return std::find(states.begin(), states.end(), line.state) != states.end();
    });
}

/// Collects what is said of things.
class SayingsOf
{
public:
    explicit SayingsOf(const Concern &concern)
        : m_concern(concern)
    {
    }
    Sayings take() { return std::move(m_said); }

    /// A guest looks for his own order, whatever is said of it.
    void addOrder(OrderId order, Said said)
    {
        const bool isOwn = m_concern.order == order;
        if (!m_concern.carries && !isOwn)
            return;
        m_said[{SaidThing::Kind::Order, number(order), 0, {}}] = {
            said, QString::number(number(order)), isOwn || said == Said::Ready};
    }
    void addOwnIfMissing()
    {
        const SaidThing own{
            SaidThing::Kind::Order, m_concern.order ? number(*m_concern.order) : 0, 0, {}};
        if (m_concern.order && !m_said.contains(own))
            addOrder(*m_concern.order, Said::NotThere);
    }
    template <typename Line> void addLine(OrderId order, const Line &line, Said said)
    {
        if (m_concern.cooks)
            m_said[{SaidThing::Kind::Line, number(order), number(line.line), {}}] = {
                said,
                QStringLiteral("%1, %2").arg(QString::number(number(order)),
                                             BoardText::dish(line.quantity, line.name)),
                said == Said::ToStart};
    }
    void addTable(const TableCard &table)
    {
        if (!m_concern.takes)
            return;
        const Said said = table.stage == TableStage::Free           ? Said::Free
                          : table.stage == TableStage::WantsToOrder ? Said::WantsToOrder
                                                                    : Said::HasOrdered;
        m_said[{SaidThing::Kind::Table, number(table.table), 0, {}}] = {
            said, BoardText::table(table.table), said == Said::WantsToOrder};
    }
    void addDish(const DishCard &dish)
    {
        if (m_concern.takes && dish.soldOut)
            m_said[{SaidThing::Kind::Dish, 0, 0, dish.dish.text()}] = {Said::SoldOut,
                                                                       toQString(dish.name), true};
    }

private:
    const Concern &m_concern;
    Sayings m_said;
};

// The waiter's documents, of the waiter view or of the floor.

Said carryStageOf(const WaiterOrder &order)
{
    switch (order.stage) {
    case CarryStage::Placed:
        return Said::Ordered;
    case CarryStage::InKitchen:
        return Said::Preparing;
    case CarryStage::Ready:
        return Said::Ready;
    case CarryStage::PickedUp:
        return Said::Carried;
    case CarryStage::AwaitsPayment:
        return order.prepaid ? Said::Ordered : Said::Served;
    case CarryStage::Delivered:
    case CarryStage::Paid:
        return Said::Served;
    }
    return Said::NotThere;
}

template <typename Board> void addWaiter(SayingsOf &sayings, const Board &board)
{
    for (const auto &[id, shown] : board.template documents<WaiterOrder>())
        sayings.addOrder(id, carryStageOf(shown.document));
    for (const auto &[id, shown] : board.template documents<TableCard>())
        sayings.addTable(shown.document);
}

// What other views say, made of the floor's order.

/// As a ticket: until it is picked up.
Said ticketSays(const WaiterOrder &order)
{
    using enum LineState;
    if (order.readyAt != Instant{})
        return Said::Ready;
    return hasAny(order.lines, {Accepted, Fired, Cooking, Ready}) ? Said::Preparing
                                                                  : Said::NotThere;
}

/// As a number: from when it is accepted until all of it is served.
Said numberSays(const WaiterOrder &order)
{
    using enum LineState;
    if (isServed(order.lines) ||
        !hasAny(order.lines, {Accepted, Fired, Cooking, Ready, PickedUp, Delivered}))
        return Said::NotThere;
    const bool isReady =
        order.readyAt != Instant{} ||
        (hasAny(order.lines, {PickedUp}) && !hasAny(order.lines, {Fired, Cooking, Ready}));
    return isReady ? Said::Ready : Said::Preparing;
}

using CookedLines = std::set<std::pair<OrderId, LineId>>;

CookedLines cookedOn(const HeldBoard<FloorBoard> &floor)
{
    CookedLines cooked;
    for (const auto &[name, shown] : floor.documents<FloorStation>())
        for (const CookingLine &line : shown.document.cooking)
            cooked.insert({line.order, line.line});
    return cooked;
}

/// Lines of which the kitchen has not heard, or which wait for their course, are nobody's yet.
void addTrueLines(SayingsOf &sayings, const WaiterOrder &order, const CookedLines &cooked)
{
    for (const CarryLine &line : order.lines) {
        if (line.state == LineState::Placed || line.state == LineState::Accepted)
            continue;
        const bool isOpen = line.state == LineState::Fired || line.state == LineState::Cooking;
        const Said said = line.state == LineState::Void               ? Said::Void
                          : !isOpen                                   ? Said::Done
                          : cooked.contains({order.order, line.line}) ? Said::Cooking
                                                                      : Said::ToStart;
        sayings.addLine(order.order, line, said);
    }
}

// The kitchen's tickets.

/// Its guests have left, so that the floor does not know it any more.
bool isLeftOver(const Ticket &ticket)
{
    return ticket.kind == OrderKind::DineIn && ticket.party == PartyId{};
}

Said saidOf(const Ticket &ticket)
{
    if (ticket.state == TicketState::Cancelled)
        return Said::NotThere;
    const bool isReady =
        ticket.state != TicketState::Open && hasAny(ticket.lines, {TicketLineState::Ready});
    return isReady ? Said::Ready : Said::Preparing;
}

std::optional<Said> saidOf(const TicketLine &line)
{
    switch (line.state) {
    case TicketLineState::Waiting:
        return std::nullopt;
    case TicketLineState::Fired:
        return Said::ToStart;
    case TicketLineState::Cooking:
        return Said::Cooking;
    case TicketLineState::Ready:
    case TicketLineState::Served:
        return Said::Done;
    case TicketLineState::Void:
        return Said::Void;
    }
    return std::nullopt;
}

} // namespace

Concern concernOf(const FloorStaff &staff, const HeldDocuments<FloorPool> &pools)
{
    Concern concern;
    const auto pool = pools.find(staff.pool);
    if (pool == pools.end())
        return {true, true, true, {}};
    for (const WorkKind kind : pool->second.document.kinds) {
        concern.takes = concern.takes || kind == WorkKind::TakeOrder;
        concern.cooks = concern.cooks || kind == WorkKind::Cook;
        concern.carries =
            concern.carries || (kind != WorkKind::TakeOrder && kind != WorkKind::Cook);
    }
    return concern;
}

Concern concernOf(const FloorGuest &guest)
{
    return {false, false, false, guest.order};
}

Sayings saidBy(const HeldBoard<KitchenBoard> &board, const Concern &concern)
{
    SayingsOf sayings(concern);
    for (const auto &[id, shown] : board.documents<Ticket>()) {
        const Ticket &ticket = shown.document;
        if (isLeftOver(ticket))
            continue;
        if (const Said said = saidOf(ticket); said != Said::NotThere)
            sayings.addOrder(id, said);
        for (const TicketLine &line : ticket.lines)
            if (const std::optional<Said> said = saidOf(line))
                sayings.addLine(id, line, *said);
    }
    sayings.addOwnIfMissing();
    return sayings.take();
}

Sayings saidBy(const HeldBoard<WaiterBoard> &board, const Concern &concern)
{
    SayingsOf sayings(concern);
    addWaiter(sayings, board);
    for (const auto &[id, shown] : board.documents<DishCard>())
        sayings.addDish(shown.document);
    sayings.addOwnIfMissing();
    return sayings.take();
}

Sayings saidBy(const HeldBoard<StatusBoard> &board, const Concern &concern)
{
    SayingsOf sayings(concern);
    for (const auto &[id, shown] : board.documents<StatusNumber>())
        sayings.addOrder(id, shown.document.stage == StatusStage::Ready ? Said::Ready
                                                                        : Said::Preparing);
    sayings.addOwnIfMissing();
    return sayings.take();
}

Sayings trueOf(const HeldBoard<FloorBoard> &floor, ViewName view, const Concern &concern)
{
    SayingsOf sayings(concern);
    if (view == ViewName::Waiter)
        addWaiter(sayings, floor);
    const CookedLines cooked = view == ViewName::Kitchen ? cookedOn(floor) : CookedLines();
    for (const auto &[id, shown] : floor.documents<WaiterOrder>()) {
        const WaiterOrder &order = shown.document;
        if (view != ViewName::Kitchen && view != ViewName::Status)
            continue;
        const Said said = view == ViewName::Kitchen ? ticketSays(order) : numberSays(order);
        if (said != Said::NotThere)
            sayings.addOrder(id, said);
        if (view == ViewName::Kitchen)
            addTrueLines(sayings, order, cooked);
    }
    sayings.addOwnIfMissing();
    return sayings.take();
}

} // namespace restaurant
