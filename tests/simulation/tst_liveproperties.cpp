// What holds for every live evening: the same guests whoever serves them, the same evening each
// time, and nobody and nothing lost.
#include "liverun.h"
#include "testprogram.h"
#include "tinyhouse.h"

#include "simulation/distribution.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace restaurant::testing::tst_liveproperties {

using namespace std::chrono_literals;

namespace {

/// A busy hour with guests of both kinds, of whom some turn round, lose patience, or ask.
Scenario busyHour(std::uint64_t seed)
{
    Scenario house = tinyHouse();
    house.seed = seed;
    GuestProfile dining = guestsAt(GuestKind::DineIn, {});
    dining.arrivals = ArrivalRates{{{noon, noon + 1h, 25}}};
    dining.sizes = {{1, 1}, {2, 3}, {4, 1}};
    dining.dishes = {{soup, 2}, {ramen, 1}};
    dining.secondDish = 20;
    dining.notes = {30, {*Note::from("hot"), *Note::from("cold")}};
    dining.patience = {{WaitKind::Table, Uniform{3min, 15min}},
                       {WaitKind::Order, Exponential{20min}},
                       {WaitKind::Food, Exponential{15min}},
                       {WaitKind::Bill, Deterministic{15min}}};
    dining.balksAt = 4;
    dining.cancels = 70;
    dining.declined = 10;
    dining.choosing = Triangular{1min, 2min, 5min};
    dining.eating = Gamma{4, 8min};
    dining.anotherRound = 40;
    GuestProfile away = guestsAt(GuestKind::Takeaway, {});
    away.arrivals = ArrivalRates{{{noon, noon + 1h, 30}}};
    away.dishes = dining.dishes;
    away.patience = {{WaitKind::Order, Uniform{2min, 9min}},
                     {WaitKind::Answer, Deterministic{2min}},
                     {WaitKind::Food, Exponential{12min}}};
    away.declined = 10;
    away.asksAfterPromise = Exponential{1min};
    away.asksUnlisted = Deterministic{30s};
    house.live.guests = {dining, away};
    for (WorkTime &time : house.live.work)
        time.length = Exponential{35s};
    house.live.work.push_back({WorkKind::Cook, Deterministic{3s}, Exponential{25s}});
    house.live.places = {{"pot", 3}, {"wok", 2}};
    return house;
}

/// Somebody works differently, and views are late, as `chance` has it.
Scenario variedHour(std::uint64_t seed)
{
    Scenario house = busyHour(seed);
    Generator chance = generatorFor(seed, 1000, 0);
    if (drawChance(0.4, chance))
        house.live.pools = oneServerForEverything();
    if (drawChance(0.3, chance))
        house.live.pools[0].discipline = QueueDiscipline::ByKind;
    if (drawChance(0.4, chance))
        house.live.rota = {{noon + 25min, "Others", "Others work.", tinyHouse().live.pools},
                           {noon + 40min, "One", "One works.", oneServerForEverything()}};
    for (const ViewName view : {ViewName::Kitchen, ViewName::Waiter, ViewName::Status}) {
        if (drawChance(0.5, chance))
            house.live.delays.push_back(
                {view, std::chrono::seconds(1 + drawPlace(std::vector<double>(90, 1.0), chance))});
    }
    house.restaurant.menu.dishes[0].stock = drawChance(0.5, chance) ? 12 : 100;
    return house;
}

/// Services stop, are slow and come back at random; all of them run by the end of the hour.
Scenario disturbedHour(std::uint64_t seed)
{
    Scenario house = variedHour(seed);
    Generator chance = generatorFor(seed, 1001, 0);
    const auto below = [&](int most) {
        return static_cast<int>(
            drawPlace(std::vector<double>(static_cast<std::size_t>(most), 1.0), chance));
    };
    for (int n = 4 + below(20); n > 0; --n) {
        OutageEntry entry;
        entry.at = noon + std::chrono::seconds(below(3600));
        entry.service = Service(below(3));
        entry.to.pace = ServicePace(below(3));
        if (entry.to.pace == ServicePace::Slow)
            entry.to.delay = std::chrono::seconds(1 + below(45));
        house.outages.push_back(entry);
    }
    std::stable_sort(house.outages.begin(), house.outages.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    for (const Service service : allServices)
        house.outages.push_back({noon + 1h, {}, {}, service, {}, {}});
    if (drawChance(0.5, chance))
        house.restaurant.limits = {5min, 2min, 20s};
    return house;
}

/// Views fall behind and catch up at random.
Scenario waveringHour(std::uint64_t seed)
{
    Scenario house = variedHour(seed);
    Generator chance = generatorFor(seed, 1002, 0);
    const auto below = [&](int most) {
        return static_cast<int>(
            drawPlace(std::vector<double>(static_cast<std::size_t>(most), 1.0), chance));
    };
    for (int n = 10 + below(20); n > 0; --n) {
        DelayEntry entry;
        entry.at = noon + std::chrono::seconds(below(3600));
        entry.view = std::array{ViewName::Kitchen, ViewName::Waiter,
                                ViewName::Status}[static_cast<std::size_t>(below(3))];
        entry.delay = std::chrono::seconds(below(2) * below(90));
        house.laterDelays.push_back(entry);
    }
    std::stable_sort(house.laterDelays.begin(), house.laterDelays.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return house;
}

/// It has come to an end of some sort.
bool isOver(const Order &order)
{
    return order.stage == OrderStage::Rejected || order.stage == OrderStage::Cancelled ||
           std::all_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
               return line.state == LineState::Delivered || line.state == LineState::Void;
           });
}

/// All that guests bring with them, as far as it has come to show: by guest.
std::map<GuestId, QStringList> drawnBy(const LiveRun &run)
{
    std::map<GuestId, QStringList> drawn;
    for (const auto &[at, came] : run.all<GuestCame>())
        drawn[came.guest] +=
            QStringLiteral("came %1 %2").arg(at.time_since_epoch().count()).arg(came.size);
    for (const auto &[at, choosing] : run.all<GuestChoosing>())
        drawn[choosing.guest] += QStringLiteral("chooses %1").arg((choosing.until - at).count());
    for (const auto &[at, eating] : run.all<GuestEating>())
        drawn[eating.guest] += QStringLiteral("eats %1").arg((eating.until - at).count());
    return drawn;
}

/// What the first orders of the guests were, by the guest whom the order was for.
std::map<GuestId, QString> firstOrders(const LiveRun &run)
{
    std::map<OrderId, GuestId> whose;
    for (const auto &[at, began] : run.all<WaitBegan>()) {
        if (began.kind == WaitKind::Food)
            whose.emplace(*began.order, began.guest);
    }
    std::map<GuestId, QString> orders;
    for (const SentCommand &sent : run.accepted<PlaceOrder>()) {
        const auto &placed = std::get<PlaceOrder>(sent.command);
        QString text;
        for (const WantedLine &line : placed.lines)
            text += QStringLiteral("%1 %2 %3;")
                        .arg(line.quantity.count())
                        .arg(QString::fromStdString(line.dish.text()),
                             QString::fromStdString(line.note.text()));
        if (whose.contains(placed.order))
            orders.emplace(whose.at(placed.order), text);
    }
    return orders;
}

} // namespace

class TestLiveProperties : public QObject
{
    Q_OBJECT

private slots:
    void theSameScenarioGivesTheSameEvening()
    {
        LiveRun once(variedHour(4));
        LiveRun again(variedHour(4));
        once.play();
        while (again.engine.next()) // at another pace
            again.playUntil(again.engine.now() + 7s);
        QVERIFY(once.activities == again.activities);
        QVERIFY(once.writeSide.log() == again.writeSide.log());
        QVERIFY(once.writeSide.commands() == again.writeSide.commands());
    }

    void anotherSeedGivesAnotherEvening()
    {
        LiveRun once(busyHour(4));
        LiveRun other(busyHour(5));
        once.play();
        other.play();
        QVERIFY(once.all<GuestCame>() != other.all<GuestCame>());
    }

    void everyCommandHasAnIdOfItsOwn()
    {
        LiveRun run(variedHour(7));
        run.play();
        std::set<CommandId> ids;
        for (const SentCommand &command : run.writeSide.commands())
            ids.insert(command.id);
        QCOMPARE(ids.size(), run.handled.size());
    }

    /// The numbers belong to the guests: who serves them and how late the views are makes a
    /// difference to their waits only.
    void theSameGuestsComeWhoeverServesThem()
    {
        const Scenario house = busyHour(11);
        Scenario alone = house;
        alone.live.pools = oneServerForEverything();
        alone.live.delays = {{ViewName::Waiter, 20s}, {ViewName::Kitchen, 45s}};
        LiveRun many(house);
        LiveRun one(alone);
        many.play();
        one.play();
        QVERIFY(many.all<GuestCame>() == one.all<GuestCame>());
        const auto drawnByMany = drawnBy(many);
        int compared = 0;
        for (const auto &[guest, drawn] : drawnBy(one)) {
            const QStringList &other = drawnByMany.at(guest);
            for (const QString &line : drawn) {
                const QString word = line.section(u' ', 0, 0);
                const QStringList same = other.filter(word);
                // The first of its kind: how many follow depends on the wait.
                if (!same.isEmpty() && line == drawn.filter(word).first()) {
                    QCOMPARE(line, same.first());
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 60);
        const auto ordersOfMany = firstOrders(many);
        for (const auto &[guest, text] : firstOrders(one)) {
            if (ordersOfMany.contains(guest))
                QCOMPARE(text, ordersOfMany.at(guest));
        }
    }

    void nobodyAndNothingIsLost_data() { addSeeds(30); }
    void nobodyAndNothingIsLost()
    {
        QFETCH(quint64, seed);
        LiveRun run(variedHour(seed));
        run.play();
        verifyAll(run);
        QVERIFY(run.engine.fulfilment().open().size() <= run.writeSide.orders().size());
        QVERIFY(!run.engine.reactionsPending());
    }

    void nobodyAndNothingIsLostWhereDelaysChange_data() { addSeeds(30); }
    void nobodyAndNothingIsLostWhereDelaysChange()
    {
        QFETCH(quint64, seed);
        LiveRun run(waveringHour(seed));
        run.play();
        verifyAll(run);
        QCOMPARE(run.all<ViewDelayed>().size(), run.scenario.laterDelays.size());
        QVERIFY(!run.engine.reactionsPending());
    }

    void nobodyAndNothingIsLostWhereServicesStop_data() { addSeeds(40); }
    void nobodyAndNothingIsLostWhereServicesStop()
    {
        QFETCH(quint64, seed);
        LiveRun run(disturbedHour(seed));
        run.play();
        verifyAll(run);
        QVERIFY(!run.engine.reactionsPending());
        QVERIFY(run.engine.waiting().empty());
        for (const auto &[id, order] : run.writeSide.orders())
            QVERIFY2(isOver(order), qPrintable(QString::number(number(id))));
        verifyStock(run);
    }

    void whatIsNotAnsweredIsToldAndNeverDecided()
    {
        int withdrawn = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            LiveRun run(disturbedHour(seed));
            run.play();
            std::set<CommandId> decided;
            for (const SentCommand &command : run.writeSide.commands())
                decided.insert(command.id);
            for (const auto &[at, one] : run.all<CommandWithdrawn>()) {
                QVERIFY(!decided.contains(one.command));
                QCOMPARE(at - one.sent, run.scenario.restaurant.limits.forAnswer());
                ++withdrawn;
            }
        }
        QVERIFY2(withdrawn > 20, qPrintable(QString::number(withdrawn)));
    }

    void theSameOutagesGiveTheSameEvening()
    {
        LiveRun once(disturbedHour(9));
        LiveRun again(disturbedHour(9));
        once.play();
        while (again.engine.next())
            again.playUntil(again.engine.now() + 7s);
        QVERIFY(once.activities == again.activities);
        QVERIFY(once.writeSide.commands() == again.writeSide.commands());
    }

    /// With enough hands and patience everybody is served.
    void whoIsPatientIsServed()
    {
        Scenario house = busyHour(3);
        for (GuestProfile &guests : house.live.guests) {
            guests.patience.clear();
            guests.balksAt.reset();
            guests.declined = 0;
        }
        for (Dish &dish : house.restaurant.menu.dishes)
            dish.stock = 500;
        LiveRun run(house);
        run.play();
        for (const auto &[at, left] : run.all<GuestLeft>())
            QVERIFY(left.why == LeaveReason::Served);
        QCOMPARE(run.all<GuestLeft>().size(), run.all<GuestCame>().size());
        for (const auto &[id, table] : run.writeSide.tables())
            QVERIFY(table.isFree());
        QVERIFY(run.engine.fulfilment().open().empty());
    }

private:
    /// Guests came = left + inside, each once; and who is inside waits for somebody.
    static void addSeeds(quint64 last)
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= last; ++seed)
            QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
    }

    static void verifyAll(const LiveRun &run)
    {
        QCOMPARE(run.views.complaints(), QStringList{});
        verifyGuests(run);
        verifyWaits(run);
        verifyWork(run);
        verifyTables(run);
    }

    static void verifyGuests(const LiveRun &run)
    {
        std::set<GuestId> inside;
        for (const TimedActivity &timed : run.activities) {
            if (const auto *came = std::get_if<GuestCame>(&timed.activity))
                QVERIFY(inside.insert(came->guest).second);
            if (const auto *left = std::get_if<GuestLeft>(&timed.activity))
                QVERIFY(inside.erase(left->guest) == 1);
        }
        QCOMPARE(run.all<GuestLeft>().size() + inside.size(), run.all<GuestCame>().size());
        QCOMPARE(inside.size(), std::size_t{0});
    }
    /// A wait ends once, by itself or because the guest leaves.
    static void verifyWaits(const LiveRun &run)
    {
        std::set<std::pair<GuestId, WaitKind>> open;
        for (const TimedActivity &timed : run.activities) {
            if (const auto *began = std::get_if<WaitBegan>(&timed.activity))
                QVERIFY(open.insert({began->guest, began->kind}).second);
            if (const auto *ended = std::get_if<WaitEnded>(&timed.activity))
                QVERIFY(open.erase({ended->guest, ended->kind}) == 1);
            if (const auto *left = std::get_if<GuestLeft>(&timed.activity)) {
                if (left->waitingFor && left->why != LeaveReason::Balked)
                    QVERIFY(open.erase({left->guest, *left->waitingFor}) == 1);
            }
        }
        QVERIFY(open.empty());
    }
    /// Every work that was queued is dropped, or begun and ended; and nobody does two things.
    static void verifyWork(const LiveRun &run)
    {
        std::set<WorkId> waiting;
        std::map<WorkId, std::string> underway;
        std::set<std::string> busy;
        for (const TimedActivity &timed : run.activities) {
            if (const auto *queued = std::get_if<WorkQueued>(&timed.activity))
                QVERIFY(waiting.insert(queued->work).second);
            if (const auto *dropped = std::get_if<WorkDropped>(&timed.activity))
                QVERIFY(waiting.erase(dropped->work) == 1);
            if (const auto *started = std::get_if<WorkStarted>(&timed.activity)) {
                QVERIFY(waiting.erase(started->work) == 1);
                QVERIFY(busy.insert(started->who).second);
                underway[started->work] = started->who;
            }
            if (const auto *ended = std::get_if<WorkEnded>(&timed.activity)) {
                QVERIFY(busy.erase(underway.at(ended->work)) == 1);
                underway.erase(ended->work);
            }
        }
        QVERIFY(waiting.empty());
        QVERIFY(underway.empty());
    }
    /// What was received is left or used: nothing is promised any more.
    static void verifyStock(LiveRun &run)
    {
        for (const Dish &dish : run.scenario.restaurant.menu.dishes) {
            const Stock &stock = run.writeSide.stock(dish.id);
            QVERIFY2(stock.reserved.empty(), dish.id.text().c_str());
            QCOMPARE(stock.received, stock.left + stock.used);
        }
    }
    static void verifyTables(const LiveRun &run)
    {
        for (const auto &[id, table] : run.writeSide.tables())
            QVERIFY2(table.isFree(), qPrintable(QString::number(number(id))));
    }
};

RESTAURANT_TEST(TestLiveProperties)

} // namespace restaurant::testing::tst_liveproperties
#include "tst_liveproperties.moc"
