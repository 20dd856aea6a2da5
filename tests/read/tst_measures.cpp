#include "read/storyteller.h"
#include "testprogram.h"
#include "words/boardlines.h"

#include <QTest>

#include <algorithm>

namespace restaurant::testing::tst_measures {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const GuestId ada{1};
const GuestId bob{2};
const OrderId soup{41};
const LineId first{1};

StaffingChanged charlieAlone()
{
    return {{{"everything",
              {WorkKind::TakeOrder, WorkKind::Answer, WorkKind::Serve, WorkKind::Bill},
              {"Charlie"}}},
            {}};
}

OrderPlaced placed(OrderId order)
{
    return {order, OrderKind::Takeaway, {}, {}, name("Ada"), {ordered(1, "soup")}};
}

WorkQueued cooking(WorkId work)
{
    return {work, WorkKind::Cook, "kitchen", ada, soup, first, "pot"};
}

WorkQueued serving(WorkId work)
{
    return {work, WorkKind::Serve, "everything", ada, soup, {}, {}};
}

std::vector<Duration> secondsOf(std::initializer_list<int> lengths)
{
    std::vector<Duration> made;
    for (const int length : lengths)
        made.emplace_back(seconds(length));
    return made;
}

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT
private slots:
    void noLengthsHaveNoFigures() { QVERIFY(summaryOf(std::vector<Duration>{}) == WaitSummary{}); }

    void oneLengthIsAllItsFigures()
    {
        const WaitSummary expected{1, seconds(7), seconds(7), seconds(7), seconds(7)};
        QVERIFY(summaryOf(secondsOf({7})) == expected);
    }

    void theMedianOfAnEvenNumberLiesBetween()
    {
        QCOMPARE(summaryOf(secondsOf({4, 1, 3, 10})).median.count(), Duration(3'500'000).count());
        QCOMPARE(summaryOf(secondsOf({4, 1, 3, 10})).mean.count(), Duration(4'500'000).count());
    }

    void theNinetyFifthPercentileIsTheShortestThatNinetyFiveDoNotExceed()
    {
        std::vector<Duration> hundred;
        for (int n = 100; n >= 1; --n)
            hundred.emplace_back(seconds(n));
        QCOMPARE(summaryOf(hundred).p95.count(), Duration(seconds(95)).count());
        hundred.emplace_back(seconds(101));
        QCOMPARE(summaryOf(hundred).p95.count(), Duration(seconds(96)).count());
        QCOMPARE(summaryOf(hundred).max.count(), Duration(seconds(101)).count());
    }

    void waitsAreMeasuredByKind()
    {
        StoryTeller teller;
        teller.on("12:00", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:00", WaitBegan{ada, WaitKind::Order, {}})
            .on("12:01", GuestCame{bob, GuestKind::Takeaway, 1})
            .on("12:01", WaitBegan{bob, WaitKind::Order, {}})
            .on("12:02", WaitEnded{ada, WaitKind::Order})
            .on("12:05", GuestLeft{bob, LeaveReason::LostPatience, WaitKind::Order});
        const auto board = teller.board<MeasuresBoard>();
        const WaitMeasure &waits = *board.waits.find(WaitKind::Order);
        QCOMPARE(waits.waiting, 0);
        QCOMPARE(waits.gaveUp, 1);
        QVERIFY(waits.samples == std::vector<WaitSample>({{at("12:02"), minutes(2)}}));
        const GuestsMeasure &guests = *board.guests.find(GuestKind::Takeaway);
        QCOMPARE(guests.came, 2);
        QCOMPARE(guests.inside, 1);
        QCOMPARE(guests.leftFor(LeaveReason::LostPatience), 1);
    }

    void utilisationIsBusyTimeOfStaffTime()
    {
        StoryTeller teller;
        teller.on("12:00", charlieAlone())
            .on("12:00", serving(WorkId{1}))
            .on("12:02", serving(WorkId{2}))
            .on("12:03", WorkStarted{WorkId{1}, "Charlie", at("12:06")})
            .on("12:06", WorkEnded{WorkId{1}, false});
        const auto board = teller.board<MeasuresBoard>();
        const PoolMeasure &pool = *board.pools.find("everything");
        QCOMPARE(utilisationOf(pool, at("12:06")), 0.5);
        QCOMPARE(utilisationOf(pool, at("12:12")), 0.25);    // and free ever since
        QCOMPARE(meanQueueOf(pool, at("12:06")), 7.0 / 6.0); // one of 3 minutes, one of 4
        QCOMPARE(pool.queue, 1);
        QCOMPARE(pool.done, 1);
    }

    void whoChangesThePoolTakesTheWorkAtHandAlong()
    {
        StaffingChanged split{
            {{"take", {WorkKind::TakeOrder}, {"Charlie"}}, {"serve", {WorkKind::Serve}, {"Roger"}}},
            "Charlie is back"};
        StoryTeller teller;
        teller.on("12:00", charlieAlone())
            .on("12:00", serving(WorkId{1}))
            .on("12:00", serving(WorkId{2}))
            .on("12:00", WorkStarted{WorkId{1}, "Charlie", at("12:06")})
            .on("12:02", split)
            .on("12:06", WorkEnded{WorkId{1}, false});
        const auto board = teller.board<MeasuresBoard>();
        QCOMPARE(board.pools.find("everything")->staff, 0);
        QCOMPARE(board.pools.find("everything")->busyTime.count(), Duration(minutes(2)).count());
        QCOMPARE(board.pools.find("take")->busyTime.count(), Duration(minutes(4)).count());
        QCOMPARE(board.pools.find("serve")->queue, 1);
        QCOMPARE(board.pools.find("everything")->queue, 0);
    }

    void theTimeOfAnOrderIsSplit()
    {
        StoryTeller teller;
        teller.on("12:00", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:00", placed(soup))
            .on("12:00", WaitBegan{ada, WaitKind::Food, soup})
            .on("12:01", cooking(WorkId{1})) // one minute nobody in the kitchen saw it
            .on("12:03", WorkStarted{WorkId{1}, "Ann", at("12:08")})
            .on("12:03", CookingStarted{soup, first})
            .on("12:08", LineReady{soup, first})
            .on("12:08", WorkEnded{WorkId{1}, false})
            .on("12:09", serving(WorkId{2})) // ready, and the screen was late again
            .on("12:13", WorkStarted{WorkId{2}, "Charlie", at("12:14")})
            .on("12:14", OrderDelivered{soup, {first}, true})
            .on("12:14", WorkEnded{WorkId{2}, false})
            .on("12:14", WaitEnded{ada, WaitKind::Food})
            .on("12:30", GuestLeft{ada, LeaveReason::Served, {}});
        const auto board = teller.board<MeasuresBoard>();
        const OrderMeasure &order = *board.orders.find(soup);
        QCOMPARE(order.time(OrderTime::ScreenLate).count(), Duration(minutes(2)).count());
        QCOMPARE(order.time(OrderTime::KitchenBusy).count(), Duration(minutes(2)).count());
        QCOMPARE(order.time(OrderTime::InWork).count(), Duration(minutes(6)).count());
        QCOMPARE(order.time(OrderTime::StaffBusy).count(), Duration(minutes(4)).count());
        QCOMPARE(waitOf(order).count(), Duration(minutes(14)).count());
        QVERIFY(order.deliveredAt == at("12:14"));
    }

    void aWalkInVainIsTimeLostToALateScreen()
    {
        StoryTeller teller;
        teller.on("12:00", placed(soup))
            .on("12:00", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:00", WaitBegan{ada, WaitKind::Food, soup})
            .on("12:00", serving(WorkId{1}))
            .on("12:00", WorkStarted{WorkId{1}, "Charlie", at("12:02")})
            .on("12:02", WorkEnded{WorkId{1}, true});
        const auto board = teller.board<MeasuresBoard>();
        const OrderMeasure &order = *board.orders.find(soup);
        QCOMPARE(order.time(OrderTime::InWork).count(), Duration{}.count());
        QCOMPARE(order.time(OrderTime::ScreenLate).count(), Duration(minutes(2)).count());
        QCOMPARE(board.pools.find("everything")->inVain, 1);
    }

    void everyFullMinuteIsNotedAsItStood()
    {
        StoryTeller teller;
        teller.on("12:00:30", GuestCame{ada, GuestKind::DineIn, 2})
            .on("12:01:30", WaitBegan{ada, WaitKind::Table, {}})
            .on("12:03", WaitEnded{ada, WaitKind::Table})
            .on("12:04", GuestLeft{ada, LeaveReason::Served, {}});
        const auto minutesNoted = teller.board<MeasuresBoard>().minutes.sorted();
        QCOMPARE(minutesNoted.size(), std::size_t{4});
        QCOMPARE(minutesNoted.front().minute, Minute{12 * 60 + 1});
        const std::size_t table = 0;
        std::vector<int> waiting;
        for (const MinuteMeasure &minute : minutesNoted)
            waiting.push_back(minute.waiting[table]);
        QVERIFY(waiting == std::vector<int>({0, 1, 1, 0})); // just before each full minute
        QCOMPARE(minutesNoted.back().inside, 1);
        QCOMPARE(minutesNoted.back().served, 0);
    }

    /// Guests and staff read; persons write. Both are counted from the beginning.
    void readsAndWritesAreNotedForEveryMinute()
    {
        const auto look = [](std::optional<GuestId> guest) {
            return ViewConsulted{guest ? "Ada" : "Charlie", ViewName::Status, {}, {}, guest};
        };
        StoryTeller teller;
        teller.on("12:00:10", charlieAlone())
            .on("12:00:20", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:00:30", look(ada))
            .on("12:01:30", look(ada))
            .on("12:01:40", look({}))
            .on("12:03", GuestLeft{ada, LeaveReason::Served, {}});
        std::vector<int> looks;
        for (const MinuteMeasure &minute : teller.board<MeasuresBoard>().minutes.sorted())
            looks.push_back(minute.looks);
        QVERIFY(looks == std::vector<int>({1, 3, 3}));

        MeasuresBoard board(house());
        for (int command = 1; command <= 3; ++command) {
            RecordedEvent event;
            event.position = Position{command};
            event.at = at("12:00:10") + minutes(command);
            event.command = CommandNumber{command};
            event.event = DishSoldOut{dish("soup"), true};
            apply(board, event);
        }
        std::vector<int> commands;
        passTime(board, at("12:05"));
        for (const MinuteMeasure &minute : board.minutes.sorted())
            commands.push_back(minute.commands);
        QVERIFY(commands == std::vector<int>({1, 2, 3, 3}));
    }

    void aMinuteOfAnotherMillenniumDoesNotTakeThatLong()
    {
        StoryTeller teller;
        teller.on("12:00", GuestCame{ada, GuestKind::DineIn, 2});
        auto board = teller.board<MeasuresBoard>();
        apply(board, RecordedActivity{ActivityNumber{2},
                                      {},
                                      at("12:00") + std::chrono::hours(1'000'000),
                                      GuestLeft{ada, LeaveReason::Served, {}}});
        QCOMPARE(board.minutes.size(), std::size_t{0});
    }

    /// Two minutes of work in three hours, and nothing after the first five.
    void sharesAreOfTheTimeThatHasPassed()
    {
        StoryTeller teller;
        teller.on("12:00", charlieAlone())
            .on("12:01", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:02", serving(WorkId{1}))
            .on("12:02", WorkStarted{WorkId{1}, "Charlie", at("12:04")})
            .on("12:04", WorkEnded{WorkId{1}, false})
            .on("12:05", GuestLeft{ada, LeaveReason::Served, {}});
        auto board = teller.board<MeasuresBoard>();
        QCOMPARE(utilisationOf(*board.pools.find("everything"), board.at), 0.4);
        passTime(board, at("15:00"));
        QCOMPARE(utilisationOf(*board.pools.find("everything"), board.at), 2.0 / 180);
        QCOMPARE(board.minutes.size(), std::size_t{180});
        const auto lines = linesOf(board);
        const auto has = [&](const char *text) {
            return std::any_of(lines.begin(), lines.end(), [&](const std::string &line) {
                return line.find(text) != std::string::npos;
            });
        };
        QVERIFY(has("from 12:00:00  to 15:00:00  (3:00:00)"));
        QVERIFY(has("1.1 %        2:00     3:00:00"));
        QVERIFY(has("0.33"));
        passTime(board, at("14:00")); // never back
        QCOMPARE(board.at, at("15:00"));
    }

    void theEndOfAnEveningIsAPlaceInTheStory()
    {
        StoryTeller teller;
        teller.on("12:00", charlieAlone()).on("15:00", EveningEnded{});
        QCOMPARE(teller.board<MeasuresBoard>().at, at("15:00"));
    }

    void stepsOfWorkAreTimed()
    {
        StoryTeller teller;
        teller.on("12:00", charlieAlone())
            .on("12:00", serving(WorkId{1}))
            .on("12:00", WorkStarted{WorkId{1}, "Charlie", at("12:06")})
            .on("12:00", StepBegan{WorkId{1}, WorkStep::Switching, at("12:01")})
            .on("12:01", StepBegan{WorkId{1}, WorkStep::Work, at("12:06")})
            .on("12:02", StepBegan{WorkId{1}, WorkStep::LookUp, at("12:05")})
            .on("12:05", ViewConsulted{"Charlie", ViewName::Kitchen, {}, {}, {}})
            .on("12:06", WorkEnded{WorkId{1}, false});
        const auto board = teller.board<MeasuresBoard>();
        const PoolMeasure &pool = *board.pools.find("everything");
        QCOMPARE(pool.switching.count(), Duration(minutes(1)).count());
        QCOMPARE(pool.lookingUp.count(), Duration(minutes(4)).count());
        QCOMPARE(pool.looks, 1);
    }

    void questionsAndLooksOfGuestsAreCounted()
    {
        StoryTeller teller;
        teller.on("12:00", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:01", WaitBegan{ada, WaitKind::Answer, soup})
            .on("12:02", ViewConsulted{"Ada", ViewName::Status, {}, {}, ada});
        const auto board = teller.board<MeasuresBoard>();
        QCOMPARE(board.guests.find(GuestKind::Takeaway)->questions, 1);
        QCOMPARE(board.guests.find(GuestKind::Takeaway)->looks, 1);
    }

    void theBoardReadsAsText()
    {
        StoryTeller teller;
        teller.on("12:00", charlieAlone())
            .on("12:00", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:00", WaitBegan{ada, WaitKind::Order, {}})
            .on("12:02", WaitEnded{ada, WaitKind::Order});
        const auto lines = linesOf(teller.board<MeasuresBoard>());
        QCOMPARE(lines.at(0), std::string("Figures  from 12:00:00  to 12:02:00  (2:00)"));
        QCOMPARE(lines.at(1), std::string("Wait                 count  mean  median  p95   max   "
                                          "gave up  waiting"));
        QCOMPARE(lines.at(3), std::string("waits to order       1      2:00  2:00    2:00  2:00  "
                                          "0        0"));
    }
};

RESTAURANT_TEST(TestMeasures)

} // namespace restaurant::testing::tst_measures
#include "tst_measures.moc"
