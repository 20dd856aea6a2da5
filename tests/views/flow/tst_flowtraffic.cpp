#include "flow/flowcaption.h"
#include "flow/flowmessages.h"
#include "flow/flowplaces.h"
#include "flow/flowtraffic.h"
#include "flowsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace restaurant;
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
    times.delays[static_cast<std::size_t>(ViewName::Waiter)] = 5s;
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
        QCOMPARE(last.tokens.size(), allViews.size());
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
        QCOMPARE(traffic.streams.size(), 2 + allViews.size());
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
        QCOMPARE(textOf(places, 0, 1), QStringLiteral("1\u202f285 handled · \u2265 1 refused"));
        QCOMPARE(textOf(places, 1, 1),
                 QStringLiteral("friday.restaurant · event 1\u202f284 · last: refused"));
        QCOMPARE(textOf(places, 2, 1), QStringLiteral("1\u202f284 logged · 3 in flight"));
        QCOMPARE(textOf(places, 4, 1), QStringLiteral("at 1\u202f281 · 3 events, 0:02 behind"));
        QSignalSpy changed(&places, &QAbstractItemModel::dataChanged);
        places.refresh();
        QCOMPARE(changed.count(), 0);
        model.setClock(noon(59), 1, false);
        places.refresh();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(textOf(places, 0, 1), QStringLiteral("1\u202f284 handled · \u2265 0 refused"));
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
        model.setClock(noon(60), 1, false);
        QVERIFY(model.isMoving(model.traffic()));
        QTRY_VERIFY(!model.isMoving(model.traffic()));
        QCOMPARE(on(model.traffic(), toWaiter).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestFlowTraffic)
#include "tst_flowtraffic.moc"
