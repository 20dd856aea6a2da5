#include "delivery/deliveries.h"

#include <QtTest>

using namespace restaurant;
using namespace std::chrono_literals;

namespace {

RecordedEvent recordedAt(Instant at, Position position = Position{1})
{
    RecordedEvent event;
    event.position = position;
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
            const auto shown = lateKitchen.shown(view, {}, noon);
            QVERIFY(lateKitchen.due(view, recordedAt(shown.recorded)) <= noon);
            QVERIFY(lateKitchen.due(view, recordedAt(shown.recorded + Duration(1))) > noon);
        }
    }
    void aJobThatHasStoppedBringsNothingUntilOthersDo()
    {
        Architecture stopped = usual(ArchitectureKind::Poll);
        stopped.flaw = Flaw::JobStopped;
        Deliveries deliveries({}, stopped, noon);
        QVERIFY(!deliveries.due(ViewName::Kitchen, recordedAt(noon + 3s)));
        QVERIFY(deliveries.due(ViewName::Floor, recordedAt(noon + 3s)) == noon + 3s);
        QVERIFY(deliveries.shown(ViewName::Kitchen, {}, noon + 1h).recorded < noon);
        QVERIFY(deliveries.lastJob(noon + 1h) == noon);
        deliveries.change(usual(ArchitectureKind::Push), {Position{5}, ActivityNumber{2}},
                          noon + 1min);
        QVERIFY(deliveries.due(ViewName::Kitchen, recordedAt(noon + 3s)) == noon + 1min);
    }
    void aJobBringsWhatWasThereBeforeItRuns()
    {
        const Deliveries polled({{ViewName::Kitchen, 30s}}, usual(ArchitectureKind::Poll), noon);
        QVERIFY(polled.due(ViewName::Kitchen, recordedAt(noon)) == noon + 10s);
        QVERIFY(polled.due(ViewName::Waiter, recordedAt(noon + 9s)) == noon + 10s);
        QVERIFY(polled.due(ViewName::Waiter, recordedAt(noon + 10s)) == noon + 20s);
        QVERIFY(polled.due(ViewName::Floor, recordedAt(noon + 3s)) == noon + 3s);
        const auto shown = polled.shown(ViewName::Waiter, {}, noon + 20s);
        QVERIFY(shown.recorded == noon + 20s - Duration(1));
        QVERIFY(!shown.isAll);
    }
    void atAChangeEverythingOnItsWayArrives()
    {
        Deliveries changed({}, usual(ArchitectureKind::Poll), noon);
        changed.change(usual(ArchitectureKind::Push), {Position{5}, ActivityNumber{2}}, noon + 4s);
        QVERIFY(changed.due(ViewName::Kitchen, recordedAt(noon + 1s, Position{5})) == noon + 4s);
        QVERIFY(changed.due(ViewName::Kitchen, recordedAt(noon + 4s, Position{6})) == noon + 4s);
        const StoryMark before{Position{5}, ActivityNumber{1}};
        const StoryMark after{Position{5}, ActivityNumber{2}};
        QVERIFY(!changed.shown(ViewName::Kitchen, before, noon + 4s).isAll);
        QVERIFY(changed.shown(ViewName::Kitchen, after, noon + 4s).isAll);
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
