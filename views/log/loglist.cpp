#include "loglist.h"

#include "theme/themes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace restaurant {

LogList::LogList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    connect(&Themes::instance(), &Themes::themeChanged, this, &QListView::doItemsLayout);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &LogList::followByScrolling);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_following && !isPointedAt())
            scrollToBottom();
    });
}

void LogList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { holdStill(last - first + 1); });
}

void LogList::setFollowing(bool following)
{
    if (following)
        scrollToBottom();
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void LogList::followByScrolling()
{
    // The position is where the reader's action leads; the value still is where it was.
    setFollowing(verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum());
}

void LogList::holdStill(int removedRows)
{
    if (m_following && !isPointedAt())
        return;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(qMax(0, bar->value() - removedRows * rowHeight()));
}

/// What somebody points at stays under the pointer until that has gone.
bool LogList::isPointedAt() const
{
    return viewport()->underMouse();
}

void LogList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    if (m_following)
        scrollToBottom();
}

int LogList::rowHeight() const
{
    return sizeHintForIndex(model()->index(0, 0)).height();
}

void LogList::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList stories;
    for (const QModelIndex &row : rows)
        stories += row.data(Qt::AccessibleTextRole).toString();
    QGuiApplication::clipboard()->setText(stories.join(QLatin1Char('\n')));
}

void LogList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp ||
        event->key() == Qt::Key_Home)
        setFollowing(false);
    else if (event->key() == Qt::Key_End)
        setFollowing(true);
}

void LogList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_following)
        scrollToBottom();
}

} // namespace restaurant
