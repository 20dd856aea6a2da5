#pragma once

#include "common/documentmarks.h"
#include "kitchenfilter.h"
#include "read/auditstate.h"
#include "read/kitchen.h"
#include "read/progress.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace restaurant {

class CardList;
class KitchenModel;
class PaneHeader;
class TicketDelegate;

/// The kitchen's tickets, as cards or as a table, and what a cook can ask for. A click on a line
/// starts or finishes it, as do the keys 1 to 9 for the lines of the chosen ticket; a double click
/// on its head bumps it.
class KitchenPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KitchenPane)

public:
    /// The model must outlive the pane.
    explicit KitchenPane(KitchenModel *model, QWidget *parent = nullptr);

    void setProgress(const ViewProgress &progress);
    /// What the truth audit says of the view.
    void setAudit(const AuditState &state);
    /// Nothing: no trail is shown. Else these documents are lit, and all others step back.
    void setLit(const std::optional<LitDocuments> &lit);
    /// The keys of the pane, for a menu: start, finish, bump, fire course, recall, show as table.
    [[nodiscard]] QList<QAction *> commands() const;

signals:
    void startLineRequested(OrderId order, LineId line);
    void finishLineRequested(OrderId order, LineId line);
    void bumpRequested(OrderId order);
    void recallRequested(OrderId order);
    void fireCourseRequested(OrderId order, Course course);
    /// Somebody wants to know more about this order.
    void orderActivated(OrderId order);
    /// Somebody wants to know why this document says what it says.
    void whyRequested(const restaurant::DocumentName &document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeCards();
    void makeTable();
    void makeMarks();
    void makeStations();
    [[nodiscard]] QWidget *makeBar();
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
    void showAsTable(bool table);
    void followTicket();
    void followDocuments();
    void followStations();
    void showAllDay();

    KitchenModel *m_model;
    KitchenFilter m_filter;
    DocumentMarks m_marks;
    PaneHeader *m_header;
    CardList *m_cards;
    TicketDelegate *m_delegate;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_allDay;
    QString m_allDayText;
    QComboBox *m_stations;
    QMenu *m_recalls;
    QToolButton *m_recallButton = nullptr;
    QAction *m_start;
    QAction *m_finish;
    QAction *m_bump;
    QAction *m_fire;
    QAction *m_recall;
    QAction *m_asTable;
};

} // namespace restaurant
