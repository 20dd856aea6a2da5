#pragma once

#include <QWidget>

#include <vector>

namespace restaurant {

/// A place to draw how a curve will go on, before it is seen: by the mouse, or with the arrow keys,
/// which go on and change the height. Time goes to the right; there is no scale, because what is
/// predicted is the way it goes.
class GuessSketch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuessSketch)

public:
    static constexpr int places = 24;

    explicit GuessSketch(QWidget *parent = nullptr);

    /// Another guess is drawn.
    void clear();
    /// What was drawn stays as it is.
    void setOpen(bool open);
    [[nodiscard]] bool isEmpty() const;
    /// From 0 to 1, from the left; below 0: nothing was drawn there.
    [[nodiscard]] const std::vector<double> &heights() const { return m_heights; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawTo(QPointF to);
    void put(int place, double height);
    void moveBy(int onward, double height);
    [[nodiscard]] QPointF pointOf(int place) const;

    std::vector<double> m_heights;
    int m_at = 0; ///< Where it was drawn last.
    bool m_isOpen = true;
};

} // namespace restaurant
