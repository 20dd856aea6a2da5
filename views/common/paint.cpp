#include "paint.h"

#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace restaurant {

namespace {

QFont pillFont()
{
    QFont font = theme().fonts.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

int widestDigit(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

int advanceOf(QChar letter, const QFontMetrics &metrics, int digit)
{
    return letter.isDigit() ? digit : metrics.horizontalAdvance(letter);
}

} // namespace

QSize pillSize(const QString &text)
{
    const QFontMetrics metrics(pillFont());
    const Sizes &sizes = theme().sizes;
    return {metrics.horizontalAdvance(text) + 2 * sizes.gap, metrics.height() + sizes.tight};
}

void paintPill(QPainter &painter, const QRect &rect, const QString &text, Hue hue)
{
    const Tint &tint = theme().colours[hue];
    const qreal radius = rect.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(rect, radius, radius);
    paintLine(painter, rect, text, pillFont(), tint.text, Qt::AlignCenter);
    painter.restore();
}

void paintCard(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline,
               qreal outlineWidth)
{
    const qreal inset = outlineWidth / 2.0;
    const qreal radius = theme().sizes.radius;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, outlineWidth));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintCardHead(QPainter &painter, const QRect &head, const QColor &fill)
{
    const qreal radius = theme().sizes.radius;
    QPainterPath path;
    path.addRoundedRect(QRectF(head).adjusted(0, 0, 0, radius), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(head, Qt::IntersectClip);
    painter.fillPath(path, fill);
    painter.restore();
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour, int flags)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, flags | Qt::TextSingleLine, shown);
}

int digitsWidth(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int digit = widestDigit(metrics);
    int width = 0;
    for (const QChar letter : text)
        width += advanceOf(letter, metrics, digit);
    return width;
}

void paintDigits(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                 const QColor &colour, Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const int digit = widestDigit(metrics);
    const int spare = rect.width() - digitsWidth(text, font);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x += spare;
    else if (alignment & Qt::AlignHCenter)
        x += spare / 2;
    painter.setFont(font);
    painter.setPen(colour);
    for (const QChar letter : text) {
        const int advance = advanceOf(letter, metrics, digit);
        painter.drawText(QRect(x, rect.top(), advance, rect.height()), Qt::AlignCenter, letter);
        x += advance;
    }
}

} // namespace restaurant
