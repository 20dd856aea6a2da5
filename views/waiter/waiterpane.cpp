#include "waiterpane.h"

#include "common/buttondelegate.h"
#include "common/cardlist.h"
#include "common/controls.h"
#include "common/tables.h"
#include "common/tablesmodel.h"
#include "tablecarddelegate.h"
#include "theme/themes.h"
#include "waitermodels.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int narrowBelow = 74; ///< Letters of body text beside each other.

} // namespace

WaiterPane::WaiterPane(TablesModel *tables, TasksModel *tasks, QWidget *parent)
    : ReadPane(ViewName::Waiter, "waiterPane", tr("Waiter"), parent)
    , m_tablesModel(tables)
    , m_tasksModel(tasks)
    , m_cards(new CardList(&TableCardDelegate::leastWidth, {TablesModel::AgeRole, Qt::DisplayRole},
                           twin()))
    , m_table(new QTableView(twin()))
    , m_bar(new TableBar)
    , m_tasks(new QTableView)
    , m_payment(new QMenu(this))
{
    makeCards();
    makeTable();
    makeTasks();
    makePaymentMenu();
    makeMarks();
    layOut();
    connectModels();
    followTables();
}

void WaiterPane::makeCards()
{
    m_cards->setObjectName(QStringLiteral("tables"));
    m_cards->setAccessibleName(tr("Tables"));
    m_cards->setModel(m_tablesModel);
    m_delegate = new TableCardDelegate(m_cards);
    m_cards->setItemDelegate(m_delegate);
    new EmptyState(m_cards, tr("No tables yet."));
    connect(m_cards, &QListView::activated, this, &WaiterPane::activateTable);
    connect(m_cards, &QListView::clicked, this, [this] {
        if (const TableCard *card = currentTable())
            emit tableChosen(card->table);
    });
}

void WaiterPane::makeTable()
{
    setUpTable(m_table, "tableTable", tr("Tables as a table"));
    m_table->setModel(m_tablesModel);
    m_table->setSelectionModel(m_cards->selectionModel());
    new TableFitter(m_table);
    connect(m_table, &QTableView::activated, this, &WaiterPane::activateTable);
    makeTwin(m_cards, m_table, "waiterTableAction", tr("Show the tables as a table"));
}

void WaiterPane::makeTasks()
{
    setUpTable(m_tasks, "tasks", tr("Next tasks"));
    m_tasks->setModel(m_tasksModel);
    new PointerHold(m_tasks, [this](bool held) { m_tasksModel->holdStill(held); });
    new EmptyState(m_tasks, tr("Nothing to do right now."));
    QHeaderView *header = m_tasks->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TasksModel::WhatColumn, QHeaderView::Stretch);
    m_tasks->setItemDelegate(new WrappingDelegate(m_tasks));
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    new TableFitter(m_tasks, Rows::Growing);
    m_tasks->viewport()->installEventFilter(this);
    auto *buttons = new ButtonDelegate(m_tasks, TasksModel::DoColumn);
    connect(buttons, &ButtonDelegate::clicked, this, &WaiterPane::doTask);
    connect(buttons, &ButtonDelegate::moreClicked, this, &WaiterPane::askHowToPay);
    connect(m_tasks, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const OrderId order = m_tasksModel->document(index.row()).order;
        if (index.column() != TasksModel::DoColumn && order != OrderId{})
            emit orderActivated(order);
    });
}

/// Where there is little room, what is to be done needs it most: the order's number stands before
/// its place.
bool WaiterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tasks->viewport() && event->type() == QEvent::Resize) {
        const bool isNarrow =
            m_tasks->viewport()->width() < narrowBelow * fontMetrics().averageCharWidth();
        m_tasks->setColumnHidden(TasksModel::OrderColumn, isNarrow);
        m_tasksModel->setNumberBeforePlace(isNarrow);
    }
    return QWidget::eventFilter(watched, event);
}

void WaiterPane::makePaymentMenu()
{
    m_payment->setObjectName(QStringLiteral("paymentMenu"));
    const auto offer = [this](const QString &text, PaymentMethod method, bool approved) {
        connect(m_payment->addAction(text), &QAction::triggered, this,
                [this, method, approved] { emit paymentRequested(m_paying, method, approved); });
    };
    offer(tr("Cash"), PaymentMethod::Cash, true);
    offer(tr("Card"), PaymentMethod::Card, true);
    offer(tr("Card declined"), PaymentMethod::Card, false);
}

void WaiterPane::makeMarks()
{
    mark(m_table);
    mark(m_tasks);
    mark(m_cards)->setFieldPlace([this](const QModelIndex &card, const std::string &field) {
        return m_delegate->placeOf(card, field);
    });
}

void WaiterPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    header()->addAction(asTable());
    auto *split = new QSplitter(Qt::Vertical, body());
    auto *floor = new QWidget(split);
    auto *upper = new QVBoxLayout(floor);
    upper->setContentsMargins(0, sizes.tight, 0, 0);
    upper->setSpacing(0);
    upper->addWidget(twin(), 1);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.gap);
    bar->addWidget(m_bar);
    upper->addLayout(bar);

    split->setObjectName(QStringLiteral("waiterSplitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(floor);
    split->addWidget(m_tasks);
    split->setSizes({100, 100});
    addAuditLine({m_tablesModel, m_tasksModel});
    column()->addWidget(split, 1);
}

void WaiterPane::connectModels()
{
    connect(m_tablesModel, &QAbstractItemModel::rowsInserted, this, &WaiterPane::followTables);
    connect(m_tablesModel, &QAbstractItemModel::rowsRemoved, this, &WaiterPane::followTables);
    connect(m_tablesModel, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    followTables();
            });
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_bar->setTable(currentTable()); });
    connect(m_bar, &TableBar::seatRequested, this, &WaiterPane::seatRequested);
    connect(m_bar, &TableBar::moveRequested, this, &WaiterPane::moveRequested);
}

const TableCard *WaiterPane::currentTable() const
{
    return m_cards->currentIndex().data(TablesModel::CardRole).value<const TableCard *>();
}

/// As tills do: most pay by card, with one click; what is not so stands in the menu beside it.
void WaiterPane::doTask(const QModelIndex &index)
{
    const WaiterTask task = m_tasksModel->document(index.row());
    if (task.kind == TaskKind::TakePayment)
        emit paymentRequested(task.order, PaymentMethod::Card, true);
    else
        emit taskRequested(task);
}

void WaiterPane::askHowToPay(const QModelIndex &index)
{
    m_paying = m_tasksModel->document(index.row()).order;
    m_payment->popup(m_tasks->viewport()->mapToGlobal(m_tasks->visualRect(index).bottomLeft()));
}

/// Seats a party at a free table; shows the latest order of another.
void WaiterPane::activateTable(const QModelIndex &index)
{
    const auto *card = index.data(TablesModel::CardRole).value<const TableCard *>();
    if (card && card->stage == TableStage::Free)
        m_bar->seat();
    else if (card && !card->orders.empty())
        emit orderActivated(card->orders.back());
}

void WaiterPane::followTables()
{
    std::vector<TableCard> free;
    for (const TableCard *card : m_tablesModel->documents()) {
        if (card->stage == TableStage::Free)
            free.push_back(*card);
    }
    m_bar->setFreeTables(free);
    m_bar->setTable(currentTable());
}

TableBar::TableBar(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, "chosenTable"))
    , m_guests(new QSpinBox)
    , m_seat(new QPushButton(tr("Seat party")))
    , m_move(new QPushButton(tr("Move party to")))
    , m_targets(new QMenu(this))
{
    m_guests->setObjectName(QStringLiteral("guests"));
    m_guests->setAccessibleName(tr("Guests to seat"));
    m_guests->setMinimum(1);
    m_guests->setSuffix(tr(" guests"));
    m_seat->setObjectName(QStringLiteral("seatButton"));
    m_move->setObjectName(QStringLiteral("moveButton"));
    m_move->setMenu(m_targets);
    m_targets->setObjectName(QStringLiteral("moveTargets"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_guests),
                            static_cast<QWidget *>(m_seat), static_cast<QWidget *>(m_move)})
        row->addWidget(widget);
    m_name->setMinimumHeight(m_seat->sizeHint().height());
    connect(m_seat, &QPushButton::clicked, this, &TableBar::seat);
    connect(m_targets, &QMenu::aboutToShow, this, &TableBar::offerTables);
    setTable(nullptr);
}

void TableBar::setTable(const TableCard *card)
{
    const bool same = card && m_table && card->table == m_table->table;
    m_table = card ? std::optional(*card) : std::nullopt;
    const bool isFree = card && card->stage == TableStage::Free;
    m_name->setText(card ? tr("%1 · %2").arg(TableText::name(card->table),
                                             TableStateText::full(tableStateOf(*card, nullptr)))
                         : tr("Choose a table to seat or move a party."));
    m_guests->setVisible(isFree);
    m_seat->setVisible(isFree);
    m_move->setVisible(card && !isFree);
    if (!isFree)
        return;
    m_guests->setMaximum(card->seats);
    if (!same)
        m_guests->setValue(std::min(2, card->seats));
}

void TableBar::setFreeTables(const std::vector<TableCard> &tables)
{
    m_free = tables;
    m_move->setEnabled(!tables.empty());
}

void TableBar::seat()
{
    if (m_table && m_table->stage == TableStage::Free)
        emit seatRequested(m_table->table, m_guests->value());
}

void TableBar::offerTables()
{
    m_targets->clear();
    for (const TableCard &card : m_free) {
        QAction *action = m_targets->addAction(
            tr("%1 (%2)").arg(TableText::name(card.table), TableText::guests(card)));
        action->setEnabled(m_table && card.seats >= m_table->guests);
        connect(action, &QAction::triggered, this, [this, to = card.table] {
            if (m_table)
                emit moveRequested(m_table->table, to);
        });
    }
}

} // namespace restaurant

#include "moc_waiterpane.cpp"
