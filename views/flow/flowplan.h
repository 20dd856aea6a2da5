#pragma once

#include "flowboxes.h"
#include "flowsubject.h"
#include "flowtraffic.h"
#include "flowtrail.h"
#include "theme/theme.h"

#include <QPainterPath>
#include <QRect>
#include <QSize>
#include <QString>

#include <vector>

class QPainter;

namespace restaurant {

/// Fonts and sizes of the road, which grow with its pane: on a wall they can be read from afar.
struct FlowMeasures
{
    Fonts fonts;
    Sizes sizes;

    /// Half the height of a message.
    [[nodiscard]] int reach() const { return sizes.line * 2 / 5; }
    /// The same of one that is lit: it bears a number.
    [[nodiscard]] int litReach() const { return sizes.line / 2; }
    /// Around its middle, so that a hand can hit it.
    [[nodiscard]] double clickReach() const;
    [[nodiscard]] QSize pillSize(const QString &text) const;
    void paintPill(QPainter &painter, const QRect &rect, const QString &text, Hue hue) const;
};

/// So many times as large as the theme that is shown now.
[[nodiscard]] FlowMeasures flowMeasures(double growth);

/// Where boxes and roads are: computed from the size, the fonts and the widest texts there may be,
/// so that nothing moves while figures change. All grow as far as there is room for them.
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
    /// A command begins with the person who sent it, and comes from there onto the road.
    [[nodiscard]] QPointF on(const FlowToken &token) const;
    /// The figure at a place of FlowPeople.
    [[nodiscard]] QRect personAt(int place) const;
    [[nodiscard]] const FlowMeasures &measures() const { return m_measures; }
    /// Where it is said how many wait on a road.
    [[nodiscard]] QRect pillOn(const FlowRoad &road, const QString &text) const;
    /// Where it is said what leads to a box instead of a road.
    [[nodiscard]] QRect pillBefore(const FlowPlace &place, const QString &text) const;
    /// Where the messages of a trail stand on their roads; of more than fit, the first steps.
    [[nodiscard]] std::vector<FlowToken> standing(const FlowTrail &trail) const;

private:
    [[nodiscard]] bool fits(QSize size, double roads) const;
    void placeSenders(int left, int width, QSize size);
    void placeColumns(QSize size);
    void placeViews(int left, int width, QSize size);
    void buildRoads();
    void stand(const std::vector<const FlowMark *> &marks, std::vector<FlowToken> &tokens) const;

    Form m_form = Form::Brief;
    std::vector<QRect> m_rects;        ///< In the order of boxesOf().
    std::vector<QPainterPath> m_roads; ///< In the order of allRoads().
    FlowMeasures m_measures;
};

/// The box's place in boxesOf().
[[nodiscard]] std::size_t indexOf(const FlowPlace &place);
/// The boxes where a road begins and where it ends.
[[nodiscard]] FlowPlace beginOf(const FlowRoad &road);
[[nodiscard]] FlowPlace endOf(const FlowRoad &road);

} // namespace restaurant
