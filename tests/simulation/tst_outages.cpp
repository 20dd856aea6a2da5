// Services that are stopped or slow: what waits for them, and in which order it is decided; and
// that what comes too late after all ends right.
#include "liverun.h"
#include "memorywriteside.h"
#include "testprogram.h"
#include "tinyhouse.h"

#include "log/codec.h"
#include "simulation/engine/engine.h"

#include <QtTest>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace restaurant::testing::tst_outages {

using namespace std::chrono_literals;

namespace {

Actor actor(std::string_view name, Role role)
{
    return {*Name::from(name), role};
}
const Actor charlie = actor("Charlie", Role::Taker);
const Actor nadia = actor("Nadia", Role::Manager);

OutageEntry outage(Instant at, Service service, ServicePace pace, Duration delay = {})
{
    return {at, "t", "c", service, {pace, delay}, {}};
}

PlaceOrder takeaway(int order, int quantity)
{
    WantedLine line;
    line.dish = ramen;
    line.quantity = *Quantity::from(quantity);
    return {OrderId{order}, OrderKind::Takeaway, {}, *Name::from("Ada"), {line}};
}

TakePayment pays(int order)
{
    return {OrderId{order}, PaymentMethod::Card, true};
}

/// Ten ramen, and what the script says.
Scenario evening(std::vector<ScriptedCommand> script, std::vector<OutageEntry> outages)
{
    Scenario scenario = tinyHouse();
    scenario.live = {};
    scenario.restaurant.isScripted = true;
    scenario.restaurant.staff = StaffList({charlie, nadia});
    for (Dish &dish : scenario.restaurant.menu.dishes)
        dish.stock = 10;
    scenario.script = std::move(script);
    scenario.outages = std::move(outages);
    return scenario;
}

/// An evening of commands alone, with what is told beside its log.
struct ScriptedRun final : ActivityPort
{
    explicit ScriptedRun(Scenario played)
        : scenario(std::move(played))
        , writeSide(scenario.restaurant)
        , engine(scenario, writeSide, ResumePoint{scenario.starts, {}, {}, {}, {}, {}}, *this)
    {
    }

    ScriptedRun &playUntil(Instant until)
    {
        while (engine.next() && *engine.next() <= until)
            step();
        engine.advanceTo(until);
        return *this;
    }
    ScriptedRun &play()
    {
        while (engine.next())
            step();
        return *this;
    }
    void step()
    {
        for (WithdrawnCommand &one : engine.step().withdrawn)
            withdrawn.push_back(std::move(one));
    }
    void record(const Activity &activity, Instant at) override
    {
        activities.push_back({at, activity, {}});
    }

    /// "12:01:00 OrderPlaced", of order 1 and of stock that is promised or given back.
    [[nodiscard]] QStringList happened() const
    {
        QStringList lines;
        for (const RecordedEvent &event : writeSide.log())
            if (!std::holds_alternative<StockReceived>(event.event))
                lines += QString::fromStdString(clockText(event.at) + ' ') +
                         QString::fromUtf8(typeWord(event.event).data());
        return lines;
    }
    [[nodiscard]] OrderStage stage() { return writeSide.order(OrderId{1}).stage; }
    /// Whatever happened: nothing is promised, and no money kept for nothing.
    void verifyEnd()
    {
        const Stock &stock = writeSide.stock(ramen);
        QVERIFY(stock.reserved.empty());
        QCOMPARE(stock.received, stock.left + stock.used);
        QVERIFY(engine.waiting().empty());
        QVERIFY(!engine.reactionsPending());
    }

    const Scenario scenario;
    MemoryWriteSide writeSide;
    std::vector<TimedActivity> activities;
    std::vector<WithdrawnCommand> withdrawn;
    Engine engine;
};

} // namespace

class TestOutages : public QObject
{
    Q_OBJECT

private slots:
    void whatAStoppedServiceIsSentWaitsInOrder()
    {
        ScriptedRun run(evening(
            {{noon + 1min, charlie, takeaway(1, 1)}, {noon + 2min, charlie, takeaway(2, 1)}},
            {outage(noon, Service::Stock, ServicePace::Stopped),
             outage(noon + 5min, Service::Stock, ServicePace::Running)}));
        run.playUntil(noon + 3min);
        QCOMPARE(run.engine.waiting().size(), std::size_t{2});
        QCOMPARE(run.engine.waiting()[0].at, noon + 1min);
        QVERIFY(std::holds_alternative<ReserveStock>(run.engine.waiting()[0].command));
        QVERIFY(run.engine.reactionsPending());
        QVERIFY(!run.engine.areReactionsDue());
        run.play();
        QCOMPARE(run.happened(), (QStringList{QStringLiteral("12:01:00 OrderPlaced"),
                                              QStringLiteral("12:02:00 OrderPlaced"),
                                              QStringLiteral("12:05:00 StockReserved"),
                                              QStringLiteral("12:05:00 StockReserved"),
                                              QStringLiteral("12:05:00 PaymentRequested"),
                                              QStringLiteral("12:05:00 PaymentRequested")}));
    }

    void aSlowServiceDecidesEachThatMuchLater()
    {
        ScriptedRun run(evening({{noon + 1min, charlie, takeaway(1, 1)}},
                                {outage(noon, Service::Orders, ServicePace::Slow, 10s),
                                 outage(noon, Service::Stock, ServicePace::Slow, 5s)}));
        run.play();
        QCOMPARE(run.happened(), (QStringList{QStringLiteral("12:01:10 OrderPlaced"),
                                              QStringLiteral("12:01:15 StockReserved"),
                                              QStringLiteral("12:01:15 PaymentRequested")}));
        QCOMPARE(run.writeSide.commands().back().at, noon + 1min + 15s);
    }

    void aSlowServiceThatIsQuickerAgainDecidesNothingOutOfOrder()
    {
        ScriptedRun run(
            evening({{noon + 1min, charlie, takeaway(1, 1)},
                     {noon + 1min + 4s, charlie, takeaway(2, 1)},
                     {noon + 1min + 6s, charlie, takeaway(3, 1)}},
                    {outage(noon, Service::Orders, ServicePace::Slow, 20s),
                     outage(noon + 1min + 5s, Service::Orders, ServicePace::Slow, 2s)}));
        run.play();
        std::vector<std::pair<int, Instant>> placed;
        for (const RecordedEvent &event : run.writeSide.log())
            if (const auto *one = std::get_if<OrderPlaced>(&event.event))
                placed.emplace_back(number(one->order), event.at);
        QVERIFY((placed == std::vector<std::pair<int, Instant>>{{1, noon + 1min + 5s},
                                                                {2, noon + 1min + 6s},
                                                                {3, noon + 1min + 8s}}));
    }

    void whoWaitsTooLongTakesHisCommandBack()
    {
        ScriptedRun run(evening({{noon + 1min, charlie, takeaway(1, 1)}},
                                {outage(noon, Service::Orders, ServicePace::Stopped),
                                 outage(noon + 5min, Service::Orders, ServicePace::Running)}));
        run.play();
        QVERIFY(run.happened().isEmpty());
        QCOMPARE(run.withdrawn.size(), std::size_t{1});
        QCOMPARE(run.withdrawn[0].why,
                 (Rejection{Reason::NoAnswer, "The orders service did not answer within 0:30."}));
        const auto told = std::find_if(
            run.activities.begin(), run.activities.end(), [](const TimedActivity &one) {
                return std::holds_alternative<CommandWithdrawn>(one.activity);
            });
        QVERIFY(told != run.activities.end());
        QCOMPARE(told->at, noon + 1min + 30s);
        const auto &one = std::get<CommandWithdrawn>(told->activity);
        QCOMPARE(QString::fromStdString(one.what), QStringLiteral("PlaceOrder"));
        QVERIFY(one.order == OrderId{1} && one.service == Service::Orders && !one.byPerson);
    }

    void theProcessManagerNeverTakesBackWhatItSent()
    {
        ScriptedRun run(evening({{noon + 1min, charlie, takeaway(1, 1)}},
                                {outage(noon, Service::Stock, ServicePace::Stopped),
                                 outage(noon + 50min, Service::Stock, ServicePace::Running)}));
        run.play();
        QVERIFY(run.withdrawn.empty());
        QCOMPARE(run.happened().value(1), QStringLiteral("12:50:00 StockReserved"));
    }

    /// Stock comes back after the order was rejected because it was silent: what it promises then
    /// is given back.
    void stockAnswersTooLate()
    {
        Scenario scenario = evening({{noon + 1min, charlie, takeaway(1, 4)}},
                                    {outage(noon, Service::Stock, ServicePace::Stopped),
                                     outage(noon + 9min, Service::Stock, ServicePace::Running)});
        scenario.restaurant.limits = {3min, 3min, {}};
        ScriptedRun run(scenario);
        run.playUntil(noon + 8min);
        QCOMPARE(run.stage(), OrderStage::Rejected);
        run.play();
        QCOMPARE(run.happened(), (QStringList{QStringLiteral("12:01:00 OrderPlaced"),
                                              QStringLiteral("12:04:00 OrderRejected"),
                                              QStringLiteral("12:09:00 StockReserved"),
                                              QStringLiteral("12:09:00 ReservationReleased")}));
        run.verifyEnd();
    }

    void stockAnswersInTime()
    {
        Scenario scenario =
            evening({{noon + 1min, charlie, takeaway(1, 4)}, {noon + 4min, charlie, pays(1)}},
                    {outage(noon, Service::Stock, ServicePace::Stopped),
                     outage(noon + 3min, Service::Stock, ServicePace::Running)});
        scenario.restaurant.limits = {3min, 3min, {}};
        ScriptedRun run(scenario);
        run.play();
        QCOMPARE(run.stage(), OrderStage::Accepted);
    }

    /// The till comes back after the order was rejected because it was silent: the bill it makes
    /// out then is closed at once.
    void theTillAsksTooLate()
    {
        Scenario scenario = evening({{noon + 1min, charlie, takeaway(1, 4)}},
                                    {outage(noon, Service::Payment, ServicePace::Stopped),
                                     outage(noon + 9min, Service::Payment, ServicePace::Running)});
        scenario.restaurant.limits = {10min, 3min, {}};
        ScriptedRun run(scenario);
        run.play();
        QCOMPARE(run.stage(), OrderStage::Rejected);
        QVERIFY(run.happened().contains(QStringLiteral("12:09:00 PaymentExpired")));
        run.verifyEnd();
        QVERIFY(run.engine.fulfilment().open().empty());
    }

    /// It was sent first, and so it is decided first: paid in time, as far as the till knows.
    void aPaymentThatWaitedBeforeItsExpiry()
    {
        Scenario scenario =
            evening({{noon + 1min, charlie, takeaway(1, 4)}, {noon + 3min + 50s, charlie, pays(1)}},
                    {outage(noon + 2min, Service::Payment, ServicePace::Stopped),
                     outage(noon + 4min + 10s, Service::Payment, ServicePace::Running)});
        scenario.restaurant.limits = {10min, 3min, {}};
        ScriptedRun run(scenario);
        run.play();
        QCOMPARE(run.stage(), OrderStage::Accepted);
        QVERIFY(!run.happened().contains(QStringLiteral("12:04:10 PaymentExpired")));
    }

    void aPaymentThatWaitedBehindItsExpiry()
    {
        Scenario scenario =
            evening({{noon + 1min, charlie, takeaway(1, 4)}, {noon + 4min + 5s, charlie, pays(1)}},
                    {outage(noon + 2min, Service::Payment, ServicePace::Stopped),
                     outage(noon + 4min + 10s, Service::Payment, ServicePace::Running)});
        scenario.restaurant.limits = {10min, 3min, {}};
        ScriptedRun run(scenario);
        run.play();
        QCOMPARE(run.stage(), OrderStage::Rejected);
        run.verifyEnd();
    }

    /// The order is paid, accepted and in the pan before stock, which was stopped, hears first that
    /// its promise is over and then that it was used.
    void aReservationThatExpiresInThePan()
    {
        Scenario scenario =
            evening({{noon + 1min, charlie, takeaway(1, 4)},
                     {noon + 5min, charlie, pays(1)},
                     {noon + 6min, actor("Mei", Role::Cook), StartCooking{OrderId{1}, LineId{1}}},
                     {noon + 12min, actor("Mei", Role::Cook), FinishLine{OrderId{1}, LineId{1}}}},
                    {outage(noon + 2min, Service::Stock, ServicePace::Stopped),
                     outage(noon + 10min, Service::Stock, ServicePace::Running)});
        scenario.restaurant.limits = {3min, 8min, {}};
        scenario.restaurant.staff = StaffList({charlie, nadia, actor("Mei", Role::Cook)});
        ScriptedRun run(scenario);
        run.play();
        QCOMPARE(run.stage(), OrderStage::Accepted);
        QVERIFY(run.happened().contains(QStringLiteral("12:10:00 ReservationExpired")));
        QVERIFY(run.happened().contains(QStringLiteral("12:10:00 StockUsed")));
        run.verifyEnd();
        QCOMPARE(run.writeSide.stock(ramen).used, 4);
    }

    /// Paid while it expires; others have taken what was promised by the time stock is back.
    void aReservationThatExpiresWhileItIsPaid()
    {
        Scenario scenario =
            evening({{noon + 1min, charlie, takeaway(1, 10)}, {noon + 5min, charlie, pays(1)}},
                    {outage(noon + 2min, Service::Stock, ServicePace::Stopped),
                     outage(noon + 10min, Service::Stock, ServicePace::Running)});
        scenario.restaurant.limits = {3min, 8min, {}};
        ScriptedRun run(scenario);
        run.playUntil(noon + 9min);
        QCOMPARE(run.stage(), OrderStage::Accepted);
        run.play();
        QVERIFY(run.happened().contains(QStringLiteral("12:10:00 ReservationExpired")));
        QCOMPARE(run.writeSide.stock(ramen).left, 0); // asked for again
        QCOMPARE(run.writeSide.stock(ramen).reserved.size(), std::size_t{1});
    }

    /// The orders service is back: it rejects what was silent for too long before it accepts what
    /// was paid meanwhile, and the money goes back.
    void anOrderThatIsPaidWhileItsRejectionWaits()
    {
        Scenario scenario =
            evening({{noon + 1min, charlie, takeaway(1, 4)}, {noon + 6min, charlie, pays(1)}},
                    {outage(noon + 1min, Service::Stock, ServicePace::Stopped),
                     outage(noon + 2min, Service::Orders, ServicePace::Stopped),
                     outage(noon + 5min, Service::Stock, ServicePace::Running),
                     outage(noon + 10min, Service::Orders, ServicePace::Running)});
        scenario.restaurant.limits = {2min, 8min, {}};
        ScriptedRun run(scenario);
        run.play();
        QCOMPARE(run.stage(), OrderStage::Rejected);
        QVERIFY(run.happened().contains(QStringLiteral("12:10:00 PaymentRefunded")));
        run.verifyEnd();
    }

    /// Of staff and guests:

    void whoServesStandsThereUntilHeIsAnswered()
    {
        Scenario house = tinyHouse();
        house.live.guests = {guestsAt(GuestKind::DineIn, {0s})};
        house.outages = {outage(noon + 90s, Service::Orders, ServicePace::Stopped),
                         outage(noon + 110s, Service::Orders, ServicePace::Running)};
        LiveRun run(house);
        run.play();
        const QStringList steps = run.linesWith("waiting until");
        QVERIFY(!steps.isEmpty());
        QVERIFY(run.all<CommandWithdrawn>().empty());
        QCOMPARE(run.all<GuestLeft>().front().second.why, LeaveReason::Served);
    }

    void whoIsNotAnsweredHasWorkedInVainAndTheGuestIsAskedAgain()
    {
        Scenario house = tinyHouse();
        house.live.guests = {guestsAt(GuestKind::DineIn, {0s})};
        house.outages = {outage(noon + 75s, Service::Orders, ServicePace::Stopped),
                         outage(noon + 3min, Service::Orders, ServicePace::Running)};
        LiveRun run(house);
        run.play();
        QCOMPARE(run.all<CommandWithdrawn>().size(), std::size_t{1});
        const auto ended = run.all<WorkEnded>();
        QVERIFY(std::any_of(ended.begin(), ended.end(), [&](const auto &one) {
            return one.second.inVain && one.first == run.all<CommandWithdrawn>().front().first;
        }));
        QCOMPARE(run.all<GuestLeft>().front().second.why, LeaveReason::Served);
    }

    /// Nobody decides anything any more: the evening comes to its end all the same.
    void aServiceThatNeverComesBack()
    {
        Scenario house = tinyHouse();
        house.live.guests = {guestsAt(GuestKind::DineIn, {0s, 60s}),
                             guestsAt(GuestKind::Takeaway, {30s})};
        house.outages = {outage(noon + 75s, Service::Orders, ServicePace::Stopped)};
        LiveRun run(house);
        run.play();
        QVERIFY(!run.all<CommandWithdrawn>().empty());
    }

    void aPersonsCommandWaitsToo()
    {
        Scenario house = tinyHouse();
        house.outages = {outage(noon, Service::Stock, ServicePace::Stopped),
                         outage(noon + 5min, Service::Stock, ServicePace::Running)};
        LiveRun run(house);
        run.playUntil(noon + 1min);
        run.submit("Nadia", Role::Manager, MarkSoldOut{soup});
        run.playUntil(noon + 70s);
        QCOMPARE(run.engine.waiting().size(), std::size_t{1});
        run.play();
        const auto withdrawn = run.all<CommandWithdrawn>();
        QCOMPARE(withdrawn.size(), std::size_t{1});
        QVERIFY(withdrawn.front().second.byPerson);
        QCOMPARE(withdrawn.front().first, noon + 90s);
    }
};

RESTAURANT_TEST(TestOutages)

} // namespace restaurant::testing::tst_outages
#include "tst_outages.moc"
