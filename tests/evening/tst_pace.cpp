#include "evening/pace.h"

#include <QtTest>

using namespace restaurant;
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
};

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
