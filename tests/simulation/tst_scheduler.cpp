#include "simulation/scheduler.h"
#include "testprogram.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <vector>

namespace restaurant::testing::tst_scheduler {

namespace {

enum class Kind { Script, Person, Reaction };
using Queue = Scheduler<Kind>;

constexpr Instant at(int microseconds)
{
    return Instant{Duration{microseconds}};
}

std::vector<std::uint32_t> takeAll(Queue &queue)
{
    std::vector<std::uint32_t> indices;
    while (!queue.isEmpty())
        indices.push_back(queue.take().index);
    return indices;
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDueEarliestComesFirst()
    {
        Queue queue;
        queue.schedule(at(30), Kind::Script, 3);
        queue.schedule(at(10), Kind::Script, 1);
        queue.schedule(at(20), Kind::Script, 2);
        QCOMPARE(queue.next().at, at(10));
        QCOMPARE(takeAll(queue), (std::vector<std::uint32_t>{1, 2, 3}));
    }

    void equalTimesComeInTheOrderOfScheduling()
    {
        Queue queue;
        for (std::uint32_t index = 0; index < 5; ++index)
            queue.schedule(at(7), Kind::Person, index);
        QCOMPARE(takeAll(queue), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
    }

    void whatIsScheduledWhileTakingTakesItsPlace()
    {
        Queue queue;
        queue.schedule(at(5), Kind::Script, 0);
        queue.schedule(at(5), Kind::Script, 1);
        QCOMPARE(queue.take().index, 0u);
        queue.schedule(at(5), Kind::Reaction, 2);
        queue.schedule(at(4), Kind::Person, 3);
        QCOMPARE(takeAll(queue), (std::vector<std::uint32_t>{3, 1, 2}));
    }

    /// Against a model: a list sorted stably by time.
    void anyMixtureOfSchedulingAndTakingIsAStableSort()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Queue queue;
        std::vector<Queue::Entry> model;
        for (std::uint32_t index = 0; index < 4'000; ++index) {
            if (random() % 3 != 0 || model.empty()) {
                const Instant due = at(static_cast<int>(random() % 50));
                queue.schedule(due, Kind::Script, index);
                model.push_back({due, index, Kind::Script, index});
                continue;
            }
            const auto first = std::min_element( // the first of equals, as a stable sort has it
                model.begin(), model.end(), [](auto &a, auto &b) { return a.at < b.at; });
            QCOMPARE(queue.take().index, first->index);
            model.erase(first);
        }
        QCOMPARE(queue.size(), model.size());
    }
};

RESTAURANT_TEST(TestScheduler)

} // namespace restaurant::testing::tst_scheduler
#include "tst_scheduler.moc"
