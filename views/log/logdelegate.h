#pragma once

#include "litcommands.h"

#include <QStyledItemDelegate>

#include <optional>

namespace restaurant {

/// Paints a command of a LogModel in two lines: what was sent, by whom and with what outcome; and
/// below it the events it caused, or why there are none. Events that do not fit are counted; the
/// tool tip and the clipboard have them all. While a trail is shown, its commands have a bar at
/// their left, and the others are dimmed.
class LogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogDelegate)
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Nothing: no trail is shown. Takes effect when the list is painted next.
    void setLit(const std::optional<LitCommands> &lit) { m_lit = lit; }
    [[nodiscard]] const std::optional<LitCommands> &lit() const { return m_lit; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    std::optional<LitCommands> m_lit;
};

} // namespace restaurant
