#pragma once

#include <QStyledItemDelegate>

namespace restaurant {

/// Paints a command of a LogModel in two lines: what was sent, by whom and with what outcome; and
/// below it the events it caused, or why there are none. Events that do not fit are counted; the
/// tool tip and the clipboard have them all.
class LogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogDelegate)
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace restaurant
