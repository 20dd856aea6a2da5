#include "detailspane.h"

#include "common/controls.h"
#include "composedbox.h"
#include "detailstext.h"
#include "orderactions.h"
#include "pagemarks.h"
#include "read/detailstodo.h"
#include "theme/themes.h"
#include "words/ordertext.h"
#include "words/plaintext.h"
#include "words/todotext.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::size_t mostRecentOrders = 50;

QLabel *wrappingLabel(const char *name, WidgetKind kind)
{
    QLabel *label = plainLabel({}, name);
    label->setWordWrap(true);
    asKind(label, kind);
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : ReadPane(ViewName::Details, "detailsPane", tr("Order details"), parent)
    , m_chooser(new QComboBox)
    , m_stack(new QStackedWidget(body()))
    , m_empty(wrappingLabel("emptyState", WidgetKind::Dim))
    , m_title(plainLabel({}, "orderTitle"))
    , m_stage(new Pill({}, Hue::Neutral))
    , m_remark(wrappingLabel("orderRemark", WidgetKind::Dim))
    , m_why(wrappingLabel("orderWhy", WidgetKind::Rejected))
    , m_todoOfOrder(wrappingLabel("orderTodo", WidgetKind::Dim))
    , m_paymentStage(new Pill({}, Hue::Neutral))
    , m_payment(plainLabel({}, "payment"))
    , m_lineTable(new QTableView)
    , m_eventTable(new QTableView)
    , m_todoTable(new QTableView)
    , m_actions(new OrderActions)
    , m_composed(new ComposedBox(body()))
    , m_compose(namedAction(this, "composeAction", tr("C&omposed"),
                            tr("Ask the three services for this order as well, beside the view")))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makePage());
    column()->addWidget(makeChooser());
    addAuditLine({&m_lines, &m_events});
    column()->addWidget(m_stack, 1);
    column()->addWidget(m_composed);
    column()->addWidget(makeTodo());
    makeComposed();
    makeMarks();
    clear();
}

QWidget *DetailsPane::makeChooser()
{
    const Sizes &sizes = theme().sizes;
    m_chooser->setObjectName(QStringLiteral("orderChooser"));
    m_chooser->setAccessibleName(tr("Number of the order to show"));
    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->setValidator(new QIntValidator(1, 999'999'999, m_chooser));
    m_chooser->lineEdit()->setAccessibleName(m_chooser->accessibleName());
    m_chooser->lineEdit()->setPlaceholderText(tr("Order number"));
    auto *show = new QPushButton(tr("Show"));
    show->setObjectName(QStringLiteral("showOrder"));
    const auto requestTyped = [this] { request(m_chooser->currentText()); };
    connect(show, &QPushButton::clicked, this, requestTyped);
    connect(m_chooser->lineEdit(), &QLineEdit::returnPressed, this, requestTyped);
    connect(m_chooser, &QComboBox::activated, this, requestTyped);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    row->setSpacing(sizes.gap);
    row->addWidget(m_chooser, 1);
    row->addWidget(show);
    return bar;
}

void DetailsPane::makeComposed()
{
    m_compose->setCheckable(true);
    m_composed->hide();
    header()->addAction(m_compose);
    connect(m_compose, &QAction::toggled, this, &DetailsPane::offerComposed);
    connect(m_composed, &ComposedBox::asked, this, &DetailsPane::composedRequested);
}

/// Beside an order that is shown, and while it can be asked for; the events make room for it.
void DetailsPane::offerComposed()
{
    m_compose->setEnabled(m_isLive);
    const bool isShown = m_compose->isChecked() && m_isLive && m_stack->currentIndex() == 1;
    m_composed->setVisible(isShown);
    offerTodo();
    m_eventTable->setVisible(!isShown);
}

void DetailsPane::setLive(bool live)
{
    m_isLive = live;
    m_compose->setToolTip(live ? m_compose->statusTip()
                               : tr("Services are asked as they are now: of the past only the "
                                    "view's recording tells"));
    offerComposed();
}

void DetailsPane::showComposed(const ComposedDetails &details)
{
    m_composed->show(details);
}

void DetailsPane::showCost(OrderId order, const QueryCost &cost)
{
    m_composed->setViewCost(order, cost);
}

QWidget *DetailsPane::makePage()
{
    m_page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(makeTables(), 1);
    return m_page;
}

void DetailsPane::makeMarks()
{
    m_page->setObjectName(QStringLiteral("orderPage"));
    m_page->setFocusPolicy(Qt::ClickFocus);
    m_pageMarks = new PageMarks(m_page, marks());
    m_pageMarks->addPart(m_title, {QStringLiteral("order"), QStringLiteral("kind"),
                                   QStringLiteral("table"), QStringLiteral("guest")});
    m_pageMarks->addPart(m_stage, {QStringLiteral("stage"), QStringLiteral("ready"),
                                   QStringLiteral("bumped"), QStringLiteral("delivered")});
    m_pageMarks->addPart(m_remark, {QStringLiteral("placedAt")});
    m_pageMarks->addPart(m_why, {QStringLiteral("endedWhy")});
    m_pageMarks->addPart(m_paymentStage, {QStringLiteral("payment"), QStringLiteral("declined")});
    m_pageMarks->addPart(m_payment, {QStringLiteral("requested"), QStringLiteral("taken"),
                                     QStringLiteral("refunded")});
    m_pageMarks->addPart(m_lineTable, {QStringLiteral("lines")});
    m_pageMarks->addPart(m_eventTable, {QStringLiteral("events")});
    const auto shown = [this](std::optional<QPoint>) { return m_pageMarks->document(); };
    hear(new WhyMenu(m_page, shown));
    for (QTableView *table : {m_lineTable, m_eventTable}) {
        auto *why = hear(new WhyMenu(table, [shown](const QModelIndex &) { return shown({}); }));
        new MarksLayer(table, marks(), why, MarksLayer::Rows::Parts);
    }
}

QWidget *DetailsPane::makeTitle()
{
    const Sizes &sizes = theme().sizes;
    asKind(m_title, WidgetKind::Title);
    m_stage->setObjectName(QStringLiteral("orderStage"));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.gap);
    column->setSpacing(sizes.gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.gap);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    row->addWidget(m_stage);
    column->addLayout(row);
    column->addWidget(m_remark);
    column->addWidget(m_why);
    column->addWidget(makePayment());
    column->addWidget(m_todoOfOrder);
    return head;
}

QWidget *DetailsPane::makePayment()
{
    const Sizes &sizes = theme().sizes;
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("paymentBox"));
    box->setAttribute(Qt::WA_StyledBackground);
    asKind(box, WidgetKind::Card);
    m_paymentStage->setObjectName(QStringLiteral("paymentStage"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(sizes.padding, sizes.tight, sizes.gap, sizes.tight);
    row->setSpacing(sizes.gap);
    row->addWidget(plainLabel(tr("Payment")));
    m_payment->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    asKind(m_payment, WidgetKind::Dim);
    row->addWidget(m_payment, 1);
    row->addWidget(m_paymentStage);
    return box;
}

QWidget *DetailsPane::makeTables()
{
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("detailsSplitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeLines());
    split->addWidget(makeEvents());
    split->setSizes({150, 100});
    return split;
}

QWidget *DetailsPane::makeLines()
{
    const Sizes &sizes = theme().sizes;
    setUpTable(m_lineTable, "detailLines", tr("Lines of the order"));
    m_lineTable->setModel(&m_lines);
    m_lineTable->setItemDelegate(new DetailLineDelegate(m_lineTable));
    m_lineTable->addActions(m_actions->commands());
    QHeaderView *header = m_lineTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DetailLinesModel::DishColumn, QHeaderView::Stretch);
    new TableFitter(m_lineTable, Rows::Growing);
    connect(m_lineTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_actions->setLine(chosenLine()); });
    connect(m_actions, &OrderActions::voidLineRequested, this, &DetailsPane::voidLineRequested);
    connect(m_actions, &OrderActions::cancelOrderRequested, this,
            &DetailsPane::cancelOrderRequested);
    connect(m_actions, &OrderActions::declineRefundRequested, this,
            &DetailsPane::declineRefundRequested);
    connect(m_actions, &OrderActions::retryRefundRequested, this,
            &DetailsPane::retryRefundRequested);
    m_actions->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lineTable, 1);
    column->addWidget(m_actions);
    return lines;
}

QWidget *DetailsPane::makeEvents()
{
    setUpTable(m_eventTable, "detailEvents", tr("Events of the order"));
    m_eventTable->setModel(&m_events);
    m_eventTable->setItemDelegateForColumn(DetailEventsModel::TypeColumn,
                                           new EventTypeDelegate(m_eventTable));
    m_eventTable->horizontalHeader()->setSectionResizeMode(DetailEventsModel::TypeColumn,
                                                           QHeaderView::Stretch);
    new TableFitter(m_eventTable);
    return m_eventTable;
}

/// What the process manager waits for stands below whatever is shown, and is not there while it
/// waits for nothing.
QWidget *DetailsPane::makeTodo()
{
    const Sizes &sizes = theme().sizes;
    setUpTable(m_todoTable, "todo", tr("What the process manager waits for"));
    m_todoTable->setModel(&m_todo);
    m_todoTable->horizontalHeader()->setSectionResizeMode(TodoModel::WhatColumn,
                                                          QHeaderView::Stretch);
    new TableFitter(m_todoTable);
    connect(m_todoTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        request(QString::number(number(m_todo.document(index.row()).order)));
    });
    auto *heading = plainLabel(tr("To do of the process manager"), "todoHeading");
    asKind(heading, WidgetKind::Dim);
    heading->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    m_todoBox = new QWidget;
    m_todoBox->setObjectName(QStringLiteral("todoBox"));
    auto *column = new QVBoxLayout(m_todoBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_todoTable);
    return m_todoBox;
}

void DetailsPane::takeTodo(const Changes<OrderDetails> &orders)
{
    if (orders.whole)
        m_waiting.clear();
    for (const OrderDetails &details : orders.upserted) {
        std::vector<Todo> list = todoOf(details, m_limits);
        if (list.empty())
            m_waiting.erase(details.order);
        else
            m_waiting[details.order] = std::move(list);
    }
    showTodo();
}

void DetailsPane::showTodo()
{
    std::vector<Todo> all;
    for (const auto &[order, list] : m_waiting)
        all.insert(all.end(), list.begin(), list.end());
    m_todo.show(std::move(all));
    offerTodo();
}

/// The composed answer needs its room; what the one order waits for is said above it anyway.
void DetailsPane::offerTodo()
{
    m_todoBox->setVisible(m_todo.rowCount() > 0 && m_composed->isHidden());
}

std::optional<LineId> DetailsPane::chosenLine() const
{
    const QModelIndexList rows = m_lineTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_lines.document(rows.first().row()).line);
}

void DetailsPane::setRecentOrders(const std::vector<OrderId> &orders)
{
    const QString typed = m_chooser->currentText();
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    for (const OrderId order : orders)
        m_chooser->addItem(QString::number(number(order)));
    m_chooser->setEditText(typed);
}

void DetailsPane::request(const QString &text)
{
    bool isNumber = false;
    const OrderId order{text.toInt(&isNumber)};
    if (!isNumber || number(order) < 1)
        return;
    m_order = order;
    emit detailsRequested(order);
}

void DetailsPane::showDetails(const OrderDetails &details)
{
    m_order = details.order;
    if (!m_chooser->lineEdit()->hasFocus())
        m_chooser->setEditText(QString::number(number(details.order)));
    const QString stage = details.stage == OrderStage::Rejected    ? tr("Rejected")
                          : details.stage == OrderStage::Cancelled ? tr("Cancelled")
                                                                   : OrderText::stage(details);
    m_title->setText(DetailsText::title(details));
    m_stage->say(stage, DetailsText::hue(details));
    m_remark->setText(DetailsText::remark(details));
    m_why->setText(toQString(details.endedWhy));
    m_why->setVisible(!details.endedWhy.empty());
    QStringList waits;
    for (const Todo &todo : todoOf(details, m_limits))
        waits.append(TodoText::sentence(todo));
    m_todoOfOrder->setText(waits.join(u'\n'));
    m_todoOfOrder->setVisible(!waits.isEmpty());
    m_payment->setText(DetailsText::payment(details));
    m_paymentStage->say(DetailsText::paymentStage(details), DetailsText::paymentHue(details));
    if (details.order != m_shown)
        m_lineTable->clearSelection(); // it was a line of another order
    m_shown = details.order;
    m_lines.show(details);
    m_actions->setOrder(details);
    m_events.show(details);
    m_pageMarks->setOrder(details.order);
    m_composed->setView(details);
    showPage(true);
}

void DetailsPane::showUnknown(OrderId order)
{
    m_order = order;
    m_actions->setOrder(std::nullopt);
    m_pageMarks->setOrder(OrderId{});
    showPage(false, tr("The view knows no order %1.").arg(number(order)));
}

void DetailsPane::take(const ChangesOfABoard &changes)
{
    const auto *board = std::get_if<ShownChanges<DetailsBoard>>(&changes);
    if (!board)
        return;
    const auto &orders = std::get<Changes<OrderDetails>>(*board);
    takeTodo(orders);
    if (orders.whole)
        m_known.clear();
    for (const OrderDetails &details : orders.upserted) {
        m_known.insert(details.order);
        if (details.order == m_order)
            showDetails(details);
    }
    std::vector<OrderId> recent(m_known.rbegin(), m_known.rend());
    recent.resize(std::min(recent.size(), mostRecentOrders));
    setRecentOrders(recent);
}

void DetailsPane::clear()
{
    m_known.clear();
    m_waiting.clear();
    showTodo();
    m_order = OrderId{};
    m_shown = OrderId{};
    m_lineTable->clearSelection();
    m_chooser->clear();
    m_actions->setOrder(std::nullopt);
    m_pageMarks->setOrder(OrderId{});
    showPage(false, tr("Choose an order, or double-click one in another pane."));
}

void DetailsPane::showPage(bool page, const QString &remark)
{
    m_empty->setText(remark);
    m_stack->setCurrentIndex(page ? 1 : 0);
    if (!page)
        m_composed->setView(std::nullopt);
    offerComposed();
}

namespace {

void setTextColour(QStyleOptionViewItem *option, const QColor &colour)
{
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace

void EventTypeDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    setTextColour(option, theme().colours[Hue::EventOrange].text);
}

void DetailLineDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    WrappingDelegate::initStyleOption(option, index);
    if (!index.data(DetailLinesModel::VoidRole).toBool())
        return;
    option->font.setStrikeOut(true);
    setTextColour(option, theme().colours.dim);
}

} // namespace restaurant

#include "moc_detailspane.cpp"
