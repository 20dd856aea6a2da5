#include "tables.h"

#include "controls.h"
#include "theme/themes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <vector>

namespace restaurant {

void setUpTable(QTableView *table, const char *objectName, const QString &accessibleName)
{
    table->setObjectName(QLatin1String(objectName));
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto measure = [rows = table->verticalHeader()] {
        rows->setDefaultSectionSize(theme().sizes.row);
    };
    measure();
    QObject::connect(&Themes::instance(), &Themes::themeChanged, table, measure);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem narrower = option;
    narrower.rect.setWidth(option.rect.width() - 2 * theme().sizes.tight);
    return QStyledItemDelegate::sizeHint(narrower, index);
}

TableTwin::TableTwin(const char *choiceName, const QString &choiceAccessibleName, QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
{
    m_choice->setObjectName(QLatin1String(choiceName));
    m_choice->setAccessibleName(choiceAccessibleName);
    const Sizes &sizes = theme().sizes;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    bar->addWidget(m_choice);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    connect(m_choice, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
}

QTableView *TableTwin::add(const Table &table, QAbstractItemModel *model, int widestColumn,
                           QAbstractItemDelegate *delegate)
{
    auto *view = new QTableView(m_stack);
    setUpTable(view, table.objectName, table.accessibleName);
    view->setModel(model);
    if (delegate)
        view->setItemDelegate(delegate);
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(widestColumn, QHeaderView::Stretch);
    new TableFitter(view);
    new EmptyState(view, table.whenEmpty);
    m_choice->add(table.title, m_stack->addWidget(view));
    return view;
}

namespace {

constexpr int pause = 100; ///< Milliseconds between two looks.

} // namespace

TableFitter::TableFitter(QTableView *table, Rows rows)
    : QObject(table)
    , m_table(table)
    , m_rows(rows)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TableFitter::fit);
    table->horizontalHeader()->setResizeContentsPrecision(0); // what is in sight
    if (rows == Rows::Growing) {
        table->setWordWrap(true);
        table->verticalHeader()->setMinimumSectionSize(theme().sizes.row);
        connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this,
                &TableFitter::fitRowsInSight);
    }
    table->installEventFilter(this);
    follow();
    startAgain();
}

void TableFitter::follow()
{
    const QAbstractItemModel *model = m_table->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableFitter::fitSoon);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TableFitter::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableFitter::fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableFitter::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableFitter::fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &TableFitter::startAgain);
    // Qt moves the cells one turn of the event loop after their headings.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table->viewport(),
            qOverload<>(&QWidget::update));
}

bool TableFitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        fitSoon();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        startAgain();
    return QObject::eventFilter(watched, event);
}

void TableFitter::startAgain()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) == QHeaderView::Interactive)
            header->resizeSection(column, header->minimumSectionSize());
    }
    m_sinceFit.invalidate();
    fitSoon();
}

void TableFitter::fitSoon()
{
    if (m_timer.isActive() || !m_table->isVisible())
        return;
    const qint64 past = m_sinceFit.isValid() ? m_sinceFit.elapsed() : pause;
    m_timer.start(static_cast<int>(std::clamp<qint64>(pause - past, 0, pause)));
}

void TableFitter::fit()
{
    fitColumns();
    if (m_rows == Rows::Growing)
        fitRowsInSight();
    m_sinceFit.start();
}

/// Columns get narrower only where one that stretches has too little room for what it shows.
void TableFitter::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    std::vector<int> before;
    for (int column = 0; column < header->count(); ++column) {
        before.push_back(header->sectionSize(column));
        if (header->sectionResizeMode(column) == QHeaderView::Interactive)
            m_table->resizeColumnToContents(column);
    }
    int spare = room();
    for (int column = 0; column < header->count(); ++column) {
        const int lost = before[static_cast<std::size_t>(column)] - header->sectionSize(column);
        if (header->sectionResizeMode(column) != QHeaderView::Interactive || lost <= 0)
            continue;
        if (lost > spare)
            continue;
        header->resizeSection(column, header->sectionSize(column) + lost);
        spare -= lost;
    }
}

/// What the stretching columns have beyond their contents; without one, all there is.
int TableFitter::room() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    int spare = m_table->viewport()->width();
    for (int column = 0; column < header->count(); ++column) {
        const bool stretches = header->sectionResizeMode(column) == QHeaderView::Stretch;
        spare -= stretches ? std::max(header->sectionSizeHint(column), widthOfContents(column))
                           : header->sectionSize(column);
    }
    return spare;
}

int TableFitter::widthOfContents(int column) const
{
    int widest = 0;
    const QAbstractItemModel *model = m_table->model();
    const int first = std::max(0, m_table->rowAt(0));
    for (int row = first; row < model->rowCount(); ++row) {
        if (m_table->rowViewportPosition(row) > m_table->viewport()->height())
            break;
        const QString text = model->index(row, column).data().toString();
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(text));
    }
    return widest + 2 * theme().sizes.gap;
}

void TableFitter::fitRowsInSight()
{
    const int first = std::max(0, m_table->rowAt(0));
    const int rows = m_table->model()->rowCount();
    for (int row = first; row < rows; ++row) {
        if (m_table->rowViewportPosition(row) > m_table->viewport()->height())
            break;
        m_table->resizeRowToContents(row);
    }
}

EmptyState::EmptyState(QAbstractItemView *view, const QString &sentence)
    : QLabel(view->viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("emptyState"));
    setTextFormat(Qt::PlainText);
    setText(sentence);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    asKind(this, WidgetKind::Dim);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::followRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::followRows);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::followRows);
    followRows();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return QLabel::eventFilter(watched, event);
}

void EmptyState::followRows()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

namespace {

using namespace std::chrono_literals;

constexpr auto resting = 10s;   ///< A pointer that was left lying there points at nothing.
constexpr auto afterClick = 1s; ///< What was done is to be seen, but not before a second click.

} // namespace

PointerHold::PointerHold(QAbstractItemView *view, std::function<void(bool)> hold)
    : QObject(view)
    , m_hold(std::move(hold))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { set(false); });
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

bool PointerHold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        set(true);
        m_rest.start(resting);
    } else if (event->type() == QEvent::MouseButtonRelease && m_isHeld) {
        m_rest.start(afterClick);
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        set(false);
    }
    return QObject::eventFilter(watched, event);
}

void PointerHold::set(bool held)
{
    if (held == m_isHeld)
        return;
    m_isHeld = held;
    m_hold(held);
}

} // namespace restaurant

#include "moc_tables.cpp"
