#include "common/runningclock.h"
#include "floor/floorwalkers.h"
#include "testprogram.h"

#include <QLineF>
#include <QTest>

#include <random>

namespace restaurant::testing::tst_floormotion {

using namespace std::chrono_literals;

namespace {

const Instant start{12h};
const FloorSubject roger = staffSubject("Roger");

double length(const std::vector<QPointF> &way)
{
    double sum = 0;
    for (std::size_t i = 1; i < way.size(); ++i)
        sum += QLineF(way[i - 1], way[i]).length();
    return sum;
}

} // namespace

class TestFloorMotion : public QObject
{
    Q_OBJECT

private slots:
    void aWalkBeginsAndEndsWhereItShould()
    {
        const Walk walk({{0, 0}, {100, 0}, {100, 50}}, start, start + 6s);
        QCOMPARE(walk.at(start - 1s), QPointF(0, 0));
        QCOMPARE(walk.at(start), QPointF(0, 0));
        QCOMPARE(walk.at(start + 6s), QPointF(100, 50));
        QCOMPARE(walk.at(start + 1h), QPointF(100, 50));
        QVERIFY(!walk.isOver(start + 5s));
        QVERIFY(walk.isOver(start + 6s));
    }

    void aWalkNeverGoesBack()
    {
        const Walk walk({{0, 0}, {100, 0}, {200, 0}}, start, start + 6s);
        double before = -1;
        for (Duration passed = -1s; passed < 8s; passed += 7ms) {
            const double x = walk.at(start + passed).x();
            QVERIFY2(x >= before, qPrintable(QString::number(passed.count())));
            before = x;
        }
    }

    void aWalkOfNoTimeIsOverAtOnce()
    {
        const Walk walk({{0, 0}, {100, 0}}, start, start);
        QCOMPARE(walk.at(start), QPointF(100, 0));
        QVERIFY(walk.isOver(start));
    }

    void theWayLeadsThroughTheNearestAisle()
    {
        const std::vector<QPointF> way = wayBetween({20, 10}, {30, 90}, {0, 200});
        QCOMPARE(way, (std::vector<QPointF>{{20, 10}, {0, 10}, {0, 90}, {30, 90}}));
        QCOMPARE(wayBetween({20, 10}, {80, 10}, {0}).size(), 2U);
        QCOMPARE(wayBetween({20, 10}, {30, 90}, {}).size(), 2U);
    }

    void whoIsSentElsewhereTurnsWhereHeIs()
    {
        FloorWalkers walkers({0});
        walkers.begin();
        walkers.send(roger, {{100, 0}, start, {}, {}}, start, 1);
        walkers.send(roger, {{100, 300}, start, {}, {}}, start, 1);
        const Instant halfWay = start + 3s;
        const QPointF turned = walkers.at(roger, halfWay);
        QVERIFY(turned != QPointF(100, 0) && turned != QPointF(100, 300));
        walkers.send(roger, {{50, 600}, halfWay, {}, {}}, halfWay, 1);
        QCOMPARE(walkers.at(roger, halfWay), turned);
        QCOMPARE(walkers.at(roger, halfWay + 10s), QPointF(50, 600));
    }

    /// However the errands come, between two frames nobody gets further than he can walk.
    void nobodyJumps()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return static_cast<int>(random() % (most + 1U)); };
        const std::vector<qreal> aisles{0, 400};
        FloorWalkers walkers(aisles);
        walkers.begin();
        Instant now = start;
        walkers.send(roger, {{100, 100}, now, {}, {}}, now, 1);
        QPointF before = walkers.at(roger, now);
        for (int frame = 0; frame < 20000; ++frame) {
            now += 16ms;
            if (upTo(99) == 0) {
                const QPointF spot(upTo(400), upTo(300));
                walkers.send(roger, {spot, now - 20ms * upTo(3), {}, {}}, now, 1);
            }
            const QPointF here = walkers.at(roger, now);
            QVERIFY2(QLineF(before, here).length() < 25, qPrintable(QString::number(frame)));
            before = here;
        }
    }

    void whatIsServedIsFetchedFirst()
    {
        FloorWalkers walkers({0, 400});
        walkers.begin();
        walkers.put(roger, {{50, 100}, start - 1h, {}, {}});
        walkers.send(roger, {{50, 100}, start, QPointF(390, 20), {}}, start, 1);
        QVERIFY(walkers.walks(roger, start + 1s));
        double farthest = 0;
        for (Duration passed{}; passed < 6s; passed += 10ms)
            farthest = std::max(farthest, walkers.at(roger, start + passed).x());
        QVERIFY(farthest > 380);
        QCOMPARE(walkers.at(roger, start + 6s), QPointF(50, 100));
        walkers.send(roger, {{50, 100}, start, QPointF(390, 20), {}}, start + 6s, 1);
        QVERIFY(!walkers.walks(roger, start + 6s)); // the same errand again
    }

    void whoComesEntersByTheDoor()
    {
        FloorWalkers walkers;
        walkers.begin();
        walkers.send(roger, {{100, 0}, start, {}, QPointF(0, 0)}, start, 1);
        QCOMPARE(walkers.at(roger, start), QPointF(0, 0));
        walkers.begin();
        walkers.end();
        QVERIFY(!walkers.walks(roger, start + 1s)); // forgotten
    }

    void walksAreLongEnoughToBeSeenOrNoneAtAll()
    {
        QCOMPARE(walkingTime(1), Duration(6s));
        QCOMPARE(walkingTime(10), Duration(6s));
        QVERIFY(walkingTime(60) >= 18s);
        QCOMPARE(walkingTime(600), Duration::zero());
        QCOMPARE(walkingTime(0), Duration::zero());
        QVERIFY(length({{0, 0}, {3, 4}}) == 5);
    }

    void theClockRunsOnAtItsSpeed()
    {
        RunningClock clock;
        const RunningClock::Wall::time_point wall{};
        clock.set(start, 10, true, wall);
        QCOMPARE(clock.at(wall + 50ms), start + 500ms);
        clock.set(start + 1s, 10, false, wall + 100ms);
        QCOMPARE(clock.at(wall + 1h), start + 1s);
    }

    void lateNewsDoNotTurnTheClockBack()
    {
        RunningClock clock;
        const RunningClock::Wall::time_point wall{};
        clock.set(start, 60, true, wall);
        const Instant seen = clock.at(wall + 50ms);
        QVERIFY(!clock.set(start + 2s, 60, true, wall + 50ms)); // it ran a second ahead
        QVERIFY(clock.at(wall + 51ms) >= seen);
        QVERIFY(clock.at(wall + 80ms) > seen);
    }

    void anotherEveningTurnsTheClockBack()
    {
        RunningClock clock;
        clock.set(start, 1, true);
        QVERIFY(clock.set(start - 1h, 1, false));
        QCOMPARE(clock.at(), start - 1h);
    }

    void withoutNewsTheClockStopsSoon()
    {
        RunningClock clock;
        const RunningClock::Wall::time_point wall{};
        clock.set(start, 1, true, wall);
        QVERIFY(clock.at(wall + 1h) < start + 1s);
    }
};

RESTAURANT_TEST(TestFloorMotion)

} // namespace restaurant::testing::tst_floormotion
#include "tst_floormotion.moc"
