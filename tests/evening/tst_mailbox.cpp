#include "evening/mailbox.h"
#include "evening/worker.h"

#include <QtTest>

#include <future>
#include <stdexcept>

using namespace restaurant;
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
        Mailbox<StatusNumber> box;
        box.put({{first, second}, {}});
        box.put({{firstReady}, {}});
        QCOMPARE(box.take(), (Changes<StatusNumber>{{firstReady, second}, {}}));
        QVERIFY(box.take().isEmpty());
    }

    void aRemovedDocumentIsNotToldAsChanged()
    {
        Mailbox<StatusNumber> box;
        box.put({{first}, {}});
        box.put({{}, {OrderId{1}}});
        QCOMPARE(box.take(), (Changes<StatusNumber>{{}, {OrderId{1}}}));
    }

    void aWholeBatchReplacesWhatWaited()
    {
        Mailbox<StatusNumber> box;
        box.put({{first}, {}});
        box.put({{second}, {}, true});
        box.put({{}, {OrderId{2}}});
        QCOMPARE(box.take(), (Changes<StatusNumber>{{}, {}, true}));
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

QTEST_APPLESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
