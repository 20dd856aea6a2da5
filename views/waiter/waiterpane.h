#pragma once

#include "common/pane.h"
#include "domain/payment.h"
#include "read/waiter.h"

class QAction;
class QMenu;
class QTableView;

namespace restaurant {

class CardList;
class TableBar;
class TableCardDelegate;
class TablesModel;
class TasksModel;

/// The floor: the tables, as cards or as a table, and what to do next, each with its button.
class WaiterPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaiterPane)

public:
    /// The models must outlive the pane.
    WaiterPane(TablesModel *tables, TasksModel *tasks, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void tableChosen(TableId table);
    /// Every kind but TakePayment.
    void taskRequested(const WaiterTask &task);
    /// `approved` is what the card terminal said.
    void paymentRequested(OrderId order, PaymentMethod method, bool approved);
    void seatRequested(TableId table, int guests);
    void moveRequested(TableId from, TableId to);

private:
    void makeCards();
    void makeTable();
    void makeTasks();
    void makePaymentMenu();
    void makeMarks();
    void layOut();
    void connectModels();

    [[nodiscard]] const TableCard *currentTable() const;
    void askHowToPay(const QModelIndex &index);
    void doTask(const QModelIndex &index);
    void activateTable(const QModelIndex &index);
    void followTables();

    TablesModel *m_tablesModel;
    TasksModel *m_tasksModel;
    CardList *m_cards;
    TableCardDelegate *m_delegate = nullptr;
    QTableView *m_table;
    TableBar *m_bar;
    QTableView *m_tasks;
    QMenu *m_payment;
    OrderId m_paying{};
};

} // namespace restaurant
