#pragma once

#include "spacetimelayout.h"

#include <QColor>
#include <QRect>

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

} // namespace restaurant
