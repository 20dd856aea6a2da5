#include "simulation/arrivals.h"
#include "testprogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

namespace restaurant::testing::tst_arrivals {

using namespace std::chrono_literals;

namespace {

enum class Purpose { Arrivals };

constexpr Instant at(Duration sinceMidnight)
{
    return Instant{sinceMidnight};
}

/// Quiet, closed for half an hour, a rush, quiet again.
ArrivalRates lunch(double rush)
{
    return {{{at(11h), at(12h), 20}, {at(12h + 30min), at(13h), rush}, {at(13h), at(15h), 10}}};
}

std::vector<Instant> timesOf(const ArrivalProfile &profile, std::uint64_t seed)
{
    Arrivals arrivals(profile, generatorFor(seed, Purpose::Arrivals));
    std::vector<Instant> times;
    while (const auto time = arrivals.next())
        times.push_back(*time);
    return times;
}

auto countBetween(const std::vector<Instant> &times, Instant from, Instant to)
{
    return std::count_if(times.begin(), times.end(),
                         [from, to](Instant time) { return from <= time && time < to; });
}

} // namespace

class TestArrivals : public QObject
{
    Q_OBJECT

private slots:
    void eachIntervalHasItsRate()
    {
        constexpr int days = 2'000;
        std::array<double, 4> guests{};
        double squares = 0;
        for (std::uint64_t seed = 0; seed < days; ++seed) {
            const auto times = timesOf(lunch(120), seed);
            QVERIFY(std::is_sorted(times.begin(), times.end()));
            const auto quiet = static_cast<double>(countBetween(times, at(11h), at(12h)));
            guests[0] += quiet;
            squares += quiet * quiet;
            guests[1] += static_cast<double>(countBetween(times, at(12h), at(12h + 30min)));
            guests[2] += static_cast<double>(countBetween(times, at(12h + 30min), at(13h)));
            guests[3] += static_cast<double>(countBetween(times, at(13h), at(15h)));
        }
        // Three standard deviations of a Poisson number of so many guests.
        const auto isNear = [](double counted, double expected) {
            return std::abs(counted - expected) < 3 * std::sqrt(expected);
        };
        QVERIFY2(isNear(guests[0], 20.0 * days), qPrintable(QString::number(guests[0])));
        QCOMPARE(guests[1], 0.0);
        QVERIFY2(isNear(guests[2], 60.0 * days), qPrintable(QString::number(guests[2])));
        QVERIFY2(isNear(guests[3], 20.0 * days), qPrintable(QString::number(guests[3])));
        const double mean = guests[0] / days;
        const double dispersion = (squares / days - mean * mean) / mean;
        QVERIFY2(std::abs(dispersion - 1) < 0.1, "the variance of a Poisson number is its mean");
        QCOMPARE(expectedArrivals(lunch(120)), 100.0);
    }

    void theSameSeedGivesTheSameGuests()
    {
        QCOMPARE(timesOf(lunch(60), 5), timesOf(lunch(60), 5));
        QVERIFY(timesOf(lunch(60), 5) != timesOf(lunch(60), 6));
    }

    void aRateThatChangesLaterLeavesEarlierGuestsAlone()
    {
        const auto calm = timesOf(lunch(10), 5);
        const auto rush = timesOf(lunch(200), 5);
        const auto before = countBetween(calm, at(11h), at(12h));
        QVERIFY(before > 0);
        QVERIFY(std::equal(calm.begin(), calm.begin() + before, rush.begin()));
        QVERIFY(rush.size() > calm.size());
    }

    void aListIsKeptAsItIs()
    {
        const std::vector<Instant> times{at(11h), at(11h), at(12h)};
        QCOMPARE(timesOf(ArrivalList{times}, 1), times);
        QCOMPARE(expectedArrivals(ArrivalList{times}), 3.0);
        QVERIFY(timesOf(ArrivalList{}, 1).empty());
        QVERIFY(timesOf(ArrivalRates{{{at(11h), at(12h), 0}}}, 1).empty());
    }

    void whatMakesNoSenseIsRefused()
    {
        QCOMPARE(problemWith(lunch(60)), std::nullopt);
        QVERIFY(problemWith(ArrivalRates{{{at(12h), at(12h), 1}}}));
        QVERIFY(problemWith(ArrivalRates{{{at(11h), at(13h), 1}, {at(12h), at(14h), 1}}}));
        QVERIFY(problemWith(ArrivalRates{{{at(11h), at(13h), -1}}}));
        QVERIFY(problemWith(ArrivalList{{at(12h), at(11h)}}));
    }
};

RESTAURANT_TEST(TestArrivals)

} // namespace restaurant::testing::tst_arrivals
#include "tst_arrivals.moc"
