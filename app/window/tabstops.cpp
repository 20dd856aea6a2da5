#include "tabstops.h"

#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QScrollArea>
#include <QToolBar>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace restaurant {
namespace {

/// What can be scrolled into sight counts as seen where its frame is.
bool isSeen(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above && !above->isWindow();
         above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return isSeen(above);
    return !widget->visibleRegion().isEmpty();
}

bool isStop(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() &&
           widget->isVisible() && widget->window() == window && !widget->focusProxy() &&
           isSeen(widget);
}

/// The bar or the dock in which it stands; itself, if it stands in none.
const QWidget *partOf(const QWidget *widget)
{
    const QWidget *part = widget;
    while (part->parentWidget() && !part->parentWidget()->isWindow())
        part = part->parentWidget();
    return part;
}

struct Stop
{
    QWidget *widget;
    const QWidget *part;
    QRect place; ///< In the window.
    int row = 0; ///< Of its part.
};

auto placeOfPart(const QWidget *part)
{
    const bool isBar = qobject_cast<const QToolBar *>(part) != nullptr;
    return isBar ? std::tuple(0, part->y(), part->x()) : std::tuple(1, part->x(), part->y());
}

/// What stands at about the same height is one row.
void countRows(std::vector<Stop> &stops)
{
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) {
        return std::tuple(placeOfPart(a.part), a.part, a.place.center().y()) <
               std::tuple(placeOfPart(b.part), b.part, b.place.center().y());
    });
    const Stop *first = nullptr;
    int row = 0;
    for (Stop &stop : stops) {
        if (!first || first->part != stop.part ||
            stop.place.center().y() > first->place.center().y() + first->place.height() / 2) {
            first = &stop;
            ++row;
        }
        stop.row = row;
    }
}

} // namespace

QList<QWidget *> tabStops(const QWidget *window)
{
    std::vector<Stop> stops;
    for (QWidget *widget = window->nextInFocusChain(); widget != window;
         widget = widget->nextInFocusChain())
        if (isStop(widget, window))
            stops.push_back(
                {widget, partOf(widget), QRect(widget->mapTo(window, QPoint()), widget->size())});
    countRows(stops);
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) {
        return std::tuple(a.row, a.place.x()) < std::tuple(b.row, b.place.x());
    });
    QList<QWidget *> ordered;
    for (const Stop &stop : stops)
        ordered += stop.widget;
    return ordered;
}

bool focusNextStop(const QWidget *window, bool next)
{
    const QList<QWidget *> stops = tabStops(window);
    if (stops.isEmpty())
        return false;
    const qsizetype last = stops.size() - 1;
    const qsizetype now = stops.indexOf(window->focusWidget());
    qsizetype place = next ? now + 1 : now - 1;
    if (place > last || place < 0)
        place = next ? 0 : last;
    QWidget *stop = stops[place];
    for (QWidget *above = stop->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(stop);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace restaurant
