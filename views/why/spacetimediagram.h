#pragma once

#include "spacetimelayout.h"

#include <QAbstractScrollArea>
#include <QColor>
#include <QRect>

#include <optional>

class QPainter;

namespace restaurant {

/// How a space-time diagram looks, in the theme shown now. Commands are squares, events discs, what
/// a view shows a diamond, a look at an old view a triangle: nothing is told by its colour alone.
class SpaceTimePainter
{
public:
    SpaceTimePainter(QPainter &painter, const SpaceTimePlan &plan, const SpaceTimeLayout &layout)
        : m_painter(painter)
        , m_plan(plan)
        , m_layout(layout)
    {
    }

    /// All that scrolls. `chosen`: a row of the table; -1: none.
    void paint(int chosen);
    /// The strip of names.
    void paintHeads();

private:
    void paintChoice(int chosen);
    void paintLifelines();
    void paintLifeline(int x, const QColor &colour);
    void paintFlight(const Flight &flight);
    void paintMark(const TimeMark &mark, bool isChosen);
    void paintTexts();

    QPainter &m_painter;
    const SpaceTimePlan &m_plan;
    const SpaceTimeLayout &m_layout;
};

/// An answer over time: a lifeline for each person, the write side and each view, and what went
/// from one to the other. A click or the arrow keys choose a row of the table that says the same.
class SpaceTimeDiagram final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpaceTimeDiagram)

public:
    explicit SpaceTimeDiagram(QWidget *parent = nullptr);

    /// Another answer; nothing is chosen, and its end is in sight.
    void setRows(const WhyRows &rows);

    /// -1: none. Does not tell.
    void chooseRow(int row);
    [[nodiscard]] int chosenRow() const { return m_chosen; }

    [[nodiscard]] const SpaceTimePlan &plan() const { return m_plan; }
    [[nodiscard]] const SpaceTimeLayout &places() const { return m_layout; }
    /// Where something of the layout is in the viewport.
    [[nodiscard]] QPoint inViewport(QPoint place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody points at something that belongs to this row.
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void choose(int row);
    void bringIntoSight(int row);
    /// How far what scrolls is moved.
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] const TimeMark *markAt(QPoint place) const;
    [[nodiscard]] std::optional<std::size_t> momentAt(QPoint place) const;
    [[nodiscard]] int rowAt(QPoint place) const;
    [[nodiscard]] QString textAt(QPoint place) const;

    SpaceTimePlan m_plan;
    SpaceTimeLayout m_layout;
    int m_rows = 0;
    int m_chosen = -1;
};

} // namespace restaurant
