#pragma once

#include "common/pane.h"
#include "kitchenmodel.h"
#include "read/kitchen.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QTableView;
class QToolButton;

namespace restaurant {

class CardList;
class TicketDelegate;

/// The kitchen's tickets, as cards or as a table, and what a cook can ask for. A click on a line
/// starts or finishes it, as do the keys 1 to 9 for the lines of the chosen ticket; a double click
/// on its head bumps it.
class KitchenPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KitchenPane)

public:
    /// The model must outlive the pane.
    explicit KitchenPane(KitchenModel *model, QWidget *parent = nullptr);

    /// The keys of the pane, for a menu: start, finish, bump, fire course, recall, show as table.
    [[nodiscard]] QList<QAction *> commands() const override;

signals:
    void startLineRequested(OrderId order, LineId line);
    void finishLineRequested(OrderId order, LineId line);
    void bumpRequested(OrderId order);
    void recallRequested(OrderId order);
    void fireCourseRequested(OrderId order, Course course);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeCards();
    void makeTable();
    void makeMarks();
    void makeStations();
    void layOut();
    void connectModel();

    [[nodiscard]] const Ticket *currentTicket() const;
    void workOnLine(const Ticket &ticket, LineId line);
    void doubleClick(const QModelIndex &index, QPoint place);
    void workOnAll(const Ticket &ticket);
    void workOnNumber(int place);
    void startNext();
    void finishNext();
    void bump();
    void fireNextCourse();
    void offerRecall();
    void followTicket();
    void followDocuments();
    void followStations();
    void showAllDay();

    KitchenModel *m_model;
    KitchenFilter m_filter;
    CardList *m_cards;
    TicketDelegate *m_delegate;
    QTableView *m_table;
    QLabel *m_allDay;
    QString m_allDayText;
    QComboBox *m_stations;
    QMenu *m_recalls;
    QAction *m_start;
    QAction *m_finish;
    QAction *m_bump;
    QAction *m_fire;
    QAction *m_recall;
};

} // namespace restaurant
