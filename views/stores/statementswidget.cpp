#include "statementswidget.h"

#include "common/controls.h"
#include "common/tables.h"
#include "rowswidget.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace restaurant {

QString planText(const QueryPlan &plan)
{
    if (!plan.trouble.empty())
        return StatementsWidget::tr("No plan: %1").arg(toQString(plan.trouble));
    if (plan.steps.empty())
        return StatementsWidget::tr("Plan: it looks nothing up");
    QStringList lines{StatementsWidget::tr("Plan:")};
    for (const PlanStep &step : plan.steps)
        lines += QString(2 + 2 * step.depth, u' ') + toQString(step.text);
    return lines.join(u'\n');
}

StatementsWidget::StatementsWidget(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView)
    , m_text(readingBox("storesStatement", tr("The statement that is chosen, and its plan")))
    , m_all(namedAction(this, "storesAllStatementsAction", tr("All statements"),
                        tr("Also those that write no row: where a commit begins and ends, and "
                           "what is looked up for it (A)")))
{
    m_all->setCheckable(true);
    m_all->setShortcut(Qt::Key_A);
    m_all->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_all);
    layOut();
    connect(m_all, &QAction::toggled, this, [this](bool all) {
        m_model.showAll(all);
        m_view->scrollToBottom();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const TableName &table = m_model.document(index.row()).of;
        if (!table.table.empty())
            emit tableRequested(table);
    });
    say();
}

void StatementsWidget::layOut()
{
    const Sizes &sizes = theme().sizes;
    setUpTable(m_view, "storesStatements", tr("Statements"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new StatementsDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->horizontalHeader()->setSectionResizeMode(StatementsModel::StatementColumn,
                                                     QHeaderView::Stretch);
    new TableFitter(m_view);
    new EmptyState(m_view, tr("What this program writes from now on appears here, statement by "
                              "statement. Let the evening run, or go one step."));
    QLabel *remark = plainLabel(tr("Enter on a statement shows the rows of its table"));
    asKind(remark, WidgetKind::Small);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    bar->addWidget(remark, 1);
    bar->addWidget(textButton(m_all, tr("All statements")));
    connect(&Themes::instance(), &Themes::themeChanged, this, &StatementsWidget::measure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_text);
}

void StatementsWidget::measure()
{
    fitBox(m_text, *this, 6);
}

void StatementsWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

/// Who looks at the last ones goes on with them.
void StatementsWidget::add(const StatementsRun &run)
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    m_model.add(run);
    if (follows)
        m_view->scrollToBottom();
}

void StatementsWidget::clear()
{
    m_model.clear();
    m_chosen.reset();
    say();
}

void StatementsWidget::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_chosen = m_model.document(row);
    m_plan.reset();
    emit planRequested({m_chosen->of.file, m_chosen->sql});
    say();
}

void StatementsWidget::take(const QueryPlan &plan)
{
    if (!m_chosen || plan.sql != m_chosen->sql)
        return;
    m_plan = plan;
    say();
}

void StatementsWidget::say()
{
    m_text->setVisible(m_chosen.has_value());
    if (!m_chosen)
        return;
    const QString statement = toQString(m_chosen->expanded);
    sayIn(m_text, m_plan ? QStringLiteral("%1\n%2").arg(statement, planText(*m_plan)) : statement);
}

} // namespace restaurant

#include "moc_statementswidget.cpp"
