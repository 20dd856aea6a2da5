#include "delivery/deliveries.h"

#include <QtTest>

using namespace restaurant;
using namespace std::chrono_literals;

namespace {

RecordedEvent recordedAt(Instant at)
{
    RecordedEvent event;
    event.at = at;
    return event;
}

const Deliveries lateKitchen({{ViewName::Kitchen, 30s}, {ViewName::Waiter, 2min}});
constexpr Instant noon{12h};

} // namespace

class TestDeliveries : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsDueItsViewsDelayAfterItWasRecorded()
    {
        QVERIFY(lateKitchen.due(ViewName::Kitchen, recordedAt(noon)) == noon + 30s);
        QVERIFY(lateKitchen.due(ViewName::Waiter, recordedAt(noon)) == noon + 2min);
        QVERIFY(lateKitchen.due(ViewName::Status, recordedAt(noon)) == noon);
    }
    void eachEventComesOnce()
    {
        for (const ViewName view : allViews) {
            int times = 0;
            lateKitchen.eachDue(view, recordedAt(noon), [&](Instant) { ++times; });
            QCOMPARE(times, 1);
        }
    }
    void whatIsShownWasDue()
    {
        for (const ViewName view : allViews) {
            const Instant upTo = lateKitchen.shownUpTo(view, noon);
            QVERIFY(lateKitchen.due(view, recordedAt(upTo)) <= noon);
            QVERIFY(lateKitchen.due(view, recordedAt(upTo + Duration(1))) > noon);
        }
    }
    void onlyAPromptViewMeasuresTheMachine()
    {
        QVERIFY(!lateKitchen.isPrompt(ViewName::Kitchen));
        QVERIFY(lateKitchen.firstPrompt() == ViewName::Status);
        std::vector<ViewDelay> all;
        for (const ViewName view : allViews)
            all.push_back({view, 1s});
        QVERIFY(!Deliveries(all).firstPrompt());
        QVERIFY(Deliveries().firstPrompt() == allViews.front());
    }
    void whatIsDueFirstArrivesFirst()
    {
        OnTheWay<int> way;
        way.add(noon + 3s, 3);
        way.add(noon + 1s, 1);
        way.add(noon + 3s, 4);
        way.add(noon + 2s, 2);
        QVERIFY(!way.takeDue(noon));
        for (int expected = 1; expected <= 4; ++expected)
            QVERIFY(way.takeDue(noon + 3s) == expected);
        QVERIFY(!way.takeDue(noon + 1h));
        QCOMPARE(way.size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
