// Random evenings: whatever anybody asks for, in whatever order, the rules of the house stand.
#include "domain/describe.h"
#include "domain/evening.h"

#include <QTest>

#include <functional>
#include <set>

using namespace restaurant;
using namespace restaurant::testing;

namespace {

/// splitmix64: the same numbers for the same seed on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    int below(int limit)
    {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return static_cast<int>((mixed ^ (mixed >> 31)) % static_cast<std::uint64_t>(limit));
    }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

/// Commands as people give them, sensible and not, about few things so that they often meet.
class Crowd
{
public:
    explicit Crowd(std::uint64_t seed)
        : m_dice(seed)
    {
    }

    Command next()
    {
        using Maker = std::function<Command()>;
        const Maker makers[] = {
            [&] { return Command{placed()}; },
            [&] {
                return Command{AddLines{order(), lines(2)}};
            },
            [&] {
                return Command{VoidLine{order(), line(), reason()}};
            },
            [&] {
                return Command{CancelOrder{order(), reason()}};
            },
            [&] {
                return Command{FireCourse{order(), Course{m_dice.below(4)}}};
            },
            [&] {
                return Command{StartCooking{order(), line()}};
            },
            [&] {
                return Command{StartCooking{order(), line()}};
            },
            [&] {
                return Command{StartCooking{order(), line()}};
            },
            [&] {
                return Command{FinishLine{order(), line()}};
            },
            [&] {
                return Command{FinishLine{order(), line()}};
            },
            [&] {
                return Command{FinishLine{order(), line()}};
            },
            [&] { return Command{BumpTicket{order()}}; },
            [&] { return Command{BumpTicket{order()}}; },
            [&] { return Command{RecallTicket{order()}}; },
            [&] { return Command{RecallTicket{order()}}; },
            [&] { return Command{PickUpOrder{order()}}; },
            [&] { return Command{PickUpOrder{order()}}; },
            [&] { return Command{PickUpOrder{order()}}; },
            [&] { return Command{DeliverOrder{order()}}; },
            [&] { return Command{DeliverOrder{order()}}; },
            [&] {
                return Command{TakePayment{order(), PaymentMethod::Card, m_dice.chance(80)}};
            },
            [&] {
                return Command{TakePayment{order(), PaymentMethod::Card, m_dice.chance(80)}};
            },
            [&] {
                return Command{SeatParty{table(), PartyId{1 + m_dice.below(9)}, 2}};
            },
            [&] {
                return Command{MoveParty{table(), table()}};
            },
            [&] { return Command{ClearTable{table()}}; },
            [&] {
                return Command{ReceiveStock{dishId(), m_dice.below(9)}};
            },
            [&] { return Command{MarkSoldOut{dishId()}}; },
            [&] { return Command{RestoreDish{dishId()}}; },
        };
        return makers[m_dice.below(static_cast<int>(std::size(makers)))]();
    }
    Role role()
    {
        return m_dice.chance(70) ? Role::Manager : allRoles[std::size_t(m_dice.below(5))];
    }
    bool chance(int percent) { return m_dice.chance(percent); }

private:
    PlaceOrder placed()
    {
        const bool here = m_dice.chance(60);
        const OrderId id = m_dice.chance(90) ? OrderId{++m_newest} : order();
        return {id, here ? OrderKind::DineIn : OrderKind::Takeaway, here ? table() : TableId{},
                here ? Name{} : name("Ada"), lines(3)};
    }
    std::vector<WantedLine> lines(int most)
    {
        std::vector<WantedLine> made;
        for (int left = m_dice.below(most + 1); left > 0; --left) {
            made.push_back(wanted("soup", 1 + m_dice.below(2), 1 + m_dice.below(2)));
            made.back().dish = dishId();
        }
        return made;
    }
    /// One of the last few, where something still happens.
    OrderId order() { return OrderId{std::max(1, m_newest - m_dice.below(3))}; }
    LineId line() { return LineId{1 + m_dice.below(3)}; }
    TableId table() { return house().tables[std::size_t(m_dice.below(3))].table; }
    DishId dishId() { return house().menu.dishes[std::size_t(m_dice.below(4))].id; }
    WhyText reason() { return m_dice.chance(70) ? why("because") : WhyText{}; }

    Dice m_dice;
    int m_newest = 0;
};

/// What the log alone says, counted without any aggregate.
struct Ledger
{
    std::map<DishId, int> received, reserved, used;
    std::map<OrderId, Money> paid, refunded;
    std::map<OrderId, int> payments;
    std::map<std::pair<OrderId, LineId>, int> cooked, served;

    void add(const Event &event)
    {
        if (const auto *e = std::get_if<StockReceived>(&event))
            received[e->dish] += e->quantity;
        if (const auto *e = std::get_if<StockReserved>(&event))
            reserved[e->dish] += e->quantity;
        if (const auto *e = std::get_if<ReservationReleased>(&event))
            reserved[e->dish] -= e->quantity;
        if (const auto *e = std::get_if<StockUsed>(&event)) {
            reserved[e->dish] -= e->quantity;
            used[e->dish] += e->quantity;
        }
        if (const auto *e = std::get_if<PaymentTaken>(&event)) {
            paid[e->order] += e->amount;
            ++payments[e->order];
        }
        if (const auto *e = std::get_if<PaymentRefunded>(&event))
            refunded[e->order] += e->amount;
        if (const auto *e = std::get_if<CookingStarted>(&event))
            ++cooked[{e->order, e->line}];
        if (const auto *e = std::get_if<OrderDelivered>(&event)) {
            for (const LineId line : e->lines)
                ++served[{e->order, line}];
        }
    }
};

/// Whether a line may come from one state to the other in one event.
bool mayFollow(LineState from, LineState to)
{
    using enum LineState;
    static const std::set<std::pair<LineState, LineState>> steps{
        {Placed, Accepted}, {Placed, Fired},   {Accepted, Fired},     {Fired, Cooking},
        {Cooking, Ready},   {Ready, PickedUp}, {PickedUp, Delivered}, {Placed, Void},
        {Accepted, Void},   {Fired, Void},     {Cooking, Void},       {Ready, Void}};
    return from == to || steps.contains({from, to});
}

/// The first rule that is broken now; empty if all stand.
std::string brokenRule(World &world, const Ledger &ledger)
{
    for (const auto &[dish, stock] : world.stocks()) {
        int reserved = 0;
        for (const auto &[line, quantity] : stock.reserved)
            reserved += quantity;
        const auto counted = [&, id = dish](const std::map<DishId, int> &of) {
            const auto found = of.find(id);
            return found == of.end() ? 0 : found->second;
        };
        if (stock.left < 0 || stock.received != stock.left + reserved + stock.used)
            return dish.text() + ": received is not left + reserved + used";
        if (stock.received != counted(ledger.received) || reserved != counted(ledger.reserved) ||
            stock.used != counted(ledger.used))
            return dish.text() + ": the stock is not what the log says";
    }
    for (const auto &[order, times] : ledger.payments) {
        const Payment &payment = world.payment(order);
        const auto back = ledger.refunded.find(order);
        const Money refunded = back == ledger.refunded.end() ? Money{} : back->second;
        if (times > 1 || payment.taken != ledger.paid.at(order) || payment.refunded != refunded ||
            refunded > payment.taken)
            return "order " + std::to_string(number(order)) + " is paid twice or given back twice";
    }
    for (const auto *lines : {&ledger.cooked, &ledger.served}) {
        for (const auto &[line, times] : *lines) {
            if (times > 1)
                return "a line is cooked or served twice";
        }
    }
    return {};
}

/// The first rule that is broken when the process manager has nothing more to do.
std::string brokenRuleAtRest(World &world, const OrderFulfilment &policy)
{
    using enum LineState;
    for (const auto &[id, order] : world.orders()) {
        const std::string name = "order " + std::to_string(number(id));
        const Payment payment = world.payment(id);
        const Money kept = payment.taken - payment.refunded;
        const bool ended =
            order.stage == OrderStage::Cancelled || order.stage == OrderStage::Rejected;
        if (order.stage == OrderStage::Placed && payment.stage != PaymentStage::Requested)
            return name + " waits for nothing";
        if (ended && kept != Money{})
            return name + " has ended, and its money was kept";
        if (order.stage == OrderStage::Accepted && order.kind == OrderKind::Takeaway &&
            kept != totalOf(order))
            return name + " is cooked for another sum than was paid";
        bool open = false;
        for (const OrderLine &line : order.lines) {
            const Stock stock = world.stock(line.dish);
            const bool held = stock.reserved.contains({id, line.line});
            const bool waits =
                line.state == Placed || line.state == Accepted || line.state == Fired;
            if (held != (waits && !ended && order.stage != OrderStage::None))
                return name + ": a line holds stock it should not, or lacks it";
            if (line.state == Placed && order.stage == OrderStage::Accepted)
                return name + ": an added line hangs";
            open = open || (line.state != Void && line.state != Delivered);
        }
        if (order.stage == OrderStage::Accepted && order.kind == OrderKind::DineIn && !open &&
            payment.requested != totalOf(order))
            return name + " is served, and the bill is wrong";
        if (order.stage == OrderStage::Accepted && !open && policy.open().contains(id))
            return name + " is served, and still remembered";
    }
    return {};
}

/// One evening of `steps` commands, checked after every one of them.
class RandomEvening
{
public:
    explicit RandomEvening(std::uint64_t seed)
        : m_crowd(seed)
    {
        m_evening.receive(4);
    }

    /// Plays, and returns what went wrong first; empty if nothing did.
    std::string play(int steps)
    {
        for (int step = 0; step < steps && m_broken.empty(); ++step) {
            if (m_crowd.chance(40))
                advance([&] { m_evening.reactOnce(); });
            else
                advance([&] { (void)m_evening.send(m_crowd.next(), m_crowd.role()); });
        }
        advance([&] { m_evening.settle(); });
        if (m_broken.empty())
            m_broken = brokenRuleAtRest(m_evening.world(), m_evening.policy());
        return m_broken.empty() ? m_broken : m_broken + lastEvents();
    }

    [[nodiscard]] Evening &evening() { return m_evening; }

private:
    template <typename Act> void advance(Act act)
    {
        act();
        for (; m_checked < m_evening.log().size(); ++m_checked)
            check(m_evening.log()[m_checked], m_evening.timeOf(m_checked));
        if (m_broken.empty())
            m_broken = brokenRule(m_evening.world(), m_ledger);
    }
    void check(const NewEvent &event, Instant time)
    {
        m_ledger.add(event.event);
        const auto ofOrder = event.stream.kind() == StreamKind::Order
                                 ? m_folded.order(OrderId{event.stream.key()})
                                 : Order{};
        m_folded.record(event, time);
        if (event.stream.kind() != StreamKind::Order)
            return;
        const Order &after = m_folded.order(ofOrder.id);
        for (const OrderLine &line : ofOrder.lines) {
            if (!mayFollow(line.state, after.find(line.line)->state))
                m_broken = "a line took a step that does not exist: " + describe(event.event);
        }
    }
    std::string lastEvents() const
    {
        std::string text = "; the log ends:";
        const auto &log = m_evening.log();
        for (std::size_t i = log.size() > 40 ? log.size() - 40 : 0; i < log.size(); ++i)
            text += "\n  " + log[i].stream.toText() + ": " + describe(log[i].event);
        return text;
    }

    Crowd m_crowd;
    Evening m_evening;
    World m_folded; ///< One event behind the other, to see each step.
    Ledger m_ledger;
    std::size_t m_checked = 0;
    std::string m_broken;
};

} // namespace

class TestInvariants final : public QObject
{
    Q_OBJECT

private slots:
    void theRulesStandWhateverIsAsked();
    void foldingInOneGoEqualsFoldingInSteps();
    void everyKindOfEventHappensInRandomEvenings();
};

void TestInvariants::theRulesStandWhateverIsAsked()
{
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const std::string broken = RandomEvening{seed}.play(1000);
        if (!broken.empty())
            QFAIL(("seed " + std::to_string(seed) + ": " + broken).c_str());
    }
}

void TestInvariants::foldingInOneGoEqualsFoldingInSteps()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        RandomEvening played{seed};
        QVERIFY(played.play(300).empty());
        Evening &evening = played.evening();
        World inOneGo;
        World inSteps;
        Dice dice{seed};
        for (std::size_t i = 0; i < evening.log().size(); ++i) {
            inOneGo.record(evening.log()[i], evening.timeOf(i));
            if (dice.chance(10))
                inSteps = World{inSteps}; // as if put away and taken out again
            inSteps.record(evening.log()[i], evening.timeOf(i));
        }
        for (const auto &[id, order] : evening.world().orders())
            QVERIFY2(inOneGo.order(id) == order && inSteps.order(id) == order,
                     ("seed " + std::to_string(seed)).c_str());
        for (const auto &[id, stock] : evening.world().stocks())
            QVERIFY(inOneGo.stock(id) == stock && inSteps.stock(id) == stock);
        for (const auto &[id, payment] : evening.world().payments())
            QVERIFY(inOneGo.payment(id) == payment && inSteps.payment(id) == payment);
    }
}

void TestInvariants::everyKindOfEventHappensInRandomEvenings()
{
    std::set<std::size_t> kinds;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        RandomEvening played{seed};
        (void)played.play(1000);
        for (const NewEvent &event : played.evening().log())
            kinds.insert(event.event.index());
    }
    for (std::size_t kind = 0; kind < eventKinds; ++kind)
        QVERIFY2(kinds.contains(kind), ("kind " + std::to_string(kind)).c_str());
}

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
