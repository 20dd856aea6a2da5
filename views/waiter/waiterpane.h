#pragma once

#include "common/documentmarks.h"
#include "domain/payment.h"
#include "read/auditstate.h"
#include "read/progress.h"
#include "read/waiter.h"

#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;
class QTableView;

namespace restaurant {

class CardList;
class PaneHeader;
class TableBar;
class TableCardDelegate;
class TablesModel;
class TasksModel;

/// The floor: the tables, as cards or as a table, and what to do next, each with its button.
class WaiterPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaiterPane)

public:
    /// The models must outlive the pane.
    WaiterPane(TablesModel *tables, TasksModel *tasks, QWidget *parent = nullptr);

    void setProgress(const ViewProgress &progress);
    /// What the truth audit says of the view.
    void setAudit(const AuditState &state);
    /// Nothing: no trail is shown. Else these documents are lit, and all others step back.
    void setLit(const std::optional<LitDocuments> &lit);
    /// For a menu: show as table.
    [[nodiscard]] QList<QAction *> commands() const { return {m_asTable}; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void tableChosen(TableId table);
    /// Every kind but TakePayment.
    void taskRequested(const WaiterTask &task);
    /// `approved` is what the card terminal said.
    void paymentRequested(OrderId order, PaymentMethod method, bool approved);
    void seatRequested(TableId table, int guests);
    void moveRequested(TableId from, TableId to);
    /// Somebody wants to know more about this order.
    void orderActivated(OrderId order);
    /// Somebody wants to know why this document says what it says.
    void whyRequested(const restaurant::DocumentName &document);

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
    void showAsTable(bool table);

    TablesModel *m_tablesModel;
    TasksModel *m_tasksModel;
    DocumentMarks m_marks;
    PaneHeader *m_header;
    CardList *m_cards;
    TableCardDelegate *m_delegate = nullptr;
    QTableView *m_table;
    QStackedWidget *m_stack;
    TableBar *m_bar;
    QTableView *m_tasks;
    QMenu *m_payment;
    OrderId m_paying{};
    QAction *m_asTable;
};

} // namespace restaurant
