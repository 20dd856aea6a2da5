#include "delivery/memorylog.h"
#include "testprogram.h"

#include <QTest>

#include <memory>
#include <random>

namespace restaurant::testing::tst_deliveryline {

using State = LineProgress::State;

namespace {

/// Fast enough for a test; the poll is so rare that only news can explain what arrives.
LinePolicy newsOnly()
{
    LinePolicy policy;
    policy.retryAfter = std::chrono::milliseconds(1);
    policy.quiet = std::chrono::milliseconds(1);
    policy.poll = std::chrono::hours(1);
    return policy;
}

LinePolicy polling()
{
    LinePolicy policy = newsOnly();
    policy.poll = std::chrono::milliseconds(1);
    return policy;
}

struct House
{
    EventFeed feed;
    MemoryLog log;
    Notebook notebook;
};

} // namespace

class TestDeliveryLine : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPublishedArrivesInOrder()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        for (int commit = 0; commit < 10; ++commit)
            m_house->feed.publish(m_house->log.append(3));
        QVERIFY(line.waitUntil(Position{30}));
        QCOMPARE(m_house->notebook.seen(), upTo(30));
        QCOMPARE(line.progress().head, Position{30});
        QCOMPARE(line.progress().behind.count(), 0);
    }
    void aLineThatStartsLateReadsTheLog()
    {
        m_house->log.append(1'000);
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        QVERIFY(line.waitUntil(Position{1'000}));
        QCOMPARE(m_house->notebook.seen(), upTo(1'000));
    }
    void aLineGoesOnBehindItsCheckpoint()
    {
        m_house->log.append(10);
        m_house->notebook.skip({Position{7}, {}, {}}); // as if saved there
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        QVERIFY(line.waitUntil(Position{10}));
        QCOMPARE(m_house->notebook.seen(), (std::vector{Position{8}, Position{9}, Position{10}}));
    }
    void nothingBehindTheLimitIsDelivered()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        line.deliverUpTo(Position{5});
        m_house->feed.publish(m_house->log.append(3));
        m_house->feed.publish(m_house->log.append(4));
        QVERIFY(line.waitUntil(Position{5}));
        QVERIFY(!line.waitUntil(Position{6}, std::chrono::milliseconds(20)));
        QCOMPARE(m_house->notebook.seen(), upTo(5));
        QCOMPARE(line.progress().head, Position{7});
        QCOMPARE(line.progress().behind.count(), 0); // it is not slow: it may not
    }
    void aHigherLimitLetsTheRestThroughWithoutReadingTheLog()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        QVERIFY(line.waitUntil(Position{0}));
        QTRY_COMPARE(m_house->log.reads(), 1); // its look at the log in the beginning
        line.deliverUpTo(Position{0});
        for (int commit = 0; commit < 4; ++commit)
            m_house->feed.publish(m_house->log.append(5));
        for (int limit = 1; limit <= 20; ++limit) {
            line.deliverUpTo(Position{limit});
            QVERIFY(line.waitUntil(Position{limit}));
            QCOMPARE(m_house->notebook.seen(), upTo(limit));
        }
        QCOMPARE(m_house->log.reads(), 1);
    }
    void aLineHeldBackFromTheStartReadsTheLogOnce()
    {
        m_house->notebook.holdTheStart();
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        line.deliverUpTo(Position{0});
        m_house->notebook.letStart();
        QVERIFY(line.waitUntil(Position{0}));
        for (int commit = 0; commit < 4; ++commit)
            m_house->feed.publish(m_house->log.append(5));
        for (int limit = 1; limit <= 20; ++limit) {
            line.deliverUpTo(Position{limit});
            QVERIFY(line.waitUntil(Position{limit}));
        }
        QCOMPARE(m_house->notebook.seen(), upTo(20));
        QCOMPARE(m_house->log.reads(), 1);
    }
    void whatALineHeldBackCouldNotKeepIsReadFromTheLog()
    {
        LinePolicy policy = newsOnly();
        policy.keep = 8;
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), policy);
        line.deliverUpTo(Position{0});
        for (int commit = 0; commit < 4; ++commit)
            m_house->feed.publish(m_house->log.append(5));
        for (int limit = 1; limit <= 20; ++limit) {
            line.deliverUpTo(Position{limit});
            QVERIFY(line.waitUntil(Position{limit}));
        }
        QCOMPARE(m_house->notebook.seen(), upTo(20));
    }
    void aLineThatStartsLateReadsTheLogUpToTheLimit()
    {
        m_house->log.append(1'000);
        LinePolicy policy = newsOnly();
        policy.longWay = 100;
        m_house->notebook.holdTheStart();
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), policy);
        line.deliverUpTo(Position{700});
        m_house->notebook.letStart();
        QVERIFY(line.waitUntil(Position{700}));
        QVERIFY(!line.waitUntil(Position{701}, std::chrono::milliseconds(20)));
        line.deliverUpTo(Position{1'000});
        QVERIFY(line.waitUntil(Position{1'000}));
        QCOMPARE(m_house->notebook.seen(), upTo(1'000));
    }
    void aRebuildStopsAtTheLimitToo()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        line.deliverUpTo(Position{4});
        m_house->feed.publish(m_house->log.append(9));
        QVERIFY(line.waitUntil(Position{4}));
        line.startOver();
        QTRY_COMPARE(m_house->notebook.timesStartedOver.load(), 1);
        QVERIFY(line.waitUntil(Position{4}));
        QVERIFY(!line.waitUntil(Position{5}, std::chrono::milliseconds(20)));
        QCOMPARE(m_house->notebook.seen(), upTo(4));
    }
    void linesThatTakeTurnsAllArrive()
    {
        LinePolicy policy = newsOnly();
        policy.turns = std::make_shared<Turns>(1);
        Notebook other;
        DeliveryLine first(m_house->feed, m_house->notebook, m_house->log.source(), policy);
        DeliveryLine second(m_house->feed, other, m_house->log.source(), policy);
        for (int commit = 0; commit < 100; ++commit)
            m_house->feed.publish(m_house->log.append(3));
        QVERIFY(first.waitUntil(Position{300}));
        QVERIFY(second.waitUntil(Position{300}));
        QCOMPARE(other.seen(), m_house->notebook.seen());
    }
    void whatComesTwiceIsDeliveredOnce()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->log.append(6);
        m_house->feed.publish(m_house->log.batch(1, 4));
        m_house->feed.publish(m_house->log.batch(1, 4));
        m_house->feed.publish(m_house->log.batch(3, 4)); // overlaps
        QVERIFY(line.waitUntil(Position{6}));
        QCOMPARE(m_house->notebook.seen(), upTo(6));
    }
    void aGapIsReadFromTheLog()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(2));
        QVERIFY(line.waitUntil(Position{2}));
        m_house->log.append(5); // nobody is told
        m_house->feed.publish(m_house->log.append(1));
        QVERIFY(line.waitUntil(Position{8}));
        QCOMPARE(m_house->notebook.seen(), upTo(8));
    }
    void batchesInTheWrongOrderArriveInTheRightOne()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->log.append(9);
        m_house->feed.publish(m_house->log.batch(7, 3));
        m_house->feed.publish(m_house->log.batch(1, 3));
        m_house->feed.publish(m_house->log.batch(4, 3));
        QVERIFY(line.waitUntil(Position{9}));
        QCOMPARE(m_house->notebook.seen(), upTo(9));
    }
    void whatDoesNotFitIntoTheInboxIsReadFromTheLog()
    {
        LinePolicy policy = newsOnly();
        policy.keep = 10;
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), policy);
        line.pause();
        for (int commit = 0; commit < 20; ++commit)
            m_house->feed.publish(m_house->log.append(4));
        line.resume();
        QVERIFY(line.waitUntil(Position{80}));
        QCOMPARE(m_house->notebook.seen(), upTo(80));
    }
    void newsThatGetsLostIsFoundByThePoll()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), polling());
        m_house->log.append(5);
        QVERIFY(line.waitUntil(Position{5}));
        QCOMPARE(m_house->notebook.seen(), upTo(5));
    }

    void aPoisonEventStopsItsOwnLineOnly()
    {
        Notebook other;
        m_house->notebook.refuse(Position{5}, -1);
        DeliveryLine poisoned(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        DeliveryLine healthy(m_house->feed, other, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(4));
        m_house->feed.publish(m_house->log.append(4));
        QVERIFY(healthy.waitUntil(Position{8}));
        QVERIFY(!poisoned.waitUntil(Position{5}));
        QCOMPARE(other.seen(), upTo(8));
        QCOMPARE(m_house->notebook.seen(), upTo(4));
        QCOMPARE(poisoned.progress().state, State::Stopped);
        QCOMPARE(poisoned.progress().at, Position{4});
        QCOMPARE(poisoned.progress().why, std::string("refused"));
        QCOMPARE(healthy.progress().state, State::Following);
    }
    void anEventThatFailsForAWhileIsTriedAgain()
    {
        m_house->notebook.refuse(Position{3}, 2);
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(5));
        QVERIFY(line.waitUntil(Position{5}));
        QCOMPARE(m_house->notebook.seen(), upTo(5));
    }
    void aPoisonEventIsTriedAsOftenAsThePolicySays()
    {
        m_house->notebook.refuse(Position{1}, -1);
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(1));
        QVERIFY(!line.waitUntil(Position{1}));
        const int tries = m_house->notebook.refusals;
        // The first may come from the news as well as from the log.
        QVERIFY(tries >= newsOnly().retries + 1 && tries <= newsOnly().retries + 3);
    }
    void aStoppedLineCanBeTriedAgain()
    {
        m_house->notebook.refuse(Position{2}, -1);
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(3));
        QVERIFY(!line.waitUntil(Position{2}));
        m_house->notebook.refuse(Position{2}, 0);
        line.retry();
        QTRY_COMPARE(m_house->notebook.seen(), upTo(3));
        QTRY_COMPARE(line.progress().state, State::Following);
        QVERIFY(line.progress().why.empty());
    }
    void skippingIsRecordedAndGoesOn()
    {
        m_house->notebook.refuse(Position{2}, -1);
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(3));
        QVERIFY(!line.waitUntil(Position{2}));
        line.skip("Roger");
        QTRY_COMPARE(m_house->notebook.seen(), (std::vector{Position{1}, Position{3}}));
        QCOMPARE(m_house->notebook.skipped(),
                 (std::vector{SkippedEvent{Position{2}, "refused", "Roger"}}));
    }
    void onlyAStoppedLineSkips()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        line.skip("Roger");
        m_house->feed.publish(m_house->log.append(3));
        QVERIFY(line.waitUntil(Position{3}));
        QCOMPARE(m_house->notebook.seen(), upTo(3));
        QVERIFY(m_house->notebook.skipped().empty());
    }
    void anUnreadableEventStopsTheLineRightBeforeIt()
    {
        m_house->log.append(20);
        m_house->log.damage(Position{13});
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        QVERIFY(!line.waitUntil(Position{20}));
        QCOMPARE(m_house->notebook.seen(), upTo(12));
        QCOMPARE(line.progress().why, std::string("the row is damaged"));
        m_house->log.repair();
        line.retry();
        QTRY_COMPARE(m_house->notebook.seen(), upTo(20));
    }
    void aHoleInTheLogStopsTheLine()
    {
        m_house->log.append(5);
        m_house->log.lose(Position{3});
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        QVERIFY(!line.waitUntil(Position{5}));
        QCOMPARE(m_house->notebook.seen(), upTo(2));
        QCOMPARE(line.progress().why, std::string("The log has no event 3."));
    }
    void aLogThatCannotBeOpenedIsSaidAndTriedAgain()
    {
        std::atomic<bool> isThere = false;
        const DeliveryLine::MakeSource source = [&]() -> std::unique_ptr<LogSource> {
            if (!isThere)
                throw std::runtime_error("no such file");
            return m_house->log.source()();
        };
        m_house->log.append(2);
        DeliveryLine line(m_house->feed, m_house->notebook, source, newsOnly());
        QVERIFY(!line.waitUntil(Position{1}));
        QCOMPARE(line.progress().why, std::string("no such file"));
        isThere = true;
        line.retry();
        QTRY_COMPARE(m_house->notebook.seen(), upTo(2));
    }

    void aPausedLineHoldsBack()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), polling());
        line.pause();
        m_house->feed.publish(m_house->log.append(3));
        QVERIFY(!line.waitUntil(Position{1}, std::chrono::milliseconds(20)));
        QCOMPARE(line.progress().state, State::Paused);
        QCOMPARE(line.progress().behind.count(), 0);
        line.resume();
        QVERIFY(line.waitUntil(Position{3}));
    }
    void startingOverDeliversEverythingAgain()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(4));
        QVERIFY(line.waitUntil(Position{4}));
        line.startOver();
        m_house->feed.publish(m_house->log.append(4));
        QTRY_COMPARE(m_house->notebook.seen(), upTo(8));
    }
    void whoWaitsAfterAStartWaitsForTheNewFold()
    {
        constexpr int times = 100;
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(4));
        QVERIFY(line.waitUntilSaved(Position{4}));
        for (int time = 1; time <= times; ++time) {
            line.startOver();
            QVERIFY(time % 2 ? line.waitUntil(Position{4}) : line.waitUntilSaved(Position{4}));
            QCOMPARE(m_house->notebook.timesStartedOver.load(), time);
            QCOMPARE(m_house->notebook.seen(), upTo(4));
        }
    }
    void aQuietMomentIsForSaving()
    {
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(4));
        QVERIFY(line.waitUntilSaved(Position{4}));
        QCOMPARE(m_house->notebook.saves, 1);
    }
    void whoWaitsForWhatCannotBeSavedIsTold()
    {
        m_house->notebook.canSave = false;
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
        m_house->feed.publish(m_house->log.append(4));
        QVERIFY(!line.waitUntilSaved(Position{4}));
        m_house->notebook.canSave = true;
        m_house->feed.publish(m_house->log.append(1));
        QVERIFY(line.waitUntilSaved(Position{5}));
    }
    void theEndOfTheLineLetsTheViewSave()
    {
        {
            DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), newsOnly());
            m_house->feed.publish(m_house->log.append(4));
            QVERIFY(line.waitUntil(Position{4}));
        }
        QVERIFY(m_house->notebook.finished);
    }
    void aLongWayIsAnnouncedWithTheTimeLeft()
    {
        m_house->log.append(3'000);
        LinePolicy policy = newsOnly();
        policy.longWay = 1'000;
        std::atomic<int> told = 0;
        std::atomic<std::int64_t> mostLeft = 0;
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), policy,
                          [&](const LineProgress &progress) {
                              told += progress.state == State::CatchingUp;
                              mostLeft = std::max<std::int64_t>(mostLeft, progress.left.count());
                          });
        QVERIFY(line.waitUntil(Position{3'000}));
        QTRY_COMPARE(line.progress().state, State::Following);
        QCOMPARE(m_house->notebook.longWays, 1);
        QVERIFY(told >= 5);
        QVERIFY(mostLeft > 0);
    }

    void fourLinesKeepUpWithAFastPublisher()
    {
        constexpr int commits = 2'000;
        Notebook notebooks[4];
        std::deque<DeliveryLine> lines;
        for (Notebook &notebook : notebooks)
            lines.emplace_back(m_house->feed, notebook, m_house->log.source(), newsOnly());
        for (int commit = 0; commit < commits; ++commit)
            m_house->feed.publish(m_house->log.append(3));
        for (DeliveryLine &line : lines)
            QVERIFY(line.waitUntil(Position{3 * commits}));
        for (Notebook &notebook : notebooks)
            QVERIFY(notebook.seen() == upTo(3 * commits));
    }

    void everySeedOfTroubleArrivesInOrder_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// News lost, doubled, late and in any order; refusals; pauses; an inbox of a few events.
    void everySeedOfTroubleArrivesInOrder()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto below = [&](int limit) { return static_cast<int>(random() % unsigned(limit)); };
        LinePolicy policy = polling();
        policy.keep = 12;
        policy.batch = 1 + std::size_t(below(4));
        DeliveryLine line(m_house->feed, m_house->notebook, m_house->log.source(), policy);
        std::vector<EventBatch> late;
        for (int step = 0; step < 40; ++step) {
            if (below(5) == 0)
                m_house->notebook.refuse(Position{number(m_house->log.head()) + 1 + below(3)},
                                         1 + below(3));
            late.push_back(m_house->log.append(1 + below(4)));
            if (below(4) == 0)
                late.pop_back(); // lost
            while (!late.empty() && below(3) > 0) {
                const auto which = late.begin() + below(int(late.size()));
                m_house->feed.publish(*which);
                if (below(4) > 0) // else it comes again
                    late.erase(which);
            }
            below(8) == 0 ? line.pause() : line.resume();
        }
        line.resume();
        const auto last = int(number(m_house->log.head()));
        QVERIFY(line.waitUntil(Position{last}));
        QCOMPARE(m_house->notebook.seen(), upTo(last));
    }

    void init() { m_house = std::make_unique<House>(); }

private:
    std::unique_ptr<House> m_house; ///< A new one for each test.
};

RESTAURANT_TEST(TestDeliveryLine)

} // namespace restaurant::testing::tst_deliveryline
#include "tst_deliveryline.moc"
