#pragma once

#include <QDockWidget>

namespace restaurant {

class Pane;

/// A pane in a dock. The pane's own header is the dock's title bar: one strip, by which the pane
/// is moved, with a button to close it.
class PaneDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneDock)
public:
    /// `name` is the word by which its pane is known to settings and to the command line.
    PaneDock(const QString &name, QWidget *parent);
    /// Once, and a pane that was made as the dock's child: Qt styles anew whatever a widget holds
    /// when it is put elsewhere, which takes longer than to make it.
    void hold(Pane *pane);

    [[nodiscard]] QString name() const { return m_name; }
    /// What the pane is, in a sentence: the glossary's.
    [[nodiscard]] QString about() const;
    /// Outlines the whole pane, or no longer.
    void setPointedAt(bool on);
    /// Without its header, and as small as its place is; or as it is otherwise.
    void setBare(bool on);
    [[nodiscard]] bool isPointedAt() const { return !m_outline->isHidden(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_name;
    QWidget *m_bar;
    QWidget *m_noBar;   ///< In its place while it is bare.
    QWidget *m_outline; ///< Over everything, but not in the way of the mouse.
};

} // namespace restaurant
