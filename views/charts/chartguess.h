#pragma once

#include <QWidget>

#include <vector>

namespace restaurant {

/// Over the part of a chart that is not known yet: a place to draw how the curve will go on, by the
/// mouse, or with the arrow keys, which go on and change the height. Once that is over it stays
/// there, and what really came is drawn below it.
class ChartGuess final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartGuess)

public:
    static constexpr int places = 24;

    explicit ChartGuess(QWidget *over);

    /// Another guess is drawn.
    void open();
    /// What was drawn stays as it is.
    void close();
    /// It goes.
    void drop();
    /// As it was dropped last, or never opened.
    [[nodiscard]] bool isDropped() const { return m_state == State::Dropped; }
    /// Where it lies now, and the greatest value there; it was drawn where that was another.
    void place(const QRect &where, double highest);
    [[nodiscard]] bool isEmpty() const;
    /// From 0 to 1 of the greatest value, as it was when they were drawn, from the left; below 0:
    /// nothing was drawn there.
    [[nodiscard]] const std::vector<double> &heights() const { return m_heights; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Dropped, Open, Closed };

    void become(State state);
    void drawTo(QPointF to);
    void put(int place, double height);
    void moveBy(int onward, double height);
    [[nodiscard]] QPointF pointOf(int place) const;

    State m_state = State::Dropped;
    std::vector<double> m_heights;
    double m_highest = 1; ///< As it is now.
    double m_drawnTo = 1; ///< As it was.
    int m_at = 0;         ///< Where it was drawn last.
};

} // namespace restaurant
