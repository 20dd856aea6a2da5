#include "common/tablesmodel.h"
#include "testprogram.h"
#include "views/floorsamples.h"
#include "words/floortext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace restaurant::testing::tst_floormodels {

using namespace std::chrono_literals;

namespace {

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestFloorModels : public QObject
{
    Q_OBJECT

private slots:
    void queuesStandInTheirOrder()
    {
        FloorModels models;
        QAbstractItemModelTester tester(&models.guests);
        samples::fill(models);
        const GuestsModel &guests = models.guests;
        QCOMPARE(textAt(guests, 0, GuestsModel::GuestColumn), QStringLiteral("Party 20 of 2"));
        QCOMPARE(textAt(guests, 0, GuestsModel::PlaceColumn),
                 QStringLiteral("at the entrance, place 1"));
        QCOMPARE(textAt(guests, 0, GuestsModel::StateColumn), QStringLiteral("waits for a table"));
        QCOMPARE(textAt(guests, 0, GuestsModel::ForColumn), QStringLiteral("4:10"));
        QCOMPARE(textAt(guests, 1, GuestsModel::GuestColumn), QStringLiteral("Party 21 of 3"));
        const int row = guests.rowOf(GuestId{3});
        QCOMPARE(textAt(guests, row, GuestsModel::OrderColumn), QStringLiteral("38"));
    }

    void aGuestWhoIsSeatedMovesToHisRow()
    {
        FloorModels models;
        QAbstractItemModelTester tester(&models.guests);
        samples::fill(models);
        FloorGuest guest = *models.guests.find(GuestId{20});
        guest.place = GuestPlace::Table;
        guest.table = TableId{4};
        QSignalSpy moved(&models.guests, &QAbstractItemModel::rowsMoved);
        models.guests.apply(samples::one(guest));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(models.guestAt(TableId{4})->guest, GuestId{20});
        QVERIFY(!models.guestAt(TableId{8}));
    }

    void staffPoolsAndStationsSayWhatTheyDo()
    {
        FloorModels models;
        QAbstractItemModelTester staffTester(&models.staff);
        QAbstractItemModelTester poolsTester(&models.pools);
        QAbstractItemModelTester stationsTester(&models.stations);
        samples::fill(models);
        const int charlie = models.staff.rowOf("Charlie");
        QCOMPARE(textAt(models.staff, charlie, StaffModel::TaskColumn),
                 QStringLiteral("takes an order at the counter"));
        const int cooks = models.pools.rowOf("cooks");
        QCOMPARE(textAt(models.pools, cooks, PoolsModel::StaffColumn),
                 QStringLiteral("Ann, Bea, Dan"));
        QCOMPARE(textAt(models.pools, cooks, PoolsModel::WaitingColumn), QStringLiteral("4"));
        QCOMPARE(models.pools.waitingFor("stove"), 3);
        const int oven = models.stations.rowOf("oven");
        QCOMPARE(textAt(models.stations, oven, StationsModel::CountColumn),
                 QStringLiteral("2 of 3"));
        QVERIFY(textAt(models.stations, oven, StationsModel::PansColumn)
                    .startsWith(QStringLiteral("2 Margherita for order 47, 0:40")));
    }

    void onlyWhatIsReadyStandsOnThePass()
    {
        FloorModels models;
        QAbstractItemModelTester tester(&models.pass);
        samples::fill(models);
        QCOMPARE(models.pass.rowCount(), 2);
        QCOMPARE(textAt(models.pass, 0, PassModel::OrderColumn), QStringLiteral("38"));
        QCOMPARE(textAt(models.pass, 0, PassModel::ForColumn), QStringLiteral("11:32"));
        WaiterOrder taken = models.pass.document(0);
        taken.stage = CarryStage::PickedUp;
        taken.readyAt = {};
        models.pass.applyOrders(samples::one(taken));
        QCOMPARE(models.pass.rowCount(), 1);
    }

    void agesChangeOnceASecondAndAreNoNews()
    {
        FloorModels models;
        samples::fill(models);
        QSignalSpy changed(&models.guests, &QAbstractItemModel::dataChanged);
        QSignalSpy news(&models, &FloorModels::documentsChanged);
        models.setNow(samples::now + 100ms);
        QCOMPARE(changed.count(), 0);
        models.setNow(samples::now + 1s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(news.count(), 0);
        models.clear();
        QVERIFY(news.count() > 0);
        QCOMPARE(models.guests.rowCount() + models.staff.rowCount() + models.pass.rowCount(), 0);
    }

    void aTableIsInTheStateOfItsGuests_data()
    {
        QTest::addColumn<TableStage>("stage");
        QTest::addColumn<GuestState>("guest");
        QTest::addColumn<WaitKind>("wait");
        QTest::addColumn<TableState>("state");
        using enum TableStage;
        QTest::newRow("choosing") << WantsToOrder << GuestState::Choosing << WaitKind::Order
                                  << TableState::Choosing;
        QTest::newRow("wants to order")
            << WantsToOrder << GuestState::Waiting << WaitKind::Order << TableState::WantsToOrder;
        QTest::newRow("orders") << WantsToOrder << GuestState::Present << WaitKind::Order
                                << TableState::Attended;
        QTest::newRow("waits for food")
            << WaitsForFood << GuestState::Waiting << WaitKind::Food << TableState::WaitsForFood;
        QTest::newRow("food is on the pass")
            << FoodReady << GuestState::Waiting << WaitKind::Food << TableState::FoodReady;
        QTest::newRow("asks where the rest is")
            << FoodReady << GuestState::Waiting << WaitKind::Answer << TableState::WaitsForAnswer;
        QTest::newRow("eats") << Eating << GuestState::Eating << WaitKind::Food
                              << TableState::Eating;
        QTest::newRow("wants to pay")
            << Eating << GuestState::Waiting << WaitKind::Bill << TableState::WantsToPay;
        QTest::newRow("gone") << Paid << GuestState::Gone << WaitKind::Bill << TableState::Paid;
    }
    void aTableIsInTheStateOfItsGuests()
    {
        QFETCH(TableStage, stage);
        QFETCH(GuestState, guest);
        QFETCH(WaitKind, wait);
        const TableCard card = samples::table(3, 4, stage, 2);
        FloorGuest who = samples::seated(3, 3, 2, guest, minutesAgo());
        if (guest == GuestState::Waiting)
            who.waits.push_back({wait, who.since, {}});
        QTEST(tableStateOf(card, &who), "state");
    }

    void theAgeOfATableIsThatOfWhatItSays()
    {
        const TableCard card = samples::table(3, 4, TableStage::FoodReady, 2);
        FloorGuest who = samples::seated(3, 3, 2, GuestState::Waiting, {});
        who.since = card.since + 1min;
        who.waits.push_back({WaitKind::Food, who.since, {}});
        QCOMPARE(tableSince(card, &who), card.since);
        who.waits.push_back({WaitKind::Answer, who.since, {}});
        QCOMPARE(tableSince(card, &who), who.since);
    }

    void initialsTellNumberedPeopleApart()
    {
        QCOMPARE(FloorText::initial("Charlie"), QStringLiteral("C"));
        QCOMPARE(FloorText::initial("Cook 12"), QStringLiteral("C12"));
    }

    void agesAreInMinutesWhenSecondsCannotBeRead()
    {
        const Instant then = samples::now - 400s;
        QCOMPARE(FloorText::age(then, samples::now, 1), QStringLiteral("6:40"));
        QCOMPARE(FloorText::age(then, samples::now, 60), QStringLiteral("6 min"));
        QCOMPARE(FloorText::age(then, samples::now, 0), QStringLiteral("6 min"));
    }

private:
    static Duration minutesAgo() { return 3min; }
};

RESTAURANT_TEST(TestFloorModels)

} // namespace restaurant::testing::tst_floormodels
#include "tst_floormodels.moc"
