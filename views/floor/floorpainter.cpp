#include "floorpainter.h"

#include "common/paint.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

Hue hueOf(Mood mood)
{
    switch (mood) {
    case Mood::Calm:
        return Hue::Neutral;
    case Mood::Restless:
        return Hue::EventOrange;
    case Mood::Upset:
        return Hue::TroubleRed;
    }
    return Hue::Neutral;
}

/// Head and shoulders.
QPainterPath personIn(const QRectF &rect)
{
    const qreal head = rect.height() * 0.38;
    const QRectF body(rect.left(), rect.top() + head + 1, rect.width(), rect.height() - head - 1);
    const qreal round = body.width() / 1.2;
    QPainterPath path;
    path.addEllipse(QRectF(rect.center().x() - head / 2, rect.top(), head, head));
    path.moveTo(body.bottomLeft());
    path.arcTo(QRectF(body.topLeft(), QSizeF(round, round)), 180, -90);
    path.arcTo(QRectF(body.topRight() - QPointF(round, 0), QSizeF(round, round)), 90, -90);
    path.lineTo(body.bottomRight());
    path.closeSubpath();
    return path;
}

/// People look alike but for their colour: each is painted once and kept.
QPixmap personPicture(QSize size, const QColor &colour, qreal ratio)
{
    return keptPicture(QStringLiteral("person %1").arg(colour.rgba()), size, ratio,
                       [size, &colour](QPainter &painter) {
                           painter.setRenderHint(QPainter::Antialiasing);
                           painter.setPen(Qt::NoPen);
                           painter.setBrush(colour);
                           painter.drawPath(personIn(QRectF(QPointF(), size)));
                       });
}

/// A picture has whole pixels: where one of the screen is divided, it would not fit.
void paintPerson(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio == std::floor(ratio)) {
        painter.drawPixmap(rect.topLeft(), personPicture(rect.size().toSize(), colour, ratio));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(personIn(rect));
}

} // namespace

QFont FloorPainter::smallStrong() const
{
    QFont font = m_measures.fonts.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

void FloorPainter::paintPlane(const QRectF &rect, const QColor &fill, const QColor &outline,
                              qreal radius, Qt::PenStyle style)
{
    const QPen pen(outline, 1.2, style);
    const bool isSolid = style == Qt::SolidLine;
    const QRectF plane = rect.adjusted(0.6, 0.6, -0.6, -0.6);
    m_painter.setPen(isSolid ? pen : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(plane, radius, radius);
    if (isSolid)
        return;
    QPainterPath edge;
    edge.addRoundedRect(plane, radius, radius);
    paintDashes(m_painter, edge, pen);
}

void FloorPainter::paintGround(const FloorLayout &layout, QSize size)
{
    const Colours &colours = theme().colours;
    const qreal radius = m_measures.sizes.radius;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRect(QPoint(), size), colours.ground);
    paintPlane(layout.kitchen, colours.card, colours.wood, radius);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.wood);
    m_painter.drawRoundedRect(layout.counter, radius, radius);
    m_painter.drawRoundedRect(layout.pass, radius, radius);
    paintPlane(layout.waitingArea, colours.card, colours.wood, radius);
    paintDoor(layout.door);
}

/// As on a plan: the leaf stands open, and the arc shows where it swings.
void FloorPainter::paintDoor(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QPointF hinge(rect.left() + 1, rect.center().y() - side / 2);
    const QColor colour = theme().colours.dim;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(hinge, QPointF(hinge.x(), rect.top()));
    m_painter.drawLine(hinge, hinge + QPointF(side - 1, 0));
    m_painter.drawLine(hinge + QPointF(0, side), QPointF(hinge.x(), rect.bottom()));
    m_painter.setPen(QPen(colour, 1, Qt::DotLine));
    m_painter.drawArc(QRectF(hinge - QPointF(side, side), QSizeF(2 * side, 2 * side)), -90 * 16,
                      90 * 16);
}

void FloorPainter::paint(const Figure &figure)
{
    std::visit([&](const auto &look) { paint(figure.rect, look); }, figure.look);
    if (figure.label.isEmpty())
        return;
    if (const auto *staff = std::get_if<StaffLook>(&figure.look))
        paintLabel(figure.label, *staff);
    else if (const auto *guest = std::get_if<GuestLook>(&figure.look))
        paintNumber(figure.label, *guest);
}

void FloorPainter::paintChoice(const Figure &figure)
{
    const qreal radius = m_measures.sizes.radius;
    m_painter.setPen(QPen(theme().colours[Hue::CommandBlue].strong, 2));
    m_painter.setBrush(Qt::NoBrush);
    const QRectF ring = figure.rect.adjusted(-1, -1, 1, 1);
    if (std::holds_alternative<StaffLook>(figure.look))
        m_painter.drawEllipse(ring);
    else
        m_painter.drawRoundedRect(ring, radius, radius);
}

void FloorPainter::paintLit(const Figure &figure)
{
    paintLitRing(m_painter, figure.ring(), ringRadius(figure));
}

void FloorPainter::paintWrong(const Figure &figure)
{
    paintWrongOutline(m_painter, figure.ring(), ringRadius(figure));
}

/// Staff are round.
qreal FloorPainter::ringRadius(const Figure &figure) const
{
    return std::holds_alternative<StaffLook>(figure.look) ? figure.rect.width() / 2 + 2
                                                          : m_measures.sizes.radius;
}

void FloorPainter::paintChairs(const QRectF &rect, const TableLook &look)
{
    const Colours &colours = theme().colours;
    const int above = (look.seats + 1) / 2;
    const qreal depth = m_measures.chair - 1.0;
    m_painter.setPen(Qt::NoPen);
    for (int seat = 0; seat < look.seats; ++seat) {
        const bool isAbove = seat % 2 == 0;
        const int inRow = isAbove ? above : look.seats - above;
        const qreal pitch = rect.width() / (inRow + 1.0);
        const qreal width = std::min(pitch * 0.7, depth * 2.2);
        const QRectF chair(rect.left() + pitch * (seat / 2 + 1) - width / 2,
                           isAbove ? rect.top() : rect.bottom() - depth, width, depth);
        m_painter.setBrush(seat < look.guests ? colours[look.hue].strong : colours.wood);
        m_painter.drawRoundedRect(chair, depth / 2.5, depth / 2.5);
    }
}

void FloorPainter::paint(const QRectF &rect, const TableLook &look)
{
    const Colours &colours = theme().colours;
    const Sizes &sizes = m_measures.sizes;
    const Tint &tint = colours[look.hue];
    const qreal text = sizes.line + sizes.smallLine;
    const bool hasChairs = !look.word.isEmpty() && rect.height() >= text + 2 * m_measures.chair + 2;
    QRectF top = rect;
    if (hasChairs) {
        paintChairs(rect, look);
        top.adjust(0, m_measures.chair, 0, -m_measures.chair);
    }
    paintPlane(top, look.isFree ? colours.card : tint.fill,
               look.isFree ? colours.outline : tint.strong, sizes.radius,
               look.isFree ? Qt::DashLine : Qt::SolidLine);
    const QColor quiet = look.isFree ? colours.dim : tint.text;
    const QColor number = look.isFree ? colours.dim : colours.text;
    if (look.word.isEmpty()) {
        paintLine(m_painter, top.toRect(), look.number, m_measures.fonts.strong, quiet,
                  Qt::AlignCenter);
        return;
    }
    const bool isBrief = look.clock.isEmpty();
    const int aside = isBrief ? 0 : sizes.gap;
    QRect line(int(top.left()) + aside, int(top.center().y() - text / 2),
               int(top.width()) - 2 * aside, sizes.line);
    const int flags = (isBrief ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter;
    paintLine(m_painter, line, look.number, m_measures.fonts.strong, number, flags);
    if (!isBrief)
        paintDigits(m_painter, line, look.clock, m_measures.fonts.small, quiet);
    line = QRect(line.left(), line.bottom() + 1, line.width(), sizes.smallLine);
    paintLine(m_painter, line, look.word, m_measures.fonts.small, quiet, flags);
}

void FloorPainter::paint(const QRectF &rect, const GuestLook &look)
{
    const Colours &colours = theme().colours;
    const Tint &tint = colours[hueOf(look.mood)];
    paintPerson(m_painter, QRectF(rect.topLeft(), m_measures.person), tint.strong);
    QRect body = rect.toRect();
    body.setTop(body.top() + body.height() * 2 / 5);
    if (!look.mark.isEmpty()) {
        m_painter.setFont(smallStrong());
        m_painter.setPen(tint.onStrong);
        m_painter.drawText(body, Qt::AlignCenter, look.mark);
    }
    if (look.onPhone)
        paintPhone(QRectF(rect.topLeft(), m_measures.person));
}

/// At the right of his body: upright, with a lit screen.
void FloorPainter::paintPhone(const QRectF &person)
{
    const Colours &colours = theme().colours;
    const qreal width = std::max(6.0, person.width() * 0.36);
    const QRectF phone(person.right() - width, person.center().y() - width * 0.35, width,
                       width * 1.7);
    m_painter.setPen(QPen(colours.card, 1));
    m_painter.setBrush(colours.text);
    m_painter.drawRoundedRect(phone, 1.5, 1.5);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours[Hue::ReadGreen].fill);
    m_painter.drawRect(phone.adjusted(1.5, 2, -1.5, -3));
}

void FloorPainter::paintNumber(const QRectF &rect, const GuestLook &look)
{
    m_painter.setFont(m_measures.fonts.small);
    m_painter.setPen(theme().colours.dim);
    m_painter.drawText(rect, Qt::AlignCenter, look.number);
}

void FloorPainter::paint(const QRectF &rect, const StaffLook &look)
{
    paintBadge(rect, look);
}

/// The left half takes, the right half serves.
void FloorPainter::paintBadge(const QRectF &rect, const StaffLook &look)
{
    const Colours &colours = theme().colours;
    const Hue left = look.takes ? Hue::CommandBlue : look.serves ? Hue::ReadGreen : Hue::Neutral;
    const Hue right = look.serves ? Hue::ReadGreen : left;
    m_painter.setPen(QPen(colours.card, 1.5));
    m_painter.setBrush(colours[left].strong);
    m_painter.drawEllipse(rect);
    if (right != left) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colours[right].strong);
        m_painter.drawPie(rect.adjusted(0.8, 0.8, -0.8, -0.8), -90 * 16, 180 * 16);
    }
    m_painter.setFont(look.initial.size() > 1 ? smallStrong() : m_measures.fonts.strong);
    m_painter.setPen(colours[left].onStrong);
    m_painter.drawText(rect, Qt::AlignCenter, look.initial);
}

void FloorPainter::paintLabel(const QRectF &rect, const StaffLook &look)
{
    const Colours &colours = theme().colours;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.card);
    m_painter.drawRoundedRect(rect, m_measures.sizes.tight, m_measures.sizes.tight);
    const Hue hue = look.takes ? Hue::CommandBlue : Hue::ReadGreen;
    const int tight = m_measures.sizes.tight;
    QRect line = rect.toRect().adjusted(tight, 0, tight, 0);
    line.setHeight(m_measures.sizes.smallLine);
    m_painter.setFont(smallStrong());
    m_painter.setPen(colours[hue].text);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, look.name);
    m_painter.setFont(m_measures.fonts.small);
    m_painter.setPen(colours.dim);
    m_painter.drawText(line.translated(0, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                       look.task);
}

void FloorPainter::paint(const QRectF &rect, const StationLook &look)
{
    const Colours &colours = theme().colours;
    const Sizes &sizes = m_measures.sizes;
    const QRect line = rect.toRect();
    paintLine(m_painter, line, look.name, smallStrong(), colours.text);
    paintLine(m_painter, line, look.remark, m_measures.fonts.small, colours.dim,
              Qt::AlignRight | Qt::AlignVCenter);
    // The tickets that wait hang in a row, as many as there is room for.
    const QFontMetrics metrics(m_measures.fonts.small);
    const int ticket = sizes.tight;
    const int pitch = ticket + 2;
    const int from = line.left() + metrics.horizontalAdvance(look.name) + sizes.gap * 2;
    const int to = line.right() - metrics.horizontalAdvance(look.remark) - sizes.tight;
    const int shown = std::clamp((to - from) / pitch, 0, look.tickets);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours[Hue::EventOrange].strong);
    for (int i = 0; i < shown; ++i)
        m_painter.drawRect(QRectF(to - (i + 1) * pitch, line.center().y() - ticket / 2.0 - 1,
                                  ticket, ticket * 1.4));
}

void FloorPainter::paint(const QRectF &rect, const PanLook &look)
{
    const Colours &colours = theme().colours;
    const Sizes &sizes = m_measures.sizes;
    const qreal radius = sizes.tight;
    if (look.dish.isEmpty()) {
        paintPlane(rect, Qt::transparent, colours.border, radius, Qt::DashLine);
        return;
    }
    const Tint &tint = colours[Hue::EventOrange];
    paintPlane(rect, colours.card, colours.outline, radius);
    if (look.percent > 0) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tint.fill);
        QRectF done = rect.adjusted(1.2, 1.2, -1.2, -1.2);
        done.setWidth(done.width() * look.percent / 100);
        m_painter.drawRoundedRect(done, radius, radius);
    }
    const QRect line = rect.toRect().adjusted(sizes.tight, 0, -sizes.tight, 0);
    const int clock = digitsWidth(look.clock, m_measures.fonts.small);
    const int dish = QFontMetrics(m_measures.fonts.small).horizontalAdvance(look.dish);
    const bool hasRoom = dish + clock + sizes.tight <= line.width();
    if (hasRoom)
        paintDigits(m_painter, line, look.clock, m_measures.fonts.small, colours.dim);
    paintLine(m_painter, line, look.dish, m_measures.fonts.small, colours.text);
}

void FloorPainter::paint(const QRectF &rect, const PlateLook &look)
{
    const Tint &tint = theme().colours[look.waitsLong ? Hue::TroubleRed : Hue::ReadGreen];
    paintPlane(rect, look.waitsLong ? tint.strong : theme().colours.card, tint.strong,
               rect.height() / 2);
    m_painter.setFont(smallStrong());
    m_painter.setPen(look.waitsLong ? tint.onStrong : tint.text);
    m_painter.drawText(rect, Qt::AlignCenter, look.number);
}

void FloorPainter::paint(const QRectF &rect, const SignLook &look)
{
    const Colours &colours = theme().colours;
    const QString title = look.remark.isEmpty() ? look.title : look.title + QStringLiteral(" · ");
    const int titleWidth = QFontMetrics(smallStrong()).horizontalAdvance(title);
    const int remarkWidth = QFontMetrics(m_measures.fonts.small).horizontalAdvance(look.remark);
    QRect line(0, 0, int(rect.width()), int(rect.height()));
    m_painter.save();
    m_painter.translate(rect.topLeft());
    if (look.upright) {
        m_painter.translate(0, rect.height());
        m_painter.rotate(-90);
        line = QRect((int(rect.height()) - titleWidth - remarkWidth) / 2, 0, int(rect.height()),
                     int(rect.width()));
    }
    m_painter.setFont(smallStrong());
    m_painter.setPen(colours.text);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    m_painter.setFont(m_measures.fonts.small);
    m_painter.setPen(look.isLong ? colours[Hue::TroubleRed].text : colours.dim);
    m_painter.drawText(line.adjusted(titleWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                       look.remark);
    m_painter.restore();
}

void FloorPainter::paint(const QRectF &rect, const MoreLook &look)
{
    m_painter.setFont(smallStrong());
    m_painter.setPen(theme().colours.text);
    m_painter.drawText(rect, Qt::AlignCenter, look.text);
}

} // namespace restaurant
