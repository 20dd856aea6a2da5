#include "evening/inbox.h"
#include "evening/mailbox.h"

#include <QtTest>

#include <thread>

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
        Inbox<int> inbox(2);
        QVERIFY(inbox.put(1));
        QVERIFY(inbox.put(2));
        QVERIFY(!inbox.put(3));
        QCOMPARE(inbox.take(9, {}), (std::deque<int>{1, 2}));
        QVERIFY(inbox.put(4));
    }

    void anInboxHandsOutAtMostWhatIsAskedFor()
    {
        Inbox<int> inbox(9);
        for (int n = 1; n <= 3; ++n)
            QVERIFY(inbox.put(n));
        QCOMPARE(inbox.take(2, {}), (std::deque<int>{1, 2}));
        QCOMPARE(inbox.take(2, {}), (std::deque<int>{3}));
        QCOMPARE(inbox.take(2, {}), std::deque<int>{});
    }

    void newsEndsTheWait()
    {
        Inbox<int> inbox(1);
        std::thread sender([&] { (void)inbox.put(7); });
        QCOMPARE(inbox.take(1, std::chrono::steady_clock::now() + 60s), std::deque<int>{7});
        sender.join();
    }
};

QTEST_APPLESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
