// Simulated and calculated queues must agree. 20 seeds of 10,000 guests each in the everyday tests;
// script/soak takes 200,000.
#include "testprogram.h"
#include "textbook.h"

#include "acceptance/passes.h"
#include "simulation/queueing/comparison.h"

#include <QtTest>

namespace restaurant::testing::tst_truth {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t seeds = 20;
/// Beyond the 95 % interval, in which one number of twenty does not lie, and for runs that begin
/// and end empty.
constexpr double tolerance = 0.005;
/// The approximation for more than two stations reads low by 0.2 to 2.8 %.
constexpr double lowReading = 0.028;

constexpr Duration tail = 3min;

std::uint64_t guests()
{
    return wished("RESTAURANT_GUESTS", 10'000);
}

/// The same numbers in every everyday test, so that it never fails by chance.
std::uint64_t firstSeed()
{
    return wished("RESTAURANT_SEED", 1);
}

/// Where half of the guests do not wait, the percentile of half of them is hardly above 0.
constexpr double oneSecond = 1. / 60;

double toleranceFor(const TextbookQueue &queue, const Compared &one)
{
    if (*one.theory == 0 && one.unit == "min")
        return oneSecond;
    const bool isApproximate =
        queue.stations > 2 && (one.measure == "time" || one.measure == "inside");
    return *one.theory * (isApproximate ? lowReading : tolerance);
}

QString text(const Compared &one)
{
    return QStringLiteral("%1: %2, %3 .. %4, theory %5")
        .arg(QString::fromStdString(one.measure))
        .arg(one.simulated.mean)
        .arg(one.simulated.interval->low)
        .arg(one.simulated.interval->high)
        .arg(*one.theory);
}

} // namespace

class TestTruth : public QObject
{
    Q_OBJECT

private slots:
    void simulationAgreesWithTheory_data()
    {
        QTest::addColumn<int>("place");
        const auto all = examples();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
        tellReallyRun(QStringLiteral("%1 queues, %2 seeds from %3 of %4 guests")
                          .arg(all.size())
                          .arg(seeds)
                          .arg(firstSeed())
                          .arg(guests()));
    }
    void simulationAgreesWithTheory()
    {
        QFETCH(int, place);
        const Example example = examples()[static_cast<std::size_t>(place)];
        const auto runs = simulate(example.queue, {guests(), 0, tail}, firstSeed(), seeds);
        for (const Run &run : runs)
            QVERIFY2(!run.brokenLaw, run.brokenLaw.value_or("").c_str());
        const auto theory = theoryOf(example.queue);
        QVERIFY(theory.has_value());
        std::vector<Compared> all = compare(example.queue, runs, *theory);
        for (Compared &one : compareWaits(example.queue, runs, tail))
            all.push_back(std::move(one));
        for (const Compared &one : all) {
            if (!one.theory)
                continue;
            const double beyond = toleranceFor(example.queue, one);
            const Interval &interval = *one.simulated.interval;
            QVERIFY2(interval.low - beyond <= *one.theory && *one.theory <= interval.high + beyond,
                     qPrintable(text(one)));
        }
    }

    void theSameSeedGivesTheSameRun()
    {
        const TextbookQueue queue = examples().front().queue;
        const Run one = simulate(queue, {1'000}, 7);
        QCOMPARE(simulate(queue, {1'000}, 7).measures.wait, one.measures.wait);
        QVERIFY(simulate(queue, {1'000}, 8).measures.wait != one.measures.wait);
    }

    /// They bring the same work at the same times: with enough servers for everybody, each stays
    /// exactly as long as his service.
    void guestsAreTheSameHoweverManyServe()
    {
        TextbookQueue queue{{{45, Exponential{1min}}}, 50, {}, 1};
        const Measures fifty = simulate(queue, {1'000}, 7).measures;
        queue.servers = 60;
        const Measures sixty = simulate(queue, {1'000}, 7).measures;
        QCOMPARE(fifty.delayed, 0.0);
        QCOMPARE(sixty.time, fifty.time);
        QCOMPARE(sixty.throughput, fifty.throughput);
    }

    void lawsHoldWhateverTheQueue_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<int>("room");
        QTest::newRow("overloaded") << 1 << 0;
        QTest::newRow("overloaded, room for three") << 1 << 3;
        QTest::newRow("room for those served only") << 2 << 2;
    }
    void lawsHoldWhateverTheQueue()
    {
        QFETCH(int, servers);
        QFETCH(int, room);
        TextbookQueue queue{{{60, Gamma{0.5, 1min}}, {30, Deterministic{2min}}},
                            static_cast<std::size_t>(servers),
                            {},
                            1};
        if (room > 0)
            queue.room = static_cast<std::size_t>(room);
        QCOMPARE(problemWith(queue), std::nullopt);
        const Run run = simulate(queue, {5'000}, firstSeed());
        QVERIFY2(!run.brokenLaw, run.brokenLaw.value_or("").c_str());
        QCOMPARE(run.measures.refused > 0, room > 0);
    }

    void oneGuestAloneWaitsForNobody()
    {
        const Measures measures =
            simulate(TextbookQueue{{{60, Deterministic{90s}}}, 1, {}, 1}, {1}, 1).measures;
        QCOMPARE(measures.wait, 0.0);
        QCOMPARE(measures.time, 1.5);
    }
};

RESTAURANT_TEST(TestTruth)

} // namespace restaurant::testing::tst_truth
#include "tst_truth.moc"
