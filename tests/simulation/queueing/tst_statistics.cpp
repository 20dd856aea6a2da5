#include "simulation/queueing/statistics.h"
#include "testprogram.h"

#include <QtTest>

#include <array>
#include <cmath>

namespace restaurant::testing::tst_statistics {

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    /// Student's t for 4 degrees of freedom is 2.776.
    void runsHaveStudentsInterval()
    {
        const Estimate five = estimate(std::array{9.0, 10.0, 11.0, 12.0, 13.0});
        QCOMPARE(five.mean, 11.0);
        QVERIFY(isNear(five.interval->high, 11 + 2.776445 * std::sqrt(2.5 / 5)));
        QVERIFY(isNear(five.interval->low, 11 - 2.776445 * std::sqrt(2.5 / 5)));
    }

    void oneRunAloneSaysNothingOfTheTruth()
    {
        const Estimate one = estimate(std::array{9.0});
        QCOMPARE(one.mean, 9.0);
        QVERIFY(!one.interval);
        QVERIFY(!relativeHalfWidth(one));
        QVERIFY(!runsNeeded(one, 1, 0.02));
    }

    void noIntervalLeavesWhatCanBe()
    {
        QCOMPARE(estimate(std::array{0.0, 0.1}, Range::NotNegative).interval->low, 0.0);
        const Estimate share = estimate(std::array{0.90, 0.999, 0.999}, Range::Share);
        QVERIFY(share.interval->high < 1);
        QVERIFY(share.interval->low > 0);
        QVERIFY(share.interval->contains(share.mean));
    }

    /// A share that no run has met may still be above 0.
    void whatNeverHappenedMayStillHappen()
    {
        const Estimate never = estimate(std::array<double, 20>{}, Range::Share);
        QCOMPARE(never.interval->low, 0.0);
        QVERIFY(isNear(never.interval->high, 0.161125));
        QCOMPARE(estimate(std::array{1.0, 1.0}, Range::Share).interval->high, 1.0);
    }

    /// 8 of 10: as in the tables.
    void trialsHaveWilsonsInterval()
    {
        const Estimate share = estimateShare(8, 10);
        QCOMPARE(share.mean, 0.8);
        QVERIFY(isNear(share.interval->low, 0.490162));
        QVERIFY(isNear(share.interval->high, 0.943318));
        QCOMPARE(*estimateShare(0, 0).interval, (Interval{0, 1}));
        QCOMPARE(estimateShare(0, 10).interval->low, 0.0);
        QCOMPARE(estimateShare(10, 10).interval->high, 1.0);
    }

    /// The evenings differ far more than the two columns do.
    void whatChanceDidToBothFallsOut()
    {
        const std::array base{10.0, 50.0, 90.0, 20.0};
        const std::array later{11.0, 51.5, 91.0, 21.5};
        QVERIFY(leavesZero(estimateDifference(later, base)));
        QVERIFY(!leavesZero(estimateDifference(base, base)));
        QVERIFY(!leavesZero(estimateDifference(std::array{9.0}, std::array{1.0})));
    }

    /// Half the width takes four times the runs.
    void howManyRunsAPrecisionTakes()
    {
        const Estimate tenPercent{50, Interval{45, 55}};
        QCOMPARE(relativeHalfWidth(tenPercent), 0.1);
        QCOMPARE(runsNeeded(tenPercent, 20, 0.05), std::size_t{80});
        QCOMPARE(runsNeeded(tenPercent, 20, 0.5), std::size_t{20});
    }
};

RESTAURANT_TEST(TestStatistics)

} // namespace restaurant::testing::tst_statistics
#include "tst_statistics.moc"
