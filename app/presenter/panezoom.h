#pragma once

#include <QPointF>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace restaurant {

/// A pane magnified in its own place, moving as it does; the pointer leads over it.
class PaneZoom final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneZoom)
public:
    explicit PaneZoom(QWidget *window);

    /// Nearer to what is under the pointer, or further from it; at once its size nothing is
    /// magnified. `at` is a place of the pane.
    void zoomBy(int steps, QWidget *pane, QPointF at);
    void end();
    /// That is magnified; null: none is.
    [[nodiscard]] QWidget *pane() const { return isHidden() ? nullptr : m_pane.data(); }
    [[nodiscard]] double factor() const { return m_factor; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QPointer<QWidget> m_pane;
    double m_factor = 1;
    QPointF m_at; ///< Of the pane: what stays where it is.
    QTimer m_frames;
};

} // namespace restaurant
