#include "markpaint.h"

#include "documentmarks.h"
#include "paint.h"
#include "theme/themes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace restaurant {

namespace {

constexpr qreal stroke = 2.5;

void paintOutline(QPainter &painter, const QRectF &rect, qreal radius, const QPen &pen)
{
    const qreal inset = pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (pen.style() == Qt::SolidLine)
        painter.strokePath(outline, pen);
    else
        paintDashes(painter, outline, pen);
    painter.restore();
}

} // namespace

void paintVeil(QPainter &painter, const QRectF &rect)
{
    QColor veil = theme().colours.card;
    veil.setAlphaF(float(1 - DocumentMarks::dimmedOpacity));
    painter.fillRect(rect, veil);
}

void paintLitRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintOutline(painter, rect, radius, QPen(theme().colours.solid, stroke));
}

/// A plain line below the dashes parts them from a card that is red itself.
void paintWrongOutline(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Colours &colours = theme().colours;
    paintOutline(painter, rect, radius, QPen(colours.card, stroke));
    QPen dashes(colours[Hue::TroubleRed].strong, stroke, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({3, 1.2});
    paintOutline(painter, rect, radius, dashes);
}

void paintWrongTag(QPainter &painter, const QRectF &card, const QString &text)
{
    const Sizes &sizes = theme().sizes;
    const Tint &tint = theme().colours[Hue::TroubleRed];
    QSize size = pillSize(text);
    size.setWidth(std::min(size.width(), int(card.width()) - 2 * sizes.tight));
    const QPoint corner(int(card.right()) - sizes.tight - size.width(),
                        int(card.bottom()) - size.height() / 2);
    const QRect tag(corner, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.strong);
    painter.drawRoundedRect(tag, sizes.tight, sizes.tight);
    paintLine(painter, tag, text, theme().fonts.small, tint.onStrong, Qt::AlignCenter);
    painter.restore();
}

} // namespace restaurant
