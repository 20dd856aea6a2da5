#include "kitchenpane.h"

#include "common/cardlist.h"
#include "common/controls.h"
#include "common/tables.h"
#include "theme/themes.h"
#include "ticketdelegate.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace restaurant {

namespace {

/// A ticket is recalled soon after it was bumped by mistake, or not at all.
constexpr int mostRecalls = 12;

/// So many lines high a pane has room for all of them.
constexpr int linesForAllDay = 16;

} // namespace

KitchenPane::KitchenPane(KitchenModel *model, QWidget *parent)
    : ReadPane(ViewName::Kitchen, "kitchenPane", tr("Kitchen"), parent)
    , m_model(model)
    , m_cards(new CardList(
          [] { return theme().sizes.ticket; },
          {KitchenModel::AgeRole, KitchenModel::LateRole, Qt::DisplayRole, Qt::ToolTipRole},
          twin()))
    , m_delegate(new TicketDelegate(m_cards))
    , m_table(new QTableView(twin()))
    , m_allDay(plainLabel({}, "allDay"))
    , m_stations(new QComboBox)
    , m_recalls(new QMenu(this))
{
    m_filter.setSourceModel(model);
    m_recalls->setObjectName(QStringLiteral("recalls"));
    makeCards();
    makeTable();
    makeActions();
    makeMarks();
    makeStations();
    layOut();
    connectModel();
    followDocuments();
}

void KitchenPane::makeCards()
{
    m_cards->setObjectName(QStringLiteral("tickets"));
    m_cards->setAccessibleName(tr("Tickets"));
    connect(&m_filter, &QAbstractItemModel::dataChanged, m_delegate,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (!m_cards->heightsStay(roles))
                    m_delegate->forget(first.row(), last.row());
            });
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, m_delegate,
            [this](const QModelIndex &, int first, int last) { m_delegate->forget(first, last); });
    connect(&Themes::instance(), &Themes::themeChanged, m_delegate, &TicketDelegate::forgetAll);
    m_cards->setModel(&m_filter);
    m_cards->setItemDelegate(m_delegate);
    new PointerHold(m_cards, [this](bool held) {
        m_model->holdStill(held);
        m_filter.holdStill(held);
    });
    new EmptyState(m_cards, tr("No tickets. They appear here once an order is accepted."));
    connect(m_cards, &CardList::cardClicked, this, [this](const QModelIndex &index, QPoint place) {
        const Ticket *ticket = index.data(KitchenModel::TicketRole).value<const Ticket *>();
        if (!ticket)
            return;
        if (const auto line = m_delegate->lineAt(index, place))
            workOnLine(*ticket, *line);
        else if (m_delegate->isOnHead(index, place))
            workOnAll(*ticket);
    });
    connect(m_cards, &CardList::cardDoubleClicked, this, &KitchenPane::doubleClick);
}

/// As on the displays that kitchens know: each click takes a line one step on, or all of them where
/// it is on the head; two on the head bump what is ready. Anywhere else two clicks ask for more.
void KitchenPane::doubleClick(const QModelIndex &index, QPoint place)
{
    const Ticket *ticket = index.data(KitchenModel::TicketRole).value<const Ticket *>();
    if (!ticket)
        return;
    if (const auto line = m_delegate->lineAt(index, place))
        workOnLine(*ticket, *line);
    else if (!m_delegate->isOnHead(index, place))
        emit orderActivated(ticket->order);
    else if (canBump(*ticket))
        emit bumpRequested(ticket->order);
}

void KitchenPane::makeTable()
{
    setUpTable(m_table, "ticketTable", tr("Tickets as a table"));
    m_table->setModel(&m_filter);
    m_table->setSelectionModel(m_cards->selectionModel());
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(KitchenModel::LinesColumn,
                                                      QHeaderView::Stretch);
    new TableFitter(m_table);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit orderActivated(OrderId{index.data(KitchenModel::OrderRole).toInt()});
    });
}

void KitchenPane::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &tip,
                             const QList<QKeySequence> &keys, void (KitchenPane::*slot)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setStatusTip(tip);
        action->setToolTip(tr("%1 (%2)").arg(tip, keys.first().toString()));
        connect(action, &QAction::triggered, this, slot);
        m_cards->addAction(action);
        m_table->addAction(action);
        return action;
    };
    m_start = make("startAction", tr("Start"), tr("Start the ticket's next line"), {Qt::Key_S},
                   &KitchenPane::startNext);
    m_finish = make("finishAction", tr("Finish"), tr("Finish the line that is cooking"),
                    {Qt::Key_F}, &KitchenPane::finishNext);
    m_bump = make("bumpAction", tr("Bump"), tr("All is done: take the ticket off the screen"),
                  {Qt::Key_B, Qt::Key_Return, Qt::Key_Enter}, &KitchenPane::bump);
    m_fire = make("fireAction", tr("Fire"), tr("Fire the ticket's next course"), {Qt::Key_C},
                  &KitchenPane::fireNextCourse);
    m_recall = make("recallAction", tr("Recall"), tr("Bring a bumped ticket back"), {Qt::Key_R},
                    &KitchenPane::offerRecall);
    makeTwin(m_cards, m_table, "kitchenTableAction", tr("Show the tickets as a table"));
    header()->addAction(asTable());
    for (int place = 0; place < 9; ++place) {
        for (QWidget *view : {static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_table)}) {
            auto *key = new QShortcut(QKeySequence(Qt::Key_1 + place), view);
            key->setContext(Qt::WidgetShortcut);
            connect(key, &QShortcut::activated, this, [this, place] { workOnNumber(place); });
        }
    }
}

void KitchenPane::makeMarks()
{
    mark(m_table);
    mark(m_cards)->setFieldPlace([this](const QModelIndex &card, const std::string &field) {
        return m_delegate->placeOf(card, field);
    });
}

void KitchenPane::makeStations()
{
    m_stations->setObjectName(QStringLiteral("stations"));
    m_stations->setAccessibleName(tr("Station"));
    m_stations->setToolTip(tr("Show the tickets of one station only"));
    m_stations->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stations->addItem(tr("All stations"));
    connect(m_stations, &QComboBox::currentIndexChanged, this, [this] {
        const std::string station = m_stations->currentData().toString().toStdString();
        m_delegate->setStation(station);
        m_filter.setStation(station);
        m_cards->viewport()->update();
    });
    header()->addControl(m_stations);
}

void KitchenPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    m_allDay->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_allDay->setAccessibleName(tr("All day"));
    asKind(m_allDay, WidgetKind::Dim);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.gap);
    foot->setSpacing(sizes.gap);
    foot->addWidget(m_allDay);
    foot->addWidget(buttonBar({m_start, m_finish, m_bump, m_fire, m_recall}));
    addAuditLine({&m_filter});
    column()->addWidget(twin(), 1);
    column()->addLayout(foot);
}

void KitchenPane::connectModel()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &KitchenPane::followDocuments);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &KitchenPane::followDocuments);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    followDocuments();
            });
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &KitchenPane::followTicket);
}

QList<QAction *> KitchenPane::commands() const
{
    return {m_start, m_finish, m_bump, m_fire, m_recall, asTable()};
}

const Ticket *KitchenPane::currentTicket() const
{
    const QModelIndex current = m_cards->currentIndex();
    return current.data(KitchenModel::TicketRole).value<const Ticket *>();
}

void KitchenPane::workOnLine(const Ticket &ticket, LineId line)
{
    for (const TicketLine &each : ticket.lines) {
        if (each.line != line)
            continue;
        if (each.state == TicketLineState::Fired)
            emit startLineRequested(ticket.order, line);
        else if (each.state == TicketLineState::Cooking)
            emit finishLineRequested(ticket.order, line);
        return;
    }
}

/// Starts what waits to be started; when all is on the fire, it is done.
void KitchenPane::workOnAll(const Ticket &ticket)
{
    const bool starts = nextIn(ticket, TicketLineState::Fired);
    for (const TicketLine *line : linesInOrder(ticket))
        if (line->state == (starts ? TicketLineState::Fired : TicketLineState::Cooking))
            workOnLine(ticket, line->line);
}

void KitchenPane::workOnNumber(int place)
{
    const Ticket *ticket = currentTicket();
    if (!ticket)
        return;
    const std::vector<const TicketLine *> lines = linesInOrder(*ticket);
    if (place < static_cast<int>(lines.size()))
        workOnLine(*ticket, lines[static_cast<std::size_t>(place)]->line);
}

void KitchenPane::startNext()
{
    const Ticket *ticket = currentTicket();
    if (const TicketLine *line = ticket ? nextIn(*ticket, TicketLineState::Fired) : nullptr)
        emit startLineRequested(ticket->order, line->line);
}

void KitchenPane::finishNext()
{
    const Ticket *ticket = currentTicket();
    if (const TicketLine *line = ticket ? nextIn(*ticket, TicketLineState::Cooking) : nullptr)
        emit finishLineRequested(ticket->order, line->line);
}

void KitchenPane::bump()
{
    const Ticket *ticket = currentTicket();
    if (!ticket)
        return;
    if (!canBump(*ticket) && canFinish(*ticket))
        workOnAll(*ticket);
    emit bumpRequested(ticket->order);
}

void KitchenPane::fireNextCourse()
{
    const Ticket *ticket = currentTicket();
    if (const auto course = ticket ? nextCourse(*ticket) : std::nullopt)
        emit fireCourseRequested(ticket->order, *course);
}

void KitchenPane::offerRecall()
{
    m_recalls->clear();
    for (const Ticket *ticket : m_model->bumped(mostRecalls)) {
        const std::string place = KitchenText::place(*ticket).toStdString();
        QAction *action = m_recalls->addAction(
            tr("%1 · %2").arg(KitchenText::number(*ticket), buttonText(place)));
        connect(action, &QAction::triggered, this,
                [this, order = ticket->order] { emit recallRequested(order); });
    }
    const auto *button = findChild<QToolButton *>(QStringLiteral("recallButton"));
    m_recalls->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void KitchenPane::followTicket()
{
    const Ticket *ticket = currentTicket();
    m_start->setEnabled(ticket && nextIn(*ticket, TicketLineState::Fired));
    m_finish->setEnabled(ticket && nextIn(*ticket, TicketLineState::Cooking));
    m_bump->setEnabled(ticket && canFinish(*ticket));
    m_fire->setEnabled(ticket && nextCourse(*ticket));
}

void KitchenPane::followDocuments()
{
    m_recall->setEnabled(!m_model->bumped(1).empty());
    QStringList counts;
    for (const AllDayCount &count : m_model->allDay())
        counts.append(tr("%1 %2").arg(QString::number(count.quantity), toQString(count.name)));
    m_allDayText =
        counts.isEmpty() ? QString() : tr("All day: %1").arg(counts.join(QStringLiteral(" · ")));
    showAllDay();
    followStations();
    followTicket();
}

/// In a low pane it is one line, so that the tickets keep their room; the tool tip has all of it.
void KitchenPane::showAllDay()
{
    const bool low = height() < theme().sizes.line * linesForAllDay;
    const int room = width() - 2 * theme().sizes.margin;
    m_allDay->setVisible(!m_allDayText.isEmpty());
    m_allDay->setWordWrap(!low);
    m_allDay->setText(low ? m_allDay->fontMetrics().elidedText(m_allDayText, Qt::ElideRight, room)
                          : m_allDayText);
    m_allDay->setToolTip(toolTipText(m_allDayText));
}

void KitchenPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAllDay();
}

void KitchenPane::followStations()
{
    const QStringList stations = m_model->stations();
    for (const QString &station : stations) {
        if (m_stations->findData(station) < 0)
            m_stations->addItem(scenarioText(station.toStdString()), station);
    }
}

} // namespace restaurant

#include "moc_kitchenpane.cpp"
