// Who uses a window by the keyboard and hears it: where Tab leads, and what is said there.
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace restaurant::testing {

[[nodiscard]] inline QString nameOf(const QWidget *widget)
{
    return widget ? QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                widget->objectName())
                  : QStringLiteral("nothing");
}

/// What Tab must come to: can be seen, and waits for keys.
[[nodiscard]] inline QList<QWidget *> reachable(const QWidget &within)
{
    QList<QWidget *> found;
    for (QWidget *widget : within.findChildren<QWidget *>())
        if (widget->window() == within.window() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
            !widget->visibleRegion().isEmpty())
            found += widget;
    return found;
}

/// What is wrong with what a screen reader says of it; empty: nothing. Whoever paints by hand must
/// say in words what is to be seen, too.
[[nodiscard]] inline QString whatIsNotHeardOf(QWidget *widget)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
    if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty())
        return nameOf(widget) + QStringLiteral(" has no name");
    if (heard->role() == QAccessible::NoRole || heard->role() == QAccessible::Client)
        return nameOf(widget) + QStringLiteral(" does not say what it is");
    const bool isPicture =
        heard->role() == QAccessible::Graphic || heard->role() == QAccessible::Chart;
    if (isPicture && heard->text(QAccessible::Description).trimmed().isEmpty())
        return nameOf(widget) + QStringLiteral(" does not say what it shows");
    return {};
}

[[nodiscard]] inline QStringList notHeard(const QWidget &within)
{
    QStringList found;
    for (QWidget *widget : reachable(within))
        if (const QString what = whatIsNotHeardOf(widget); !what.isEmpty())
            found += what;
    return found;
}

/// With those to which the arrow keys lead from it: of several buttons one is chosen.
[[nodiscard]] inline bool isComeToBy(const QWidget *focus, const QWidget *widget)
{
    const auto *on = qobject_cast<const QAbstractButton *>(focus);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isBeside = on && button && on->group() && on->group() == button->group();
    return focus == widget || (isBeside && on->group()->exclusive());
}

/// Goes round by Tab, as long as it takes: what keeps the focus, and what it never comes to.
[[nodiscard]] inline QStringList notWalkedTo(QWidget &window)
{
    QList<QWidget *> left = reachable(window);
    if (left.isEmpty())
        return {};
    QStringList found;
    left.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype steps = 3 * left.size() + 3; steps > 0 && !left.isEmpty(); --steps) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return {QStringLiteral("the focus is lost behind ") + nameOf(left.first())};
        left.removeIf([focus](const QWidget *widget) { return isComeToBy(focus, widget); });
        QTest::keyClick(focus, Qt::Key_Tab);
        if (QApplication::focusWidget() == focus && !left.isEmpty())
            return {nameOf(focus) + QStringLiteral(" keeps the focus")};
    }
    for (const QWidget *widget : left)
        found += nameOf(widget) + QStringLiteral(" is not come to");
    return found;
}

} // namespace restaurant::testing
