#include "oracle.h"

#include <algorithm>

namespace restaurant::testing {
namespace {

template <typename Id> int plain(Id id)
{
    return static_cast<int>(number(id));
}

std::string place(int order, int table)
{
    return std::to_string(order) + " at " + std::to_string(table) + ": ";
}

} // namespace

/// Notes what happened, and nothing that follows from it.
struct Oracle::Teller
{
    Oracle &oracle;

    Order &of(OrderId order) const { return oracle.m_orders[plain(order)]; }
    static void add(Order &order, const std::vector<OrderedLine> &lines)
    {
        for (const OrderedLine &line : lines)
            order.lines[plain(line.line)].course = plain(line.course);
    }
    static void fire(Order &order)
    {
        for (auto &[id, line] : order.lines) {
            if (!line.isAccepted || line.isFired || line.isVoid || line.course > order.firedCourse)
                continue;
            line.isFired = true;
            order.isBumped = false;
        }
    }

    void operator()(const OrderPlaced &e) const
    {
        Order &order = of(e.order);
        order.isTakeaway = e.kind == OrderKind::Takeaway;
        order.table = plain(e.table);
        order.party = plain(e.party);
        add(order, e.lines);
    }
    void operator()(const LinesAdded &e) const { add(of(e.order), e.lines); }
    void operator()(const LineVoided &e) const { of(e.order).lines[plain(e.line)].isVoid = true; }
    void operator()(const OrderCancelled &e) const
    {
        Order &order = of(e.order);
        order.hasCancelledTicket = hasTicket(order) && !order.isBumped;
        order.isCancelled = true;
        order.why = e.why.text();
        for (auto &[id, line] : order.lines)
            line.isVoid = line.isVoid || !line.isDelivered;
    }
    void operator()(const OrderAccepted &e) const
    {
        Order &order = of(e.order);
        int lowest = 0;
        for (const LineId id : e.lines) {
            Line &line = order.lines[plain(id)];
            line.isAccepted = true;
            lowest = lowest == 0 ? line.course : std::min(lowest, line.course);
        }
        if (order.firedCourse == 0)
            order.firedCourse = lowest;
        fire(order);
    }
    void operator()(const OrderRejected &e) const
    {
        of(e.order).isRejected = true;
        of(e.order).why = e.why.text();
    }
    void operator()(const CourseFired &e) const
    {
        of(e.order).firedCourse = plain(e.course);
        fire(of(e.order));
    }
    void operator()(const CookingStarted &e) const
    {
        of(e.order).lines[plain(e.line)].isBegun = true;
    }
    void operator()(const LineReady &e) const { of(e.order).lines[plain(e.line)].isCooked = true; }
    void operator()(const OrderReady &) const {} // follows from the lines
    void operator()(const TicketBumped &e) const
    {
        of(e.order).isBumped = true;
        of(e.order).hasCancelledTicket = false;
    }
    void operator()(const TicketRecalled &e) const { of(e.order).isBumped = false; }
    void operator()(const OrderPickedUp &e) const
    {
        for (const LineId line : e.lines)
            of(e.order).lines[plain(line)].isPickedUp = true;
    }
    void operator()(const OrderDelivered &e) const
    {
        for (const LineId line : e.lines)
            of(e.order).lines[plain(line)].isDelivered = true;
    }
    void operator()(const PartySeated &e) const
    {
        oracle.m_partyAt[plain(e.table)] = plain(e.party);
    }
    void operator()(const PartyMoved &e) const
    {
        oracle.m_partyAt[plain(e.from)] = 0;
        oracle.m_partyAt[plain(e.to)] = plain(e.party);
        for (auto &[id, order] : oracle.m_orders)
            if (order.party == plain(e.party) && !order.hasLeft)
                order.table = plain(e.to);
    }
    void operator()(const TableCleared &e) const
    {
        oracle.m_partyAt[plain(e.table)] = 0;
        for (auto &[id, order] : oracle.m_orders)
            order.hasLeft = order.hasLeft || order.party == plain(e.party);
    }
    void operator()(const StockReceived &) const {}
    void operator()(const StockReserved &) const {}
    void operator()(const ReservationRefused &) const {}
    void operator()(const ReservationReleased &) const {}
    void operator()(const StockUsed &) const {}
    void operator()(const DishSoldOut &) const {}
    void operator()(const DishRestored &) const {}
    void operator()(const PaymentRequested &e) const
    {
        of(e.order).asked = static_cast<int>(e.amount.cents);
        of(e.order).isPrepaid = e.prepaid;
    }
    void operator()(const PaymentTaken &e) const
    {
        of(e.order).isPaid = true;
        of(e.order).isDeclined = false;
    }
    void operator()(const PaymentDeclined &e) const
    {
        of(e.order).isDeclined = true;
        of(e.order).isCardRefused = e.final;
    }
    void operator()(const PaymentRefunded &) const {}
    void operator()(const ReservationExpired &) const {}
    void operator()(const PaymentExpired &) const {}
    void operator()(const RefundDeclined &) const {}
};

void Oracle::tell(const Event &event)
{
    std::visit(Teller{*this}, event);
}

bool Oracle::isEnded(const Order &order)
{
    return order.isRejected || order.isCancelled;
}
bool Oracle::isStillToCook(const Line &line)
{
    return line.isFired && !line.isCooked && !line.isVoid;
}
bool Oracle::isAtThePass(const Line &line)
{
    return line.isCooked && !line.isPickedUp && !line.isVoid;
}
bool Oracle::isDone(const Line &line)
{
    return line.isVoid || line.isDelivered;
}

namespace {

template <typename Lines, typename Is> bool anyOf(const Lines &lines, Is is)
{
    return std::any_of(lines.begin(), lines.end(),
                       [is](const auto &entry) { return is(entry.second); });
}
template <typename Lines, typename Is> bool allOf(const Lines &lines, Is is)
{
    return !anyOf(lines, [is](const auto &line) { return !is(line); });
}

} // namespace

/// Some of it stands at the pass, and nothing that was fired is still to be cooked.
bool Oracle::isReady(const Order &order)
{
    return !isEnded(order) && anyOf(order.lines, isAtThePass) && !anyOf(order.lines, isStillToCook);
}
bool Oracle::isServed(const Order &order)
{
    return allOf(order.lines, isDone);
}
/// The kitchen has heard of something that it has neither given away nor seen struck.
bool Oracle::hasTicket(const Order &order)
{
    return !isEnded(order) && anyOf(order.lines, [](const Line &line) {
        return line.isAccepted && !line.isPickedUp && !line.isVoid;
    });
}
bool Oracle::owes(const Order &order)
{
    return order.asked > 0 && !order.isPaid;
}

Shown Oracle::kitchen() const
{
    Shown shown;
    for (const auto &[id, order] : m_orders) {
        if (order.hasCancelledTicket)
            shown.push_back(place(id, order.table) + "cancelled");
        if (!hasTicket(order))
            continue;
        std::string text = place(id, order.table);
        text += order.isBumped ? "bumped;" : isReady(order) ? "ready;" : "open;";
        for (const auto &[number, line] : order.lines) {
            if (line.isVoid || line.isPickedUp || !line.isAccepted)
                continue;
            text += ' ' + std::to_string(number);
            text += line.isCooked  ? " ready"
                    : line.isBegun ? " cooking"
                    : line.isFired ? " fired"
                                   : " waiting";
        }
        shown.push_back(text);
    }
    return shown;
}

/// A number is shown from acceptance until all is served; ready, when some of it can be had or is
/// on its way, and nothing that was fired is still to be cooked.
Shown Oracle::status() const
{
    Shown shown;
    for (const auto &[id, order] : m_orders) {
        const bool isAccepted = order.firedCourse > 0;
        if (!isAccepted || isEnded(order) || isServed(order))
            continue;
        const bool isThere = anyOf(order.lines, [](const Line &line) {
            return line.isCooked && !line.isDelivered && !line.isVoid;
        });
        const bool isCooked = !anyOf(order.lines, isStillToCook);
        shown.push_back(std::to_string(id) + (isThere && isCooked ? " ready" : " preparing"));
    }
    return shown;
}

/// Dine-in until the party leaves, takeaway until it is handed over.
bool Oracle::concernsTheFloor(const Order &order)
{
    return !isEnded(order) && (order.isTakeaway ? !isServed(order) : !order.hasLeft);
}

/// By what has to be done for it next.
std::string Oracle::stageOnTheFloor(const Order &order)
{
    if (owes(order) && order.isPrepaid)
        return "awaits-payment";
    if (anyOf(order.lines, [](const Line &line) { return line.isPickedUp && !isDone(line); }))
        return "picked-up";
    if (isReady(order))
        return "ready";
    const auto isInTheKitchen = [](const Line &line) {
        return line.isAccepted && !line.isPickedUp && !line.isVoid;
    };
    if (anyOf(order.lines, isInTheKitchen))
        return "in-kitchen";
    if (!isServed(order))
        return "placed";
    return owes(order) ? "awaits-payment" : order.isPaid ? "paid" : "delivered";
}

/// The most urgent of its orders decides.
std::string Oracle::stageOfTable(int table, int party) const
{
    std::set<std::string> stages;
    for (const auto &[id, order] : m_orders) {
        if (order.isTakeaway || order.table != table || order.party != party ||
            !concernsTheFloor(order))
            continue;
        const std::string stage = stageOnTheFloor(order);
        stages.insert(stage == "awaits-payment" && order.isDeclined ? "wants-to-pay" : stage);
    }
    const auto has = [&](const char *stage) { return stages.contains(stage); };
    if (has("ready") || has("picked-up"))
        return "food-ready";
    if (has("placed") || has("in-kitchen"))
        return "waits-for-food";
    if (has("wants-to-pay"))
        return "wants-to-pay";
    if (has("awaits-payment") || has("delivered"))
        return "eating";
    return has("paid") ? "paid" : "wants-to-order";
}

Shown Oracle::waiter() const
{
    Shown shown;
    for (const auto &[table, party] : m_partyAt)
        if (party != 0)
            shown.push_back("table " + std::to_string(table) + ": party " + std::to_string(party) +
                            ", " + stageOfTable(table, party));
    for (const auto &[id, order] : m_orders)
        if (concernsTheFloor(order))
            shown.push_back(place(id, order.table) + stageOnTheFloor(order));
    return shown;
}

Shown Oracle::tasks() const
{
    Shown shown;
    for (const auto &[table, party] : m_partyAt) {
        const std::string stage = party == 0 ? "" : stageOfTable(table, party);
        if (stage == "wants-to-order")
            shown.push_back("Take order " + std::to_string(table));
        if (stage == "paid")
            shown.push_back("Clear " + std::to_string(table));
    }
    for (const auto &[id, order] : m_orders) {
        const std::string stage = concernsTheFloor(order) ? stageOnTheFloor(order) : "";
        if (stage == "ready")
            shown.push_back("Pick up " + std::to_string(id));
        if (stage == "picked-up")
            shown.push_back((order.isTakeaway ? "Hand over " : "Serve ") + std::to_string(id));
        if (stage == "awaits-payment")
            shown.push_back("Take payment " + std::to_string(id));
    }
    std::sort(shown.begin(), shown.end());
    return shown;
}

std::string Oracle::stageInWords(const Order &order)
{
    const std::string why = order.why.empty() ? "" : ": " + order.why;
    if (order.isRejected)
        return "Rejected" + why;
    if (order.isCancelled)
        return "Cancelled" + why;
    const bool isAsked = order.asked >= 0 && !order.isPaid && !order.isCardRefused;
    if (order.firedCourse == 0)
        return isAsked ? "Placed, awaits payment" : "Placed";
    if (isServed(order))
        return order.isPaid    ? "Delivered and paid"
               : !isAsked      ? "Delivered"
               : order.hasLeft ? "Delivered, left without paying"
                               : "Delivered, awaits payment";
    if (anyOf(order.lines, [](const Line &line) { return line.isPickedUp && !isDone(line); }))
        return "On its way";
    if (isReady(order))
        return "Ready";
    const auto isInThePan = [](const Line &line) {
        return line.isBegun && !line.isCooked && !line.isVoid;
    };
    return anyOf(order.lines, isInThePan) ? "Cooking" : "In the kitchen";
}

bool Oracle::isClosed(const Order &order)
{
    return isEnded(order) ||
           (isServed(order) && (order.isPaid || order.isCardRefused || order.hasLeft));
}

Shown Oracle::details() const
{
    Shown shown;
    for (const auto &[id, order] : m_orders) {
        // Where it was served is no news any more once nothing is expected of it.
        const std::string head =
            isClosed(order) ? std::to_string(id) + ": " : place(id, order.table);
        std::string text = head + stageInWords(order) + ';';
        for (const auto &[number, line] : order.lines) {
            text += ' ' + std::to_string(number);
            text += line.isVoid        ? " void"
                    : line.isDelivered ? " delivered"
                    : line.isPickedUp  ? " picked-up"
                    : line.isCooked    ? " ready"
                    : line.isBegun     ? " cooking"
                    : line.isFired     ? " fired"
                    : line.isAccepted  ? " accepted"
                                       : " placed";
        }
        shown.push_back(text);
    }
    return shown;
}

} // namespace restaurant::testing
