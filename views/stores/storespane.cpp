#include "storespane.h"

#include "common/controls.h"

#include "keyswidget.h"
#include "rowswidget.h"
#include "shapeswidget.h"
#include "sqlwidget.h"
#include "statementswidget.h"
#include "theme/themes.h"
#include "words/readingtext.h"

#include <QAction>
#include <QHBoxLayout>

#include <QSplitter>
#include <QStackedWidget>

#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace restaurant {

StoresPane::StoresPane(QWidget *parent)
    : Pane("storesPane", tr("Stores"), PaneSide::Writing, parent)
    , m_list(new StoresList(&m_stores))
    , m_choice(new SegmentedControl)
    , m_pages(new QStackedWidget)
    , m_rows(new RowsWidget)
    , m_statements(new StatementsWidget)
    , m_keys(new KeysWidget)
    , m_shapes(new ShapesWidget)
    , m_sql(new SqlWidget)
{
    layOut();
    connectPages();
    setLive(true);
}

void StoresPane::layOut()
{
    auto *halves = new QSplitter(body()); // first: see Pane::makeTwin
    halves->addWidget(m_list);
    halves->addWidget(m_pages);
    m_choice->setObjectName(QStringLiteral("storesChoice"));
    m_choice->setAccessibleName(tr("What is shown of the files"));
    addPage(m_rows, tr("Rows"), "storesRowsAction",
            tr("Show the rows of a table, and what the last change has done to them (Ctrl+Alt+1)"),
            Qt::CTRL | Qt::ALT | Qt::Key_1);
    addPage(m_statements, tr("Statements"), "storesStatementsAction",
            tr("Show the statements that write, with their values (Ctrl+Alt+2)"),
            Qt::CTRL | Qt::ALT | Qt::Key_2);
    addPage(m_keys, tr("Keys"), "storesKeysAction",
            tr("Show how the tables of a file refer to each other (Ctrl+Alt+3)"),
            Qt::CTRL | Qt::ALT | Qt::Key_3);
    addPage(m_shapes, tr("One order"), "storesShapesAction",
            tr("Show one order in tables, log and views, side by side (Ctrl+Alt+4)"),
            Qt::CTRL | Qt::ALT | Qt::Key_4);
    addPage(m_sql, tr("SQL"), "storesSqlAction",
            tr("Ask a file a question of your own (Ctrl+Alt+5)"), Qt::CTRL | Qt::ALT | Qt::Key_5);

    const Sizes &sizes = theme().sizes;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    bar->addWidget(m_choice);
    bar->addStretch();
    halves->setObjectName(QStringLiteral("storesHalves"));
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 5);
    halves->setSizes({300, 500});
    column()->addLayout(bar);
    column()->addWidget(halves, 1);
}

/// Its key counts as long as the pane has the focus.
QAction *StoresPane::addPage(QWidget *page, const QString &title, const char *actionName,
                             const QString &tip, const QKeySequence &key)
{
    const int place = m_pages->addWidget(page);
    QToolButton *button = m_choice->add(title, place);
    button->setToolTip(tip);
    button->setStatusTip(tip);
    QAction *action = namedAction(this, actionName, title, tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, place] { showPage(place); });
    m_places.append(action);
    return action;
}

QList<QAction *> StoresPane::commands() const
{
    return m_places + m_rows->commands() + m_statements->commands() + m_keys->commands();
}

void StoresPane::connectPages()
{
    connect(m_choice, &SegmentedControl::chosen, this, &StoresPane::showPage);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { chooseEntry(index.row()); });
    connect(m_rows, &RowsWidget::pageRequested, this, &StoresPane::asked);
    connect(m_statements, &StatementsWidget::planRequested, this, &StoresPane::asked);
    connect(m_statements, &StatementsWidget::tableRequested, this, &StoresPane::openTable);
    connect(m_shapes, &ShapesWidget::asked, this, &StoresPane::asked);
    connect(m_sql, &SqlWidget::asked, this, &StoresPane::asked);
}

void StoresPane::showPage(int page)
{
    m_choice->setCurrent(page);
    m_pages->setCurrentIndex(page);
    const QWidget *shown = m_pages->currentWidget();
    m_list->setVisible(shown != m_statements && shown != m_shapes);
    if (shown == m_shapes)
        m_shapes->askAgain();
    m_pages->currentWidget()->setFocus();
}

void StoresPane::openTable(const TableName &table)
{
    showPage(m_pages->indexOf(m_rows));
    if (const int row = m_stores.find(table); row >= 0)
        m_list->setCurrentIndex(m_stores.index(row, 0));
}

/// Of a file, its first table is shown.
void StoresPane::chooseEntry(int row)
{
    if (row < 0 || row >= m_stores.rowCount())
        return;
    m_chosen = m_stores.document(row).of;
    m_sql->setFile(m_chosen.file);
    showKeys();
    const StoreFile *file = m_stores.file(m_chosen.file);
    if (m_chosen.table.empty() && file && !file->tables.empty())
        m_rows->open({m_chosen.file, file->tables.front().name});
    else if (!m_chosen.table.empty())
        m_rows->open(m_chosen);
}

void StoresPane::showKeys()
{
    if (const StoreFile *file = m_stores.file(m_chosen.file))
        m_keys->show(*file);
}

void StoresPane::chooseOrder(OrderId order)
{
    m_shapes->choose(order);
}

/// Which files there are is known once somebody has looked.
void StoresPane::chooseView(ViewName view)
{
    if (const auto table = m_stores.tableOf(view))
        openTable(*table);
    else
        m_wanted = view;
}

void StoresPane::setLive(bool live)
{
    header()->setRemark(live ? QString()
                             : tr("the files as they are now, though the past is on the screen"));
}

void StoresPane::clear()
{
    m_chosen = {};
    m_stores.clear();
    m_rows->clear();
    m_statements->clear();
    m_keys->clear();
    m_shapes->clear();
    m_sql->clear();
    setLive(true);
    if (m_isSeen)
        emit asked(WatchStores{true});
}

void StoresPane::setSeen(bool seen)
{
    m_isInFront = seen;
    watch();
}

void StoresPane::setReader(std::optional<Role> reader)
{
    refuse(reader ? ReadingText::refusedFiles(*reader) : QString());
    for (QAction *action : m_places)
        action->setEnabled(isReadable());
    watch();
}

void StoresPane::watch()
{
    const bool seen = m_isInFront && isReadable();
    if (std::exchange(m_isSeen, seen) == seen)
        return;
    emit asked(WatchStores{seen});
    if (!seen)
        return;
    m_rows->askAgain();
    if (m_pages->currentWidget() == m_shapes)
        m_shapes->askAgain();
}

void StoresPane::take(const InspectionAnswer &answer)
{
    std::visit([this](const auto &each) { take(each); }, answer);
}

void StoresPane::take(const StoresOverview &overview)
{
    m_stores.show(overview);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        m_chosen = m_stores.tableOf(*wanted).value_or(m_chosen);
    const int known = m_stores.find(m_chosen);
    const int row = known >= 0 ? known : m_stores.find(m_stores.suggestion());
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_stores.index(row, 0));
    showKeys();
}

void StoresPane::take(const ShownRows &shown)
{
    m_rows->take(shown);
}

void StoresPane::take(const StatementsRun &run)
{
    m_stores.noteWritten(run);
    m_statements->add(run);
}

void StoresPane::take(const SqlAnswer &answer)
{
    m_sql->take(answer);
}

void StoresPane::take(const QueryPlan &plan)
{
    m_statements->take(plan);
}

void StoresPane::take(const OrderShapes &shapes)
{
    m_shapes->take(shapes);
}

} // namespace restaurant

#include "moc_storespane.cpp"
