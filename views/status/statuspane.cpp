#include "statuspane.h"

#include "common/controls.h"
#include "common/otherscreen.h"
#include "common/tables.h"
#include "statusboardwidget.h"
#include "statusmodel.h"
#include "theme/themes.h"
#include "toomuch.h"
#include "words/progresstext.h"

#include <QAction>
#include <QHeaderView>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace restaurant {

StatusPane::StatusPane(StatusModel *model, QWidget *parent)
    : ReadPane(ViewName::Status, "statusPane", tr("Order status"), parent)
    , m_model(model)
    , m_board(new StatusBoardWidget(model, marks(), twin()))
    , m_table(new QTableView(twin()))
    , m_tooMuch(new TooMuch(body()))
    , m_fullScreen(namedAction(this, "statusFullScreenAction", tr("Full screen"),
                               tr("Show the board on a whole monitor; Escape closes it")))
    , m_wrongTurn(namedAction(this, "statusWrongTurnAction",
                              tr("What if guests read order details?"),
                              tr("One wrong turn: what order details would tell guests, and whom")))
{
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
    m_fullScreen->setIcon(iconOf(Icon::FullScreen));
    m_fullScreen->setCheckable(true);
    addAction(m_fullScreen);
    connect(m_fullScreen, &QAction::toggled, this, &StatusPane::showFullScreenBoard);
    m_wrongTurn->setIcon(iconOf(Icon::Question));
    m_wrongTurn->setCheckable(true);
    connect(m_wrongTurn, &QAction::toggled, m_tooMuch, &QWidget::setVisible);
    makeTwin(m_board, m_table, "statusTableAction", tr("Show the board as a table"));
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
    mark(m_table);
    hear(new WhyMenu(m_board,
                     [this](std::optional<QPoint> place) { return m_board->documentAt(place); }));
}

void StatusPane::layOut()
{
    for (QAction *action : commands())
        header()->addAction(action);
    addAuditLine({m_model});
    column()->addWidget(twin(), 1);
    column()->addWidget(m_tooMuch, 1);
    m_tooMuch->hide();
}

void StatusPane::setProgress(const ViewProgress &progress)
{
    ReadPane::setProgress(progress);
    m_age = ProgressText::line(progress);
    if (m_screen)
        m_screen->setAge(m_age);
}

void StatusPane::take(const ChangesOfABoard &changes)
{
    if (const auto *board = std::get_if<ShownChanges<DetailsBoard>>(&changes))
        m_tooMuch->take(std::get<Changes<OrderDetails>>(*board));
}

void StatusPane::clear()
{
    m_tooMuch->take({{}, {}, true});
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

#include "moc_statuspane.cpp"
