// Which theme is shown now, and how a widget looks in it. One for the whole program, because
// palette and style sheet are.
#pragma once

#include "theme.h"

#include <QObject>
#include <QString>

class QWidget;

namespace restaurant {

enum class Appearance { System, Light, Dark };

/// Belongs to the QApplication, which must exist. GUI thread only.
class Themes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Themes)

public:
    /// Made at the first call, with the system's appearance; nothing is applied before apply().
    static Themes &instance();

    [[nodiscard]] const Theme &current() const { return m_theme; }
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

    /// Changes palette, font and style sheet of the whole application, then tells.
    void apply(Appearance appearance);

    /// Makes everything larger that asks theme(). The application's own font and style sheet stay:
    /// whoever is to grow gets a style sheet of its own.
    void setGrowth(double growth);
    /// What theme() is where nothing grows: for bars, and pictures that grow by themselves.
    [[nodiscard]] const Theme &plain() const { return m_plain; }

signals:
    void themeChanged();

private:
    explicit Themes(QObject *parent);
    [[nodiscard]] bool wantsDark() const;

    bool m_systemIsDark = false;
    Appearance m_appearance = Appearance::System;
    double m_growth = 1;
    Theme m_plain;
    Theme m_theme;
};

/// The theme that is shown now, for whoever paints. Do not keep the reference.
[[nodiscard]] inline const Theme &theme()
{
    return Themes::instance().current();
}

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
