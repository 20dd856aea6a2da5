#include "simulation/queueing/eveningtheory.h"
#include "testprogram.h"

#include <QtTest>

namespace restaurant::testing::tst_eveningtheory {

using std::chrono::hours, std::chrono::minutes;

namespace {

/// Three hours of takeaway guests, 45 an hour, for one server who needs a minute in the mean: the
/// Burger Dome of the textbooks.
Scenario burgerDome()
{
    Scenario scenario;
    scenario.starts = Instant(hours(12));
    scenario.ends = Instant(hours(15));
    GuestProfile guests;
    guests.kind = GuestKind::Takeaway;
    guests.arrivals = ArrivalRates{{{scenario.starts, scenario.ends, 45}}};
    scenario.live.guests = {guests};
    Pool pool;
    pool.name = "Counter";
    pool.kinds = {WorkKind::TakeOrder};
    pool.staff = {Name::from("Charlie").value()};
    scenario.live.pools = {pool};
    scenario.live.work = {{WorkKind::TakeOrder, Deterministic{}, Exponential{minutes(1)}}};
    return scenario;
}

std::string reasonFor(const Scenario &scenario)
{
    const auto theory = theoryOfWaitToOrder(scenario);
    return theory ? "it holds" : theory.error();
}

} // namespace

class TestEveningTheory final : public QObject
{
    Q_OBJECT
private slots:
    void aCounterAloneIsATextbookQueue();
    void moreServersAreErlangsQueue();
    void theBandOfALongerEveningIsNarrower();
    void aBrokenConditionIsNamed_data();
    void aBrokenConditionIsNamed();
    void aQueueThatGrowsForEverHasNoTheory();
};

void TestEveningTheory::aCounterAloneIsATextbookQueue()
{
    const auto theory = theoryOfWaitToOrder(burgerDome());
    QVERIFY2(theory.has_value(), reasonFor(burgerDome()).c_str());
    QCOMPARE(theory->notation, std::string("M/M/1"));
    QCOMPARE(theory->mean, 3.0);
    QVERIFY(theory->low < 3.0);
    QVERIFY(theory->high > 3.0);
}

void TestEveningTheory::moreServersAreErlangsQueue()
{
    Scenario scenario = burgerDome();
    scenario.live.pools.front().staff.push_back(Name::from("Roger").value());
    const auto theory = theoryOfWaitToOrder(scenario);
    QVERIFY(theory.has_value());
    QCOMPARE(theory->notation, std::string("M/M/2"));
    QVERIFY(qAbs(theory->mean - 0.1636) < 0.0001);
}

void TestEveningTheory::theBandOfALongerEveningIsNarrower()
{
    Scenario longer = burgerDome();
    std::get<ArrivalRates>(longer.live.guests.front().arrivals).intervals.front().to += hours(60);
    const auto shortEvening = theoryOfWaitToOrder(burgerDome());
    const auto longEvening = theoryOfWaitToOrder(longer);
    QVERIFY(longEvening->high - longEvening->low < shortEvening->high - shortEvening->low);
}

void TestEveningTheory::aBrokenConditionIsNamed_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *reason, auto change) {
        Scenario scenario = burgerDome();
        change(scenario.live);
        QTest::addRow("%s", name) << scenario << QString::fromLatin1(reason);
    };
    row("no guests", "guests who dine in", [](Live &live) { live.guests.clear(); });
    row("dining in", "guests who dine in",
        [](Live &live) { live.guests.front().kind = GuestKind::DineIn; });
    row("a list", "at one rate",
        [](Live &live) { live.guests.front().arrivals = ArrivalList{{Instant(hours(12))}}; });
    row("patience", "lose patience", [](Live &live) {
        live.guests.front().patience = {{WaitKind::Order, Deterministic{minutes(5)}}};
    });
    row("balking", "lose patience", [](Live &live) { live.guests.front().balksAt = 8; });
    row("other work", "have other work",
        [](Live &live) { live.pools.front().kinds.push_back(WorkKind::Serve); });
    row("two pools", "one pool", [](Live &live) { live.pools.push_back(live.pools.front()); });
    row("rota", "the staff changes", [](Live &live) {
        live.rota = {{Instant(hours(13)), "Break", "", live.pools}};
    });
    row("walking", "not drawn from one distribution",
        [](Live &live) { live.work.front().walking = Deterministic{minutes(1)}; });
    row("paying", "not drawn from one distribution", [](Live &live) {
        live.work.push_back({WorkKind::Bill, Deterministic{}, Exponential{minutes(1)}});
    });
}

void TestEveningTheory::aBrokenConditionIsNamed()
{
    QFETCH(Scenario, scenario);
    QFETCH(QString, reason);
    const std::string said = reasonFor(scenario);
    QVERIFY2(said.find(reason.toStdString()) != std::string::npos, said.c_str());
}

void TestEveningTheory::aQueueThatGrowsForEverHasNoTheory()
{
    Scenario scenario = burgerDome();
    std::get<ArrivalRates>(scenario.live.guests.front().arrivals).intervals.front().perHour = 61;
    QVERIFY(!theoryOfWaitToOrder(scenario));
}

RESTAURANT_TEST(TestEveningTheory)

} // namespace restaurant::testing::tst_eveningtheory
#include "tst_eveningtheory.moc"
