#include "evening/pace.h"
#include "testprogram.h"

#include <QtTest>

namespace restaurant::testing::tst_pace {

using namespace std::chrono_literals;

class TestPace : public QObject
{
    Q_OBJECT

private:
    const Pace::Clock::time_point m_noon{1000s};
    const Instant m_opening{12h};

private slots:
    void timePassesAtTheChosenSpeed()
    {
        Pace pace;
        pace.start(m_opening, 60, m_noon);
        QCOMPARE(pace.at(m_noon + 2s), Instant{12h + 2min});
    }

    void aStoppedClockStandsStill()
    {
        Pace pace;
        pace.start(m_opening, 10, m_noon);
        pace.stop(Instant{12h + 5s});
        QVERIFY(!pace.isRunning());
        QCOMPARE(pace.at(m_noon + 1h), Instant{12h + 5s});
    }

    void flatOutWaitsForNothing()
    {
        Pace pace;
        pace.start(m_opening, 0, m_noon);
        QVERIFY(pace.isFlatOut());
        QCOMPARE(pace.at(m_noon + 1h), m_opening);
    }

    void aMomentComesWhenItsTimeHasPassed()
    {
        Pace pace;
        pace.start(m_opening, 10, m_noon);
        QCOMPARE(pace.when(Instant{12h + 30s}), m_noon + 3s);
        QCOMPARE(pace.at(pace.when(Instant{12h + 30s})), Instant{12h + 30s});
    }

    void aLongQuietIsGoneOverJustBeforeSomethingHappens()
    {
        const Instant since{12h};
        const auto skip = quietAhead(since, since + 10s, since + 5min, 10);
        QVERIFY(skip);
        QCOMPARE(skip->from, since + 10s);
        QCOMPARE(skip->to, since + 5min - 10s);
        QVERIFY(!quietAhead(skip->to, skip->to, since + 5min, 10)); // and from there it is watched
        QVERIFY(!quietAhead(since, skip->to, since + 5min, 10));
    }

    void whatHappenedLastCanBeLookedAtFirst()
    {
        const Instant since{12h};
        QVERIFY(!quietAhead(since, since + 9s, since + 5min, 10));
        QVERIFY(!quietAhead(since, since + 10s, since + 40s, 10)); // four seconds to wait
        QVERIFY(quietAhead(since, since + 10s, since + 41s, 10));
        QVERIFY(!quietAhead(since, since + 10s, since + 5h, 0)); // nobody waits
    }
};

RESTAURANT_TEST(TestPace)

} // namespace restaurant::testing::tst_pace
#include "tst_pace.moc"
