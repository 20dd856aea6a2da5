// Parties that dine in, told as what happens to them line by line.
#include "liverun.h"
#include "tinyhouse.h"

#include <QtTest>

using namespace restaurant;
using namespace std::chrono_literals;

namespace {

Scenario houseWith(GuestProfile guests)
{
    Scenario house = tinyHouse();
    house.live.guests = {std::move(guests)};
    return house;
}

} // namespace

class TestLiveDining : public QObject
{
    Q_OBJECT

private slots:
    void aPartyIsSeatedServedAndPays()
    {
        LiveRun run(houseWith(guestsAt(GuestKind::DineIn, {1min})));
        run.play();
        QCOMPARE(run.lines(), linesIn(R"(
            12:00:00 staffing: 3 pools
            12:01:00 guest 1 came, 1
            12:01:00 guest 1 waits: table
            12:01:00 work 1: take order
            12:01:00 work 1 begun: Charlie until 12:01:10
            12:01:10 Charlie SeatParty
            12:01:10 guest 1 waited: table
            12:01:10 guest 1 at table 1
            12:01:10 guest 1 chooses until 12:02:10
            12:01:10 work 1 done
            12:02:10 guest 1 waits: order
            12:02:10 work 2: take order
            12:02:10 work 2 begun: Charlie until 12:02:40
            12:02:20 guest 1 waited: order
            12:02:40 Charlie PlaceOrder
            12:02:40 guest 1 waits: food
            12:02:40 work 2 done
            12:02:40 work 3: cook
            12:02:40 work 3 begun: Mei until 12:03:40
            12:02:40 Mei StartCooking
            12:03:40 Mei FinishLine
            12:03:40 Mei BumpTicket
            12:03:40 work 4: serve
            12:03:40 work 4 begun: Roger until 12:04:10
            12:03:40 work 3 done
            12:03:50 Roger PickUpOrder
            12:04:10 Roger DeliverOrder
            12:04:10 work 4 done
            12:04:10 guest 1 waited: food
            12:04:10 guest 1 eats until 12:14:10
            12:14:10 guest 1 waits: bill
            12:14:10 work 5: bill
            12:14:10 work 5 begun: Roger until 12:14:40
            12:14:20 guest 1 waited: bill
            12:14:40 Roger TakePayment
            12:14:40 Roger ClearTable
            12:14:40 guest 1 left: served
            12:14:40 work 5 done)"));
        QCOMPARE(run.views.complaints(), QStringList{});
    }
};

QTEST_APPLESS_MAIN(TestLiveDining)
#include "tst_livedining.moc"
