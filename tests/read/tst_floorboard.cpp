#include "read/storyteller.h"
#include "testprogram.h"
#include "words/boardlines.h"
#include "words/floortext.h"

#include <QTest>

namespace restaurant::testing::tst_floorboard {

namespace {

const GuestId ada{1};
const GuestId bob{2};
const GuestId eve{3};
const PartyId party{7};
const TableId table{4};
const OrderId order{41};
const LineId line{1};

StaffingChanged staffing()
{
    return {{{"floor", {WorkKind::TakeOrder, WorkKind::Serve}, {"Charlie"}},
             {"kitchen", {WorkKind::Cook}, {"Ann"}}},
            {}};
}

GuestCame came(GuestId guest, GuestKind kind)
{
    return {guest, kind, 2};
}

FloorGuest guestIn(const StoryTeller &teller, GuestId id)
{
    return *teller.board<FloorBoard>().guests.find(id);
}

/// Ada's party sits at table 4, and its soup is in the kitchen.
StoryTeller soupOrdered()
{
    StoryTeller teller;
    teller.on("12:00", staffing())
        .on("12:00", came(ada, GuestKind::DineIn))
        .on("12:01", PartySeated{table, party, 2})
        .on("12:01", GuestSeated{ada, party, table})
        .on("12:05", OrderPlaced{order, OrderKind::DineIn, table, party, {}, {ordered(1, "soup")}})
        .on("12:05", OrderAccepted{order, {line}});
    return teller;
}

} // namespace

class TestFloorBoard : public QObject
{
    Q_OBJECT
private slots:
    void workOfNoPoolWaitsForNobody()
    {
        StoryTeller teller;
        teller.on("12:00", staffing())
            .on("12:06", WorkQueued{WorkId{1}, WorkKind::Answer, "", ada, {}, {}, {}});
        const auto board = teller.board<FloorBoard>();
        const FloorPool *pool = board.pools.find("nobody");
        QVERIFY(pool);
        QCOMPARE(pool->queue.size(), std::size_t{1});
    }
    void partiesLineUpAtTheEntrance()
    {
        StoryTeller teller;
        teller.on("12:00", came(ada, GuestKind::DineIn))
            .on("12:01", came(bob, GuestKind::DineIn))
            .on("12:02", came(eve, GuestKind::DineIn));
        QCOMPARE(FloorText::place(guestIn(teller, eve)),
                 QStringLiteral("at the entrance, place 3"));
        teller.on("12:03", GuestLeft{ada, LeaveReason::LostPatience, WaitKind::Table});
        QCOMPARE(FloorText::place(guestIn(teller, eve)),
                 QStringLiteral("at the entrance, place 2"));
        QCOMPARE(FloorText::state(guestIn(teller, ada)),
                 QStringLiteral("left: lost patience; it waited for a table"));
    }

    void whoWaitsForFoodWatchesTheStatusBoard()
    {
        StoryTeller teller;
        teller.on("12:00", came(ada, GuestKind::Takeaway))
            .on("12:00", WaitBegan{ada, WaitKind::Order, {}});
        QCOMPARE(FloorText::place(guestIn(teller, ada)), QStringLiteral("at the counter, place 1"));
        teller.on("12:02", WaitEnded{ada, WaitKind::Order})
            .on("12:03", WaitBegan{ada, WaitKind::Food, order});
        QCOMPARE(FloorText::place(guestIn(teller, ada)), QStringLiteral("in the waiting area"));
        teller.on("12:20", WaitBegan{ada, WaitKind::Answer, order});
        QCOMPARE(FloorText::place(guestIn(teller, ada)), QStringLiteral("at the counter, place 1"));
        teller.on("12:21", WaitEnded{ada, WaitKind::Answer});
        QCOMPARE(FloorText::state(guestIn(teller, ada)), QStringLiteral("waits for food"));
        QVERIFY(guestIn(teller, ada).order == order);
    }

    void aPartyMovesWithItsGuests()
    {
        StoryTeller teller = soupOrdered();
        QCOMPARE(FloorText::place(guestIn(teller, ada)), QStringLiteral("at table 4"));
        teller.on("12:07", PartyMoved{party, 2, table, TableId{5}});
        QCOMPARE(FloorText::place(guestIn(teller, ada)), QStringLiteral("at table 5"));
    }

    void aGuestWhoLeftCanBeSeenOnTheWayOut()
    {
        StoryTeller teller;
        teller.on("12:00", came(ada, GuestKind::DineIn))
            .on("12:10", GuestLeft{ada, LeaveReason::Served, {}})
            .on("12:10:59", came(bob, GuestKind::DineIn));
        QVERIFY(teller.board<FloorBoard>().guests.find(ada));
        teller.on("12:11", came(eve, GuestKind::DineIn));
        QVERIFY(!teller.board<FloorBoard>().guests.find(ada));
    }

    void workWaitsInThePoolUntilSomebodyStarts()
    {
        StoryTeller teller = soupOrdered();
        teller.on("12:06", WorkQueued{WorkId{1}, WorkKind::TakeOrder, "floor", ada, {}, {}, {}});
        QCOMPARE(teller.board<FloorBoard>().pools.find("floor")->queue.size(), std::size_t{1});
        teller.on("12:07", WorkStarted{WorkId{1}, "Charlie", at("12:09")});
        const auto board = teller.board<FloorBoard>();
        QVERIFY(board.pools.find("floor")->queue.empty());
        const FloorStaff &charlie = *board.staff.find("Charlie");
        QCOMPARE(FloorText::task(charlie), QStringLiteral("takes an order at table 4"));
        QCOMPARE(charlie.since, at("12:07"));
        QVERIFY(charlie.until == at("12:09"));
        teller.on("12:09", WorkEnded{WorkId{1}, false});
        const FloorStaff free = *teller.board<FloorBoard>().staff.find("Charlie");
        QCOMPARE(FloorText::task(free), QStringLiteral("is free"));
        QCOMPARE(free.spot.table, table); // he stays where he was
    }

    void aLineCooksWhereItsDishIsCooked()
    {
        StoryTeller teller = soupOrdered();
        teller
            .on("12:06", WorkQueued{WorkId{1}, WorkKind::Cook, "kitchen", ada, order, line, "pot"})
            .on("12:07", WorkStarted{WorkId{1}, "Ann", at("12:08")})
            .on("12:07", CookingStarted{order, line});
        const std::string station = house().menu.find(dish("soup"))->station;
        auto cooking = teller.board<FloorBoard>().stations.find(station)->cooking;
        QCOMPARE(cooking.size(), std::size_t{1});
        QCOMPARE(cooking.front().who, std::string("Ann"));
        teller.on("12:08", WorkEnded{WorkId{1}, false}); // the pot does the rest
        cooking = teller.board<FloorBoard>().stations.find(station)->cooking;
        QCOMPARE(cooking.size(), std::size_t{1});
        QCOMPARE(cooking.front().who, std::string());
        teller.on("12:12", LineReady{order, line}).on("12:12", OrderReady{order});
        const auto board = teller.board<FloorBoard>();
        QVERIFY(board.stations.find(station)->cooking.empty());
        QVERIFY(isOnPass(*board.waiter.orders.find(order)));
    }

    void anEveningOfCommandsAloneHasItsTablesAndPans()
    {
        StoryTeller teller;
        teller.on("12:01", PartySeated{table, party, 2})
            .on("12:05",
                OrderPlaced{order, OrderKind::DineIn, table, party, {}, {ordered(1, "soup")}})
            .on("12:05", OrderAccepted{order, {line}})
            .on("12:06", CookingStarted{order, line});
        const auto board = teller.board<FloorBoard>();
        QCOMPARE(board.waiter.tables.find(table)->stage, TableStage::WaitsForFood);
        int cooking = 0;
        for (const FloorStation &station : board.stations.sorted())
            cooking += static_cast<int>(station.cooking.size());
        QCOMPARE(cooking, 1);
        QCOMPARE(board.guests.size(), std::size_t{0});
    }

    void whoGoesHomeEndsHisWorkFirst()
    {
        StoryTeller teller = soupOrdered();
        StaffingChanged rogerOnly{{{"floor", {WorkKind::Serve}, {"Roger"}}}, "Charlie rests"};
        teller.on("12:06", WorkQueued{WorkId{1}, WorkKind::TakeOrder, "floor", ada, {}, {}, {}})
            .on("12:07", WorkStarted{WorkId{1}, "Charlie", at("12:09")})
            .on("12:08", rogerOnly);
        QVERIFY(teller.board<FloorBoard>().staff.find("Charlie"));
        QVERIFY(!teller.board<FloorBoard>().staff.find("Ann"));
        teller.on("12:09", WorkEnded{WorkId{1}, false});
        QVERIFY(!teller.board<FloorBoard>().staff.find("Charlie"));
        QCOMPARE(teller.board<FloorBoard>().staff.find("Roger")->pool, std::string("floor"));
    }

    void whatWaitedGoesOnWaitingWithWhoeverDoesIt()
    {
        StoryTeller teller = soupOrdered();
        StaffingChanged split{
            {{"take", {WorkKind::TakeOrder}, {"Charlie"}}, {"serve", {WorkKind::Serve}, {"Roger"}}},
            "Charlie is back"};
        teller.on("12:06", WorkQueued{WorkId{1}, WorkKind::Serve, "floor", ada, order, {}, {}})
            .on("12:08", split);
        const auto board = teller.board<FloorBoard>();
        QCOMPARE(board.pools.find("serve")->queue.size(), std::size_t{1});
        QVERIFY(!board.pools.find("floor"));
    }

    void whatSomebodyIsAtIsToldInWords()
    {
        StoryTeller teller;
        teller.on("12:00", StaffingChanged{{{"floor", {WorkKind::Answer}, {"Roger"}}}, {}})
            .on("12:00", GuestCame{ada, GuestKind::Takeaway, 1})
            .on("12:00", WaitBegan{ada, WaitKind::Food, order})
            .on("12:01", WaitBegan{ada, WaitKind::Answer, order})
            .on("12:01", WorkQueued{WorkId{1}, WorkKind::Answer, "floor", ada, order, {}, {}})
            .on("12:01", WorkStarted{WorkId{1}, "Roger", at("12:04")})
            .on("12:01", StepBegan{WorkId{1}, WorkStep::Switching, at("12:02")});
        const auto asks = teller.board<FloorBoard>();
        QCOMPARE(FloorText::state(*asks.guests.find(ada)),
                 QStringLiteral("waits for an answer: where is order 41?"));
        QCOMPARE(FloorText::task(*asks.staff.find("Roger")),
                 QStringLiteral("changes over: answers at the counter, order 41"));
        teller.on("12:02", StepBegan{WorkId{1}, WorkStep::LookUp, at("12:03")});
        QCOMPARE(FloorText::task(*teller.board<FloorBoard>().staff.find("Roger")),
                 QStringLiteral("goes to the kitchen to look up order 41"));
        teller.on("12:04", WaitEnded{ada, WaitKind::Answer})
            .on("12:04", WorkEnded{WorkId{1}, false})
            .on("12:05", ViewConsulted{"Ada", ViewName::Status, {}, {}, ada});
        const auto reads = teller.board<FloorBoard>();
        QCOMPARE(FloorText::state(*reads.guests.find(ada)),
                 QStringLiteral("waits for food, looked at the board once"));
        QCOMPARE(FloorText::task(*reads.staff.find("Roger")), QStringLiteral("is free"));
    }
};

RESTAURANT_TEST(TestFloorBoard)

} // namespace restaurant::testing::tst_floorboard
#include "tst_floorboard.moc"
