#include "common/tablesmodel.h"
#include "testprogram.h"
#include "views/samples.h"
#include "waiter/waitermodels.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

namespace restaurant::testing::tst_waitermodels {

namespace {

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

FloorGuest guestAt(int table, GuestState state, std::optional<WaitKind> wait = {})
{
    FloorGuest guest;
    guest.guest = GuestId{table};
    guest.place = GuestPlace::Table;
    guest.table = TableId{table};
    guest.state = state;
    guest.since = samples::now - std::chrono::seconds(20);
    if (wait)
        guest.waits.push_back({*wait, guest.since, {}});
    return guest;
}

} // namespace

class TestWaiterModels : public QObject
{
    Q_OBJECT

private slots:
    void aTableSaysItsStageAndForHowLong()
    {
        TablesModel model;
        QAbstractItemModelTester tester(&model);
        model.setNow(samples::now);
        model.apply(samples::whole(samples::tables()));
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(textAt(model, 2, TablesModel::StageColumn), QStringLiteral("food is ready"));
        QCOMPARE(textAt(model, 2, TablesModel::SinceColumn), QStringLiteral("11:32"));
        QCOMPARE(textAt(model, 5, TablesModel::GuestsColumn), QStringLiteral("5 of 6 seats"));
        QCOMPARE(textAt(model, 3, TablesModel::SinceColumn), QString());
        QCOMPARE(textAt(model, 7, TablesModel::OrdersColumn), QStringLiteral("37, 42"));
    }

    void whatIsUrgentComesFirstAndThenTheLongestWait()
    {
        TasksModel model;
        QAbstractItemModelTester tester(&model);
        model.setNow(samples::now);
        model.apply(samples::whole(samples::tables()));
        model.apply(samples::whole(samples::waiterOrders()));
        QVERIFY(model.rowCount() >= 5);
        QCOMPARE(textAt(model, 0, TasksModel::OrderColumn), QStringLiteral("38"));
        QCOMPARE(textAt(model, 0, TasksModel::DoColumn), QStringLiteral("Pick up"));
        QCOMPARE(textAt(model, 0, TasksModel::WaitedColumn), QStringLiteral("11:32"));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(comesBefore(model.document(row - 1), model.document(row)));
        QVERIFY(!model.document(0).canWait);
        QVERIFY(model.document(model.rowCount() - 1).canWait);
    }

    void aTableSaysOfItsGuestsWhatTheFloorSays()
    {
        TablesModel model;
        QAbstractItemModelTester tester(&model);
        model.setNow(samples::now);
        model.apply(samples::whole<TableCard>(
            {samples::table(1, 4, TableStage::WantsToOrder, 2, std::chrono::minutes(3))}));
        const auto stage = [&] { return textAt(model, 0, TablesModel::StageColumn); };
        QCOMPARE(stage(), QStringLiteral("wants to order"));
        model.applyGuests(samples::whole<FloorGuest>({guestAt(1, GuestState::Choosing)}));
        QCOMPARE(stage(), QStringLiteral("is choosing"));
        QCOMPARE(stage(), TableStateText::full(TableState::Choosing));
        model.applyGuests({{guestAt(1, GuestState::Waiting, WaitKind::Order)}, {}, false});
        QCOMPARE(stage(), QStringLiteral("wants to order"));
        QCOMPARE(textAt(model, 0, TablesModel::SinceColumn), QStringLiteral("0:20"));
    }

    void nobodyIsAskedToOrderWhileChoosing()
    {
        TasksModel model;
        QAbstractItemModelTester tester(&model);
        model.setNow(samples::now);
        model.apply(samples::whole<TableCard>(
            {samples::table(1, 4, TableStage::WantsToOrder, 2, std::chrono::minutes(3))}));
        QCOMPARE(model.rowCount(), 1); // where nobody tells what the guests do
        model.apply(samples::whole<FloorGuest>({guestAt(1, GuestState::Choosing)}));
        QCOMPARE(model.rowCount(), 0);
        model.apply(
            Changes<FloorGuest>{{guestAt(1, GuestState::Waiting, WaitKind::Order)}, {}, false});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(textAt(model, 0, TasksModel::WaitedColumn), QStringLiteral("0:20"));
    }

    void theBillIsBroughtWhenItIsAskedFor()
    {
        TasksModel model;
        QAbstractItemModelTester tester(&model);
        model.setNow(samples::now);
        model.apply(samples::whole<TableCard>(
            {samples::table(7, 4, TableStage::Eating, 2, std::chrono::minutes(9))}));
        WaiterOrder order =
            samples::order(40, 7, CarryStage::AwaitsPayment, std::chrono::minutes(9));
        order.due = Money{4100};
        model.apply(samples::whole<WaiterOrder>({order}));
        QCOMPARE(model.rowCount(), 1);
        model.apply(samples::whole<FloorGuest>({guestAt(7, GuestState::Eating)}));
        QCOMPARE(model.rowCount(), 0);
        model.apply(
            Changes<FloorGuest>{{guestAt(7, GuestState::Waiting, WaitKind::Bill)}, {}, false});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(textAt(model, 0, TasksModel::DoColumn), QStringLiteral("Take card \u25be"));
        QVERIFY(!model.document(0).canWait);
    }

    void aTaskKeepsItsRowWhileOthersGo()
    {
        TasksModel model;
        QAbstractItemModelTester tester(&model);
        model.apply(samples::whole(samples::tables()));
        model.apply(samples::whole(samples::waiterOrders()));
        const QPersistentModelIndex bill =
            model.index(model.rowOf({TaskKind::TakePayment, OrderId{40}, TableId{7}}), 0);
        QVERIFY(bill.isValid());
        model.apply(Changes<WaiterOrder>{{}, {OrderId{38}}, false});
        QVERIFY(bill.isValid());
        QCOMPARE(model.document(bill.row()).order, OrderId{40});
    }

    void dishesStandInTheOrderOfTheMenu()
    {
        DishesModel model;
        QAbstractItemModelTester tester(&model);
        model.setMenuOrder({samples::dish("ramen"), samples::dish("margherita")});
        model.apply(samples::whole(samples::dishes()));
        QCOMPARE(textAt(model, 0, DishesModel::NameColumn), QStringLiteral("Ramen"));
        QCOMPARE(textAt(model, 1, DishesModel::NameColumn), QStringLiteral("Margherita"));
        QCOMPARE(textAt(model, 2, DishesModel::NameColumn), QStringLiteral("Falafel bowl"));
        QCOMPARE(textAt(model, 3, DishesModel::LeftColumn), QStringLiteral("sold out"));
        QVERIFY(model.index(3, 0).data(DishesModel::SoldOutRole).toBool());
        QCOMPARE(textAt(model, 0, DishesModel::PriceColumn), QStringLiteral("12.00"));
    }

    void oneDishLessIsOneRowChanged()
    {
        DishesModel model;
        model.apply(samples::whole(samples::dishes()));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        DishCard ramen = samples::dishes()[1];
        --ramen.left;
        model.apply(samples::one(ramen));
        QCOMPARE(changed.count(), 1);
        const int row = model.rowOf(ramen.dish);
        QCOMPARE(changed.first().first().toModelIndex().row(), row);
        QCOMPARE(textAt(model, row, DishesModel::LeftColumn), QStringLiteral("6"));
    }
};

RESTAURANT_TEST(TestWaiterModels)

} // namespace restaurant::testing::tst_waitermodels
#include "tst_waitermodels.moc"
