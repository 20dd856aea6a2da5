#pragma once

#include "common/documentmarks.h"
#include "read/auditstate.h"
#include "read/progress.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTableView;

namespace restaurant {

class PaneHeader;
class StatusBoardWidget;
class StatusModel;

/// The status board as a pane, as a table, and, for the guests, on a whole monitor.
class StatusPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPane)

public:
    /// The model must outlive the pane.
    explicit StatusPane(StatusModel *model, QWidget *parent = nullptr);
    ~StatusPane() override;

    void setProgress(const ViewProgress &progress);
    /// What the truth audit says of the view.
    void setAudit(const AuditState &state);
    /// Nothing: no trail is shown. Else these documents are lit, and all others step back.
    void setLit(const std::optional<LitDocuments> &lit);
    /// For a menu: full screen, show as table.
    [[nodiscard]] QList<QAction *> commands() const { return {m_fullScreen, m_asTable}; }
    /// The board on the second monitor, or on the only one; Escape closes it.
    void showFullScreenBoard(bool shown);

signals:
    void orderActivated(OrderId order);
    /// Somebody wants to know why this document says what it says.
    void whyRequested(const restaurant::DocumentName &document);

private:
    void makeActions();
    void makeTable();
    void makeMarks();
    void layOut();

    StatusModel *m_model;
    DocumentMarks m_marks;
    PaneHeader *m_header;
    StatusBoardWidget *m_board;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QAction *m_fullScreen;
    QAction *m_asTable;
    QPointer<StatusBoardWidget> m_screen; ///< While it is shown.
    QString m_age;                        ///< How far the view has come, in words.
};

} // namespace restaurant
