#pragma once

#include "flowboxes.h"
#include "flowsubject.h"
#include "flowtraffic.h"
#include "flowtrail.h"

#include <QPainterPath>
#include <QRect>
#include <QSize>

#include <vector>

namespace restaurant {

/// Where boxes and roads are: computed from the size, the fonts and the widest texts there may be,
/// so that nothing moves while figures change.
class FlowPlan
{
public:
    /// How much a view's box says.
    enum class Form {
        Tall, ///< Title over the state in full.
        Full, ///< Title beside the state in full.
        Brief ///< Title beside the shortest state.
    };

    FlowPlan() = default;
    explicit FlowPlan(QSize size);

    [[nodiscard]] static QSize leastSize();

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] QRect rectOf(const FlowPlace &place) const;
    [[nodiscard]] const QPainterPath &roadTo(const FlowRoad &road) const;
    [[nodiscard]] QPointF on(const FlowRoad &road, double way) const;
    /// Half the height of a message.
    [[nodiscard]] static int reach();
    /// The same of one that is lit: it bears a number.
    [[nodiscard]] static int litReach();
    /// Where the messages of a trail stand on their roads; of more than fit, the first steps.
    [[nodiscard]] std::vector<FlowToken> standing(const FlowTrail &trail) const;

private:
    void placeColumns(QSize size);
    void placeViews(int left, int width, QSize size);
    void buildRoads();
    void stand(const std::vector<const FlowMark *> &marks, std::vector<FlowToken> &tokens) const;

    Form m_form = Form::Brief;
    std::vector<QRect> m_rects;        ///< In the order of boxesOf().
    std::vector<QPainterPath> m_roads; ///< To the write side, the log, each view.
};

/// The box's place in boxesOf().
[[nodiscard]] std::size_t indexOf(const FlowPlace &place);
/// The box where a road ends.
[[nodiscard]] FlowPlace endOf(const FlowRoad &road);

} // namespace restaurant
