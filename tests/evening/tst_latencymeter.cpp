#include "evening/livestage.h"
#include "testprogram.h"

#include <QtTest>

namespace restaurant::testing::tst_latencymeter {

using namespace std::chrono_literals;

class TestLatencyMeter : public QObject
{
    Q_OBJECT

private:
    const LatencyMeter::Clock::time_point m_start{1000s};

private slots:
    void withoutACommitThereIsNothingToTell()
    {
        LatencyMeter meter;
        meter.shown(Position{7}, m_start);
        QCOMPARE(meter.summary().p50, 0.0);
        QCOMPARE(meter.summary().p99, 0.0);
    }

    void aCommitIsShownOnceItsLastEventIs()
    {
        LatencyMeter meter;
        meter.committed(Position{7}, m_start);
        meter.shown(Position{6}, m_start + 1ms);
        QCOMPARE(meter.summary().p50, 0.0);
        meter.shown(Position{9}, m_start + 4ms);
        QCOMPARE(meter.summary().p50, 4.0);
        meter.shown(Position{10}, m_start + 99ms); // shown before, and not measured again
        QCOMPARE(meter.summary().p99, 4.0);
    }

    void aViewMayBeShownBeforeTheMeterHearsOfTheCommit()
    {
        LatencyMeter meter;
        meter.shown(Position{7}, m_start + 3ms);
        meter.committed(Position{7}, m_start);
        QCOMPARE(meter.summary().p50, 3.0);
        meter.shown(Position{8}, m_start + 99ms); // nothing waited for it
        QCOMPARE(meter.summary().p99, 3.0);
    }

    void whatWaitedOnPurposeIsNotMeasured()
    {
        LatencyMeter meter;
        meter.committed(Position{7}, m_start);
        meter.forget();
        meter.shown(Position{7}, m_start + 74s);
        QCOMPARE(meter.summary().p99, 0.0);
    }

    void theSlowestHundredthIsToldApart()
    {
        LatencyMeter meter;
        for (int n = 1; n <= 100; ++n) {
            meter.committed(Position{n}, m_start);
            meter.shown(Position{n}, m_start + (n == 100 ? 80ms : 2ms));
        }
        QCOMPARE(meter.summary().p50, 2.0);
        QCOMPARE(meter.summary().p99, 80.0);
    }
};

RESTAURANT_TEST(TestLatencyMeter)

} // namespace restaurant::testing::tst_latencymeter
#include "tst_latencymeter.moc"
