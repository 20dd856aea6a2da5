#include "flowpainter.h"

#include "common/documentmarks.h"
#include "common/paint.h"
#include "common/plaintext.h"
#include "theme/themes.h"

#include <QCoreApplication>
#include <QPainter>

namespace restaurant {

namespace {

constexpr double roadWidth = 1.5;
constexpr double litRoadWidth = 3;
constexpr double streamWidth = 5;
constexpr double choiceWidth = 2;

QRectF around(QPointF middle, double reach)
{
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

QString rateText(const FlowStream &stream)
{
    return QCoreApplication::translate("FlowPainter", "%1/min").arg(grouped(stream.perMinute));
}

int reachOf(const FlowToken &token)
{
    return token.step > 0 ? FlowPlan::litReach() : FlowPlan::reach();
}

Hue hueOf(const FlowRoad &road)
{
    return road.kind == FlowRoad::Kind::ToWriteSide ? Hue::CommandBlue : Hue::EventOrange;
}

QRect pillRect(const FlowPlan &plan, const FlowStream &stream)
{
    const QSize size = pillSize(rateText(stream));
    // Where the roads to the views have parted.
    const double way = stream.road.kind == FlowRoad::Kind::ToView ? 0.8 : 0.5;
    const QPointF middle = plan.on(stream.road, way);
    const QRect pill(
        QPoint(qRound(middle.x()) - size.width() / 2, qRound(middle.y()) - size.height() / 2),
        size);
    // Not under the box where the road ends.
    const int end = plan.rectOf(endOf(stream.road)).left() - 1;
    return pill.translated(std::min(0, end - pill.right()), 0);
}

void paintCross(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const double inset = rect.width() / 4;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(colour, choiceWidth));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

void FlowPainter::setDimmed(bool dimmed)
{
    m_painter.setOpacity(dimmed ? DocumentMarks::dimmedOpacity : 1);
}

void FlowPainter::paintGround(const std::vector<FlowBox> &boxes, QSize size, const FlowTrail *trail)
{
    const Colours &colours = theme().colours;
    m_painter.fillRect(QRect({}, size), colours.card);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintRoad({FlowRoad::Kind::ToWriteSide, {}}, trail);
    paintRoad({FlowRoad::Kind::ToLog, {}}, trail);
    for (const ViewName view : allViews)
        paintRoad({FlowRoad::Kind::ToView, view}, trail);
    for (const FlowBox &box : boxes) {
        setDimmed(trail && !trail->passes(box.place));
        box.place.kind == FlowPlace::Kind::View ? paintView(box) : paintBox(box);
    }
    setDimmed(false);
}

void FlowPainter::paintRoad(const FlowRoad &road, const FlowTrail *trail)
{
    const Colours &colours = theme().colours;
    const bool isLit = trail && trail->passes(road);
    setDimmed(trail && !isLit);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(isLit ? QPen(colours[hueOf(road)].strong, litRoadWidth)
                           : QPen(colours.outline, roadWidth));
    m_painter.drawPath(m_plan.roadTo(road));
}

void FlowPainter::paintBox(const FlowBox &box)
{
    const Sizes &sizes = theme().sizes;
    const Tint &tint = theme().colours[box.hue];
    const QRect rect = m_plan.rectOf(box.place);
    paintCard(m_painter, rect, tint.fill, tint.strong);
    QRect line(rect.left() + sizes.gap, rect.top() + sizes.gap, rect.width() - 2 * sizes.gap,
               sizes.line);
    paintLine(m_painter, line, box.title, theme().fonts.strong, theme().colours.text);
    line.moveTop(line.bottom() + 1);
    line.setHeight(sizes.smallLine);
    for (const QString &text : box.lines) {
        paintLine(m_painter, line, text, theme().fonts.small, theme().colours.text);
        line.translate(0, sizes.smallLine);
    }
}

void FlowPainter::paintView(const FlowBox &box)
{
    const Sizes &sizes = theme().sizes;
    const Tint &tint = theme().colours[box.hue];
    const QRect rect = m_plan.rectOf(box.place);
    paintCard(m_painter, rect, tint.fill, tint.strong);
    const QRect inner = rect.adjusted(sizes.gap, 0, -sizes.gap, 0);
    const QColor &text = theme().colours.text;
    if (m_plan.form() == FlowPlan::Form::Tall) {
        const QRect line(inner.left(), inner.top() + sizes.gap / 2, inner.width(), sizes.line);
        paintLine(m_painter, line, box.title, theme().fonts.strong, text);
        paintLine(m_painter, QRect(line.left(), line.bottom() + 1, line.width(), sizes.smallLine),
                  box.states.first(), theme().fonts.small, text);
        return;
    }
    paintLine(m_painter, inner, box.title, theme().fonts.strong, text);
    const QString &state =
        m_plan.form() == FlowPlan::Form::Full ? box.states.first() : box.states.last();
    paintLine(m_painter, inner, state, theme().fonts.small, text,
              Qt::AlignRight | Qt::AlignVCenter);
}

void FlowPainter::paint(const FlowToken &token)
{
    const FlowRoad &road = token.traveller.road;
    const Tint &tint = theme().colours[token.refused ? Hue::TroubleRed : hueOf(road)];
    const QRectF rect = around(m_plan.on(road, token.way), reachOf(token));
    m_painter.setPen(QPen(theme().colours.card, 1));
    m_painter.setBrush(tint.strong);
    if (road.kind == FlowRoad::Kind::ToWriteSide)
        m_painter.drawRoundedRect(rect, choiceWidth, choiceWidth);
    else
        m_painter.drawEllipse(rect);
    if (token.refused)
        paintCross(m_painter, rect, tint.onStrong);
    else if (token.step > 0)
        paintLine(m_painter, rect.toAlignedRect(), QString::number(token.step), theme().fonts.small,
                  tint.onStrong, Qt::AlignCenter);
}

void FlowPainter::paint(const FlowStream &stream)
{
    const Tint &tint = theme().colours[hueOf(stream.road)];
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(tint.strong, streamWidth, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawPath(m_plan.roadTo(stream.road));
    paintPill(m_painter, pillRect(m_plan, stream), rateText(stream), hueOf(stream.road));
}

void FlowPainter::paintChoice(const FlowPlace &place)
{
    paintCard(m_painter, m_plan.rectOf(place), Qt::transparent, theme().colours.text, choiceWidth);
}

void FlowPainter::paintChoice(const FlowToken &token)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(theme().colours.text, choiceWidth));
    m_painter.drawEllipse(
        around(m_plan.on(token.traveller.road, token.way), reachOf(token) + 2 * choiceWidth));
}

QRect paintedRect(const FlowPlan &plan, const FlowToken &token)
{
    return around(plan.on(token.traveller.road, token.way), reachOf(token) + 4 * choiceWidth)
        .toAlignedRect();
}

QRect paintedRect(const FlowPlan &plan, const FlowStream &stream)
{
    const auto wide = static_cast<int>(streamWidth);
    return plan.roadTo(stream.road)
               .boundingRect()
               .toAlignedRect()
               .adjusted(-wide, -wide, wide, wide) |
           pillRect(plan, stream);
}

} // namespace restaurant
