#include "testprogram.h"
#include "textbook.h"

#include "simulation/queueing/theory.h"

#include <QtTest>

#include <cmath>
#include <map>
#include <numeric>

Q_DECLARE_METATYPE(restaurant::TextbookQueue)

namespace restaurant::testing::tst_theory {

using namespace std::chrono_literals;

namespace {

/// All that the theory says, under the names of the examples.
std::map<std::string, double> saidBy(const Theory &theory)
{
    std::map<std::string, double> said;
    const auto add = [&said](const char *name, const std::optional<double> &value) {
        if (value)
            said[name] = *value;
    };
    const auto addList = [&said](const std::string &name, const std::vector<double> &values) {
        for (std::size_t i = 0; i < values.size(); ++i)
            said[name + " " + std::to_string(i)] = values[i];
    };
    add("wait", theory.wait);
    add("time", theory.time);
    add("waiting", theory.waiting);
    add("inside", theory.inside);
    add("delayed", theory.delayed);
    add("utilisation", theory.utilisation);
    add("empty", theory.empty);
    add("throughput", theory.throughput);
    addList("timeOfClass", theory.timeOfClass);
    addList("insideShares", theory.insideShares);
    return said;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// Guests an hour, minutes of service.
TextbookQueue exponential(double perHour, Duration mean)
{
    return {{{perHour, Exponential{mean}}}, 1, {}, 1};
}

} // namespace

class TestTheory : public QObject
{
    Q_OBJECT

private slots:
    void theFormulasSayWhatTheBooksPrint()
    {
        for (const Example &example : examples()) {
            const auto theory = theoryOf(example.queue);
            QVERIFY2(theory.has_value(), example.name.c_str());
            QVERIFY(!theory->formula.empty() && !theory->source.empty());
            const auto said = saidBy(*theory);
            for (const Printed &printed : example.printed) {
                const double value = said.at(printed.what);
                QVERIFY2(std::abs(value - printed.value) <= printed.precision,
                         qPrintable(QString::fromStdString(example.name + ", " + printed.what) +
                                    QStringLiteral(": %1").arg(value, 0, 'g', 9)));
            }
        }
    }

    void littlesLawJoinsTheFormulas()
    {
        for (const Example &example : examples()) {
            const Theory theory = *theoryOf(example.queue);
            const double perMinute = *theory.throughput / 60 / (1 - theory.abandoned.value_or(0));
            QVERIFY2(isNear(*theory.inside, perMinute * *theory.time), example.name.c_str());
            QVERIFY2(isNear(*theory.waiting, perMinute * *theory.wait), example.name.c_str());
        }
    }

    void formulasAgreeWhereTheyMeet()
    {
        QVERIFY(isNear(waitMMc(3, 4, 1), waitMG1(3, 0.25, 1)));
        const std::array alike{ServiceClass{3, 0.25, 0.3}};
        QVERIFY(isNear(waitsByPriority(alike)[0], waitMG1(3, 0.25, 0.3)));
        QVERIFY(isNear(forkJoinTime(3, 4, 1), waitMMc(3, 4, 1) + 0.25));
        const auto shares = insideShares(3, 2, 2, 400); // as good as unlimited
        QVERIFY(isNear(shares[0], emptyShare(1.5, 2)));
        QVERIFY(isNear(std::accumulate(shares.begin() + 2, shares.end(), 0.0), erlangC(1.5, 2)));
    }

    /// Nobody leaves who has all the time in the world; one server's priorities are Cobham's.
    void theLaterFormulasMeetTheEarlier()
    {
        const auto patient = insideSharesWithPatience(3, 2, 2, 1e-12, {});
        QVERIFY(isNear(patient[0], emptyShare(1.5, 2)));
        const std::array arrivals{1.0, 2.0};
        const std::array alike{ServiceClass{1, 0.25, 1}, ServiceClass{2, 0.25, 1}};
        QVERIFY(isNear(waitsByPriority(arrivals, 4, 1)[1], waitsByPriority(alike)[1]));
    }

    /// The wait of M/M/1 is exponential where there is one; whoever finds one place left before two
    /// services waits for one of them.
    void longWaitsAreKnown()
    {
        const TextbookQueue dome = exponential(45, 1min);
        QVERIFY(isNear(*longerWaits(dome, 4), .75 * std::exp(-1.0)));
        QVERIFY(isNear(*waitPercentile(dome, .9), 4 * std::log(7.5)));
        QCOMPARE(*waitPercentile(dome, .2), 0.0);
        TextbookQueue roomy = dome;
        roomy.room = 300;
        QVERIFY(isNear(*longerWaits(roomy, 4), *longerWaits(dome, 4)));
        TextbookQueue patient = dome;
        patient.classes.front().patience = Exponential{std::chrono::hours(100'000'000)};
        QVERIFY(std::abs(*longerWaits(patient, 4) - *longerWaits(dome, 4)) < 1e-7);
        QVERIFY(!longerWaits({{{45, Uniform{30s, 90s}}}, 1, {}, 1}, 4));
    }

    void manyServersStayInTheRangeOfNumbers()
    {
        const double delayed = erlangC(950, 1000);
        QVERIFY2(delayed > 0 && delayed < 0.2, qPrintable(QString::number(delayed)));
        QVERIFY(isNear(erlangC(0.5, 1), 0.5));
        const auto shares = insideSharesWithPatience(1000, 1, 950, 0.5, {});
        QVERIFY(isNear(std::accumulate(shares.begin(), shares.end(), 0.0), 1));
    }

    void whereNoFormulaHoldsTheReasonIsTold_data()
    {
        QTest::addColumn<TextbookQueue>("queue");
        QTest::addColumn<QString>("reason");
        TextbookQueue full = exponential(60, 1min);
        QTest::newRow("exactly as much as can be done") << full << "grows without end";
        full.classes[0].perHour = 90;
        QTest::newRow("more than can be done") << full << "1.500 of their time";
        TextbookQueue uniform{{{45, Uniform{30s, 90s}}}, 2, {}, 1};
        QTest::newRow("M/G/2") << uniform << "only when services are exponential";
        uniform.room = 4;
        QTest::newRow("M/G/2/4") << uniform << "limited room";
        TextbookQueue classes{{{10, Exponential{1min}}, {10, Exponential{2min}}}, 2, {}, 1};
        QTest::newRow("priorities, two servers") << classes << "served alike";
        classes.classes.front().patience = Exponential{1min};
        QTest::newRow("priorities and patience") << classes << "never lose patience";
        TextbookQueue impatient{{{45, Uniform{30s, 90s}, Exponential{1min}}}, 1, {}, 1};
        QTest::newRow("M/G/1+M") << impatient << "exponential patience";
        TextbookQueue stations = exponential(30, 1min);
        stations.stations = 33;
        QTest::newRow("33 stations") << stations << "up to 32";
        stations.stations = 2;
        stations.servers = 2;
        QTest::newRow("two servers at each station") << stations << "one exponential server";
    }
    void whereNoFormulaHoldsTheReasonIsTold()
    {
        QFETCH(TextbookQueue, queue);
        QFETCH(QString, reason);
        QCOMPARE(problemWith(queue), std::nullopt);
        const auto theory = theoryOf(queue);
        QVERIFY(!theory.has_value());
        QVERIFY2(QString::fromStdString(theory.error()).contains(reason), theory.error().c_str());
    }

    void aLimitedRoomMayBeOverloaded()
    {
        TextbookQueue queue = exponential(600, 1min);
        queue.room = 3;
        const auto theory = theoryOf(queue);
        QVERIFY(theory.has_value());
        QVERIFY(*theory->refused > 0.89);
        QVERIFY(*theory->utilisation < 1);
    }

    void queuesThatCannotBeAreRefused()
    {
        QVERIFY(problemWith(TextbookQueue{}));
        QVERIFY(problemWith(exponential(0, 1min)));
        QVERIFY(problemWith(exponential(30, 0min)));
        TextbookQueue queue = exponential(30, 1min);
        queue.servers = 2;
        queue.room = 1;
        QVERIFY(problemWith(queue));
        queue.room = 2;
        QCOMPARE(problemWith(queue), std::nullopt);
        queue.stations = 2;
        QVERIFY(problemWith(queue));
    }

    void queuesAreNamed()
    {
        TextbookQueue queue = exponential(30, 1min);
        QCOMPARE(notationOf(queue), std::string("M/M/1"));
        queue.room = 5;
        QCOMPARE(notationOf(queue), std::string("M/M/1/5"));
        queue.classes.push_back({10, Deterministic{1min}});
        QCOMPARE(notationOf(queue), std::string("M/G/1/5 with 2 priorities"));
        queue = exponential(30, 1min);
        queue.classes.front().patience = Exponential{1min};
        QCOMPARE(notationOf(queue), std::string("M/M/1+M"));
    }
};

RESTAURANT_TEST(TestTheory)

} // namespace restaurant::testing::tst_theory
#include "tst_theory.moc"
