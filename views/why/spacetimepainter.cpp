#include "spacetimepainter.h"

#include "common/paint.h"
#include "theme/themes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

constexpr double lifelineWidth = 1.5;
constexpr double flightWidth = 1.5;
constexpr double choiceWidth = 2;
constexpr double arrowLength = 7;

QPen penOf(FlightKind kind)
{
    const Colours &colours = theme().colours;
    switch (kind) {
    case FlightKind::Sending:
        return QPen(colours[Hue::CommandBlue].strong, flightWidth);
    case FlightKind::Delivery:
        return QPen(colours[Hue::EventOrange].strong, flightWidth);
    case FlightKind::Reaction:
        return QPen(colours[Hue::PolicyLilac].strong, flightWidth, Qt::DashDotLine);
    case FlightKind::Look:
        return QPen(colours[Hue::TroubleRed].strong, flightWidth, Qt::DashLine);
    case FlightKind::Missed:
        return QPen(colours[Hue::EventOrange].strong, flightWidth, Qt::DotLine);
    }
    return {};
}

Hue hueOf(TimeMarkKind kind)
{
    switch (kind) {
    case TimeMarkKind::Sent:
        return Hue::CommandBlue;
    case TimeMarkKind::Written:
    case TimeMarkKind::Missed:
        return Hue::EventOrange;
    case TimeMarkKind::Shown:
        return Hue::ReadGreen;
    case TimeMarkKind::Refused:
    case TimeMarkKind::LookedLate:
        break;
    }
    return Hue::TroubleRed;
}

QPainterPath polygon(const QPointF &middle, const std::vector<QPointF> &corners)
{
    QPainterPath path(middle + corners.front());
    for (const QPointF &corner : corners)
        path.lineTo(middle + corner);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(TimeMarkKind kind, const QPointF &middle, double reach)
{
    const QRectF around(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach);
    const double far = 1.25 * reach;
    QPainterPath path;
    switch (kind) {
    case TimeMarkKind::Sent:
    case TimeMarkKind::Refused:
        path.addRoundedRect(around.adjusted(1, 1, -1, -1), 2, 2);
        return path;
    case TimeMarkKind::Written:
    case TimeMarkKind::Missed:
        path.addEllipse(around);
        return path;
    case TimeMarkKind::Shown:
        return polygon(middle, {{0, -far}, {far, 0}, {0, far}, {-far, 0}});
    case TimeMarkKind::LookedLate:
        return polygon(middle, {{0, -far}, {far, reach}, {-far, reach}});
    }
    return path;
}

/// So that the arrow ends at the mark and not under it.
QLineF shortened(QLineF line, double by)
{
    if (line.length() > 2 * by)
        line.setLength(line.length() - by);
    return line;
}

} // namespace

void SpaceTimePainter::paint(int chosen)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintChoice(chosen);
    paintLifelines();
    for (const Flight &flight : m_plan.flights)
        paintFlight(flight);
    for (const TimeMark &mark : m_plan.marks)
        paintMark(mark, mark.belongsTo(chosen));
    paintTexts();
}

void SpaceTimePainter::paintChoice(int chosen)
{
    for (const TimeMark &mark : m_plan.marks)
        if (mark.belongsTo(chosen))
            m_painter.fillRect(m_layout.rowOf(mark.moment), theme().colours.selection);
}

void SpaceTimePainter::paintLifelines()
{
    for (std::size_t i = 0; i < m_plan.lifelines.size(); ++i)
        paintLifeline(m_layout.xOf(i), theme().colours.outline);
}

/// Dotted where time is left out.
void SpaceTimePainter::paintLifeline(int x, const QColor &colour)
{
    const double reach = SpaceTimeLayout::reach();
    int y = 0;
    const auto lineTo = [&](int bottom, Qt::PenStyle style) {
        m_painter.setPen(QPen(colour, lifelineWidth, style, Qt::FlatCap));
        m_painter.drawLine(QPointF(x, y), QPointF(x, bottom));
        y = bottom;
    };
    for (const SpaceTimeLayout::Cut &cut : m_layout.cuts()) {
        lineTo(cut.top + static_cast<int>(reach), Qt::SolidLine);
        lineTo(cut.bottom - static_cast<int>(reach), Qt::DotLine);
    }
    const std::size_t last = m_plan.moments.size() - 1;
    lineTo(m_layout.yOf(last) + static_cast<int>(2 * reach), Qt::SolidLine);
}

void SpaceTimePainter::paintFlight(const Flight &flight)
{
    const QPen pen = penOf(flight.kind);
    const QLineF line = shortened(m_layout.lineOf(flight), SpaceTimeLayout::reach());
    m_painter.setPen(pen);
    m_painter.drawLine(line);
    if (line.length() < 2 * arrowLength)
        return;
    QLineF wing(line.p2(), line.p1());
    wing.setLength(arrowLength);
    const double angle = wing.angle();
    m_painter.setPen(QPen(pen.color(), flightWidth));
    for (const double turn : {-25.0, 25.0}) {
        wing.setAngle(angle + turn);
        m_painter.drawLine(wing);
    }
}

void SpaceTimePainter::paintMark(const TimeMark &mark, bool isChosen)
{
    const Colours &colours = theme().colours;
    const Tint &tint = colours[hueOf(mark.kind)];
    const QPointF middle = m_layout.placeOf(mark);
    const bool isHollow = mark.kind == TimeMarkKind::Missed;
    m_painter.setPen(isHollow ? QPen(tint.strong, flightWidth) : QPen(colours.card, 1));
    m_painter.setBrush(isHollow ? colours.card : tint.strong);
    m_painter.drawPath(shapeOf(mark.kind, middle, SpaceTimeLayout::reach()));
    m_painter.setBrush(Qt::NoBrush);
    if (mark.kind == TimeMarkKind::Refused) {
        const QPointF corner(SpaceTimeLayout::reach() / 2.0, SpaceTimeLayout::reach() / 2.0);
        const QPointF other(corner.x(), -corner.y());
        m_painter.setPen(QPen(tint.onStrong, flightWidth));
        m_painter.drawLine(middle - corner, middle + corner);
        m_painter.drawLine(middle - other, middle + other);
    }
    if (!isChosen)
        return;
    m_painter.setPen(QPen(colours.text, choiceWidth));
    m_painter.drawEllipse(middle, SpaceTimeLayout::reach() + 2 * choiceWidth,
                          SpaceTimeLayout::reach() + 2 * choiceWidth);
}

void SpaceTimePainter::paintTexts()
{
    const Colours &colours = theme().colours;
    const QFont &font = theme().fonts.small;
    for (std::size_t i = 0; i < m_plan.moments.size(); ++i)
        for (const SpaceTimeLayout::Text &text : m_layout.textsOf(i))
            paintLine(m_painter, text.rect, text.text, font,
                      m_plan.moments[i].isTrouble ? colours[Hue::TroubleRed].text : colours.text);
    for (const SpaceTimeLayout::Text &clock : m_layout.clocks())
        paintDigits(m_painter, clock.rect, clock.text, font, colours.text);
    for (const SpaceTimeLayout::Cut &cut : m_layout.cuts())
        paintLine(m_painter, cut.length.rect, cut.length.text, font, colours.dim,
                  (m_layout.hasMargin() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    for (const SpaceTimeLayout::Text &line : m_layout.caption())
        paintLine(m_painter, line.rect, line.text, font, colours.dim);
}

void SpaceTimePainter::paintHeads()
{
    const Sizes &sizes = theme().sizes;
    for (std::size_t i = 0; i < m_plan.lifelines.size(); ++i) {
        const Lifeline &lifeline = m_plan.lifelines[i];
        const Tint &tint = theme().colours[lifeline.hue];
        const QRect head = m_layout.heads()[i];
        paintCard(m_painter, head, tint.fill, tint.strong);
        QRect line(head.left(), head.top() + sizes.tight / 2, head.width(), sizes.smallLine);
        for (const QString &text : lifeline.title.split(QLatin1Char('\n'))) {
            paintLine(m_painter, line.adjusted(sizes.tight, 0, -sizes.tight, 0), text,
                      theme().fonts.small, theme().colours.text, Qt::AlignCenter);
            line.translate(0, sizes.smallLine);
        }
    }
}

} // namespace restaurant
