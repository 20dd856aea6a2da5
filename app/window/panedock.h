#pragma once

#include <QDockWidget>

namespace restaurant {

/// A pane in a dock. The pane's own header is the dock's title bar: one strip, by which the pane
/// is moved, with a button to close it.
class PaneDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneDock)
public:
    /// `name` is the word by which the pane is known to settings and to the command line.
    PaneDock(const QString &name, const QString &title, QWidget *pane, QWidget *parent);

    [[nodiscard]] QString name() const { return m_name; }

private:
    QString m_name;
};

} // namespace restaurant
