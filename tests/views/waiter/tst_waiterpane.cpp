#include "common/buttondelegate.h"
#include "common/cardlist.h"
#include "common/tablesmodel.h"
#include "testprogram.h"
#include "views/samples.h"
#include "waiter/waitermodels.h"
#include "waiter/waiterpane.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace restaurant::testing::tst_waiterpane {

class TestWaiterPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_tables = std::make_unique<TablesModel>();
        m_tasks = std::make_unique<TasksModel>();
        m_tables->apply(samples::whole(samples::tables()));
        m_tasks->apply(samples::whole(samples::tables()));
        m_tasks->apply(samples::whole(samples::waiterOrders()));
        m_pane = std::make_unique<WaiterPane>(m_tables.get(), m_tasks.get());
        m_pane->resize(700, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_cards = m_pane->findChild<CardList *>(QStringLiteral("tables"));
        m_taskTable = m_pane->findChild<QTableView *>(QStringLiteral("tasks"));
    }
    void cleanup()
    {
        m_pane.reset();
        m_tasks.reset();
        m_tables.reset();
    }

    void theButtonOfATaskAsksForIt()
    {
        QSignalSpy asked(m_pane.get(), &WaiterPane::taskRequested);
        clickTask({TaskKind::PickUp, OrderId{38}, TableId{3}});
        QCOMPARE(asked.count(), 1);
        const auto task = asked.first().first().value<WaiterTask>();
        QCOMPARE(task.order, OrderId{38});
        QVERIFY(task.kind == TaskKind::PickUp);
    }

    void enterDoesTheChosenTask()
    {
        QSignalSpy asked(m_pane.get(), &WaiterPane::taskRequested);
        m_taskTable->setFocus();
        m_taskTable->selectRow(0);
        QTest::keyClick(m_taskTable, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void aCardIsTakenWithOneClick()
    {
        QSignalSpy paid(m_pane.get(), &WaiterPane::paymentRequested);
        clickTask({TaskKind::TakePayment, OrderId{40}, TableId{7}});
        QCOMPARE(paid.count(), 1);
        QVERIFY(paid.first().at(1).value<PaymentMethod>() == PaymentMethod::Card);
        QVERIFY(paid.first().at(2).toBool());
    }

    void theKeyboardReachesTheOtherWaysToPay()
    {
        QSignalSpy paid(m_pane.get(), &WaiterPane::paymentRequested);
        const TaskKey key{TaskKind::TakePayment, OrderId{40}, TableId{7}};
        m_taskTable->setCurrentIndex(m_tasks->index(m_tasks->rowOf(key), 0));
        QTest::keyClick(m_taskTable, Qt::Key_Down, Qt::AltModifier);
        auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("paymentMenu"));
        QVERIFY(menu->isVisible());
        menu->close();
        QCOMPARE(paid.count(), 0);
    }

    void aTableThatIsClickedIsTold()
    {
        QSignalSpy chosen(m_pane.get(), &WaiterPane::tableChosen);
        clickTable(4);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.first().first().value<TableId>() == TableId{4});
    }

    void paymentAsksHow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("approved");
        QTest::newRow("cash") << 0 << static_cast<int>(PaymentMethod::Cash) << true;
        QTest::newRow("card") << 1 << static_cast<int>(PaymentMethod::Card) << true;
        QTest::newRow("declined") << 2 << static_cast<int>(PaymentMethod::Card) << false;
    }
    void paymentAsksHow()
    {
        QFETCH(int, row);
        QFETCH(int, method);
        QFETCH(bool, approved);
        QSignalSpy asked(m_pane.get(), &WaiterPane::taskRequested);
        QSignalSpy paid(m_pane.get(), &WaiterPane::paymentRequested);
        const QRect button = buttonOf({TaskKind::TakePayment, OrderId{40}, TableId{7}});
        QTest::mouseClick(m_taskTable->viewport(), Qt::LeftButton, {},
                          button.topRight() + QPoint(-5, 5));
        auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("paymentMenu"));
        QVERIFY(menu->isVisible());
        for (int down = 0; down <= row; ++down)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(paid.count(), 1);
        QCOMPARE(paid.first().at(0).value<OrderId>(), OrderId{40});
        QCOMPARE(static_cast<int>(paid.first().at(1).value<PaymentMethod>()), method);
        QCOMPARE(paid.first().at(2).toBool(), approved);
    }

    void aPartyIsSeatedAtAFreeTable()
    {
        QSignalSpy seated(m_pane.get(), &WaiterPane::seatRequested);
        auto *guests = m_pane->findChild<QSpinBox *>(QStringLiteral("guests"));
        auto *seat = m_pane->findChild<QPushButton *>(QStringLiteral("seatButton"));
        QVERIFY(!seat->isVisible());
        clickTable(4);
        QVERIFY(seat->isVisible());
        QCOMPARE(guests->maximum(), 2);
        guests->setValue(1);
        QTest::mouseClick(seat, Qt::LeftButton);
        QCOMPARE(seated.count(), 1);
        QCOMPARE(seated.first().at(0).value<TableId>(), TableId{4});
        QCOMPARE(seated.first().at(1).toInt(), 1);
    }

    void aTakenTableIsNotSeatedAgain()
    {
        clickTable(4);
        TableCard taken = samples::table(4, 2, TableStage::WantsToOrder, 2);
        m_tables->apply(samples::one(taken));
        QVERIFY(!m_pane->findChild<QPushButton *>(QStringLiteral("seatButton"))->isVisible());
        QVERIFY(m_pane->findChild<QPushButton *>(QStringLiteral("moveButton"))->isVisible());
    }

    void aPartyIsMovedToAFreeTableLargeEnough()
    {
        QSignalSpy moved(m_pane.get(), &WaiterPane::moveRequested);
        m_tables->apply(samples::one(samples::table(1, 4, TableStage::Free)));
        clickTable(2); // Three guests; free are table 1 with four seats and table 4 with two.
        auto *targets = m_pane->findChild<QMenu *>(QStringLiteral("moveTargets"));
        QList<bool> enabled;
        connect(targets, &QMenu::aboutToShow, this, [&] { // The menu keeps the click waiting.
            QTimer::singleShot(0, targets, [&] {
                for (const QAction *action : targets->actions())
                    enabled.append(action->isEnabled());
                QTest::keyClick(targets, Qt::Key_Down);
                QTest::keyClick(targets, Qt::Key_Return);
                targets->hide();
            });
        });
        QTest::mouseClick(m_pane->findChild<QPushButton *>(QStringLiteral("moveButton")),
                          Qt::LeftButton);
        QCOMPARE(enabled, (QList<bool>{true, false}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().at(0).value<TableId>(), TableId{2});
        QCOMPARE(moved.first().at(1).value<TableId>(), TableId{1});
    }

    void enterShowsTheOrderOfATable()
    {
        QSignalSpy activated(m_pane.get(), &WaiterPane::orderActivated);
        clickTable(8);
        m_cards->setFocus();
        QTest::keyClick(m_cards, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<OrderId>(), OrderId{42});
    }

    void theTableTwinShowsTheSame()
    {
        clickTable(3);
        QTest::mouseClick(m_pane->findChild<QToolButton *>(QStringLiteral("waiterTableButton")),
                          Qt::LeftButton);
        auto *twin = m_pane->findChild<QTableView *>(QStringLiteral("tableTable"));
        QVERIFY(twin->isVisible());
        QCOMPARE(twin->currentIndex().row(), 2);
    }

private:
    void clickTable(int table)
    {
        const QModelIndex index = m_tables->index(m_tables->rowOf(TableId{table}), 0);
        m_cards->scrollTo(index);
        QTest::mouseClick(m_cards->viewport(), Qt::LeftButton, {},
                          m_cards->visualRect(index).center());
    }

    QRect buttonOf(const TaskKey &key)
    {
        const QModelIndex index = m_tasks->index(m_tasks->rowOf(key), TasksModel::DoColumn);
        m_taskTable->scrollTo(index);
        return ButtonDelegate::buttonRect(m_taskTable->visualRect(index), index.data().toString());
    }

    void clickTask(const TaskKey &key)
    {
        const QRect button = buttonOf(key);
        QTest::mouseClick(m_taskTable->viewport(), Qt::LeftButton, {},
                          {button.left() + button.width() / 4, button.center().y()});
    }

    std::unique_ptr<TablesModel> m_tables;
    std::unique_ptr<TasksModel> m_tasks;
    std::unique_ptr<WaiterPane> m_pane;
    CardList *m_cards = nullptr;
    QTableView *m_taskTable = nullptr;
};

RESTAURANT_TEST(TestWaiterPane)

} // namespace restaurant::testing::tst_waiterpane
#include "tst_waiterpane.moc"
