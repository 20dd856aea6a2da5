#include "simulation/serverpool.h"
#include "testprogram.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

namespace restaurant::testing::tst_serverpool {

namespace {

constexpr JobId job(std::uint32_t number)
{
    return JobId{number};
}

constexpr ServerId server(std::uint32_t number)
{
    return ServerId{number};
}

constexpr Instant at(int microseconds)
{
    return Instant{Duration{microseconds}};
}

using Jobs = std::vector<JobId>;
using Starts = std::vector<ServerPool::Start>;

/// The same rules, written as plainly as possible.
struct PlainPool
{
    std::size_t size = 0;
    std::map<ServerId, JobId> serving;
    std::vector<std::pair<std::size_t, JobId>> waiting; ///< Rank and job, in the order of coming.

    std::optional<ServerId> idle() const
    {
        for (std::uint32_t i = 0; i < size; ++i) {
            if (!serving.contains(server(i)))
                return server(i);
        }
        return std::nullopt;
    }
    Jobs inOrder() const
    {
        auto sorted = waiting;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](auto &a, auto &b) { return a.first < b.first; });
        Jobs jobs;
        for (const auto &[rank, waits] : sorted)
            jobs.push_back(waits);
        return jobs;
    }
    bool remove(JobId gone)
    {
        return std::erase_if(waiting, [gone](auto &place) { return place.second == gone; }) > 0;
    }
    Starts startWaiting()
    {
        Starts started;
        while (idle() && !waiting.empty()) {
            started.push_back({inOrder().front(), *idle()});
            remove(started.back().job);
            serving[started.back().server] = started.back().job;
        }
        return started;
    }
};

} // namespace

class TestServerPool : public QObject
{
    Q_OBJECT

private slots:
    void aJobStartsAtTheFirstIdleServer()
    {
        ServerPool pool(2);
        QCOMPARE(pool.put(job(7)), std::optional(server(0)));
        QCOMPARE(pool.put(job(3)), std::optional(server(1)));
        pool.finish(server(0));
        QCOMPARE(pool.put(job(9)), std::optional(server(0)));
        QCOMPARE(pool.jobAt(server(1)), std::optional(job(3)));
        QCOMPARE(pool.jobAt(server(2)), std::nullopt);
    }

    void whoCameFirstIsServedFirst()
    {
        ServerPool pool(1);
        pool.put(job(0));
        QCOMPARE(pool.put(job(5)), std::nullopt);
        QCOMPARE(pool.put(job(2)), std::nullopt);
        QCOMPARE(pool.waiting(), 2u);
        QCOMPARE(pool.finish(server(0)), std::optional(job(5)));
        QCOMPARE(pool.finish(server(0)), std::optional(job(2)));
        QCOMPARE(pool.finish(server(0)), std::nullopt);
        QCOMPARE(pool.inside(), 0u);
    }

    void aHigherRankGoesFirstButInterruptsNobody()
    {
        ServerPool pool(1, 3);
        pool.put(job(0), 2);
        pool.put(job(1), 2);
        pool.put(job(2), 0);
        pool.put(job(3), 1);
        pool.put(job(4), 0);
        QCOMPARE(pool.jobAt(server(0)), std::optional(job(0)));
        QCOMPARE(pool.waitingJobs(), (Jobs{job(2), job(4), job(3), job(1)}));
        QCOMPARE(pool.finish(server(0)), std::optional(job(2)));
    }

    void whoGivesUpIsNotServed()
    {
        ServerPool pool(1);
        for (std::uint32_t number = 0; number < 4; ++number)
            pool.put(job(number));
        QVERIFY(pool.remove(job(2)));
        QVERIFY2(!pool.remove(job(2)), "he is gone");
        QVERIFY2(!pool.remove(job(0)), "he is at the server");
        QVERIFY2(!pool.remove(job(99)), "he was never there");
        QCOMPARE(pool.waitingJobs(), (Jobs{job(1), job(3)}));
    }

    void aRoomIsFullWithThoseAtTheServers()
    {
        ServerPool pool(1, 1, 2);
        pool.put(job(0));
        QVERIFY(!pool.isFull());
        pool.put(job(1));
        QVERIFY(pool.isFull());
        pool.finish(server(0));
        QVERIFY(!pool.isFull());
    }

    void moreServersTakeThoseWhoWait()
    {
        ServerPool pool(1);
        for (std::uint32_t number = 0; number < 4; ++number)
            pool.put(job(number));
        QCOMPARE(pool.resize(3), (Starts{{job(1), server(1)}, {job(2), server(2)}}));
        QCOMPARE(pool.waiting(), 1u);
    }

    void aServerThatLeavesFinishesItsJob()
    {
        ServerPool pool(2);
        for (std::uint32_t number = 0; number < 3; ++number)
            pool.put(job(number));
        QCOMPARE(pool.resize(1), Starts{});
        QCOMPARE(pool.size(), 1u);
        QCOMPARE(pool.busy(), 2u);
        QCOMPARE(pool.finish(server(1)), std::nullopt);
        QCOMPARE(pool.waitingJobs(), Jobs{job(2)});
        QCOMPARE(pool.finish(server(0)), std::optional(job(2)));
    }

    void aServerMayStayAfterAll()
    {
        ServerPool pool(2);
        for (std::uint32_t number = 0; number < 3; ++number)
            pool.put(job(number));
        pool.resize(1);
        QCOMPARE(pool.resize(2), Starts{});
        QCOMPARE(pool.finish(server(1)), std::optional(job(2)));
    }

    void nobodyIsServedWithoutServers()
    {
        ServerPool pool(0);
        QCOMPARE(pool.put(job(0)), std::nullopt);
        QCOMPARE(pool.resize(1), (Starts{{job(0), server(0)}}));
        pool.resize(0);
        QCOMPARE(pool.put(job(1)), std::nullopt);
        QCOMPARE(pool.finish(server(0)), std::nullopt);
    }

    void anyMixtureKeepsTheRules()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&random](std::size_t below) { return random() % below; };
        ServerPool pool(2, 3);
        PlainPool plain{2, {}, {}};
        for (std::uint32_t number = 0; number < 5'000; ++number) {
            const auto what = draw(10);
            if (what < 5) {
                const std::size_t rank = draw(3);
                plain.waiting.push_back({rank, job(number)});
                const Starts expected = plain.startWaiting();
                QCOMPARE(pool.put(job(number), rank),
                         expected.empty() ? std::nullopt : std::optional(expected[0].server));
            } else if (what < 8 && !plain.serving.empty()) {
                const ServerId done =
                    std::next(plain.serving.begin(), static_cast<int>(draw(plain.serving.size())))
                        ->first;
                plain.serving.erase(done);
                const Starts expected = plain.startWaiting();
                QCOMPARE(pool.finish(done),
                         expected.empty() ? std::nullopt : std::optional(expected[0].job));
            } else if (what == 8) {
                const JobId gone = job(static_cast<std::uint32_t>(draw(number + 1)));
                QCOMPARE(pool.remove(gone), plain.remove(gone));
            } else if (what == 9) {
                plain.size = draw(5);
                QCOMPARE(pool.resize(plain.size), plain.startWaiting());
            }
            QCOMPARE(pool.waitingJobs(), plain.inOrder());
            QCOMPARE(pool.busy(), plain.serving.size());
        }
    }

    /// One server; a job of 10 from time 0, one of 5 that comes at 4, one that gives up at 8.
    void statisticsAreExact()
    {
        ServerPool pool(1);
        QueueStatistics statistics(at(0), pool);
        const auto put = [&](std::uint32_t number, int now) {
            statistics.arrived();
            pool.put(job(number));
            statistics.changed(at(now), pool);
        };
        put(0, 0);
        statistics.started(Duration{0});
        put(1, 4);
        put(2, 6);
        QCOMPARE(statistics.brokenLaw(pool, Duration{2}, Duration{6}), std::nullopt);
        pool.remove(job(2));
        statistics.gaveUp(Duration{2});
        statistics.changed(at(8), pool);
        pool.finish(server(0));
        statistics.finished(Duration{10});
        statistics.started(Duration{6});
        statistics.changed(at(10), pool);
        pool.finish(server(0));
        statistics.finished(Duration{5});
        statistics.changed(at(15), pool);
        pool.resize(2);
        statistics.changed(at(20), pool);
        statistics.changed(at(25), pool);

        QCOMPARE(statistics.brokenLaw(pool), std::nullopt);
        QCOMPARE(statistics.meanWaiting(), 8.0 / 25);
        QCOMPARE(statistics.meanBusy(), 15.0 / 25);
        QCOMPARE(statistics.utilisation(), 15.0 / 30);
        QCOMPARE(statistics.meanWait(), 8.0 / 3);
        QCOMPARE(statistics.delayed(), 1);
        QCOMPARE(statistics.departures(), 2);
        QCOMPARE(statistics.renegings(), 1);
    }

    void aLawThatIsBrokenIsNamed()
    {
        ServerPool pool(1);
        QueueStatistics statistics(at(0), pool);
        pool.put(job(0));
        statistics.changed(at(0), pool);
        QVERIFY(statistics.brokenLaw(pool)->starts_with("arrivals = departures + inside: 0 is"));
        statistics.arrived();
        statistics.changed(at(9), pool);
        QCOMPARE(*statistics.brokenLaw(pool), std::string("the utilisation law: 9 is not 0"));
        QCOMPARE(statistics.brokenLaw(pool, {}, Duration{9}), std::nullopt);
    }
};

RESTAURANT_TEST(TestServerPool)

} // namespace restaurant::testing::tst_serverpool
#include "tst_serverpool.moc"
