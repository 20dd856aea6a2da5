#pragma once

#include "common/documentmarks.h"
#include "floorsubject.h"
#include "read/auditstate.h"
#include "read/progress.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace restaurant {

class FloorModels;
class FloorTables;
class FloorWidget;
class PaneHeader;

/// The floor, as a picture or as tables, and below it what there is to say of whatever is chosen.
class FloorPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorPane)

public:
    /// The models must outlive the pane.
    explicit FloorPane(FloorModels *models, QWidget *parent = nullptr);

    void setProgress(const ViewProgress &progress);
    /// What the truth audit says of the view.
    void setAudit(const AuditState &state);
    /// Nothing: no trail is shown. Else these documents are lit, and all others step back. What the
    /// waiter view knows of a table or an order, the floor sees too: it is lit on both.
    void setLit(const std::optional<LitDocuments> &lit);
    /// See FloorWidget::setClock(). The ages of the models follow while they are shown.
    void setClock(Instant now, double speed, bool running);
    /// See FloorWidget::settle().
    void settle();
    /// For a menu: show as table.
    [[nodiscard]] QList<QAction *> commands() const { return {m_asTable}; }

signals:
    /// Somebody wants to know more about this order.
    void orderActivated(OrderId order);
    /// Somebody wants to know why this document says what it says.
    void whyRequested(const restaurant::DocumentName &document);

private:
    void layOut();
    void connectViews();
    void makeMarks();
    void choose(const FloorSubject &subject);
    void showInfo();
    void activate(const FloorSubject &subject);
    void showAsTable(bool table);

    FloorModels *m_models;
    DocumentMarks m_marks;
    PaneHeader *m_header;
    FloorWidget *m_floor;
    FloorTables *m_tables;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_order;
    QAction *m_asTable;
    std::optional<FloorSubject> m_chosen;
    OrderId m_shownOrder{};
};

} // namespace restaurant
