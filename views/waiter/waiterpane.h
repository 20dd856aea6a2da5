#pragma once

#include "common/pane.h"
#include "domain/payment.h"
#include "read/waiter.h"

#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QTableView;

namespace restaurant {

class CardList;
class TableCardDelegate;
class TablesModel;
class TasksModel;

/// What can be done at the chosen table: seat a party at a free one, move the party of another.
class TableBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableBar)

public:
    explicit TableBar(QWidget *parent = nullptr);

    /// Null: none is chosen.
    void setTable(const TableCard *card);
    /// Where a party can move to.
    void setFreeTables(const std::vector<TableCard> &tables);
    /// As the button does.
    void seat();

signals:
    void seatRequested(TableId table, int guests);
    void moveRequested(TableId from, TableId to);

private:
    void offerTables();

    QLabel *m_name;
    QSpinBox *m_guests;
    QPushButton *m_seat;
    QPushButton *m_move;
    QMenu *m_targets;
    std::optional<TableCard> m_table;
    std::vector<TableCard> m_free;
};

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
