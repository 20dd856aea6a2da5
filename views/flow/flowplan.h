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

/// Where the data's road runs in a picture: what whoever paints messages has to know of it.
class FlowMap
{
public:
    virtual ~FlowMap() = default;

    [[nodiscard]] virtual const FlowMeasures &measures() const = 0;
    [[nodiscard]] virtual QRect rectOf(const FlowPlace &place) const = 0;
    /// Empty: there is no such road in the picture.
    [[nodiscard]] virtual const QPainterPath &roadTo(const FlowRoad &road) const = 0;
    /// A command begins with the person who sent it, and comes from there onto the road.
    [[nodiscard]] virtual QPointF on(const FlowToken &token) const = 0;

    [[nodiscard]] QPointF on(const FlowRoad &road, double way) const;
    /// From its way, if it is lost.
    [[nodiscard]] QPointF fallOf(const FlowToken &token) const
    {
        return {0, 2.0 * measures().sizes.line * token.fallen()};
    }
    /// Where it is said how many wait on a road.
    [[nodiscard]] virtual QRect pillOn(const FlowRoad &road, const QString &text) const;
    /// Where the messages of a trail stand on their roads; of more than fit, the first steps.
    [[nodiscard]] std::vector<FlowToken> standing(const FlowTrail &trail) const;

protected:
    FlowMap() = default;
    FlowMap(const FlowMap &) = default;
    FlowMap &operator=(const FlowMap &) = default;

private:
    void stand(const std::vector<const FlowMark *> &marks, std::vector<FlowToken> &tokens) const;
};

/// Where boxes and roads are: computed from the size, the fonts and the widest texts there may be,
/// so that nothing moves while figures change. All grow as far as there is room for them.
class FlowPlan final : public FlowMap
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
    using FlowMap::on;
    [[nodiscard]] const FlowMeasures &measures() const override { return m_measures; }
    [[nodiscard]] QRect rectOf(const FlowPlace &place) const override;
    [[nodiscard]] const QPainterPath &roadTo(const FlowRoad &road) const override;
    [[nodiscard]] QPointF on(const FlowToken &token) const override;
    /// The figure at a place of FlowPeople.
    [[nodiscard]] QRect personAt(int place) const;
    /// Where it is said what leads to a box instead of a road.
    [[nodiscard]] QRect pillBefore(const FlowPlace &place, const QString &text) const;

private:
    [[nodiscard]] bool fits(QSize size, double roads) const;
    void placeSenders(int left, int width, QSize size);
    void placeColumns(QSize size);
    void placeViews(int left, int width, QSize size);
    void buildRoads();

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
