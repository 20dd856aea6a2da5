#pragma once

#include "flowboxes.h"
#include "flowplan.h"
#include "flowtraffic.h"

#include <QRect>

#include <vector>

class QPainter;

namespace restaurant {

/// How messages look, in the theme shown now. Commands are squares, events are discs, copied rows
/// are cards, what was refused or lost carries a cross: nothing is told by its colour alone.
class FlowPainter
{
public:
    FlowPainter(QPainter &painter, const FlowMap &map)
        : m_painter(painter)
        , m_map(map)
    {
    }

    /// Whether what is painted from now on steps back behind a trail.
    void setDimmed(bool dimmed);
    void paint(const FlowToken &token);
    void paint(const FlowStream &stream);
    void paint(const FlowQueue &queue);
    void paintChoice(const FlowQueue &queue);
    void paintChoice(const FlowPlace &place);
    void paintChoice(const FlowToken &token);

protected:
    QPainter &m_painter;

private:
    void paintCopy(const QRectF &rect, const Tint &tint);

    const FlowMap &m_map;
};

/// How boxes and roads look in the picture of the data's road alone.
class FlowGroundPainter final : public FlowPainter
{
public:
    FlowGroundPainter(QPainter &painter, const FlowPlan &plan)
        : FlowPainter(painter, plan)
        , m_plan(plan)
    {
    }

    /// All that stands still. With a trail, what it does not pass is dimmed.
    void paintGround(const std::vector<FlowBox> &boxes, QSize size, const FlowTrail *trail);

private:
    void paintRoad(const FlowRoad &road, const FlowTrail *trail);
    void paintBox(const FlowBox &box);
    void paintPeople(const FlowBox &box);
    void paintView(const FlowBox &box);

    const FlowPlan &m_plan;
};

/// What is painted for it, with its choice.
[[nodiscard]] QRect paintedRect(const FlowMap &map, const FlowToken &token);
[[nodiscard]] QRect paintedRect(const FlowMap &map, const FlowStream &stream);
[[nodiscard]] QRect paintedRect(const FlowMap &map, const FlowQueue &queue);
/// Where a click opens the queue.
[[nodiscard]] QRect queueRect(const FlowMap &map, const FlowQueue &queue);

} // namespace restaurant
