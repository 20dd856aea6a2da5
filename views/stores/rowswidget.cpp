#include "rowswidget.h"

#include "common/controls.h"
#include "common/tables.h"
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

#include <algorithm>

namespace restaurant {

QPlainTextEdit *readingBox(const char *name, const QString &accessibleName)
{
    auto *box = new QPlainTextEdit;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    asKind(box, WidgetKind::Mono);
    return box;
}

void sayIn(QPlainTextEdit *box, const QString &text)
{
    if (box->toPlainText() == text)
        return;
    const int place = box->verticalScrollBar()->value();
    box->setPlainText(text);
    box->verticalScrollBar()->setValue(place);
}

void fitBox(QPlainTextEdit *box, const QWidget &page, int lines)
{
    const Sizes &sizes = theme().sizes;
    const bool isLow = page.height() < 16 * sizes.row;
    box->setFixedHeight((isLow ? lines / 2 : lines) * sizes.line + 3 * sizes.gap);
}

RowsWidget::RowsWidget(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView)
    , m_where(plainLabel({}, "storesWhere"))
    , m_trouble(plainLabel({}, "storesRowsTrouble"))
    , m_row(readingBox("storesRow", tr("All of the row that is chosen")))
    , m_newest(namedAction(this, "storesNewestAction", tr("Newest first"),
                           tr("The rows with the highest keys first, or the lowest (N)")))
    , m_back(namedAction(this, "storesBackAction", tr("Rows before these"),
                         tr("The rows before these (B)")))
    , m_on(namedAction(this, "storesOnAction", tr("Rows after these"),
                       tr("The rows after these (M)")))
{
    makeActions();
    layOut();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RowsWidget::sayRow);
    clear();
}

void RowsWidget::makeActions()
{
    m_newest->setCheckable(true);
    m_newest->setChecked(true);
    m_newest->setShortcut(Qt::Key_N);
    m_back->setIconText(QStringLiteral("‹"));
    m_on->setIconText(QStringLiteral("›"));
    m_back->setShortcut(Qt::Key_B);
    m_on->setShortcut(Qt::Key_M);
    for (QAction *action : commands()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    connect(m_newest, &QAction::toggled, this, [this](bool newest) {
        m_wish.newestFirst = newest;
        goTo(0);
    });
    connect(m_back, &QAction::triggered, this, [this] { turn(-1); });
    connect(m_on, &QAction::triggered, this, [this] { turn(1); });
}

QList<QAction *> RowsWidget::commands() const
{
    return {m_newest, m_back, m_on};
}

void RowsWidget::layOut()
{
    const Sizes &sizes = theme().sizes;
    setUpTable(m_view, "storesRows", tr("Rows of the table"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ChangeDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    new TableFitter(m_view);
    new EmptyState(m_view, tr("There are no rows here"));
    asKind(m_trouble, WidgetKind::Rejected);
    m_trouble->setWordWrap(true);
    asKind(m_where, WidgetKind::Small);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    bar->setSpacing(sizes.tight);
    bar->addWidget(m_where, 1);
    bar->addWidget(textButton(m_back, tr("The rows before these")));
    bar->addWidget(textButton(m_on, tr("The rows after these")));
    bar->addWidget(textButton(m_newest, tr("Newest first")));
    connect(&Themes::instance(), &Themes::themeChanged, this, &RowsWidget::measure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    column->addWidget(m_row);
}

void RowsWidget::measure()
{
    fitBox(m_row, *this, 4);
    sayRow();
}

void RowsWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void RowsWidget::open(const TableName &table)
{
    if (table == m_wish.of)
        return;
    m_wish.of = table;
    m_view->setCurrentIndex({});
    m_view->scrollToTop();
    goTo(0);
}

void RowsWidget::askAgain()
{
    if (!m_wish.of.table.empty())
        emit pageRequested(m_wish);
}

void RowsWidget::turn(int pages)
{
    goTo(m_wish.first + std::int64_t{pages} * rowsOnAPage);
}

void RowsWidget::goTo(std::int64_t first)
{
    m_wish.first = std::max<std::int64_t>(0, first);
    askAgain();
}

/// An answer to what was asked before is passed over.
void RowsWidget::take(const ShownRows &shown)
{
    if (shown.page.wish != m_wish)
        return;
    const CellValues chosen = m_model.keyOf(m_view->currentIndex().row());
    m_model.show(shown);
    if (const int row = m_model.find(chosen); row >= 0)
        m_view->setCurrentIndex(m_model.index(row, m_view->currentIndex().column()));
    say(shown);
    sayRow();
}

void RowsWidget::clear()
{
    m_wish.of = {};
    m_wish.first = 0;
    m_model.clear();
    say({});
    sayRow();
}

void RowsWidget::say(const ShownRows &shown)
{
    const RowsPage &page = shown.page;
    const auto count = static_cast<std::int64_t>(page.cells.size());
    const QString from = grouped(page.wish.first + 1);
    const QString to = grouped(page.wish.first + count);
    m_where->setText(page.wish.of.table.empty() || count == 0 ? toQString(page.wish.of.table)
                     : page.rows
                         ? tr("%1: rows %2 to %3 of %4")
                               .arg(toQString(page.wish.of.table), from, to, grouped(*page.rows))
                         : tr("%1: rows %2 to %3").arg(toQString(page.wish.of.table), from, to));
    m_trouble->setText(toQString(page.trouble));
    m_trouble->setVisible(!page.trouble.empty());
    m_back->setEnabled(page.wish.first > 0);
    m_on->setEnabled(page.isFull);
}

void RowsWidget::sayRow()
{
    const QString text = m_model.wholeText(m_view->currentIndex().row());
    m_row->setVisible(!text.isEmpty() && height() > 9 * theme().sizes.row);
    sayIn(m_row, text);
}

} // namespace restaurant

#include "moc_rowswidget.cpp"
