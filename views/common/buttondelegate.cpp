#include "buttondelegate.h"

#include "paint.h"
#include "theme/themes.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace restaurant {

ButtonDelegate::ButtonDelegate(QAbstractItemView *view, int column)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_column(column)
{
    view->setItemDelegateForColumn(column, this);
    view->setMouseTracking(true);
    view->installEventFilter(this);
}

QRect ButtonDelegate::buttonRect(const QRect &cell, const QString &text)
{
    const Sizes &sizes = theme().sizes;
    const int width = QFontMetrics(theme().fonts.body).horizontalAdvance(text) + 2 * sizes.gap;
    const int height = std::min(sizes.row, cell.height()) - 4;
    return {cell.left() + sizes.tight, cell.center().y() - height / 2,
            std::min(width, cell.width() - 2 * sizes.tight), height};
}

QRect ButtonDelegate::moreRect(const QRect &button, const QString &text)
{
    if (!text.endsWith(moreSign))
        return {};
    const int width =
        QFontMetrics(theme().fonts.body).horizontalAdvance(moreSign) + 2 * theme().sizes.gap;
    return {button.right() - width + 1, button.top(), width, button.height()};
}

QSize ButtonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Sizes &sizes = theme().sizes;
    const QString text = index.data().toString();
    const int width = QFontMetrics(theme().fonts.body).horizontalAdvance(text);
    return {width + 2 * sizes.gap + 2 * sizes.tight, sizes.row};
}

void ButtonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &colours = theme().colours;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const QRect button = buttonRect(option.rect, text);
    const bool under = option.state & QStyle::State_MouseOver;
    const bool down = m_pressed == index;
    const Tint &tint = colours[Hue::CommandBlue];
    paintCard(*painter, button,
              down    ? tint.fill
              : under ? colours.raised
                      : colours.card,
              under || down ? tint.strong : colours.outline);
    paintLine(*painter, button, text, theme().fonts.body, colours.text, Qt::AlignCenter);
}

bool ButtonDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint place = mouse->position().toPoint();
    const QString text = index.data().toString();
    const QRect rect = buttonRect(option.rect, text);
    const bool hits = mouse->button() == Qt::LeftButton && !text.isEmpty() && rect.contains(place);
    const bool wasPressed = m_pressed == index;
    const bool presses = event->type() == QEvent::MouseButtonPress;
    m_pressed = presses && hits ? QPersistentModelIndex(index) : QPersistentModelIndex();
    m_view->viewport()->update();
    if (!presses && hits && wasPressed)
        moreRect(rect, text).contains(place) ? emit moreClicked(index) : emit clicked(index);
    return hits;
}

/// What the view itself hears must not reach the base class, which would take it for an editor.
bool ButtonDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int key = pressed->key();
    const bool isMore = key == Qt::Key_Down && pressed->modifiers() == Qt::AltModifier;
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() ||
        (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space && !isMore))
        return false;
    const QModelIndex button = current.siblingAtColumn(m_column);
    const QString text = button.data().toString();
    if (text.isEmpty() || (isMore && !text.endsWith(moreSign)))
        return false;
    isMore ? emit moreClicked(button) : emit clicked(button);
    return true;
}

} // namespace restaurant

#include "moc_buttondelegate.cpp"
