#include "statuspane.h"

#include "common/auditline.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/markslayer.h"
#include "common/paneheader.h"
#include "common/tablefitter.h"
#include "common/tables.h"
#include "common/whymenu.h"
#include "statusboardwidget.h"
#include "statusmodel.h"
#include "theme/stylesheet.h"
#include "words/progresstext.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace restaurant {

namespace {

/// A monitor on which `widget` is not; the one where it is if there is no other.
QScreen *otherScreen(const QWidget *widget)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != widget->screen())
            return screen;
    }
    return widget->screen();
}

} // namespace

StatusPane::StatusPane(StatusModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PaneHeader(tr("Order status"), PaneSide::Reading))
    , m_board(new StatusBoardWidget(model, &m_marks))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_fullScreen(new QAction(iconOf(Picture::FullScreen), tr("Full screen"), this))
    , m_asTable(new QAction(iconOf(Picture::Table), tr("Table"), this))
{
    setObjectName(QStringLiteral("statusPane"));
    setAccessibleName(tr("Order status"));
    makeActions();
    makeTable();
    makeMarks();
    layOut();
    connect(m_board, &StatusBoardWidget::orderActivated, this, &StatusPane::orderActivated);
}

StatusPane::~StatusPane()
{
    delete m_screen;
}

void StatusPane::makeActions()
{
    m_fullScreen->setObjectName(QStringLiteral("statusFullScreenAction"));
    m_fullScreen->setCheckable(true);
    m_fullScreen->setToolTip(tr("Show the board on a whole monitor; Escape closes it"));
    m_fullScreen->setStatusTip(m_fullScreen->toolTip());
    addAction(m_fullScreen);
    connect(m_fullScreen, &QAction::toggled, this, &StatusPane::showFullScreenBoard);
    m_asTable->setObjectName(QStringLiteral("statusTableAction"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the board as a table"));
    m_asTable->setStatusTip(m_asTable->toolTip());
    connect(m_asTable, &QAction::toggled, this, [this](bool table) {
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_board);
    });
}

void StatusPane::makeTable()
{
    setUpTable(m_table, "statusTable", tr("Order status as a table"));
    m_table->setModel(m_model);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("No orders."));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit orderActivated(OrderId{index.data(StatusModel::OrderRole).toInt()});
    });
}

void StatusPane::makeMarks()
{
    auto *inTable = new WhyMenu(m_table);
    auto *onBoard = new WhyMenu(
        m_board, [this](std::optional<QPoint> place) { return m_board->documentAt(place); });
    for (WhyMenu *why : {inTable, onBoard})
        connect(why, &WhyMenu::whyRequested, this, &StatusPane::whyRequested);
    new MarksLayer(m_table, &m_marks, inTable);
}

void StatusPane::layOut()
{
    asKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    for (QAction *action : commands())
        m_header->addAction(action);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new AuditLine(&m_marks, {m_model}));
    column->addWidget(m_stack, 1);
}

void StatusPane::setAudit(const AuditState &state)
{
    m_header->setAudit(state);
    m_marks.setAudit(state);
}

void StatusPane::setLit(const std::optional<LitDocuments> &lit)
{
    m_marks.setLit(lit);
}

void StatusPane::setProgress(const ViewProgress &progress)
{
    m_header->setProgress(progress);
    m_age = ProgressText::line(progress);
    if (m_screen)
        m_screen->setAge(m_age);
}

void StatusPane::showFullScreenBoard(bool shown)
{
    m_fullScreen->setChecked(shown);
    if (shown == !m_screen.isNull())
        return;
    if (!shown) {
        m_screen->close();
        return;
    }
    m_screen = new StatusBoardWidget(m_model);
    m_screen->setAge(m_age);
    m_screen->setAttribute(Qt::WA_DeleteOnClose);
    m_screen->setObjectName(QStringLiteral("statusScreen"));
    m_screen->setWindowTitle(tr("Order status"));
    for (const int key : {Qt::Key_Escape, Qt::Key_F11}) {
        auto *leave = new QShortcut(QKeySequence(key), m_screen);
        connect(leave, &QShortcut::activated, m_screen, &QWidget::close);
    }
    connect(m_screen, &QObject::destroyed, this, [this] { m_fullScreen->setChecked(false); });
    m_screen->setGeometry(otherScreen(this)->geometry());
    m_screen->showFullScreen();
}

} // namespace restaurant
