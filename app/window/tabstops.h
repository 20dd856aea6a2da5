// The way of Tab through the window: what is seen, in the order in which it stands.
#pragma once

#include <QList>

class QWidget;

namespace restaurant {

/// Everything in the window that takes the focus by Tab and is seen, or can be scrolled into
/// sight: the bars first, then pane by pane from left to right and from top to bottom, and in each
/// as one reads. What lies behind a tab is passed over.
[[nodiscard]] QList<QWidget *> tabStops(const QWidget *window);

/// Gives the focus to the stop behind (or before) the one that has it, and brings that into sight.
/// False: there is none.
bool focusNextStop(const QWidget *window, bool next);

} // namespace restaurant
