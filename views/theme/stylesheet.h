#pragma once

#include <QString>

class QWidget;

namespace restaurant {

struct Theme;

/// The one style sheet of the application. A widget joins a family by asKind().
[[nodiscard]] QString styleSheetOf(const Theme &theme);

/// How a widget is meant, where its class does not tell.
enum class WidgetKind {
    Primary, ///< The button that a pane is for.
    Quiet,   ///< A button without an outline until the mouse is on it.
    Card,    ///< A white plane with an outline.
    Pane,    ///< A white plane without.
    Dim,     ///< Less important text.
    Small,   ///< A remark.
    Title,
    Strong,
    Mono,     ///< As in the log.
    Accepted, ///< A message: it went well.
    Rejected, ///< A message: it was refused.
    Pending,  ///< A message: it is not decided yet.
};
void asKind(QWidget *widget, WidgetKind kind);

} // namespace restaurant
