#pragma once

#include "flowboxes.h"
#include "flowplan.h"
#include "flowtraffic.h"

#include <QRect>

#include <vector>

class QPainter;

namespace restaurant {

/// How boxes, roads and messages look, in the theme shown now. Commands are squares, events are
/// discs, what was refused carries a cross: nothing is told by its colour alone.
class FlowPainter
{
public:
    FlowPainter(QPainter &painter, const FlowPlan &plan)
        : m_painter(painter)
        , m_plan(plan)
    {
    }

    /// All that stands still. With a trail, what it does not pass is dimmed.
    void paintGround(const std::vector<FlowBox> &boxes, QSize size, const FlowTrail *trail);
    /// Whether what is painted from now on steps back behind a trail.
    void setDimmed(bool dimmed);
    void paint(const FlowToken &token);
    void paint(const FlowStream &stream);
    void paint(const FlowQueue &queue);
    void paintChoice(const FlowQueue &queue);
    void paintChoice(const FlowPlace &place);
    void paintChoice(const FlowToken &token);

private:
    void paintRoad(const FlowRoad &road, const FlowTrail *trail);
    void paintBox(const FlowBox &box);
    void paintPeople(const FlowBox &box);
    void paintView(const FlowBox &box);

    QPainter &m_painter;
    const FlowPlan &m_plan;
};

/// What is painted for it, with its choice.
[[nodiscard]] QRect paintedRect(const FlowPlan &plan, const FlowToken &token);
[[nodiscard]] QRect paintedRect(const FlowPlan &plan, const FlowStream &stream);
[[nodiscard]] QRect paintedRect(const FlowPlan &plan, const FlowQueue &queue);
/// Where a click opens the queue.
[[nodiscard]] QRect queueRect(const FlowPlan &plan, const FlowQueue &queue);

} // namespace restaurant
