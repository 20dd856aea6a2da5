#include "tablefitter.h"

#include "theme/themes.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace restaurant {

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

} // namespace restaurant
