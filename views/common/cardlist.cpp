#include "cardlist.h"

#include "theme/themes.h"

#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace restaurant {

CardList::CardList(std::function<int()> leastCardWidth, QList<int> rolesWithoutHeight,
                   QWidget *parent)
    : QListView(parent)
    , m_leastCardWidth(std::move(leastCardWidth))
    , m_cardWidth(m_leastCardWidth())
    , m_rolesWithoutHeight(std::move(rolesWithoutHeight))
{
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setSpacing(theme().sizes.tight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows); // The table twin shares the selection.
    const Sizes &sizes = theme().sizes;
    setViewportMargins(sizes.margin - spacing(), sizes.tight, 0, 0);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&Themes::instance(), &Themes::themeChanged, this, [this] {
        divideWidth();
        doItemsLayout();
    });
}

bool CardList::heightsStay(const QList<int> &roles) const
{
    return !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [this](int role) {
        return m_rolesWithoutHeight.contains(role);
    });
}

void CardList::dataChanged(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles)
{
    if (heightsStay(roles))
        viewport()->update();
    else
        QListView::dataChanged(first, last, roles);
}

/// What is under the mouse may be less than a card.
void CardList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        update(index);
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (std::exchange(m_isDoubleClick, false))
        emit cardDoubleClicked(index, place);
    else
        emit cardClicked(index, place);
}

void CardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    m_isDoubleClick = event->button() == Qt::LeftButton;
}

void CardList::resizeEvent(QResizeEvent *event)
{
    divideWidth();
    QListView::resizeEvent(event);
}

/// As if the scroll bar were there always: cards do not change their width when it comes.
void CardList::divideWidth()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int width = this->width() - 2 * frameWidth() - viewportMargins().left() - bar;
    const int least = m_leastCardWidth();
    // The list wraps a card that would touch its edge.
    m_columns = std::max(1, (width - 1) / (least + 2 * spacing()));
    m_cardWidth = std::max(least / 2, (width - 1) / m_columns - 2 * spacing());
}

} // namespace restaurant

#include "moc_cardlist.cpp"
