#include "evening/mailbox.h"
#include "evening/worker.h"
#include "testprogram.h"

#include <QtTest>

#include <future>
#include <map>
#include <stdexcept>
#include <thread>

namespace restaurant::testing::tst_mailbox {

using namespace std::chrono_literals;

namespace {

StatusNumber numberOnBoard(int order, StatusStage stage)
{
    StatusNumber made;
    made.order = OrderId{order};
    made.stage = stage;
    return made;
}

const StatusNumber first = numberOnBoard(1, StatusStage::Preparing);
const StatusNumber firstReady = numberOnBoard(1, StatusStage::Ready);
const StatusNumber second = numberOnBoard(2, StatusStage::Preparing);

BoardChanges<StatusBoard> changesOf(std::vector<StatusNumber> numbers)
{
    BoardChanges<StatusBoard> changes;
    std::get<Changes<StatusNumber>>(changes).upserted = std::move(numbers);
    return changes;
}

const Changes<StatusNumber> &numbersOf(const ShownStep<StatusBoard> &step)
{
    return std::get<Changes<StatusNumber>>(step.changes);
}

void nobodyHears(const std::string &) {}

std::chrono::steady_clock::time_point inAMinute()
{
    return std::chrono::steady_clock::now() + 60s;
}

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheLastChangeOfADocumentIsKept()
    {
        MergedChanges<StatusNumber> box;
        box.put({{first, second}, {}});
        box.put({{firstReady}, {}});
        QCOMPARE(box.take(), (Changes<StatusNumber>{{firstReady, second}, {}}));
        QVERIFY(box.take().isEmpty());
    }

    void aRemovedDocumentIsNotToldAsChanged()
    {
        MergedChanges<StatusNumber> box;
        box.put({{first}, {}});
        box.put({{}, {OrderId{1}}});
        QCOMPARE(box.take(), (Changes<StatusNumber>{{}, {OrderId{1}}}));
    }

    void aWholeBatchReplacesWhatWaited()
    {
        MergedChanges<StatusNumber> box;
        box.put({{first}, {}});
        box.put({{second}, {}, true});
        box.put({{}, {OrderId{2}}});
        QCOMPARE(box.take(), (Changes<StatusNumber>{{}, {}, true}));
    }

    void whatChangesABoardIsTakenStepByStep()
    {
        BoardNews<StatusBoard> news;
        news.put(changesOf({first, second}), Position{3});
        news.put(changesOf({}), Position{4}); // nothing that is shown
        news.put(changesOf({firstReady}), Position{5});
        const auto steps = news.take();
        QCOMPARE(steps.size(), 2U);
        QCOMPARE(steps[0].upTo, Position{3});
        QCOMPARE(numbersOf(steps[0]), (Changes<StatusNumber>{{first, second}, {}}));
        QCOMPARE(steps[1].upTo, Position{5});
        QCOMPARE(numbersOf(steps[1]), (Changes<StatusNumber>{{firstReady}, {}}));
        QVERIFY(!steps[0].isOfOneEvent()); // one of three
        QVERIFY(steps[1].isOfOneEvent());
        QVERIFY(news.take().empty());
    }

    void stepsThatNobodyTakesBecomeOne()
    {
        constexpr int steps = 1000;
        BoardNews<StatusBoard> news;
        std::map<OrderId, StatusNumber> all;
        for (int n = 1; n <= steps; ++n) {
            auto changes = changesOf({numberOnBoard(n % 70, StatusStage::Preparing)});
            if (n % 3 == 0)
                std::get<Changes<StatusNumber>>(changes).removed = {OrderId{(n + 9) % 70}};
            applyTo(all, std::get<Changes<StatusNumber>>(changes));
            news.put(changes, Position{n});
        }
        std::map<OrderId, StatusNumber> taken;
        const auto told = news.take();
        QCOMPARE(told.size(), BoardNews<StatusBoard>::mostSteps);
        for (const auto &step : told)
            applyTo(taken, numbersOf(step));
        QVERIFY(taken == all);
        QCOMPARE(told[1].upTo, Position{2});
        QCOMPARE(told.back().upTo, Position{steps});
        QVERIFY(told[1].isOfOneEvent());
        QVERIFY(!told.back().isOfOneEvent());
        QVERIFY(numbersOf(told.back()).upserted.size() <= 70U);
        QVERIFY(news.take().empty());
    }

    void aWholeBoardReplacesTheStepsBeforeIt()
    {
        BoardNews<StatusBoard> news;
        for (int n = 1; n < 100; ++n)
            news.put(changesOf({first}), Position{n});
        auto whole = changesOf({second});
        std::get<Changes<StatusNumber>>(whole).whole = true;
        news.put(whole, Position{7}); // it may have gone back
        news.put(changesOf({firstReady}), Position{8});
        const auto steps = news.take();
        QCOMPARE(steps.size(), 2U);
        QCOMPARE(numbersOf(steps[0]), (Changes<StatusNumber>{{second}, {}, true}));
        QCOMPARE(steps[0].upTo, Position{7});
        QCOMPARE(numbersOf(steps[1]), (Changes<StatusNumber>{{firstReady}, {}}));
    }

    void aScreenThatTakesNowAndThenSeesEveryStepInOrder()
    {
        constexpr int steps = 20'000;
        BoardNews<StatusBoard> news;
        std::thread telling([&news] {
            for (int n = 1; n <= steps; ++n)
                news.put(changesOf({numberOnBoard(n, StatusStage::Preparing)}), Position{n});
        });
        int seen = 0;
        bool isInOrder = true;
        for (Position last{}; last < Position{steps};)
            for (const auto &step : news.take()) {
                isInOrder = isInOrder && step.upTo > last;
                last = step.upTo;
                seen += static_cast<int>(numbersOf(step).upserted.size());
                isInOrder = isInOrder && seen == number(last);
            }
        telling.join();
        QVERIFY(isInOrder);
        QCOMPARE(seen, steps);
    }

    void aFullInboxRefusesAndKeepsWhatItHas()
    {
        std::promise<void> begin;
        std::promise<std::deque<int>> taken;
        Worker<int> worker(
            2,
            [&](Worker<int> &self) {
                begin.get_future().wait();
                taken.set_value(self.take(9, {}));
            },
            nobodyHears);
        QVERIFY(worker.put(1));
        QVERIFY(worker.put(2));
        QVERIFY(!worker.put(3));
        begin.set_value();
        QCOMPARE(taken.get_future().get(), (std::deque<int>{1, 2}));
        QVERIFY(worker.put(4));
    }

    void aWorkerTakesAtMostWhatItAsksFor()
    {
        std::promise<void> begin;
        std::promise<std::vector<std::size_t>> sizes;
        Worker<int> worker(
            9,
            [&](Worker<int> &self) {
                begin.get_future().wait();
                std::vector<std::size_t> taken;
                for (int n = 0; n < 3; ++n)
                    taken.push_back(self.take(2, {}).size());
                sizes.set_value(taken);
            },
            nobodyHears);
        for (int n = 1; n <= 3; ++n)
            QVERIFY(worker.put(n));
        begin.set_value();
        QCOMPARE(sizes.get_future().get(), (std::vector<std::size_t>{2, 1, 0}));
    }

    void newsEndsTheWaitOfAWorkerAndSoDoesItsEnd()
    {
        std::promise<std::deque<int>> taken;
        std::vector<bool> ends;
        {
            Worker<int> worker(
                1,
                [&](Worker<int> &self) {
                    taken.set_value(self.take(1, inAMinute()));
                    ends = {self.take(1, inAMinute()).empty(), !self.rest(1h), self.isStopping()};
                },
                nobodyHears, [&] { ends.push_back(true); });
            QVERIFY(worker.put(7));
            QCOMPARE(taken.get_future().get(), std::deque<int>{7});
        }
        QCOMPARE(ends, std::vector<bool>(4, true));
    }

    void whatTheWorkThrowsIsToldBeforeItsEnd()
    {
        std::vector<std::string> told;
        {
            const Worker<NoRequest> worker(
                0, [](auto &) { throw std::runtime_error("the disk is gone"); },
                [&](const std::string &message) { told.push_back(message); },
                [&] { told.emplace_back("ended"); });
        }
        QCOMPARE(told, (std::vector<std::string>{"the disk is gone", "ended"}));
    }
};

RESTAURANT_TEST(TestMailbox)

} // namespace restaurant::testing::tst_mailbox
#include "tst_mailbox.moc"
