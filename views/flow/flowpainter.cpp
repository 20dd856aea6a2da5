#include "flowpainter.h"

#include "common/documentmarks.h"
#include "common/paint.h"
#include "theme/themes.h"
#include "words/bendtext.h"
#include "words/plaintext.h"

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

int reachOf(const FlowMap &map, const FlowToken &token)
{
    return token.step > 0 || token.bent ? map.measures().litReach() : map.measures().reach();
}

QString waitingText(const FlowQueue &queue)
{
    return QCoreApplication::translate("FlowPainter", "%1 wait")
        .arg(grouped(static_cast<qint64>(queue.waiting.size())));
}

Hue hueOf(const FlowRoad &road)
{
    return carriesCommands(road) ? Hue::CommandBlue : Hue::EventOrange;
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

void FlowGroundPainter::paintGround(const std::vector<FlowBox> &boxes, QSize size,
                                    const FlowTrail *trail)
{
    const Colours &colours = theme().colours;
    m_painter.fillRect(QRect({}, size), colours.card);
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const FlowRoad &road : allRoads())
        if (boxes[indexOf(endOf(road))].insteadOfRoad.isEmpty() || (trail && trail->passes(road)))
            paintRoad(road, trail);
    for (const FlowBox &box : boxes) {
        setDimmed(trail && !trail->passes(box.place));
        if (!box.insteadOfRoad.isEmpty())
            m_plan.measures().paintPill(m_painter, m_plan.pillBefore(box.place, box.insteadOfRoad),
                                        box.insteadOfRoad, Hue::Neutral);
        box.place.kind == FlowPlace::Kind::View ? paintView(box) : paintBox(box);
    }
    setDimmed(false);
}

void FlowGroundPainter::paintRoad(const FlowRoad &road, const FlowTrail *trail)
{
    const Colours &colours = theme().colours;
    const bool isLit = trail && trail->passes(road);
    setDimmed(trail && !isLit);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(isLit ? QPen(colours[hueOf(road)].strong, litRoadWidth)
                           : QPen(colours.outline, roadWidth));
    m_painter.drawPath(m_plan.roadTo(road));
}

void FlowGroundPainter::paintBox(const FlowBox &box)
{
    const auto &[fonts, sizes] = m_plan.measures();
    const Tint &tint = theme().colours[box.hue];
    const QRect rect = m_plan.rectOf(box.place);
    paintCard(m_painter, rect, tint.fill, tint.strong);
    QRect line(rect.left() + sizes.gap, rect.top() + sizes.gap, rect.width() - 2 * sizes.gap,
               sizes.line);
    paintLine(m_painter, line, box.title, fonts.strong, theme().colours.text);
    line.moveTop(line.bottom() + 1);
    if (!box.people.isEmpty()) {
        paintPeople(box);
        line.moveTop(m_plan.personAt(FlowPeople::guestPlace).bottom() + sizes.tight / 2);
    }
    line.setHeight(sizes.smallLine);
    for (const QString &text : box.lines) {
        if (line.bottom() > rect.bottom())
            return; // figures without words
        paintLine(m_painter, line, text, fonts.small, theme().colours.text);
        line.translate(0, sizes.smallLine);
    }
}

/// Staff are round, as on the floor; guests are a pill with their number. Who sent last is filled.
void FlowGroundPainter::paintPeople(const FlowBox &box)
{
    const Colours &colours = theme().colours;
    for (int place = 0; place < FlowPeople::places; ++place) {
        if (box.people[place].isEmpty())
            continue;
        const QRect rect = m_plan.personAt(place);
        const bool isSender = place == box.sender;
        const Tint &tint = colours[box.hue];
        m_painter.setPen(QPen(tint.strong, roadWidth));
        m_painter.setBrush(isSender ? tint.strong : colours.card);
        if (place == FlowPeople::guestPlace)
            m_painter.drawRoundedRect(rect.adjusted(0, 2, 0, -2), choiceWidth, choiceWidth);
        else
            m_painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        paintLine(m_painter, rect, box.people[place], m_plan.measures().fonts.small,
                  isSender ? tint.onStrong : colours.text, Qt::AlignCenter);
    }
}

void FlowGroundPainter::paintView(const FlowBox &box)
{
    const auto &[fonts, sizes] = m_plan.measures();
    const Tint &tint = theme().colours[box.hue];
    const QRect rect = m_plan.rectOf(box.place);
    paintCard(m_painter, rect, tint.fill, tint.strong);
    const QRect inner = rect.adjusted(sizes.gap, 0, -sizes.gap, 0);
    const QColor &text = theme().colours.text;
    if (m_plan.form() == FlowPlan::Form::Tall) {
        const QRect line(inner.left(), inner.top() + sizes.gap / 2, inner.width(), sizes.line);
        paintLine(m_painter, line, box.title, fonts.strong, text);
        paintLine(m_painter, QRect(line.left(), line.bottom() + 1, line.width(), sizes.smallLine),
                  box.states.first(), fonts.small, text);
        return;
    }
    paintLine(m_painter, inner, box.title, fonts.strong, text);
    const QString &state =
        m_plan.form() == FlowPlan::Form::Full ? box.states.first() : box.states.last();
    paintLine(m_painter, inner, state, fonts.small, text, Qt::AlignRight | Qt::AlignVCenter);
}

/// Rows that are copied: a card with lines.
void FlowPainter::paintCopy(const QRectF &rect, const Tint &tint)
{
    const QRectF card = rect.adjusted(0, rect.height() / 8, 0, -rect.height() / 8);
    m_painter.drawRoundedRect(card, choiceWidth, choiceWidth);
    m_painter.setPen(QPen(tint.onStrong, 1.5));
    for (const double part : {0.33, 0.66})
        m_painter.drawLine(QPointF(card.left() + 3, card.top() + card.height() * part),
                           QPointF(card.right() - 3, card.top() + card.height() * part));
}

void FlowPainter::paint(const FlowToken &token)
{
    const FlowRoad &road = token.traveller.road;
    const bool isTrouble = token.refused || token.isLost;
    const Tint &tint = theme().colours[isTrouble      ? Hue::TroubleRed
                                       : token.isCopy ? Hue::ReadGreen
                                                      : hueOf(road)];
    const QRectF rect = around(m_map.on(token), reachOf(m_map, token));
    m_painter.setPen(QPen(theme().colours.card, 1));
    m_painter.setBrush(tint.strong);
    if (token.isCopy)
        paintCopy(rect, tint);
    else if (carriesCommands(road))
        m_painter.drawRoundedRect(rect, choiceWidth, choiceWidth);
    else
        m_painter.drawEllipse(rect);
    if (token.bent)
        paintLine(m_painter, rect.toAlignedRect(), BendText::sign(*token.bent),
                  m_map.measures().fonts.small, tint.onStrong, Qt::AlignCenter);
    else if (isTrouble)
        paintCross(m_painter, rect, tint.onStrong);
    else if (token.step > 0)
        paintLine(m_painter, rect.toAlignedRect(), QString::number(token.step),
                  m_map.measures().fonts.small, tint.onStrong, Qt::AlignCenter);
}

void FlowPainter::paint(const FlowStream &stream)
{
    const Tint &tint = theme().colours[hueOf(stream.road)];
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(tint.strong, streamWidth, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawPath(m_map.roadTo(stream.road));
    const QString text = rateText(stream);
    m_map.measures().paintPill(m_painter, m_map.pillOn(stream.road, text), text,
                               hueOf(stream.road));
}

/// One behind the other, as in any queue.
void FlowPainter::paint(const FlowQueue &queue)
{
    constexpr int shown = 4;
    const QRectF pill = queueRect(m_map, queue);
    const double reach = m_map.measures().reach();
    m_painter.setPen(QPen(theme().colours.card, 1));
    m_painter.setBrush(theme().colours[Hue::EventOrange].strong);
    for (int i = shown; i-- > 0;)
        m_painter.drawEllipse(around({pill.left() - i * reach, pill.center().y() + 0.5}, reach));
    m_map.measures().paintPill(m_painter, pill.toRect(), waitingText(queue), Hue::EventOrange);
}

void FlowPainter::paintChoice(const FlowQueue &queue)
{
    paintCard(m_painter, queueRect(m_map, queue).adjusted(-3, -3, 3, 3), Qt::transparent,
              theme().colours.text, choiceWidth);
}

void FlowPainter::paintChoice(const FlowPlace &place)
{
    paintCard(m_painter, m_map.rectOf(place), Qt::transparent, theme().colours.text, choiceWidth);
}

void FlowPainter::paintChoice(const FlowToken &token)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(theme().colours.text, choiceWidth));
    m_painter.drawEllipse(around(m_map.on(token), reachOf(m_map, token) + 2 * choiceWidth));
}

QRect paintedRect(const FlowMap &map, const FlowToken &token)
{
    return around(map.on(token), reachOf(map, token) + 4 * choiceWidth).toAlignedRect();
}

QRect queueRect(const FlowMap &map, const FlowQueue &queue)
{
    return map.pillOn(queue.road, waitingText(queue));
}

QRect paintedRect(const FlowMap &map, const FlowQueue &queue)
{
    const int aside = 5 * map.measures().reach();
    return queueRect(map, queue).adjusted(-aside, -aside, 6, aside);
}

QRect paintedRect(const FlowMap &map, const FlowStream &stream)
{
    const auto wide = static_cast<int>(streamWidth);
    return map.roadTo(stream.road)
               .boundingRect()
               .toAlignedRect()
               .adjusted(-wide, -wide, wide, wide) |
           map.pillOn(stream.road, rateText(stream));
}

} // namespace restaurant
