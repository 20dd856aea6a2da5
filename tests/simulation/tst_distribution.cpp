#include "simulation/distribution.h"
#include "testprogram.h"

#include <QtTest>

#include <cmath>

Q_DECLARE_METATYPE(restaurant::Distribution)

namespace restaurant::testing::tst_distribution {

using namespace std::chrono_literals;

namespace {

enum class DrawPurpose { Choosing, Patience };

constexpr std::uint64_t seed = 41;

struct Moments
{
    double mean = 0;
    double squaredVariation = 0;
    double error = 0; ///< Standard error of the mean.
};

Moments momentsOf(const Distribution &distribution, int draws)
{
    Generator generator = generatorFor(seed, DrawPurpose::Choosing);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const auto length = static_cast<double>(sample(distribution, generator).count());
        sum += length;
        squares += length * length;
    }
    const double mean = sum / draws;
    const double variance = squares / draws - mean * mean;
    return {mean, variance / (mean * mean), std::sqrt(variance / draws)};
}

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private slots:
    void meanAndVariationAreThoseOfTheFormula_data()
    {
        QTest::addColumn<Distribution>("distribution");
        QTest::addColumn<double>("mean"); // microseconds
        QTest::addColumn<double>("squaredVariation");
        const auto row = [](const char *name, Distribution distribution, double mean,
                            double square) {
            QTest::newRow(name) << distribution << mean << square;
        };
        row("deterministic", Deterministic{60s}, 60e6, 0);
        row("exponential", Exponential{60s}, 60e6, 1);
        row("uniform", Uniform{6s, 114s}, 60e6, 0.27);
        row("triangular", Triangular{6s, 60s, 114s}, 60e6, 0.135);
        row("triangular, skew", Triangular{0s, 0s, 90s}, 30e6, 0.5);
        row("lognormal", Lognormal{60s, 0.8}, 60e6, 0.64);
        row("Erlang 4", Gamma{4, 60s}, 60e6, 0.25);
        row("gamma below 1", Gamma{0.5, 60s}, 60e6, 2);
        row("empirical", Empirical{{10s, 20s, 60s}, {}}, 30e6, 14.0 / 27);
        row("empirical, weighted", Empirical{{10s, 20s, 60s}, {3, 0, 1}}, 22.5e6, 468.75 / 506.25);
    }
    void meanAndVariationAreThoseOfTheFormula()
    {
        QFETCH(Distribution, distribution);
        QFETCH(double, mean);
        QFETCH(double, squaredVariation);
        QCOMPARE(problemWith(distribution), std::nullopt);
        QVERIFY(qFuzzyCompare(meanOf(distribution), mean));
        QVERIFY(qFuzzyCompare(squaredVariationOf(distribution) + 1, squaredVariation + 1));

        const Moments drawn = momentsOf(distribution, 100'000);
        QVERIFY2(std::abs(drawn.mean - mean) <= 3 * drawn.error + 1, // 1 us: rounding
                 qPrintable(QString::number(drawn.mean)));
        QVERIFY2(std::abs(drawn.squaredVariation - squaredVariation) <= 0.05 * squaredVariation,
                 qPrintable(QString::number(drawn.squaredVariation)));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<Distribution>("distribution");
        QTest::newRow("negative") << Distribution(Deterministic{-1s});
        QTest::newRow("no mean") << Distribution(Exponential{});
        QTest::newRow("bounds") << Distribution(Uniform{2s, 1s});
        QTest::newRow("mode outside") << Distribution(Triangular{1s, 4s, 3s});
        QTest::newRow("a point") << Distribution(Triangular{1s, 1s, 1s});
        QTest::newRow("no variation") << Distribution(Lognormal{1s, 0});
        QTest::newRow("not a number") << Distribution(Gamma{std::nan(""), 1s});
        QTest::newRow("no lengths") << Distribution(Empirical{});
        QTest::newRow("one weight missing") << Distribution(Empirical{{1s, 2s}, {1}});
        QTest::newRow("no weight") << Distribution(Empirical{{1s, 2s}, {0, 0}});
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(Distribution, distribution);
        QVERIFY(problemWith(distribution).has_value());
    }

    void aDrawBelongsToSeedPurposeAndNumber()
    {
        const auto first = [](std::uint64_t of, DrawPurpose purpose, std::uint64_t number) {
            return generatorFor(of, purpose, number)();
        };
        const auto drawn = first(7, DrawPurpose::Patience, 12);
        QCOMPARE(first(7, DrawPurpose::Patience, 12), drawn);
        QVERIFY(first(8, DrawPurpose::Patience, 12) != drawn);
        QVERIFY(first(7, DrawPurpose::Choosing, 12) != drawn);
        QVERIFY(first(7, DrawPurpose::Patience, 13) != drawn);
    }

    /// What a seed means must never change: recorded evenings are played again from it.
    void theNumbersOfASeedStayTheSame()
    {
        Generator generator = generatorFor(2026, DrawPurpose::Choosing, 1);
        QCOMPARE(generator(), 2675973405u);
        QStringList drawn;
        for (const Distribution &distribution : std::initializer_list<Distribution>{
                 Exponential{60s}, Lognormal{60s, 0.5}, Gamma{2.5, 60s}, Triangular{6s, 60s, 114s},
                 Uniform{6s, 114s}, Empirical{{1s, 2s, 3s}, {}}})
            drawn += QString::number(sample(distribution, generator).count());
        QCOMPARE(drawn.join(QLatin1Char(' ')),
                 QStringLiteral("44985074 26109125 56479108 68700694 77358401 3000000"));
    }

    /// First draws of neighbouring guests, in pairs, fall evenly into the 16 x 16 cells of a
    /// square.
    void neighboursAreIndependent()
    {
        constexpr std::size_t side = 16;
        constexpr int pairs = 100'000;
        std::vector<int> cells(side * side);
        const auto draw = [](int guest) {
            Generator generator =
                generatorFor(seed, DrawPurpose::Patience, static_cast<std::uint64_t>(guest));
            return static_cast<std::size_t>(drawUnit(generator) * side);
        };
        for (int guest = 0; guest < pairs; ++guest)
            ++cells[draw(guest) * side + draw(guest + 1)];
        double square = 0;
        const double expected = static_cast<double>(pairs) / static_cast<double>(cells.size());
        for (const int count : cells)
            square += (count - expected) * (count - expected) / expected;
        QVERIFY2(square < 330.5, qPrintable(QString::number(square))); // 99.9 % of chi squared 255
    }

    void placesAreDrawnByWeight()
    {
        Generator generator = generatorFor(seed, DrawPurpose::Choosing);
        const std::vector<double> weights{0, 1, 3, 0};
        std::vector<int> drawn(weights.size());
        for (int i = 0; i < 40'000; ++i)
            ++drawn[drawPlace(weights, generator)];
        QCOMPARE(drawn[0], 0);
        QCOMPARE(drawn[3], 0);
        QVERIFY2(std::abs(drawn[2] - 30'000) < 300, qPrintable(QString::number(drawn[2])));
    }

    void chanceKeepsItsShare()
    {
        Generator generator = generatorFor(seed, DrawPurpose::Choosing);
        int drawn = 0;
        for (int i = 0; i < 40'000; ++i)
            drawn += drawChance(0.25, generator) ? 1 : 0;
        QVERIFY2(std::abs(drawn - 10'000) < 300, qPrintable(QString::number(drawn)));
        QVERIFY(!drawChance(0, generator));
        QVERIFY(drawChance(1, generator));
    }
};

RESTAURANT_TEST(TestDistribution)

} // namespace restaurant::testing::tst_distribution
#include "tst_distribution.moc"
