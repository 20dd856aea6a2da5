#include "flow/flowtables.h"
#include "flow/flowtext.h"
#include "flow/flowtraffic.h"
#include "flowsamples.h"
#include "read/boards.h"
#include "testprogram.h"
#include "words/progresstext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

namespace restaurant::testing::tst_flowtraffic {

using namespace restaurant::samples;
using namespace std::chrono_literals;

namespace {

constexpr FlowRoad toWriteSide{FlowRoad::Kind::ToWriteSide, {}};
constexpr FlowRoad toLog{FlowRoad::Kind::ToLog, {}};
constexpr FlowRoad toKitchen{FlowRoad::Kind::ToView, ViewName::Kitchen};
constexpr FlowRoad toWaiter{FlowRoad::Kind::ToView, ViewName::Waiter};

/// A message is shown for a second on each road; the waiter view is five seconds late.
FlowTimes lateWaiter()
{
    FlowTimes times;
    times.shortest = 1s;
    times.deliveries = Deliveries({{ViewName::Waiter, 5s}});
    return times;
}

FlowTimes keptBy(ArchitectureKind kind, Duration every = {})
{
    FlowTimes times;
    times.shortest = 1s;
    Architecture architecture = usual(kind);
    architecture.every = every;
    times.deliveries = Deliveries({}, architecture, noon(0));
    return times;
}

FlowHistory historyOf(const std::vector<HandledCommand> &commands)
{
    FlowHistory history;
    history.add(commands);
    return history;
}

std::vector<FlowToken> on(const FlowTraffic &traffic, const FlowRoad &road)
{
    std::vector<FlowToken> found;
    for (const FlowToken &token : traffic.tokens)
        if (token.traveller.road == road)
            found.push_back(token);
    return found;
}

FlowTraffic at(const FlowHistory &history, Instant now, const FlowTimes &times = lateWaiter())
{
    return trafficAt(history, times, now, now);
}

/// Late by five seconds, and bent at 12:00:12.
Deliveries bentWaiter(const std::vector<Bend> &bends)
{
    Deliveries deliveries({{ViewName::Waiter, 5s}});
    int activity = 0;
    for (const Bend &bend : bends)
        deliveries.bend(ViewBent{bend, {}}, {Position{3}, ActivityNumber{++activity}}, noon(12));
    return deliveries;
}

/// With an order of three events at 12:00:10, on their way to the waiter view by then.
struct BentPicture
{
    explicit BentPicture(const std::vector<Bend> &bent)
        : history(historyOf({placedAt(1, 10, 0, 3)}))
    {
        times.shortest = 1s;
        times.deliveries = bentWaiter(bent);
    }
    FlowSchedule scheduleAt(Instant now)
    {
        bends.goTo(history, times.deliveries, now);
        return {history, times, now, &bends};
    }
    std::vector<FlowToken> waiterTokensAt(Instant now)
    {
        return on(trafficAt(history, times, scheduleAt(now), now, now), toWaiter);
    }
    Position shownAt(Instant now)
    {
        return countsAt(history, scheduleAt(now), now, now)
            .views[static_cast<std::size_t>(ViewName::Waiter)];
    }

    FlowHistory history;
    FlowTimes times;
    FlowBends bends;
};

Bend bendOf(BendKind kind, int event)
{
    return usualBend(ViewName::Waiter, kind, Position{event});
}

QString textOf(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestFlowTraffic final : public QObject
{
    Q_OBJECT

private slots:
    void aCommandGoesToTheWriteSideAndItsEventToTheViews()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 1)});
        QVERIFY(at(history, noon(9)).tokens.empty());
        const FlowTraffic first = at(history, noon(10) + 250ms);
        QCOMPARE(first.tokens.size(), 1u);
        QCOMPARE(on(first, toWriteSide).at(0).way, 0.25);
        QCOMPARE(on(at(history, noon(11) + 500ms), toLog).at(0).way, 0.5);
        const FlowTraffic last = at(history, noon(12) + 500ms);
        QCOMPARE(last.tokens.size(), FirstBoards::views.size());
        QCOMPARE(on(last, toKitchen).at(0).way, 0.5);
        QCOMPARE(on(last, toWaiter).at(0).way, 0.5 / 3);
    }

    void anEventArrivesAtALateViewWhenItSaysSo()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 1)});
        const FlowTraffic traffic = at(history, noon(14));
        QCOMPARE(traffic.tokens.size(), 1u);
        QCOMPARE(on(traffic, toWaiter).at(0).traveller.message.event, Position{1});
        QVERIFY(at(history, noon(15)).tokens.empty());
    }

    void whatAJobCopiesWaitsUntilItRuns()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 1)});
        const FlowTimes times = keptBy(ArchitectureKind::Poll, 8s);
        const auto held = [&](Instant now) {
            return countsAt(history, times, now, now).views.at(0) == Position{};
        };
        QVERIFY(on(at(history, noon(15), times), toKitchen).empty());
        QVERIFY(held(noon(15)));
        QCOMPARE(on(at(history, noon(16) + 500ms, times), toKitchen).at(0).way, 0.5);
        QVERIFY(held(noon(16) + 999ms));
        QVERIFY(!held(noon(17)));
    }

    void aPushLeavesAfterTheCommit()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 1)});
        const FlowTimes times = keptBy(ArchitectureKind::Push);
        QCOMPARE(on(at(history, noon(12) + 500ms, times), toKitchen).at(0).way, 0.5);
    }

    void whatIsInOneModelIsThereWithTheCommit_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("crud") << static_cast<int>(ArchitectureKind::Crud);
        QTest::newRow("one store") << static_cast<int>(ArchitectureKind::OneStore);
    }

    void whatIsInOneModelIsThereWithTheCommit()
    {
        QFETCH(int, kind);
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 1)});
        const FlowTimes times = keptBy(static_cast<ArchitectureKind>(kind));
        QVERIFY(on(at(history, noon(10) + 999ms, times), toKitchen).empty());
        QCOMPARE(countsAt(history, times, noon(10) + 999ms, noon(10) + 999ms).views.at(0),
                 Position{});
        QCOMPARE(countsAt(history, times, noon(11), noon(11)).views.at(0), Position{1});
    }

    void aRefusedCommandStaysAtTheDoor()
    {
        const FlowHistory history = historyOf({refusedAt(1, 10)});
        const FlowToken token = on(at(history, noon(11) + 500ms), toWriteSide).at(0);
        QVERIFY(token.refused);
        QCOMPARE(token.way, 1.0);
        QVERIFY(at(history, noon(12)).tokens.empty());
    }

    void whereTheClockStandsWhatIsShownForAMomentEndsAndWhatTakesTimeWaits()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 1)});
        const FlowTraffic traffic = trafficAt(history, lateWaiter(), noon(10), noon(13));
        QCOMPARE(traffic.tokens.size(), 1u);
        QCOMPARE(on(traffic, toWaiter).at(0).way, 0.0);
    }

    void tooManyMergeIntoACountedStream()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 9)});
        const FlowTraffic traffic = at(history, noon(11) + 500ms);
        QVERIFY(traffic.tokens.empty());
        QCOMPARE(traffic.streams, (std::vector<FlowStream>{{toLog, 9}}));
        const FlowHistory fewer = historyOf({placedAt(1, 10, 0, 8)});
        QCOMPARE(at(fewer, noon(11) + 500ms).tokens.size(), 8u);
    }

    void tooFastToBeSeenThereAreOnlyStreams()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 2), placedAt(2, 40, 2, 2)});
        FlowTimes times = lateWaiter();
        times.shortest = {};
        const FlowTraffic traffic = at(history, noon(50), times);
        QVERIFY(traffic.tokens.empty());
        QCOMPARE(traffic.streams.size(), 2 + FirstBoards::views.size());
        QCOMPARE(traffic.streams.at(0), (FlowStream{toWriteSide, 2}));
        QCOMPARE(traffic.streams.at(1), (FlowStream{toLog, 4}));
        QVERIFY(at(history, noon(120), times).streams.empty());
    }

    void backAndForthItIsTheSame()
    {
        const FlowHistory history =
            historyOf({placedAt(1, 10, 0, 2), refusedAt(2, 11), placedAt(3, 12, 2, 3)});
        std::vector<FlowTraffic> forth;
        for (int tenth = 0; tenth < 120; ++tenth)
            forth.push_back(at(history, noon(8) + tenth * 100ms));
        for (int tenth = 119; tenth >= 0; --tenth)
            QCOMPARE(at(history, noon(8) + tenth * 100ms), forth[static_cast<std::size_t>(tenth)]);
    }

    void theHistoryIsBounded()
    {
        FlowHistory history(3);
        for (int i = 1; i <= 5; ++i)
            history.add({i == 1 ? refusedAt(i, i) : placedAt(i, i, i, 1)});
        QCOMPARE(history.entries().size(), 3u);
        QVERIFY(!history.find(CommandNumber{2}));
        QCOMPARE(history.find(CommandNumber{5})->refused, 1);
        QCOMPARE(history.upTo(noon(4)), 2u);
        QVERIFY(history.findEvent({CommandNumber{5}, Position{6}}));
        QVERIFY(!history.findEvent({CommandNumber{5}, {}}));
    }

    void theBoxesCountAsOfThePresent()
    {
        FlowModel model;
        fillFlow(model);
        FlowPlaces places(&model);
        const QAbstractItemModelTester tester(&places);
        QCOMPARE(textOf(places, 0, 1), QStringLiteral("Roger · DeliverOrder"));
        QCOMPARE(textOf(places, 1, 1),
                 QStringLiteral("friday.restaurant · event 1\u202f284 · 1\u202f285 handled · "
                                "\u2265 1 refused"));
        QCOMPARE(textOf(places, 2, 1), QStringLiteral("1\u202f284 logged · 3 in flight"));
        QCOMPARE(textOf(places, 3, 1), QStringLiteral("nothing yet"));
        QCOMPARE(textOf(places, 5, 1), QStringLiteral("at 1\u202f281 · 3 events, 0:02 behind"));
        QSignalSpy changed(&places, &QAbstractItemModel::dataChanged);
        places.refresh();
        QCOMPARE(changed.count(), 0);
        model.setClock(noon(59), 1, false);
        places.refresh();
        QCOMPARE(changed.count(), 1);
        QVERIFY(
            textOf(places, 1, 1).endsWith(QStringLiteral("1\u202f284 handled · \u2265 0 refused")));
    }

    void theCaptionSaysWhatHappenedAndWhy()
    {
        FlowModel model;
        QVERIFY(captionOf(model).startsWith(QStringLiteral("Nothing has happened yet")));
        fillFlow(model);
        QCOMPARE(captionOf(model),
                 QStringLiteral("12:01:00 DeliverOrder of Roger was refused: Order 41 was "
                                "cancelled. It was decided on the waiter view as it was after "
                                "event 1\u202f262. The waiter view is 3 behind. The others know "
                                "everything."));
        model.setClock(noon(59), 1, false);
        QCOMPARE(captionOf(model),
                 QStringLiteral("12:00:58 PlaceOrder of Charlie was accepted: 3 events. The "
                                "waiter view is 3 behind. The others know everything."));
        model.setClock(noon(60), 0, true);
        QCOMPARE(captionOf(model),
                 QStringLiteral("In the last minute of the restaurant's clock: 3 commands, "
                                "6 events, 1 refused."));
    }

    void theTableFollowsForthAndBack()
    {
        FlowModel model;
        fillFlow(model);
        FlowMessages messages(&model);
        const QAbstractItemModelTester tester(&messages);
        messages.refresh();
        QCOMPARE(messages.rowCount(), 9);
        QCOMPARE(textOf(messages, 0, FlowMessages::ArrivesColumn),
                 QStringLiteral("12:01:00, refused"));
        QCOMPARE(textOf(messages, 1, FlowMessages::WhatColumn),
                 QStringLiteral("1\u202f284 OrderPlaced"));
        QCOMPARE(textOf(messages, 1, FlowMessages::ArrivesColumn),
                 QStringLiteral("12:00:58, waiter 12:01:03"));
        QSignalSpy reset(&messages, &QAbstractItemModel::modelReset);
        model.setClock(noon(41), 1, false);
        messages.refresh();
        QCOMPARE(messages.rowCount(), 4);
        QCOMPARE(messages.traveller(3).message, (FlowMessage{CommandNumber{1283}, {}}));
        model.setClock(noon(60), 1, false);
        messages.refresh();
        QCOMPARE(messages.rowCount(), 9);
        model.replace({placedAt(3, 1, 6, 2)});
        messages.refresh();
        QCOMPARE(messages.rowCount(), 3);
        QCOMPARE(reset.count(), 0);
    }

    void theTableIsBounded()
    {
        FlowModel model;
        std::vector<HandledCommand> many;
        for (int i = 1; i <= 600; ++i)
            many.push_back(placedAt(i, i, i, 1));
        model.add(many);
        FlowMessages messages(&model);
        const QAbstractItemModelTester tester(&messages);
        for (const int seconds : {600, 100, 350, 5, 0, 599}) {
            model.setClock(noon(seconds), 1, false);
            messages.refresh();
            QCOMPARE(messages.rowCount(),
                     std::min(2 * seconds, static_cast<int>(FlowMessages::mostRows)));
        }
    }

    void nothingMovesWhenNothingIsOnItsWay()
    {
        FlowModel model;
        beginLateWaiter(model);
        model.setClock(noon(60), 1, true);
        QVERIFY(!model.isMoving(model.traffic()));
        model.add({placedAt(1, 60, 0, 1)});
        QVERIFY(model.isMoving(model.traffic()));
    }

    void pausingKeepsMessagesWhereTheyAre()
    {
        FlowModel model;
        beginLateWaiter(model);
        model.setClock(noon(60), 1, true);
        model.add({placedAt(1, 60, 0, 1)});
        model.setClock(noon(60), 1, false);
        QVERIFY(!model.isMoving(model.traffic()));
        QCOMPARE(on(model.traffic(), toWriteSide).size(), 1u);
        model.setClock(noon(61), 1, false); // a step is to be seen
        QVERIFY(model.isMoving(model.traffic()));
        QTRY_VERIFY_WITH_TIMEOUT(!model.isMoving(model.traffic()), 9000);
        QCOMPARE(on(model.traffic(), toWaiter).size(), 1u);
    }

    void noNumberChangesBeforeItsMessageHasArrived()
    {
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 1), placedAt(2, 12, 1, 2)});
        const auto counted = [&](Duration after) {
            return countsAt(history, lateWaiter(), noon(10) + after, noon(10) + after);
        };
        const auto kitchen = static_cast<std::size_t>(ViewName::Kitchen);
        const auto waiter = static_cast<std::size_t>(ViewName::Waiter);
        QCOMPARE(counted(999ms).handled, 0);
        QCOMPARE(counted(1s).handled, 1);
        QCOMPARE(counted(1s).written, Position{1});
        QCOMPARE(counted(1999ms).logged, Position{0});
        QCOMPARE(counted(2s).logged, Position{1});
        QCOMPARE(counted(2999ms).views[kitchen], Position{0});
        QCOMPARE(counted(3s).views[kitchen], Position{1});
        QCOMPARE(counted(4999ms).views[waiter], Position{0});
        QCOMPARE(counted(5s).views[kitchen], Position{3});
        QCOMPARE(counted(5s).views[waiter], Position{1});
        QCOMPARE(counted(7s).views[waiter], Position{3});
    }

    void countsFollowTheMessagesOfRandomEvenings()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&random](int most) {
            return std::uniform_int_distribution(0, most)(random);
        };
        std::vector<HandledCommand> commands;
        int second = 10;
        int events = 0;
        for (int i = 1; i <= 1000; ++i) {
            const int made = 1 + upTo(2);
            commands.push_back(placedAt(i, second, events, made));
            events += made;
            second += upTo(4);
        }
        const FlowHistory history = historyOf(commands);
        for (int look = 0; look < 1000; ++look) {
            const Instant now = noon(0) + std::chrono::milliseconds(upTo(second * 1000));
            const FlowTraffic traffic = at(history, now);
            const FlowCounts counts = countsAt(history, lateWaiter(), now, now);
            for (const FlowToken &token : traffic.tokens) {
                const FlowRoad &road = token.traveller.road;
                const Position event = token.traveller.message.event;
                if (road == toLog)
                    QVERIFY(counts.logged < event);
                else if (road.kind == FlowRoad::Kind::ToView)
                    QVERIFY(counts.views[static_cast<std::size_t>(road.view)] < event);
            }
            if (traffic.tokens.empty() && traffic.streams.empty() && traffic.queues.empty()) {
                const std::size_t known = history.upTo(now);
                const Position head = known ? history.entries()[known - 1].head : Position{};
                QCOMPARE(counts.views[static_cast<std::size_t>(ViewName::Waiter)], head);
            }
        }
    }

    void whatIsThrownAwayFallsAndNeverArrives()
    {
        BentPicture picture({bendOf(BendKind::Drop, 3)});
        const auto before = picture.waiterTokensAt(noon(12));
        QCOMPARE(before.size(), 3u);
        const auto falling = picture.waiterTokensAt(noon(13));
        QCOMPARE(falling.size(), 3u);
        QCOMPARE(std::count_if(falling.begin(), falling.end(),
                               [](const FlowToken &one) { return one.isLost; }),
                 1);
        QCOMPARE(picture.waiterTokensAt(noon(14)).size(), 2u);
        QCOMPARE(picture.shownAt(noon(14)), Position{0});
        QVERIFY(picture.waiterTokensAt(noon(15)).empty());
        QCOMPARE(picture.shownAt(noon(15)), Position{2});
        QVERIFY(picture.bends.find(ViewName::Waiter, Position{3})->isLost());
    }

    void whatComesLateIsOvertakenAndArrivesWhenItIsShown()
    {
        BentPicture picture({bendOf(BendKind::Delay, 1)});
        const auto alone = picture.waiterTokensAt(noon(30));
        QCOMPARE(alone.size(), 1u);
        QCOMPARE(alone.at(0).traveller.message.event, Position{1});
        QVERIFY(alone.at(0).bent == BendKind::Delay);
        QVERIFY(alone.at(0).isLate);
        QCOMPARE(picture.shownAt(noon(30)), Position{3});
        QCOMPARE(picture.waiterTokensAt(noon(44)).size(), 1u);
        QVERIFY(picture.waiterTokensAt(noon(45)).empty());
    }

    void whatComesTwiceIsDrawnTwice()
    {
        BentPicture picture({bendOf(BendKind::Duplicate, 2)});
        QCOMPARE(picture.waiterTokensAt(noon(14)).size(), 4u);
        QCOMPARE(picture.waiterTokensAt(noon(17)).size(), 1u);
        QVERIFY(picture.waiterTokensAt(noon(20)).empty());
    }

    void whatCannotBeShownWaitsAtTheDoor()
    {
        BentPicture picture({bendOf(BendKind::Poison, 2)});
        Deliveries &deliveries = picture.times.deliveries;
        Protections parks = effectivelyOnce();
        parks.poison = PoisonPolicy::Stop;
        deliveries.bend(ViewProtected{ViewName::Waiter, parks, {}},
                        {Position{3}, ActivityNumber{2}}, noon(12));
        QCOMPARE(picture.waiterTokensAt(noon(60)).size(), 2u);
        QCOMPARE(picture.shownAt(noon(60)), Position{1});
        deliveries.bend(ViewRebuilt{ViewName::Waiter, {}}, {Position{3}, ActivityNumber{3}},
                        noon(61));
        QCOMPARE(picture.shownAt(noon(62)), Position{3});
        QVERIFY(picture.waiterTokensAt(noon(62)).empty());
    }

    void whatBecomesOfEventsIsTheSameStepByStepAndAtOnce()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        std::vector<Bend> bends;
        std::vector<HandledCommand> commands;
        for (int i = 0; i < 40; ++i) {
            commands.push_back(placedAt(i + 1, 10 + i, 2 * i, 2));
            const auto kind = allBendKinds[random() % allBendKinds.size()];
            if (!isOfProjector(kind))
                bends.push_back(bendOf(kind, 4 + static_cast<int>(random() % 76)));
        }
        const FlowHistory history = historyOf(commands);
        const Deliveries deliveries = bentWaiter(bends);
        FlowBends steps;
        for (int second = 10; second < 120; second += 1 + static_cast<int>(random() % 5)) {
            steps.goTo(history, deliveries, noon(second));
            FlowBends atOnce;
            atOnce.goTo(history, deliveries, noon(second));
            const auto *one = steps.messagesTo(ViewName::Waiter);
            const auto *other = atOnce.messagesTo(ViewName::Waiter);
            QCOMPARE(one == nullptr, other == nullptr);
            QVERIFY(!one || *one == *other);
        }
    }

    void theProcessManagerAnswersAfterItHasHeard()
    {
        HandledCommand answer = placedAt(2, 10, 2, 1);
        answer.sent.actor.role = Role::Policy;
        answer.sent.causation = Position{2};
        const FlowHistory history = historyOf({placedAt(1, 10, 0, 2), answer});
        constexpr FlowRoad fromManager{FlowRoad::Kind::FromManager, {}};
        constexpr FlowRoad toManager{FlowRoad::Kind::ToManager, {}};
        QVERIFY(on(at(history, noon(10) + 500ms), fromManager).empty());
        const FlowToken heard = on(at(history, noon(12) + 500ms), toManager).at(0);
        QCOMPARE(heard.traveller.message.event, Position{2});
        QVERIFY(on(at(history, noon(13)), toManager).empty());
        QCOMPARE(on(at(history, noon(13)), fromManager).at(0).way, 0.0);
        QVERIFY(on(at(history, noon(13)), toWriteSide).empty());
        QCOMPARE(on(at(history, noon(14) + 250ms), toKitchen).size(), 1u);
    }

    void thoseWhoWaitOnALateRoadStandInAQueue()
    {
        FlowModel model;
        beginLateWaiter(model);
        model.add({placedAt(1, 10, 0, 6), placedAt(2, 11, 6, 6)});
        model.setClock(noon(14), 1, false);
        const FlowTraffic traffic = at(model.history(), noon(14));
        QCOMPARE(traffic.queues.size(), 1u);
        QCOMPARE(traffic.queues[0].road, toWaiter);
        QCOMPARE(traffic.queues[0].waiting.size(), 12u);
        QCOMPARE(traffic.queues[0].waiting.front().event, Position{1});
        QVERIFY(traffic.streams.empty());
        const FlowInfo info = infoOf(model, traffic, toWaiter);
        QVERIFY(info.title.startsWith(QStringLiteral("12 events on their way to the waiter view")));
        QCOMPARE(info.json.count(QLatin1Char('\n')), 11);
        QVERIFY(info.json.contains(QStringLiteral("arrives at 12:00:15")));
    }

    void aViewThatWasThrownAwayIsEmptyAndNotLate()
    {
        FlowModel model;
        model.begin(QStringLiteral("friday.restaurant"), Deliveries());
        model.add({placedAt(1, 10, 0, 3)});
        model.setProgress(progressAt(ViewName::Status, 3, 3));
        model.setClock(noon(30), 1, false);
        Deliveries deliveries;
        const auto line = [&](const LineChange &change, int activity, int second) {
            deliveries.bend(change, {Position{3}, ActivityNumber{activity}}, noon(second));
            model.setDeliveries(deliveries);
            return ProgressText::line(model.progress(ViewName::Status));
        };
        const Bend discard = usualBend(ViewName::Status, BendKind::Discard);
        QCOMPARE(line(ViewBent{discard, {}}, 1, 12), QStringLiteral("empty · no look yet"));
        line(RebuildBegan{ViewName::Status, "Amira", 9s}, 2, 13);
        QCOMPARE(line(RebuildBegan{ViewName::Status, "Ben", 9s}, 3, 14),
                 QStringLiteral("empty · rebuilds: 2"));
        QCOMPARE(ProgressText::word(model.progress(ViewName::Status)),
                 QStringLiteral("thrown away"));
        QCOMPARE(line(RebuildEnded{ViewName::Status}, 4, 28), QStringLiteral("at 3 · up to date"));
    }

    void aFollowedMessageGoesItsWayAlone()
    {
        FlowModel model;
        fillFlow(model);
        model.follow(CommandNumber{1284});
        QVERIFY(model.isOnTrip());
        QCOMPARE(model.trip().size(), 1u);
        QCOMPARE(model.trip().front().traveller.message, (FlowMessage{CommandNumber{1284}, {}}));
        QTRY_VERIFY(model.trip().size() > 1);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isOnTrip() || model.trip().empty(), 9000);
    }
};

RESTAURANT_TEST(TestFlowTraffic)

} // namespace restaurant::testing::tst_flowtraffic
#include "tst_flowtraffic.moc"
